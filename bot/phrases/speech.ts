import { IntlMessageFormat } from 'intl-messageformat';
import { DateTime } from 'luxon';
import type { Speech } from '../../cards/speech.ts';
import { type Clock, MINUTE } from '../../src/clock.ts';
import type { PhraseValues } from '../../src/errors.ts';
import type { Language } from './language.ts';
import { languageFor } from './languages.ts';

const DEFAULT_ZONE = 'UTC';
const formats = new WeakMap<Language, Map<string, IntlMessageFormat>>();

/** Speech that also knows the IANA zone it speaks in and the locale that orders day and month. */
export interface LocalSpeech extends Speech {
  readonly timeZone: string;
  readonly locale: string;
}

/**
 * How to speak to a person with this locale (BCP 47, as Teams sends it) and zone (IANA); an unknown locale is
 * answered in English, an unknown zone in UTC.
 */
export function createSpeech(locale: string | null, timeZone: string | null, clock: Clock): LocalSpeech {
  const language = languageFor(locale);
  const dates = dateLocale(locale, language.tag);
  const zone = knownZone(timeZone);
  const local = (at: string | Date) =>
    (at instanceof Date ? DateTime.fromJSDate(at) : DateTime.fromISO(at)).setZone(zone).setLocale(dates);

  const day = (at: string) => {
    const date = local(at);
    const sameYear = date.year === local(clock.now()).year;
    return date.toLocaleString({
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...(sameYear ? {} : { year: 'numeric' }),
    });
  };

  return {
    language: language.tag,
    timeZone: zone,
    locale: dates,
    say: (key, values = {}) => say(language, key, values),
    day,
    due(at) {
      const days = Math.round(local(at).startOf('day').diff(local(clock.now()).startOf('day'), 'days').days);
      const distance = new Intl.RelativeTimeFormat(language.tag, { numeric: 'auto' }).format(days, 'day');
      return `${day(at)} (${distance})`;
    },
    time(at) {
      const date = local(at);
      const time = date.toLocaleString({ hour: '2-digit', minute: '2-digit' });
      return date.hasSame(local(clock.now()), 'day') ? time : `${day(at)}, ${time}`;
    },
    isSoon: (at) => Date.parse(at) < clock.now().getTime() + MINUTE,
    duration(minutes) {
      const parts = [
        { value: Math.floor(minutes / 60), unit: 'hour' },
        { value: minutes % 60, unit: 'minute' },
      ].filter(({ value }) => value > 0);
      return parts
        .map(({ value, unit }) =>
          new Intl.NumberFormat(language.tag, { style: 'unit', unit, unitDisplay: 'short' }).format(value),
        )
        .join(' ');
    },
  };
}

function say(language: Language, key: string, values: PhraseValues): string {
  const phrase = language.phrases[key];
  if (phrase === undefined) throw new Error(`No phrase “${key}” in ${language.tag}`);
  const known = formats.get(language) ?? new Map<string, IntlMessageFormat>();
  formats.set(language, known);
  const format =
    known.get(key) ?? new IntlMessageFormat(phrase, language.tag, undefined, { ignoreTag: true });
  known.set(key, format);
  return String(format.format(values));
}

/** The person's own region decides the order of day and month, as long as it is the language we speak. */
function dateLocale(locale: string | null, spoken: string): string {
  return locale?.toLowerCase().startsWith(`${spoken}-`) ? locale : spoken === 'en' ? 'en-GB' : spoken;
}

function knownZone(timeZone: string | null): string {
  return timeZone !== null && DateTime.local().setZone(timeZone).isValid ? timeZone : DEFAULT_ZONE;
}
