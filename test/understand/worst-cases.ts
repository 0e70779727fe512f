import fc from 'fast-check';
import { understand } from '../../bot/understand/parse/understand.ts';
import { decide } from '../../bot/understand/reader/decide.ts';
import type { OwnEntry, Situation } from '../../bot/understand/resolve/situation.ts';
import { speaksOfOthers } from '../../bot/understand/team/about-others.ts';
import { mayBeAboutOthers } from '../../bot/understand/team/may-lead.ts';
import { readTeam } from '../../bot/understand/team/read-team.ts';
import { phrasesOf } from '../../bot/understand/words/phrase-pattern.ts';
import { storedReader as reader } from '../../src/app/stored-reader.ts';
import { Refusal } from '../../src/errors.ts';
import { type Catalogue, createCatalogue } from '../../src/learning/catalogue/catalogue.ts';
import type { Course } from '../../src/learning/catalogue/course.ts';
import { createEffort, type Effort } from '../../src/learning/effort.ts';
import type { PersonRecord } from '../../src/learning/ports/ports.ts';
import { now, options } from './corpus/world.ts';

/** Longest message that is read as commands. */
const LONGEST = 599;
const COURSES = 15_000;
const ACTIVITIES = 300;
const REPORTS = 500;

const syllables = 'ba be ci da de fo ga hi ko la le lu ma mi no pa re ri sa so ta ti vo zu'.split(' ');

/** A word of three to five syllables, another one for each number. */
function madeUp(number: number): string {
  let word = '';
  for (let left = number * 7_919 + 15_000; left > 0; left = Math.floor(left / syllables.length))
    word += syllables[left % syllables.length];
  return word;
}

/** Ways in which a catalogue can be hard to search, by how the title of a course is made of its number. */
export const titlesOf = {
  'numbers in all titles': (n) => `Course ${n} level ${n % 7} part ${1_000 + 3 * n}`,
  'a word of its own in each title': (n) => `${madeUp(n)} ${madeUp(3 * n)} training ${n % 100}`,
  'the same title': () => `Excel Excel Basics ${'safety training course level '.repeat(3)}`,
  'few words in new orders': (n) =>
    [3, 5, 7, 11].map((by) => ['excel', 'gdpr', 'level', 'safety', 'teams'][(n * by) % 5]).join(' '),
  'titles of 500 characters': (n) =>
    Array.from({ length: 70 }, (_, place) => madeUp((31 * n + 7 * place) % 3_000)).join(' '),
} satisfies Record<string, (n: number) => string>;

export type Hard = keyof typeof titlesOf;

type HardWorld = Pick<Situation, 'own'> & { readonly catalogue: Catalogue };

/** A catalogue of 15,000 courses and 300 activities of one learner. */
export async function hardWorld(hard: Hard): Promise<HardWorld> {
  const courses = Array.from({ length: COURSES }, (_, n): Course => {
    const title = titlesOf[hard](n).slice(0, 500);
    return {
      ...{
        id: `course ${n}`,
        externalId: `${n}`,
        title,
        description: null,
        durationMinutes: 30,
        level: null,
      },
      ...{ format: null, languageTag: 'en', skills: n % 5 === 0 ? ['Spreadsheets'] : [], sourceName: null },
      ...{ webUrl: 'https://learning.example', thumbnailUrl: null, isActive: n % 50 > 0 },
    };
  });
  const catalogue = createCatalogue();
  await catalogue.upsert(courses);
  const own = courses.slice(0, ACTIVITIES).map(
    ({ id, title }, n): OwnEntry => ({
      ...{ entryId: `entry ${n}`, courseId: id, title },
      status: n % 4 === 0 ? 'completed' : 'inProgress',
    }),
  );
  return { catalogue, own };
}

/** 500 people whose names are made of few. */
export const hardReports: readonly PersonRecord[] = Array.from({ length: REPORTS }, (_, n) => ({
  id: `report ${n}`,
  displayName: `${['Ann', 'Ánna María', 'Bo', 'عمر'][n % 4]} ${['Li', 'de la Cruz', 'Müller'][n % 3]}`,
  userPrincipalName: null,
}));

/** Every text in a table of words, however deep, as its phrases. */
function phrasesIn(table: unknown): string[] {
  if (typeof table === 'string') return phrasesOf(table);
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'number' ? phrasesOf(key) : phrasesIn(value),
  );
}

/** Lists of phrases of every language, so that each list is as likely as a long one. */
const lists = options.listening.languages
  .flatMap(({ words, team }) => [words, team])
  .flatMap((words) =>
    Object.values(words).flatMap((list) => (typeof list === 'object' ? Object.values(list) : [list])),
  )
  .map(phrasesIn)
  .filter((phrases) => phrases.length > 0);
const phrase = fc.constantFrom(...lists).chain((phrases) => fc.constantFrom(...phrases));

