import type { OwnEntry, Situation } from '../../../bot/understand/resolve/situation.ts';
import type { UnderstandOptions } from '../../../bot/understand/understand-options.ts';
import { heard } from '../../../bot/understand/words/languages.ts';
import { languagesHeard, listeningOf, load } from '../../../bot/understand/words/listening.ts';
import { type Catalogue, createCatalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { Course } from '../../../src/learning/catalogue/course.ts';
import type { ConversationContext, StoredAction } from '../../../src/learning/ports/ports.ts';

/** Wednesday 18 November 2026, 11:00 in Berlin. */
export const now = new Date('2026-11-18T10:00:00.000Z');
await Promise.all([...heard.keys()].map(load));
/** English, German and Spanish listen, whatever is said. */
const listening = listeningOf(['de', 'es']);
export const options: UnderstandOptions = { now, timeZone: 'Europe/Berlin', locale: 'en-GB', listening };

/** The same with the languages that listen to a text of somebody with this locale, as in the bot. */
export const optionsFor = (text: string, locale = options.locale): UnderstandOptions => ({
  ...options,
  locale,
  listening: listeningOf(languagesHeard(locale, text)),
});

const titles = [
  'Excel Basics',
  'Excel for Finance',
  'Advanced Excel',
  'Fire Safety',
  'Fire Warden Training',
  'GDPR Essentials',
  'GDPR for Managers',
  'C++ Fundamentals',
  'C# Fundamentals',
  'C Programming',
  'ISO 27001 Awareness',
  'ISO 9001 Overview',
  'Office 365 Essentials',
  'Windows 11 Administration',
  'Python for Beginners',
  'Python List Comprehension',
  'Undo Stress',
  'Help Desk Basics',
  'Finish Strong',
  'Start Your Day Right',
  'Complete Guide to Teams',
  'How to Give Feedback',
  'Getting Started with Agile',
  'Remove Barriers to Inclusion',
  'Project Management Fundamentals',
  'Time Management',
  'Change Management',
  'Presentation Skills',
  'First Aid at Work',
  'Mental Health First Aid',
  'Working at Height',
  'Manual Handling',
  'Cyber Security Basics',
  'Phishing Awareness',
  'Anti-Bribery and Corruption',
  'Unconscious Bias',
  'Diversity and Inclusion',
  'Café Hygiene',
  'Führungskräfte-Training',
  'Arbeitssicherheit Grundlagen',
  'Seguridad contra incendios',
  '日本語ビジネスマナー',
  'Power BI Dashboards',
  'SQL Basics',
  'Leadership 101',
  'Negotiation Skills',
  'Delegation: Assigning Work',
  'Data Protection',
  'Onboarding Week One',
  'IT Security for Everyone',
  'Half Marathon Training',
  'Customer Service',
] as const;
const inactive = 'Legacy Forklift Training';

const course = (title: string, isActive: boolean): Course => ({
  id: `course ${title}`,
  externalId: title,
  title,
  durationMinutes: 30,
  level: null,
  format: null,
  languageTag: 'en',
  skills: title === 'Excel Basics' ? ['Spreadsheets'] : [],
  sourceName: null,
  webUrl: 'https://learning.example/course',
  thumbnailUrl: null,
  isActive,
});

/** The catalogue of the corpus: near-duplicates, titles that begin like commands, one inactive course. */
export async function corpusCatalogue(): Promise<Catalogue> {
  const catalogue = createCatalogue();
  await catalogue.upsert([...titles.map((title) => course(title, true)), course(inactive, false)]);
  return catalogue;
}

const entry = (title: string, status: OwnEntry['status'] = 'inProgress'): OwnEntry => ({
  entryId: `entry ${title}`,
  courseId: `course ${title}`,
  title,
  status,
});

const usual = [
  entry('Advanced Excel'),
  entry('GDPR Essentials'),
  entry('Fire Safety', 'notStarted'),
  entry('Presentation Skills'),
  entry('Onboarding Week One', 'completed'),
];
const excels = [entry('Advanced Excel'), entry('Excel Basics'), entry('Excel for Finance')];

const context = (said: Partial<ConversationContext>, minutesAgo = 2): ConversationContext => ({
  question: null,
  choices: [],
  shown: [],
  touched: null,
  more: null,
  at: new Date(now.getTime() - minutesAgo * 60_000).toISOString(),
  ...said,
});
const shown = (...own: string[]) => own.map((title) => ({ entryId: `entry ${title}` }));
const found = (...courses: string[]) => courses.map((title) => ({ courseId: `course ${title}` }));
const action = (verb: string, title: string): StoredAction => ({
  verb,
  payload: { entryId: `entry ${title}` },
});
const removing = { question: action('activity.remove', 'Presentation Skills') };

/** The states that lines are said in. */
const said = {
  /** Nothing started, nothing said. */
  fresh: { own: [], context: undefined },
  /** Five activities, nothing said yet. */
  usual: { own: usual, context: undefined },
  one: { own: [entry('Advanced Excel')], context: undefined },
  excels: { own: excels, context: undefined },
  /** GDPR Essentials was the last one changed. */
  touched: { own: usual, context: context({ touched: 'entry GDPR Essentials' }) },
  listed: {
    own: usual,
    context: context({
      shown: shown('Advanced Excel', 'Fire Safety', 'GDPR Essentials'),
      more: { verb: 'activities.show', payload: { offset: 3 } },
    }),
  },
  found: { own: usual, context: context({ shown: found('Excel Basics', 'Excel for Finance') }) },
  found1: { own: usual, context: context({ shown: found('First Aid at Work') }) },
  /** "Remove Presentation Skills?" */
  asked: { own: usual, context: context(removing) },
  /** The same, asked two days ago. */
  stale: { own: usual, context: context(removing, 2 * 24 * 60) },
  /** "How far are you in Advanced Excel?" */
  askedProgress: { own: usual, context: context({ question: action('activity.update', 'Advanced Excel') }) },
  /** "Which one is complete?" */
  choosing: {
    own: excels,
    context: context({ choices: excels.map(({ title }) => action('activity.complete', title)) }),
  },
  two: {
    own: [entry('Advanced Excel'), entry('GDPR Essentials')],
    context: context({
      shown: shown('Advanced Excel', 'GDPR Essentials'),
      touched: 'entry Advanced Excel',
    }),
  },
} satisfies Record<string, Pick<Situation, 'own' | 'context'>>;

export type StateName = keyof typeof said;

export const states = Object.fromEntries(
  Object.entries(said).map(([name, one]) => [name, { ...one, listening }]),
) as unknown as Readonly<Record<StateName, Pick<Situation, 'own' | 'context' | 'listening'>>>;
