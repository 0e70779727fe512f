import { distance } from '../../src/learning/word-match.ts';
import { allWords } from '../phrases/all-words.ts';
import type { CommandWords, PhraseList, Words } from '../phrases/words.ts';
import { createPhraseSet, type PhraseSet, phrasesOf } from './phrase-set.ts';
import type { Intent } from './reading.ts';

type ListKey = { [K in keyof Words]: Words[K] extends PhraseList ? K : never }[keyof Words];
type TableKey = 'numbers' | 'shares' | 'vague' | 'ordinals';

const list = (key: Exclude<ListKey, 'dates'>) => setOf(allWords.flatMap((words) => phrasesOf(words[key])));
const table = (key: TableKey) =>
  createPhraseSet(
    allWords.flatMap((words) => Object.entries(words[key]).map(([phrase, n]) => [phrase, n] as const)),
  );
const assigning = (key: keyof Words['assigning']) =>
  setOf(allWords.flatMap((words) => phrasesOf(words.assigning[key])));

function setOf(phrases: readonly string[]): PhraseSet<true> {
  return createPhraseSet(phrases.map((phrase) => [phrase, true] as const));
}

/** Phrases of commands at one place, each with its intent; of equal ones the first intent in the tables counts. */
function commands(place: Exclude<keyof CommandWords, 'around'>): PhraseSet<Intent> {
  const pairs = allWords.flatMap((words) =>
    Object.entries(words.commands).flatMap(([intent, said]) =>
      phrasesOf(said[place]).map((phrase) => [phrase, intent as Intent] as const),
    ),
  );
  return createPhraseSet(pairs);
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
const aroundWords = allWords
  .flatMap(({ commands: said }) => Object.values(said))
  .flatMap((command) => phrasesOf(command.around))
  .flatMap((phrase) => phrase.split(/[ .]+/));

/** The words of all languages, ready to be looked for. */
export const vocabulary = {
  alone: commands('alone'),
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
  chatterWords: setOf(allWords.flatMap(({ chatterWords }) => chatterWords.split(' '))),
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
    ask: setOf(allWords.flatMap(({ moreTime }) => phrasesOf(moreTime.ask))),
    open: setOf(allWords.flatMap(({ moreTime }) => phrasesOf(moreTime.open))),
    extend: setOf(allWords.flatMap(({ moreTime }) => phrasesOf(moreTime.extend))),
    deadline: setOf(allWords.flatMap(({ moreTime }) => phrasesOf(moreTime.deadline))),
    forWhat: setOf(allWords.flatMap(({ moreTime }) => phrasesOf(moreTime.forWhat))),
    spans: createPhraseSet(allWords.flatMap(({ moreTime }) => Object.entries(moreTime.spans))),
  },
  languages: createPhraseSet(
    allWords.flatMap((words) =>
      Object.entries(words.languages).flatMap(([tag, names]) =>
        phrasesOf(names).map((name) => [name, tag] as const),
      ),
    ),
  ),
} as const;

const known = new Set(
  Object.values(vocabulary)
    .flatMap((entry) => ('words' in entry ? [entry] : Object.values(entry)))
    .flatMap(({ words }) => [...words])
    .concat(
      aroundWords,
      allWords.flatMap(({ lookalikes }) => phrasesOf(lookalikes)),
    ),
);

/** True for a word of any phrase that is looked for. */
export const isCommandWord = (word: string): boolean => known.has(word);

const shorthands = new Map(allWords.map(({ tag, shorthand }) => [tag, shorthand]));

/** Words of commands long enough to be recognised when mistyped, by language and first letter. */
const correctable = new Map(allWords.map((words) => [words.tag, wordsByInitial(words)]));

function wordsByInitial(words: Words): ReadonlyMap<string, readonly string[]> {
  const said = Object.values(words.commands).flatMap(({ alone, before, after }) => [alone, before, after]);
  const phrases = [...said, words.percent].flatMap(phrasesOf).concat(Object.keys(words.shares));
  const long = new Set(
    phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => /^\p{L}{4,}$/u.test(word)),
  );
  return Map.groupBy(long, (word) => word.charAt(0));
}

/**
 * The word of a command that `word` is a slip of: letters held down ("doneee"), one slip in four to six letters, two
 * in more; in English and in `language`. Null for words that are known as they are. The first letter must be right or swapped with the second; in
 * four letters another letter is another word.
 */
export function correct(word: string, language: string): string | null {
  const meant = shorthands.get('en')?.[word] ?? shorthands.get(language)?.[word];
  if (meant !== undefined) return meant;
  if (known.has(word) || word.length < 3 || word.length > 20 || !/^\p{L}+$/u.test(word)) return null;
  for (const replacement of ['$1', '$1$1']) {
    const squeezed = word.replace(/(.)\1{2,}/g, replacement);
    if (squeezed !== word && known.has(squeezed)) return squeezed;
  }
  if (word.length < 4) return null;
  const limit = word.length < 7 ? 1 : 2;
  let best: string | null = null;
  let least = limit + 1;
  const initials = [word.charAt(0), word.charAt(1)];
  const tables = new Set(['en', language].map((tag) => correctable.get(tag)));
  const candidates = [...tables].flatMap((table) => initials.flatMap((initial) => table?.get(initial) ?? []));
  for (const candidate of candidates) {
    const swapped = candidate.charAt(0) === word.charAt(1) && candidate.charAt(1) === word.charAt(0);
    if (candidate.charAt(0) !== word.charAt(0) && !swapped) continue;
    const typos = distance(word, candidate, limit);
    if (typos >= least || (typos === 2 && candidate.length < 7)) continue;
    const otherLetter =
      candidate.length === 4 && word.length === 4 && [...word].sort().join() !== [...candidate].sort().join();
    if (otherLetter) continue;
    best = candidate;
    least = typos;
  }
  return best;
}
