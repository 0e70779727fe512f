import { fold } from '../../../src/learning/catalogue/title-words.ts';
import { tellingWords } from '../team/team-vocabulary.ts';
import type { LanguageWords, Listening } from '../words/language-words.ts';
import { lazyFor } from '../words/lazy.ts';
import { wordsOf } from '../words/phrase-pattern.ts';
import { commandWords, wholeWordsIn } from './typo-correction.ts';

/** What it takes to read a part of a run as a known word, as a particle, and as anything else by its characters. */
const KNOWN = 1;
const PARTICLE = 0.6;
const UNKNOWN = 1.5;
const A_CHARACTER = 0.9;
/** What one character alone takes besides. */
const LEFT_OVER = 1;
/** What an unknown part takes besides after a known one, where spaces part words: "프로" is none of "프로그래밍". */
const LATE = 3;
/** What it takes besides to read letters of words of other languages, and others beside them, as one: "ファイナンスのエクセル". */
const BORROWED = 1.5;

/**
 * The same where many words have but one character: they need not be long to be told apart, so that "消防安全和急救" falls into three. A
 * known word of one character may stand where the dictionary sees none, but only beside others that are known: "我还没" is 我 and 还没.
 */
const SHORT_WORDS = { known: 0.5, unknown: 0.2, alone: 0.7 };

/** Longest known word that is looked for, and longest of any other words, in characters. */
const LONGEST = 16;
const LONGEST_UNKNOWN = 40;

/** Where words are not told apart by spaces alone, the languages that know how to tell them apart. */
const dividingIn = lazyFor(({ languages }: Listening) =>
  languages.flatMap((language) => {
    const { division } = language.words;
    return division === undefined ? [] : [{ ...division, dividesAt: dividerOf(language) }];
  }),
);

/**
 * The words of a piece of text without spaces: "火災安全を50%完了" has "火災安全", "を", "50%" and "完了", "l'excel" has "excel". A piece
 * in letters that all listening languages part by spaces comes back whole.
 */
export function divide(written: string, listening: Listening): readonly string[] {
  const piece = withoutElision(written, listening);
  const dividing = dividingIn(listening).filter(({ script }) => new RegExp(`[${script}]`, 'v').test(piece));
  const [first] = dividing;
  if (first === undefined) return [piece];
  return piece
    .split(new RegExp(`([${first.script}]+)`, 'v'))
    .filter((run) => run !== '')
    .flatMap((run, place, runs) =>
      new RegExp(`^[${first.script}]`, 'v').test(run) ? first.dividesAt(run, runs[place - 1] ?? '') : [run],
    );
}

const elisionIn = lazyFor(({ languages }: Listening) => {
  const small = languages.flatMap(({ words }) => wordsOf(words.elisions));
  return small.length === 0 ? undefined : new RegExp(`^(?:${small.join('|')})['’](?=[\\p{L}\\d])`, 'iu');
});

