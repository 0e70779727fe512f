/** A syllable as it sounds: the class of its consonant, none for a vowel alone, and its vowels, `:` for a long one. */
export interface Syllable {
  readonly sign: string;
  readonly vowel: string;
}

/** Consonants that are told apart, by the kana that begin with them, in the order a i u e o. */
const rows: readonly (readonly [sign: string, kana: string])[] = [
  ['', 'アイウエオ'],
  ['K', 'カキクケコ'],
  ['G', 'ガギグゲゴ'],
  ['S', 'サシスセソ'],
  ['S', 'ザジズゼゾ'],
  ['T', 'タチツテト'],
  ['D', 'ダ--デド'],
  ['S', '-ヂヅ--'],
  ['N', 'ナニヌネノ'],
  ['H', 'ハヒ-ヘホ'],
  ['F', '--フ--'],
  ['B', 'バビブベボ'],
  ['B', '--ヴ--'],
  ['P', 'パピプペポ'],
  ['M', 'マミムメモ'],
  ['Y', 'ヤ-ユ-ヨ'],
  ['R', 'ラリルレロ'],
  ['W', 'ワヰ-ヱヲ'],
];
const syllableOf = new Map(
  rows.flatMap(([sign, kana]) =>
    [...kana].flatMap((letter, place) =>
      letter === '-' ? [] : [[letter, { sign, vowel: 'aiueo'.charAt(place) }] as const],
    ),
  ),
);

/** Written small after another, they are its vowel: "ティ", "シャ". */
const small: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'a',
  ュ: 'u',
  ョ: 'o',
  ヮ: 'a',
};

/** The syllables of a word in katakana; null when it has other letters. */
export function syllablesOf(word: string): readonly Syllable[] | null {
  const found: { sign: string; vowel: string }[] = [];
  const letters = [...word];
  for (const [at, letter] of letters.entries()) {
    const last = found.at(-1);
    if (letter === 'ッ') continue;
    const vowel = small[letter];
    if (letter === 'ー' && last !== undefined) last.vowel += ':';
    else if (letter === 'ン') found.push({ sign: 'N', vowel: '' });
    else if (vowel !== undefined && last !== undefined) {
      // "ウェ" begins with a consonant
      if (letters[at - 1] === 'ウ') last.sign = 'W';
      last.vowel = vowel;
    } else {
      const syllable = syllableOf.get(letter);
      if (syllable === undefined) return null;
      // one sound: "ランニング"
      if (syllable.sign === 'N' && last?.sign === 'N' && last.vowel === '') last.vowel = syllable.vowel;
      else found.push({ ...syllable });
    }
  }
  return found;
}

/** Latin letters, figures and signs by their names. */
const names: readonly (readonly [sign: string, names: string])[] = [
  ['a', 'エー エイ'],
  ['b', 'ビー'],
  ['c', 'シー'],
  ['d', 'ディー デー'],
  ['e', 'イー'],
  ['f', 'エフ'],
  ['g', 'ジー'],
  ['h', 'エイチ エッチ'],
  ['i', 'アイ'],
  ['j', 'ジェー ジェイ'],
  ['k', 'ケー ケイ'],
  ['l', 'エル'],
  ['m', 'エム'],
  ['n', 'エヌ'],
  ['o', 'オー'],
  ['p', 'ピー'],
  ['q', 'キュー'],
  ['r', 'アール'],
  ['s', 'エス'],
  ['t', 'ティー テー'],
  ['u', 'ユー'],
  ['v', 'ブイ ヴィー'],
  ['w', 'ダブリュー ダブル'],
  ['x', 'エックス'],
  ['y', 'ワイ'],
  ['z', 'ゼット'],
  ['0', 'ゼロ オー'],
  ['1', 'ワン'],
  ['2', 'ツー'],
  ['3', 'スリー'],
  ['4', 'フォー'],
  ['5', 'ファイブ'],
  ['6', 'シックス'],
  ['7', 'セブン'],
  ['8', 'エイト'],
  ['9', 'ナイン'],
  ['10', 'テン'],
  ['11', 'イレブン'],
  ['12', 'トゥエルブ'],
  ['+', 'プラス'],
  ['#', 'シャープ'],
];
const signsOf = new Map<string, string[]>();
for (const [sign, said] of names)
  for (const name of said.split(' ')) signsOf.set(name, [...(signsOf.get(name) ?? []), sign]);
const LONGEST_NAME = 5;
/** More letters than any abbreviation has. */
export const MOST_LETTERS = 8;

/** What a word spells letter by letter: "エスキューエル" is "sql"; several where names are of two, as "オー" is of o and 0. */
export function spelledBy(word: string): readonly string[] {
  let open: readonly { readonly text: string; readonly to: number }[] = [{ text: '', to: 0 }];
  const found: string[] = [];
  for (let count = 0; count < MOST_LETTERS && open.length > 0; count += 1) {
    open = open.flatMap(({ text, to }) =>
      Array.from({ length: LONGEST_NAME }, (_, i) => i + 1).flatMap((length) =>
        (to + length > word.length ? [] : (signsOf.get(word.slice(to, to + length)) ?? [])).map((sign) => ({
          text: text + sign,
          to: to + length,
        })),
      ),
    );
    found.push(...open.flatMap(({ text, to }) => (to === word.length ? [text] : [])));
  }
  return found;
}
