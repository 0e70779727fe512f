/** Letters that NFKD does not decompose. */
const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  // written for each other
  ى: 'ي',
  ة: 'ه',
};

/** Scripts written without spaces: matched by pairs of characters. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}]+/gu;

/** A word, a number, or a name with signs that matter: `C++`, `C#`, `.NET`. Letters and digits are told apart. */
const pieces = /\.net\b|\p{L}[\p{L}\p{M}]*[+#]*|\p{N}+/gu;

/** Stop words: ignored unless nothing else was typed. */
const optional = new Set(
  (
    'a an the of to in on for and or with at by my from about course courses training trainings module class lesson ' +
    'der die das den dem ein eine einen und oder fur mit zu zum zur im kurs kurse schulung ' +
    'el la los las un una y o de del en con para curso cursos formacion ' +
    'het een voor met naar bij aan tot cursus cursussen opleiding opleidingen ' +
    'w z ze dla kurs kursu kursy szkolenie szkolenia ' +
    'le les une des du au aux et ou sur pour cours formation formations ' +
    'il lo gli uno di da dal del della per su corso corsi formazione ' +
    'um uma dos das em treinamento formacao ' +
    'och eller med om till fran kursen kurser utbildning'
  ).split(' '),
);

/** "Windows eleven" is Windows 11. */
const figures: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, place) => [word, String(place + 1)]),
);

/** Printable ASCII. */
const plain = /^[ -~]*$/;

/** `text` in lower case without accents, Arabic vowel signs, ligatures and compatibility forms. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .toLowerCase()
    .replace(/[ßæœøłđıىة]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFC');
}

/**
 * The words of a title or of what somebody typed for one, folded, in order: `ISO27001` and `ISO 27001` are the same
 * two words, `C++` keeps its signs, a possessive is dropped, Chinese and Japanese fall into pairs of characters.
 */
export function titleWords(text: string): readonly string[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = split(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, words);
  return words;
}

/**
 * The titles of one learner's courses are asked for again and again, in one turn and in the next. Emptied when full: the
 * index asks once for each of 50,000 titles, and dropping the oldest each time (memoize.ts) takes four times as long.
 */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 5_000;

function split(text: string): string[] {
  const folded = fold(text).replace(/['’`´](?:s\b)?/g, '');
  const words: string[] = [];
  let from = 0;
  for (const run of folded.matchAll(unspaced)) {
    words.push(...(folded.slice(from, run.index).match(pieces) ?? []), ...pairs(run[0]));
    from = run.index + run[0].length;
  }
  words.push(...(folded.slice(from).match(pieces) ?? []));
  return words.map((word) => figures.get(word) ?? word);
}

/** More words than any title has: longer text names no course. */
const MOST_WORDS = 30;

/** Words of a query split into what must match and what may; none at all when there are too many for a title. */
export function asked(text: string): { must: string[]; may: string[] } {
  const words = [...new Set(titleWords(text))];
  if (words.length > MOST_WORDS) return { must: [], may: [] };
  const must = words.filter((word) => !optional.has(word));
  return must.length > 0
    ? { must, may: words.filter((word) => optional.has(word)) }
    : { must: words, may: [] };
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
