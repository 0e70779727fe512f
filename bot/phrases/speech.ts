import type { Speech, Voice } from '../../cards/speech.ts';
import { type Clock, type Instant, MINUTE } from '../../src/clock.ts';
import { createDates, type Dates } from './dates.ts';
import { languageFor, languages } from './languages.ts';
import { createQuantities } from './quantities.ts';
import { remembered } from './remembered.ts';
import { say } from './sentences.ts';

const DEFAULT_ZONE = 'UTC';
/** Locales with zones whose formatters are kept: what people send is not bounded, what it may cost is. */
const MANNERS = 100;

/** Speech that also knows the IANA zone it speaks in and the locale that orders day and month. */
export interface LocalSpeech extends Speech {
  readonly timeZone: string;
  readonly locale: string;
}

interface Manner {
  readonly voice: Voice;
  readonly dates: Dates;
}

const mannerOf = remembered(MANNERS, (locale: string, timeZone: string): Manner => {
  const voice = voiceOf(locale);
  const zone = isZone(timeZone) ? timeZone : DEFAULT_ZONE;
  return { voice, dates: createDates(dateLocale(locale, voice.language), zone) };
});

const quantitiesOf = remembered(languages.length, createQuantities);

/** How to speak the language of a locale (BCP 47), whoever listens. */
export function voiceOf(locale: string): Voice {
  const language = languageFor(locale);
  return { language: language.tag, say: (key, values = {}) => say(language, key, values) };
}

/**
 * How to speak to a person with this locale (BCP 47, as Teams sends it) and zone (IANA); an unknown locale is
 * answered in English, an unknown zone in UTC.
 */
export function createSpeech(locale: string | null, timeZone: string | null, clock: Clock): LocalSpeech {
  const { voice, dates } = mannerOf(locale ?? '', timeZone ?? '');
  const { distance, duration } = quantitiesOf(voice.language);

  const seen = (at: Instant) => {
    const date = new Date(at);
    const then = dates.calendarDay(date);
    const today = dates.calendarDay(clock.now());
    const day = () => (then.year === today.year ? dates.day(date) : dates.dayOfYear(date));
    return { date, day, days: then.number - today.number };
  };

  return {
    ...voice,
    timeZone: dates.timeZone,
    locale: dates.locale,
    day: (at) => seen(at).day(),
    due(at) {
      const { day, days } = seen(at);
      return `${day()} (${distance(days)})`;
    },
    time(at) {
      const { date, day, days } = seen(at);
      const time = dates.time(date);
      return days === 0 ? time : `${day()}, ${time}`;
    },
    isSoon: (at) => Date.parse(at) < clock.now().getTime() + MINUTE,
    duration,
  };
}

/** The person's own region decides the order of day and month, as long as it is the language we speak. */
function dateLocale(locale: string, spoken: string): string {
  if (locale.toLowerCase().startsWith(`${spoken}-`) && isLocale(locale)) return locale;
  return spoken === 'en' ? 'en-GB' : spoken;
}

const isLocale = (tag: string) => isTaken(() => Intl.getCanonicalLocales(tag));

const isZone = (timeZone: string) => isTaken(() => new Intl.DateTimeFormat('en', { timeZone }));

/** What `Intl` does not know it answers with a RangeError. */
function isTaken(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return false;
  }
}