const signs = fc.constantFrom(
  ...[
    '"',
    '"a',
    "'",
    '(',
    ')',
    '-',
    '–',
    '.',
    '..',
    '...',
    '?',
    '!',
    ',',
    ';',
    '\n',
    '%',
    '=',
    '#',
    '/',
    '>',
    '<b>',
  ],
  ...['&amp;', '<at>', '😀', '👨‍👩‍👧', '🇩🇪', '½', '\u200d', '\ud800', '\u202e', 'e\u0301', 'ﷺ'],
);
const scripts = fc.constantFrom(
  '日本語',
  '日',
  'עברית',
  'عربي',
  'дела',
  'ไทย',
  'é',
  'ß',
  '١٢',
  'a',
  'x',
  'aaaa',
);
const dates = fc.constantFrom(
  ...[
    '2 d',
    '2h',
    '1.2.',
    '12/5',
    '2026-01-01',
    '5 may',
    'may',
    'mon',
    'monday',
    'tomorrow',
    'next week',
    'by 2',
  ],
  ...[
    '2 days ago',
    'an hour',
    'half an hour and',
    'in 2 days',
    '5pm',
    '17:30',
    'heute',
    'am 3. mai',
    'vor 2 tagen',
  ],
  ...['mañana', 'el 3 de mayo', 'dentro de 3 dias', 'until 2', 'the second', '1-2', '3/4'],
);
const figures = fc.oneof(
  fc.nat(20_000).map(String),
  fc.nat(99).map((n) => `${n}%`),
  fc.constant('1'),
);
const titled = (hard: Hard) =>
  fc.nat(COURSES - 1).chain((n) => {
    const words = titlesOf[hard](n).split(' ');
    return fc.oneof(fc.constantFrom(...words), fc.constant(words.slice(0, 6).join(' ')));
  });
/** A word with a letter left out, or with two swapped. */
const mistyped = (word: fc.Arbitrary<string>) =>
  fc.tuple(word, fc.nat(30), fc.boolean()).map(([said, place, swaps]) =>
    swaps
      ? said.slice(0, place) +
        said
          .slice(place, place + 2)
          .split('')
          .reverse()
          .join('') +
        said.slice(place + 2)
      : said.slice(0, place) + said.slice(place + 1),
  );

/**
 * Texts of up to 599 characters that may cost much: phrases, dates, figures, titles and signs said once or over and over,
 * behind a command or two, in all languages.
 */
export function worstTexts(hard: Hard): fc.Arbitrary<string> {
  const token = fc.oneof(
    phrase,
    phrase,
    dates,
    figures,
    signs,
    scripts,
    titled(hard),
    mistyped(titled(hard)),
  );
  const parted = fc.constantFrom(' ', ' ', ', ', '. ', '? ', '\n', ' and ', '');
  const repeated = fc
    .tuple(fc.array(token, { minLength: 1, maxLength: 3 }), parted)
    .map(([said, by]) => (said.join(' ') + by).repeat(LONGEST));
  const varied = fc
    .tuple(fc.array(token, { minLength: 5, maxLength: 100 }), parted)
    .map(([said, by]) => said.join(by));
  return fc
    .tuple(fc.array(phrase, { maxLength: 2 }), fc.oneof(repeated, repeated, varied), token)
    .map(([before, body, end]) =>
      `${[...before, body].join(' ').slice(0, LONGEST - end.length - 1)} ${end}`.slice(0, LONGEST),
    );
}

/** Texts that once took seconds, or that only a limit keeps from it. */
export const onceSlow: readonly string[] = [
  ...[
    'assign 2 d ',
    'suggest 2h ',
    'did the final 2 d\n',
    'extend gdpr until 2 d until ',
    'assign half an hour and ',
  ],
  ...[
    'completed at 5 71 ',
    'need one more week for 2 days ago by ',
    'finished got ',
    'my score was have ',
    'got got mark it ',
  ],
  ...[
    'assign 6 and ',
    'no wait 60% ',
    'start 1 2 3 4 5 6 7 8 9 ',
    'start a b c d e f g h i j k l m n o p q r s t u v w x y z ',
  ],
  ...[
    'assign gdpr to ann, bo, ',
    'mark lvel saefty coure traniing ',
    'excel 50% level, safety 60% training, ',
  ],
  ...[
    '"mark it" ',
    'start safety training course level basics excel? ',
    'by 5pm ',
    'a : 5, ',
    '日本語ビジネスマナー',
  ],
].map((said) => {
  const [command = ''] = /^\S+ /.exec(said) ?? [];
  return (said + said.slice(command.length).repeat(LONGEST)).slice(0, LONGEST);
});

/** Persons' languages, one text after the other. */
const locales = ['en-GB', 'de-DE', 'es-ES', 'en'];

function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

export interface Cost {
  readonly text: string;
  /** Processor time in milliseconds. */
  readonly ms: number;
  readonly steps: number;
  /** As too much at once. */
  readonly refused: boolean;
}

/** Milliseconds of processor time and steps of some work, and whether it was refused as too much. */
function costed(text: string, work: (effort: Effort) => void): Cost {
  const effort = createEffort();
  let refused = false;
  const ms = processorTime(() => {
    try {
      work(effort);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'tooMuchAtOnce') throw error;
      refused = true;
    }
  });
  return { text, ms, steps: effort.spent, refused };
}

/** What it takes to read and decide on a text. */
export function costOf(text: string, world: Pick<Situation, 'own' | 'catalogue'> & Partial<Situation>): Cost {
  const locale = locales[text.length % locales.length] ?? 'en';
  return costed(text, (effort) => {
    const read = { ...options, locale, effort, reader };
    decide(
      text,
      understand(text, read),
      { context: undefined, listening: options.listening, ...world, now, effort },
      read,
    );
  });
}

/** The same of what is read before that of somebody who leads 500 people and administrates learning. */
export function costOfLeading(text: string, { catalogue }: Pick<Situation, 'catalogue'>): Cost {
  const known = { people: hardReports, catalogue, shown: null, isAdmin: true };
  return costed(text, (effort) => {
    if (
      mayBeAboutOthers(text, options.listening, catalogue) &&
      readTeam(text, { ...options, effort }, known) === null
    )
      speaksOfOthers(text, options.listening, known, effort);
  });
}