/** “Excel” of “l'Excel”, unless the two are a word that people say: “j'ai”. */
function withoutElision(piece: string, listening: Listening): string {
  const elision = elisionIn(listening);
  if (elision === undefined || !elision.test(piece)) return piece;
  const word = fold(piece).replace(/['’]/g, '');
  const isKnown = listening.languages.some(
    (language) => commandWords(language).has(word) || tellingWords(language).has(word),
  );
  return isKnown ? piece : piece.replace(elision, '');
}

/** The way through a run of letters that takes least; `before` is what it is written to: the figure or the Latin word of "9時", "GDPRは". */
function dividerOf(language: LanguageWords): (run: string, before: string) => readonly string[] {
  const { division } = language.words;
  const known = lazyFor(
    (of: LanguageWords) => new Set([...commandWords(of), ...tellingWords(of), ...wholeWordsIn(of)]),
  );
  const endings = new Set(wordsOf(division?.endings));
  const lookalikes = new Set(wordsOf(language.words.lookalikes));
  const beginnings = new Set(wordsOf(division?.beginnings));
  // spaces part its words, and only small ones are written to the next: “لائحة” is no “لا” and something else
  const onlyBegins = division?.beginnings !== undefined && division.segmented !== true;
  const shortWords = division?.shortWords === true;
  const borrowed = division?.borrowed === undefined ? undefined : new RegExp(`[${division.borrowed}]`, 'v');
  const segmenter =
    division?.segmented === true
      ? new Intl.Segmenter(language.words.tag, { granularity: 'word' })
      : undefined;

  return function divided(run, before) {
    const letters = [...run];
    const folded = letters.map(fold);
    const turns = borrowed === undefined ? [] : turnsOf(letters, borrowed);
    const borders = segmenter === undefined ? undefined : bordersOf(run, segmenter);
    for (const [at, count] of turns.entries()) if (count > (turns[at - 1] ?? 0)) borders?.add(at);
    const words = known(language);
    const word = (from: number, to: number) => folded.slice(from, to).join('');
    /** Where nothing follows but particles: "님" of "민준님에게" is one, too. */
    const closes: boolean[] = [];
    closes[letters.length] = true;
    for (let to = letters.length - 1; to > 0; to -= 1)
      closes[to] = letters.some(
        (_, end) => end >= to && closes[end + 1] === true && endings.has(word(to, end + 1)),
      );

    /** What it takes to read these letters as one word; nothing when they are none. */
    function costOf(from: number, to: number): number | undefined {
      const length = to - from;
      const said = word(from, to);
      const may = borders === undefined || (borders.has(from) && borders.has(to));
      // "반" of "반에" has but a particle after it
      const stands = borders === undefined ? from === 0 && closes[to] === true : may;
      // the dictionary takes "はい" from "通知はいらない": where a particle may begin, the words before it have ended
      const ends = borders !== undefined || closes[to] === true;
      const follows = from === 0 || division?.follows?.(word(0, from), said) !== false;
      if ((from > 0 || before !== '') && ends && follows && endings.has(said)) return PARTICLE;
      if (from === 0 && beginnings.has(said) && words.has(word(to, letters.length))) return PARTICLE;
      if (onlyBegins && to < letters.length) return undefined;
      // "時" of "9時に", which the dictionary takes for "時に" of anything else
      const isCounted = from === 0 && /\d$/.test(before);
      // what only looks like something else is no part of another: "아이" of "파워비아이"
      const isPart = borders !== undefined || from === 0 || !lookalikes.has(said);
      const isWord = length <= LONGEST && words.has(said) && isPart;
      if (isWord && shortWords) return length > 1 || may ? SHORT_WORDS.known : SHORT_WORDS.alone;
      if (isWord && (length > 1 || stands || isCounted)) return KNOWN;
      // "십" of "리더십" is hardly a word beside "리더"
      const besides =
        borders === undefined
          ? (length === 1 && !stands ? LEFT_OVER : 0) + (from > 0 ? LATE : 0)
          : BORROWED * ((turns[to - 1] ?? 0) - (turns[from] ?? 0));
      return may ? (shortWords ? SHORT_WORDS.unknown : UNKNOWN) + besides + A_CHARACTER * length : undefined;
    }

    const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
    for (let to = 1; to <= letters.length; to += 1) {
      let least = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
      for (let from = Math.max(0, to - LONGEST_UNKNOWN); from < to; from += 1) {
        const cost = (best[from]?.cost ?? 0) + (costOf(from, to) ?? Number.POSITIVE_INFINITY);
        if (cost < least.cost) least = { cost, from };
      }
      best.push(least);
    }
    const parts: string[] = [];
    for (let to = letters.length; to > 0; to = best[to]?.from ?? 0)
      parts.unshift(letters.slice(best[to]?.from ?? 0, to).join(''));
    return parts;
  };
}

/** Where the dictionary of the platform has words begin or end, counted in characters. */
function bordersOf(run: string, segmenter: Intl.Segmenter): Set<number> {
  const borders = new Set([0]);
  let at = 0;
  for (const { segment } of segmenter.segment(run)) {
    at += [...segment].length;
    borders.add(at);
  }
  return borders;
}

/** How often letters of words of other languages have begun or ended, up to each. */
function turnsOf(letters: readonly string[], borrowed: RegExp): readonly number[] {
  let count = 0;
  return letters.map((letter, at) => {
    if (at > 0 && borrowed.test(letter) !== borrowed.test(letters[at - 1] ?? '')) count += 1;
    return count;
  });
}
