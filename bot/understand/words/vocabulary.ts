import { type Aspect, aspects } from '../../../src/learning/catalogue/course-question.ts';
import type { Intent } from '../reading.ts';
import { allWords } from './all-words.ts';
import { phrasesOf } from './phrase-pattern.ts';
import { createPhraseSet, type PhraseSet } from './phrase-set.ts';
import type { CommandWords, PhraseList, Words } from './words.ts';

type ListKey = { [K in keyof Words]: Words[K] extends PhraseList ? K : never }[keyof Words];
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

const list = (key: Exclude<ListKey, 'dates'>) => setOf(allWords.map((words) => words[key]));
const table = (key: TableKey) => createPhraseSet(allWords.flatMap((words) => Object.entries(words[key])));
const assigning = (key: keyof Words['assigning']) => setOf(allWords.map((words) => words.assigning[key]));
const misgiving = (key: keyof Words['misgivings']) => setOf(allWords.map((words) => words.misgivings[key]));
const moreTime = (key: Exclude<keyof Words['moreTime'], 'spans'>) =>
  setOf(allWords.map((words) => words.moreTime[key]));

function setOf(lists: readonly PhraseList[]): PhraseSet<true> {
  return createPhraseSet(lists.map((one) => [one, true] as const));
}

/** Phrases of commands at one place, each with its intent; of equal ones the first intent in the tables counts. */
function commands(place: Exclude<keyof CommandWords, 'separable'>): PhraseSet<Intent> {
  return createPhraseSet(commandLists(place));
}

function commandLists(place: Exclude<keyof CommandWords, 'separable'>) {
  return allWords.flatMap((words) =>
    Object.entries(words.commands).map(([intent, said]) => [said[place], intent as Intent] as const),
  );
}

/** Phrases of commands on both sides of their object: what opens it → what closes it, with the intent. */
function separableCommands(): PhraseSet<PhraseSet<Intent>> {
  const pairs = allWords.flatMap(({ commands }) =>
    Object.entries(commands).flatMap(([intent, { separable }]) => aroundObject(separable, intent as Intent)),
  );
  return createPhraseSet(
    [...Map.groupBy(pairs, ({ open }) => open)].map(([open, said]) => [
      open,
      createPhraseSet(said.map(({ close, value }) => [close, value] as const)),
    ]),
  );
}

/** What may be asked about a course: what opens the question → what closes it, and what it asks when nothing does. */
function courseQuestions() {
  const pairs = allWords.flatMap(({ aboutCourse }) =>
    aspects.flatMap((aspect) => aroundObject(aboutCourse[aspect], aspect)),
  );
  return createPhraseSet(
    [...Map.groupBy(pairs, ({ open }) => open)].map(([open, said]) => [
      open,
      {
        closings: createPhraseSet(
          said.flatMap(({ close, value }) => (close === '' ? [] : [[close, value] as const])),
        ),
        open: said.find(({ close }) => close === '')?.value ?? null,
      },
    ]),
  );
}

/** Phrases with the object in their middle, or after them, apart. */
function aroundObject<T extends Intent | Aspect>(list: PhraseList | undefined, value: T) {
  return phrasesOf(list).map((phrase) => {
    // folding makes three dots of one sign
    const [open = '', close = ''] = phrase.split('...').map((side) => side.trim());
    return { open, close, value };
  });
}

