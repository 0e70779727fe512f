import { expect, test } from 'vitest';
import { divide } from '../../bot/understand/text/divide.ts';
import { textOf, tokenise } from '../../bot/understand/tokens.ts';
import type { LanguageWords, Listening } from '../../bot/understand/words/language-words.ts';
import { onlyEnglish } from '../../bot/understand/words/listening.ts';
import type { Words } from '../../bot/understand/words/words.ts';

/** English and a language with these words. */
function listeningWith(
  division: Words['division'],
  tag: string,
  fillers: string,
  elisions?: string,
): Listening {
  const [english] = onlyEnglish.languages as readonly [LanguageWords];
  const other = { ...english, words: { ...english.words, tag, division, fillers, elisions } as Words };
  return { tags: `en ${tag}`, languages: [english, other], unlikeEnglish: new Set() };
}
const japanese = listeningWith(
  {
    script: '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー',
    borrowed: '\\p{sc=Katakana}ー',
    segmented: true,
    endings: 'を | は | に | も | の',
  },
  'ja',
  '開始 | 完了 | 完了しました | を 開始して | 時 | いらない | もの | はい | いつ',
);
const chinese = listeningWith(
  { script: '\\p{sc=Han}', segmented: true, shortWords: true },
  'zh',
  '我 | 把 | 和 | 还没 | 学完 | 学完了 | 标记为 | 完成',
);
const korean = listeningWith({ script: '\\p{sc=Hangul}', endings: '을 | 를' }, 'ko', '완료 | 시작 | 해 줘');
const french = listeningWith(undefined, 'fr', 'jai | jai fini', 'l | d | j | qu');
const arabic = listeningWith(
  { script: '\\p{scx=Arabic}', beginnings: 'و | ب' },
  'ar',
  'اكملت | ابدا | لا | شهر | اسبوعا',
);

test.each([
  ['火災安全を開始', ['火災安全', 'を', '開始']],
  ['Excelを完了しました', ['Excel', 'を', '完了しました']],
  ['日本語ビジネスマナーを50%完了', ['日本語ビジネスマナー', 'を', '50%', '完了']],
  ['excel', ['excel']],
  ['通知はいらない', ['通知', 'は', 'いらない']],
  ['GDPRはいつ', ['GDPR', 'は', 'いつ']],
  ['9時に開始', ['9', '時', 'に', '開始']],
  ['開始もの', ['開始', 'もの']],
  ['ファイナンスのエクセル', ['ファイナンス', 'の', 'エクセル']],
])('Japanese “%s” is divided where words end', (piece, words) => {
  expect(divide(piece, japanese)).toEqual(words);
});

test.each([
  ['我学完了消防安全', ['我', '学完了', '消防安全']],
  // the dictionary has "我还没" and "我把" for one word
  ['我还没学完', ['我', '还没', '学完']],
  ['我把消防安全标记为完成', ['我', '把', '消防安全', '标记为', '完成']],
  ['消防安全和急救', ['消防安全', '和', '急救']],
  // 和 is a part of this word
  ['和平', ['和平']],
  ['消防安全', ['消防安全']],
])('Chinese “%s” is divided at small words, and not within others', (piece, words) => {
  expect(divide(piece, chinese)).toEqual(words);
});

test.each([
  ['엑셀을', ['엑셀', '을']],
  ['GDPR을', ['GDPR', '을']],
  ['화재안전시작', ['화재안전', '시작']],
  ['완료', ['완료']],
])('Korean “%s” loses its particle, and is divided before a word that is known', (piece, words) => {
  expect(divide(piece, korean)).toEqual(words);
});

test.each([
  ['وأكملت', ['و', 'أكملت']],
  ['أكملت', ['أكملت']],
  ['وظيفة', ['وظيفة']],
  ['لائحة', ['لائحة']],
  ['الشهرة', ['الشهرة']],
  ['أسبوعًا', ['أسبوعًا']],
])('Arabic “%s” loses a small word only before one that is known', (piece, words) => {
  expect(divide(piece, arabic)).toEqual(words);
});

test.each([
  ["l'excel", ['excel']],
  ['d’Adele', ['Adele']],
  ["j'ai", ["j'ai"]],
])('French “%s” loses its small word, unless both are one that people say', (piece, words) => {
  expect(divide(piece, french)).toEqual(words);
});

test('a language that is not listening divides nothing', () => {
  expect(divide('火災安全を開始', onlyEnglish)).toEqual(['火災安全を開始']);
});

test('what was divided is written as it was', () => {
  const text = 'Excelを完了、 火災安全 を開始';
  expect(textOf(tokenise(text.replace('、', ','), japanese))).toBe('Excelを完了, 火災安全 を開始');
});

test('a long run takes no longer than its length asks', () => {
  expect(divide('漢'.repeat(600), japanese).join('')).toBe('漢'.repeat(600));
});
