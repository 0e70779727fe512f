import type { ListFilter } from '../../../src/learning/activities/own-activities.ts';
import { type Aspect, aspects } from '../../../src/learning/catalogue/course-question.ts';
import type { Intent } from '../reading.ts';
import { words as en } from './en.ts';
import type { LanguageWords } from './language-words.ts';
import { patternsOf, waysThrough, wordsAt } from './phrase-pattern.ts';
import { createFixedPhraseSet, createPhraseSet, type PhraseSet } from './phrase-set.ts';
import type { CommandWords, PhraseList, Words } from './words.ts';

type ListKey = { [K in keyof Words]-?: Words[K] extends PhraseList ? K : never }[keyof Words];
type PhraseKey = Exclude<ListKey, 'dates' | 'tag' | 'elisions' | 'unlikeEnglish' | 'callsOff' | 'wholeWords'>;
type TableKey =
  | 'numbers'
  | 'fractions'
  | 'vagueAmounts'
  | 'ordinals'
  | 'lengths'
  | 'weekdays'
  | 'recurringDays'
  | 'daySpans'
  | 'dayUnits';

/** The phrases of some lists. */
const said = (listsOf: (words: Words) => readonly PhraseList[]): PhraseSet<true> =>
  createPhraseSet(({ words }) => listsOf(words).map((list) => [list, true] as const));
const list = (key: PhraseKey) => said((words) => [words[key]]);
const lists = (...keys: readonly PhraseKey[]) => said((words) => keys.map((key) => words[key]));
/** Phrases and the number that each stands for. */
const counted = (tableOf: (words: Words) => Readonly<Record<string, number>>): PhraseSet<number> =>
  createPhraseSet(({ words }) => Object.entries(tableOf(words)));
const table = (key: TableKey) => counted((words) => words[key]);

type Topic = {
  [K in keyof Words]-?: Words[K] extends Readonly<Record<keyof Words[K], PhraseList>> ? K : never;
}[keyof Words];

/** All lists of one topic. */
function topic<K extends Exclude<Topic, ListKey>>(key: K) {
  const names = Object.keys(en[key]) as (keyof Words[K])[];
  const sets = names.map((name) => [name, said((words) => [words[key][name] as PhraseList])]);
  return Object.fromEntries(sets) as { readonly [N in keyof Words[K]]: PhraseSet<true> };
}

/** Phrases of commands at one place, each with its intent; of equal ones the first intent in the tables counts. */
const commands = (place: Exclude<keyof CommandWords, 'separable'>): PhraseSet<Intent> =>
  createPhraseSet((language) => commandLists(language, place));

function commandLists({ words }: LanguageWords, place: Exclude<keyof CommandWords, 'separable'>) {
  return Object.entries(words.commands).map(([intent, said]) => [said[place], intent as Intent] as const);
}

/** Phrases of commands on both sides of their object: what opens it → what closes it, with the intent. */
const separableCommands = (): PhraseSet<PhraseSet<Intent>> =>
  createPhraseSet(({ words }) => {
    const pairs = Object.entries(words.commands).flatMap(([intent, { separable }]) =>
      aroundObject(separable, intent as Intent),
    );
    return [...Map.groupBy(pairs, ({ open }) => open)].map(([open, said]) => [
      open,
      createFixedPhraseSet(said.map(({ close, value }) => [close, value] as const)),
    ]);
  });

/** What may be asked about a course: what opens the question → what closes it, and what it asks when nothing does. */
const courseQuestions = () =>
  createPhraseSet(({ words }) => {
    const all = aspects.flatMap((aspect) => aroundObject(words.aboutCourse[aspect], aspect));
    const whole = all.filter(({ close }) => close === '');
    const around = Map.groupBy(
      all.filter(({ close }) => close !== ''),
      ({ open }) => open,
    );
    return [
      ...[...around].map(([open, said]) => {
        const closings = createFixedPhraseSet(said.map(({ close, value }) => [close, value] as const));
        const [first = ''] = open.split(' ');
        const alone = whole.find(
          (one) => wordsAt(0, one.open).includes(first) && waysThrough(one.open).includes(open),
        );
        return [open, { closings, open: alone?.value ?? null }] as const;
      }),
      ...whole.map(({ open, value }) => [open, { closings: nothingCloses, open: value }] as const),
    ];
  });

