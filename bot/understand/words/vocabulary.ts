import type { Intent } from '../reading.ts';
import { allWords } from './all-words.ts';
import { phrasesOf } from './phrase-pattern.ts';
import { createPhraseSet, type PhraseSet } from './phrase-set.ts';
import type { CommandWords, PhraseList, Words } from './words.ts';

type ListKey = { [K in keyof Words]: Words[K] extends PhraseList ? K : never }[keyof Words];
type TableKey = 'numbers' | 'shares' | 'vague' | 'ordinals';

const list = (key: Exclude<ListKey, 'dates'>) => setOf(allWords.map((words) => words[key]));
const table = (key: TableKey) => createPhraseSet(allWords.flatMap((words) => Object.entries(words[key])));
const assigning = (key: keyof Words['assigning']) => setOf(allWords.map((words) => words.assigning[key]));
const moreTime = (key: Exclude<keyof Words['moreTime'], 'spans'>) =>
  setOf(allWords.map((words) => words.moreTime[key]));

function setOf(lists: readonly PhraseList[]): PhraseSet<true> {
  return createPhraseSet(lists.map((one) => [one, true] as const));
}

/** Phrases of commands at one place, each with its intent; of equal ones the first intent in the tables counts. */
function commands(place: Exclude<keyof CommandWords, 'around'>): PhraseSet<Intent> {
  return createPhraseSet(commandLists(place));
}

function commandLists(place: Exclude<keyof CommandWords, 'around'>) {
  return allWords.flatMap((words) =>
    Object.entries(words.commands).map(([intent, said]) => [said[place], intent as Intent] as const),
  );
}

/** Phrases of commands on both sides of their object: what opens it → what closes it, with the intent. */
function commandsAround(): PhraseSet<PhraseSet<Intent>> {
  const pairs = allWords.flatMap((words) =>
    Object.entries(words.commands).flatMap(([intent, { around }]) =>
      phrasesOf(around).map((phrase) => {
        // folding makes three dots of one sign
        const [open = '', close = ''] = phrase.split('...').map((side) => side.trim());
        return { open, close, intent: intent as Intent };
      }),
    ),
  );
  const byOpening = Map.groupBy(pairs, ({ open }) => open);
  return createPhraseSet(
    [...byOpening].map(([open, said]) => [
      open,
      createPhraseSet(said.map(({ close, intent }) => [close, intent] as const)),
    ]),
  );
}

const around = commandsAround();

/** The words of all languages, ready to be looked for. */
export const vocabulary = {
  alone: createPhraseSet([
    ...commandLists('alone'),
    ...allWords.map(({ refusals }) => [refusals, 'no' as const] as const),
  ]),
  before: commands('before'),
  after: commands('after'),
  around,
  fillers: list('fillers'),
  asOf: list('asOf'),
  past: list('past'),
  pastTimes: list('pastTimes'),
  topics: list('topics'),
  reports: list('reports'),
  requests: list('requests'),
  wishes: list('wishes'),
  doubts: list('doubts'),
  negations: list('negations'),
  refusals: list('refusals'),
  questions: list('questions'),
  questionWords: list('questionWords'),
  listWords: list('listWords'),
  hows: list('hows'),
  howsWhole: list('howsWhole'),
  others: list('others'),
  forWhom: list('forWhom'),
  edges: list('edges'),
  articles: list('articles'),
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
  echoes: list('echoes'),
  salutations: list('salutations'),
  signOffs: list('signOffs'),
  reasons: list('reasons'),
  loose: list('loose'),
  contrasts: list('contrasts'),
  corrections: list('corrections'),
  polite: list('polite'),
  chatter: list('chatter'),
  scores: list('scores'),
  got: list('got'),
  plans: list('plans'),
  praise: list('praise'),
  chatterWords: setOf(allWords.flatMap(({ chatterWords }) => chatterWords.trim().split(/\s+/))),
  percent: list('percent'),
  numbers: table('numbers'),
  shares: table('shares'),
  vague: table('vague'),
  about: list('about'),
  exactly: list('exactly'),
  all: list('all'),
  unclear: list('unclear'),
  left: list('left'),
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
  languages: createPhraseSet(
    allWords.flatMap((words) => Object.entries(words.languages).map(([tag, names]) => [names, tag] as const)),
  ),
} as const;
