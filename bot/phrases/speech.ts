import type { Daytime, Speech, Voice } from '../../cards/speech.ts';
import { type Clock, DAY, type Instant, MINUTE } from '../../src/clock.ts';
import { type Day, dayMeant } from '../../src/learning/due-day.ts';
import { memoize } from '../../src/memoize.ts';
import { createDateStyle, createWallClock } from './dates.ts';
import type { Language } from './language.ts';
import { languageFor, languages } from './languages.ts';
import { createQuantities } from './quantities.ts';
import { say } from './say.ts';

/** Most zones and locales that are cached, since clients may send any text. There are some 450 zones. */
const MOST_ZONES = 500;
const MOST_LOCALES = 50;

/** Speech that also knows the IANA zone it speaks in, what day it is there, and the locale that orders day and month. */
export interface LocalSpeech extends Speech {
  readonly timeZone: string;
  readonly today: Day;
  readonly locale: string;
}

const knownLocale = memoize(MOST_LOCALES, (locale: string) => {
  const voice = voiceOf(locale);
  return { voice, locale: dateLocaleFor(locale, languageFor(locale)) };
});
const isZone = memoize(MOST_ZONES, (timeZone: string) =>
  isTaken(() => new Intl.DateTimeFormat('en', { timeZone })),
);
const styleOf = memoize(MOST_LOCALES, createDateStyle);
const wallClockOf = memoize(MOST_ZONES, createWallClock);
const listsOf = memoize(languages.length, (language: string) => new Intl.ListFormat(language));
const quantitiesOf = memoize(languages.length, createQuantities);

/** The sentences of a locale's language (BCP 47). */
export function voiceOf(locale: string): Voice {
  const language = languageFor(locale);
  const { tag, direction } = language;
  return {
    language: tag,
    ...(direction === undefined ? {} : { direction }),
    say: (key, values = {}) => say(language, key, values),
  };
}

/**
 * How to speak to a person with this locale (BCP 47, as Teams sends it) and zone (IANA); an unknown locale is
 * answered in English, an unknown zone as `defaultZone`.
 */
export function createSpeech(
  locale: string | null,
  timeZone: string | null,
  clock: Clock,
  defaultZone = 'UTC',
): LocalSpeech {
  const spoken = knownLocale(locale ?? '');
  const zone = timeZone !== null && isZone(timeZone) ? timeZone : defaultZone;
  const { distance, duration } = quantitiesOf(spoken.voice.language);

  /** All that is said in one turn is said on the same day. */
  let known: Date | undefined;
  let today: Day | undefined;
  const wallNow = () => {
    known ??= wallClockOf(zone)(clock.now());
    return known;
  };

  /** What is said as a day is that day everywhere; a moment is in whatever day it is here. */
  const dayOf = (at: Instant) => {
    const day = dayMeant(at);
    return day === undefined ? wallClockOf(zone)(new Date(at)) : new Date(day);
  };

  const seen = (wall: Date) => {
    const style = styleOf(spoken.locale);
    const now = wallNow();
    return {
      day: () => (wall.getUTCFullYear() === now.getUTCFullYear() ? style.day(wall) : style.dayOfYear(wall)),
      days: Math.floor(wall.getTime() / DAY) - Math.floor(now.getTime() / DAY),
      time: () => style.time(wall),
    };
  };

  return {
    ...spoken.voice,
    locale: spoken.locale,
    timeZone: zone,
    get today() {
      today ??= wallNow().toISOString().slice(0, 10);
      return today;
    },
    get daytime() {
      return daytimeAt(wallNow().getUTCHours());
    },
    day: (at) => seen(dayOf(at)).day(),
    due(at) {
      const { day, days } = seen(dayOf(at));
      return `${day()} (${distance(days)})`;
    },
    time(at) {
      const { day, days, time } = seen(wallClockOf(zone)(new Date(at)));
      return days === 0 ? time() : `${day()}, ${time()}`;
    },
    isSoon: (at) => Date.parse(at) < clock.now().getTime() + MINUTE,
    duration,
    list: (items) => listsOf(spoken.voice.language).format(items),
  };
}

function daytimeAt(hour: number): Daytime {
  if (hour < 5 || hour >= 23) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** The person's own region decides how dates are written, when it is one of the language spoken. */
function dateLocaleFor(locale: string, { tag, dateLocale, extension = '' }: Language): string {
  const own = locale.toLowerCase().startsWith(`${tag.toLowerCase()}-`) && isLocale(locale);
  return `${own ? locale : dateLocale}${extension}`;
}

const isLocale = (tag: string) => isTaken(() => Intl.getCanonicalLocales(tag));

/** False when `Intl` throws the RangeError of an unknown name. */
function isTaken(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return false;
  }
}