const nothingCloses = createFixedPhraseSet<Aspect>([]);

function laterOrders({ ordersLater, reminding, pausing, quiet, planning, spareTime, aboutCourse }: Words) {
  if (ordersLater !== true) return [];
  const asked = aspects.flatMap((aspect) =>
    aroundObject(aboutCourse[aspect], aspect).map(({ open }) => open),
  );
  return [
    ...[reminding.open, reminding.not, pausing.snooze, pausing.away, quiet.open, quiet.only],
    ...[planning.open, spareTime.has, asked.join(' | ')],
  ].map((list) => [list, true] as const);
}

/** The two sides of phrases with the object in their middle, and patterns that it comes after, which are not written out: Korean has 40,000. */
function aroundObject<T extends Intent | Aspect>(list: PhraseList | undefined, value: T) {
  return patternsOf(list).flatMap((pattern) => {
    // folding makes three dots of one sign
    if (!pattern.includes('...')) return [{ open: pattern.trim(), close: '', value }];
    return waysThrough(pattern).map((phrase) => {
      const [open = '', close = ''] = phrase.split('...').map((side) => side.trim());
      return { open, close, value };
    });
  });
}

/** What people type, ready to be looked for in the languages that listen. */
export const vocabulary = {
  alone: createPhraseSet((language) => [
    ...commandLists(language, 'alone'),
    [language.words.firmNos, 'no' as const],
  ]),
  before: commands('before'),
  after: commands('after'),
  separable: separableCommands(),
  fillers: lists('fillers', 'leaving', 'courtesies'),
  leaving: list('leaving'),
  asOf: list('asOf'),
  pastTense: list('pastTense'),
  pastTimes: list('pastTimes'),
  searchTopics: list('searchTopics'),
  selfReports: list('selfReports'),
  requests: list('requests'),
  wishes: list('wishes'),
  doubts: list('doubts'),
  negations: list('negations'),
  firmNos: list('firmNos'),
  questionOpenings: list('questionOpenings'),
  questionWords: list('questionWords'),
  listWords: list('listWords'),
  howToOpenings: list('howToOpenings'),
  howToPhrases: list('howToPhrases'),
  otherPeople: list('otherPeople'),
  forWhom: list('forWhom'),
  stopWords: list('stopWords'),
  articles: list('articles'),
  functionWords: list('functionWords'),
  becauses: list('becauses'),
  earlier: said(({ earlier }) => [earlier ?? '']),
  duties: said(({ duties }) => [duties ?? '']),
  hearsay: said(({ hearsay }) => [hearsay ?? '']),
  therefore: said(({ therefore }) => [therefore ?? '']),
  itWas: list('itWas'),
  tellings: said(({ tellings }) => [tellings ?? '']),
  quotings: said(({ quotings }) => [quotings ?? '']),
  correcting: lists('correcting', 'restating'),
  restating: list('restating'),
  insteadOf: list('insteadOf'),
  hedges: list('hedges'),
  someMore: list('someMore'),
  later: list('later'),
  keeping: list('keeping'),
  unsureOf: list('unsureOf'),
  wrongOne: list('wrongOne'),
  mayBeWrong: list('mayBeWrong'),
  letsBe: list('letsBe'),
  doing: list('doing'),
  onMyBehalf: list('onMyBehalf'),
  takesBack: list('takesBack'),
  withYes: list('withYes'),
  spent: list('spent'),
  pleas: list('pleas'),
  looselyStarts: list('looselyStarts'),
  looselyDone: list('looselyDone'),
  misgivings: topic('misgivings'),
  contractions: list('contractions'),
  as: list('as'),
  it: list('it'),
  other: list('other'),
  ordinalPrefix: list('ordinalPrefix'),
  ordinalSuffix: list('ordinalSuffix'),
  ordinals: table('ordinals'),
  and: list('and'),
  both: list('both'),
  interjections: list('interjections'),
  remarks: list('remarks'),
  recordRequests: list('recordRequests'),
  callsOff: said(({ callsOff }) => [callsOff ?? '']),
  listed: createPhraseSet(({ words: { listed = {} } }) =>
    Object.entries(listed).map(([only, phrases]) => [phrases, only as ListFilter] as const),
  ),
  salutations: list('salutations'),
  signOffs: list('signOffs'),
  reasons: list('reasons'),
  ambiguous: list('ambiguous'),
  contrasts: list('contrasts'),
  corrections: list('corrections'),
  polite: lists('polite', 'courtesies'),
  smallTalk: list('smallTalk'),
  scores: list('scores'),
  gotScore: list('gotScore'),
  plans: list('plans'),
  praise: list('praise'),
  smallTalkWords: said(({ smallTalkWords }) => smallTalkWords.trim().split(/\s+/)),
  percent: list('percent'),
  numbers: table('numbers'),
  fractions: table('fractions'),
  vagueAmounts: table('vagueAmounts'),
  approximately: lists('approximately', 'exactly'),
  exactly: list('exactly'),
  all: list('all'),
  unclear: list('unclear'),
  remaining: list('remaining'),
  stillToDo: lists('stillToDo', 'remaining'),
  outOf: list('outOf'),
  units: list('units'),
  through: list('through'),
  in: list('in'),
  upTo: list('upTo'),
  assigning: topic('assigning'),
  moreTime: {
    ask: said(({ moreTime }) => [moreTime.ask]),
    open: said(({ moreTime }) => [moreTime.open]),
    extend: said(({ moreTime }) => [moreTime.extend]),
    deadline: said(({ moreTime }) => [moreTime.deadline]),
    forWhat: said(({ moreTime }) => [moreTime.forWhat]),
    spans: counted(({ moreTime }) => moreTime.spans),
    more: said(({ moreTime }) => [moreTime.more ?? '']),
    /** Those of the first three that may come after what more time is for. */
    later: said(({ ordersLater, moreTime }) =>
      ordersLater === true ? [moreTime.ask, moreTime.open, Object.keys(moreTime.spans).join(' | ')] : [],
    ),
  },
  saves: list('saves'),
  aboutCourse: courseQuestions(),
  aspectWords: createPhraseSet(({ words }) =>
    aspects.map((aspect) => [words.aspectWords[aspect], aspect] as const),
  ),
  inLanguage: topic('inLanguage'),
  spareTime: topic('spareTime'),
  planning: topic('planning'),
  reminding: topic('reminding'),
  weekdays: table('weekdays'),
  recurringDays: table('recurringDays'),
  weekends: list('weekends'),
  pausing: topic('pausing'),
  quiet: topic('quiet'),
  daySpans: table('daySpans'),
  dayUnits: table('dayUnits'),
  lengths: table('lengths'),
  minutes: list('minutes'),
  hours: list('hours'),
  timeOfDay: {
    at: said(({ timeOfDay }) => [timeOfDay.at]),
    after: said(({ timeOfDay }) => [timeOfDay.after]),
    am: said(({ timeOfDay }) => [timeOfDay.am]),
    pm: said(({ timeOfDay }) => [timeOfDay.pm]),
    parts: counted(({ timeOfDay }) => timeOfDay.parts),
    ofTwelve: said(({ timeOfDay }) => [timeOfDay.ofTwelve ?? '']),
    halfPast: said(({ timeOfDay }) => [timeOfDay.halfPast ?? '']),
    past: counted(({ timeOfDay }) => timeOfDay.past ?? {}),
  },
  /** Orders and questions that may come after what they are about. */
  laterOrders: createPhraseSet(({ words }) => laterOrders(words)),
  languages: createPhraseSet(({ words }) =>
    Object.entries(words.languages).map(([tag, names]) => [names, tag] as const),
  ),
} as const;