/** The words of all languages, ready to be looked for. */
export const vocabulary = {
  alone: createPhraseSet([
    ...commandLists('alone'),
    ...allWords.map(({ firmNos }) => [firmNos, 'no' as const] as const),
  ]),
  before: commands('before'),
  after: commands('after'),
  separable: separableCommands(),
  fillers: setOf(allWords.flatMap(({ fillers, leaving }) => [fillers, leaving])),
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
  correcting: list('correcting'),
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
  misgivings: {
    seconds: misgiving('seconds'),
    noPlace: misgiving('noPlace'),
    sequels: misgiving('sequels'),
    itIs: misgiving('itIs'),
    next: misgiving('next'),
    clock: misgiving('clock'),
    clockAfter: misgiving('clockAfter'),
    noProgress: misgiving('noProgress'),
    compares: misgiving('compares'),
    ages: misgiving('ages'),
    noYes: misgiving('noYes'),
    hardlyYes: misgiving('hardlyYes'),
    everyday: misgiving('everyday'),
    somebody: misgiving('somebody'),
    did: misgiving('did'),
    manyGreeted: misgiving('manyGreeted'),
    greetings: misgiving('greetings'),
    orders: misgiving('orders'),
    congratulations: misgiving('congratulations'),
    owned: misgiving('owned'),
    courses: misgiving('courses'),
    noUndo: misgiving('noUndo'),
  },
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
  salutations: list('salutations'),
  signOffs: list('signOffs'),
  reasons: list('reasons'),
  ambiguous: list('ambiguous'),
  contrasts: list('contrasts'),
  corrections: list('corrections'),
  polite: list('polite'),
  smallTalk: list('smallTalk'),
  scores: list('scores'),
  gotScore: list('gotScore'),
  plans: list('plans'),
  praise: list('praise'),
  smallTalkWords: setOf(allWords.flatMap(({ smallTalkWords }) => smallTalkWords.trim().split(/\s+/))),
  percent: list('percent'),
  numbers: table('numbers'),
  fractions: table('fractions'),
  vagueAmounts: table('vagueAmounts'),
  approximately: list('approximately'),
  exactly: list('exactly'),
  all: list('all'),
  unclear: list('unclear'),
  remaining: list('remaining'),
  stillToDo: list('stillToDo'),
  outOf: list('outOf'),
  units: list('units'),
  through: list('through'),
  in: list('in'),
  upTo: list('upTo'),
  assigning: {
    verbs: assigning('verbs'),
    to: assigning('to'),
    toName: assigning('toName'),
    everybody: assigning('everybody'),
    by: assigning('by'),
    note: assigning('note'),
    required: assigning('required'),
    recommended: assigning('recommended'),
    recommend: assigning('recommend'),
  },
  moreTime: {
    ask: moreTime('ask'),
    open: moreTime('open'),
    extend: moreTime('extend'),
    deadline: moreTime('deadline'),
    forWhat: moreTime('forWhat'),
    spans: createPhraseSet(allWords.flatMap(({ moreTime }) => Object.entries(moreTime.spans))),
  },
  saves: list('saves'),
  aboutCourse: courseQuestions(),
  aspectWords: createPhraseSet(
    allWords.flatMap(({ aspectWords }) => aspects.map((aspect) => [aspectWords[aspect], aspect] as const)),
  ),
  inLanguage: {
    before: setOf(allWords.map(({ inLanguage }) => inLanguage.before)),
    open: setOf(allWords.map(({ inLanguage }) => inLanguage.open)),
    filler: setOf(allWords.map(({ inLanguage }) => inLanguage.filler)),
  },
  spareTime: {
    has: setOf(allWords.map(({ spareTime }) => spareTime.has)),
    free: setOf(allWords.map(({ spareTime }) => spareTime.free)),
    quick: setOf(allWords.map(({ spareTime }) => spareTime.quick)),
  },
  planning: {
    open: setOf(allWords.map(({ planning }) => planning.open)),
    forWhat: setOf(allWords.map(({ planning }) => planning.forWhat)),
    on: setOf(allWords.map(({ planning }) => planning.on)),
    filler: setOf(allWords.map(({ planning }) => planning.filler)),
  },
  reminding: {
    open: setOf(allWords.map(({ reminding }) => reminding.open)),
    not: setOf(allWords.map(({ reminding }) => reminding.not)),
    about: setOf(allWords.map(({ reminding }) => reminding.about)),
    in: setOf(allWords.map(({ reminding }) => reminding.in)),
    every: setOf(allWords.map(({ reminding }) => reminding.every)),
    everyOther: setOf(allWords.map(({ reminding }) => reminding.everyOther)),
    daily: setOf(allWords.map(({ reminding }) => reminding.daily)),
    weekly: setOf(allWords.map(({ reminding }) => reminding.weekly)),
    workdays: setOf(allWords.map(({ reminding }) => reminding.workdays)),
    all: setOf(allWords.map(({ reminding }) => reminding.all)),
    remove: setOf(allWords.map(({ reminding }) => reminding.remove)),
  },
  weekdays: table('weekdays'),
  recurringDays: table('recurringDays'),
  weekends: list('weekends'),
  pausing: {
    snooze: setOf(allWords.map(({ pausing }) => pausing.snooze)),
    away: setOf(allWords.map(({ pausing }) => pausing.away)),
    from: setOf(allWords.map(({ pausing }) => pausing.from)),
    until: setOf(allWords.map(({ pausing }) => pausing.until)),
    for: setOf(allWords.map(({ pausing }) => pausing.for)),
    all: setOf(allWords.map(({ pausing }) => pausing.all)),
  },
  quiet: {
    open: setOf(allWords.map(({ quiet }) => quiet.open)),
    only: setOf(allWords.map(({ quiet }) => quiet.only)),
    before: setOf(allWords.map(({ quiet }) => quiet.before)),
    after: setOf(allWords.map(({ quiet }) => quiet.after)),
    on: setOf(allWords.map(({ quiet }) => quiet.on)),
  },
  daySpans: table('daySpans'),
  dayUnits: table('dayUnits'),
  lengths: table('lengths'),
  minutes: list('minutes'),
  hours: list('hours'),
  timeOfDay: {
    at: setOf(allWords.map(({ timeOfDay }) => timeOfDay.at)),
    after: setOf(allWords.map(({ timeOfDay }) => timeOfDay.after)),
    am: setOf(allWords.map(({ timeOfDay }) => timeOfDay.am)),
    pm: setOf(allWords.map(({ timeOfDay }) => timeOfDay.pm)),
    parts: createPhraseSet(allWords.flatMap(({ timeOfDay }) => Object.entries(timeOfDay.parts))),
  },
  languages: createPhraseSet(
    allWords.flatMap((words) => Object.entries(words.languages).map(([tag, names]) => [names, tag] as const)),
  ),
} as const;
