import { findPercentage } from '../numbers/percentage.ts';
import { open, type Situation } from '../resolve/situation.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Mention } from './mentions.ts';

/** Places of the table of weights that a feature can have. */
export const BUCKETS = 2 ** 15;
/** More words are not looked at. */
const MOST_WORDS = 60;

/** What the reader looks at in one message. */
export interface Skeleton {
  /** Its words, with a sign in place of each course, number and percentage. */
  readonly words: readonly string[];
  /** What was found in it: a question mark, a negation, an open question … */
  readonly signs: readonly string[];
}

export function skeletonOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  situation: Situation,
): Skeleton {
  const words: string[] = [];
  const naming = new Map(mentions.map((mention) => [mention.from, mention]));
  for (let at = 0; at < tokens.length && words.length < MOST_WORDS; ) {
    const mention = naming.get(at);
    const token = tokens[at];
    if (mention !== undefined) words.push(courseSign(mention));
    else if (token !== undefined) words.push(...wordsOf(token));
    at = mention?.to ?? at + 1;
  }
  return { words, signs: signsOf(tokens, mentions, situation) };
}

const courseSign = ({ matches }: Mention) =>
  matches.length > 1 ? '§some' : matches[0]?.entryId == null ? '§course' : '§own';

function wordsOf({ word, corrected, quoted }: Token): readonly string[] {
  const said = corrected ?? word;
  const figures = /^([^\d]*)\d+(?:[.,:]\d+)?(.*)$/.exec(said);
  const plain =
    figures === null ? [said] : [figures[1] ?? '', '§n', figures[2] ?? ''].filter((part) => part !== '');
  return quoted ? ['§quote', ...plain] : plain;
}

function signsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  situation: Situation,
): readonly string[] {
  const outside = tokens.filter((_, at) => !mentions.some(({ from, to }) => at >= from && at < to));
  const { question, choices, more } = open(situation);
  const words = outside.filter(({ isSeparator }) => !isSeparator);
  const own = mentions.filter(({ matches }) => matches[0]?.entryId != null).length;
  return [
    `courses ${Math.min(mentions.length, 2)} ${Math.min(own, 2)}`,
    ...(words.length === 0 ? ['nothing but a course'] : []),
    `length ${Math.min(5, Math.ceil(Math.log2(words.length + 1)))}`,
    ...(outside.some(({ text }) => text === '?') ? ['asks'] : []),
    ...(outside.at(-1)?.text === '?' ? ['ends asking'] : []),
    ...(findPercentage(outside, { marking: false }) === null ? [] : ['percentage']),
    ...(question === null ? [] : [`asked ${question.verb}`]),
    ...(choices.length === 0 ? [] : ['choices']),
    ...(more === null ? [] : ['more']),
    ...(situation.context === undefined ? [] : ['said before']),
    ...(
      ['negations', 'doubts', 'otherPeople', 'questionOpenings', 'requests', 'selfReports'] as const
    ).flatMap((key) => (vocabulary[key].within(words) === null ? [] : [`has ${key}`])),
    ...(['before', 'after', 'alone'] as const).flatMap((key) => {
      const found = vocabulary[key].within(words);
      return found === null ? [] : [`${key} ${found.value}`];
    }),
  ];
}

/** The features of a skeleton as places in the table of weights, and how much each counts. */
export function featuresOf({ words, signs }: Skeleton): {
  readonly places: Int32Array;
  readonly value: number;
} {
  const places: number[] = [];
  const add = (feature: string) => places.push(hash(feature));
  const framed = ['^', ...words, '$'];
  for (let at = 0; at < framed.length; at += 1) {
    const word = framed[at] ?? '';
    if (at > 0) add(`2 ${framed[at - 1]} ${word}`);
    if (at > 1) add(`3 ${framed[at - 2]} ${framed[at - 1]} ${word}`);
    if (word === '^' || word === '$') continue;
    add(`1 ${word}`);
    if (word.startsWith('§')) continue;
    add(`sound ${sound(word)}`);
    const padded = `<${word}>`;
    for (let length = 3; length <= 5; length += 1)
      for (let from = 0; from + length <= padded.length; from += 1)
        add(`c ${padded.slice(from, from + length)}`);
  }
  for (const sign of signs) {
    add(`sign ${sign}`);
    add(`sign ${sign} ${words[0] ?? ''}`);
  }
  return { places: Int32Array.from(places), value: 1 / Math.sqrt(places.length) };
}

/** A word without its vowels and doubled letters, so that "wot" and "what" come nearer. */
const sound = (word: string) =>
  word
    .replace(/wh/g, 'w')
    .replace(/ph/g, 'f')
    .replace(/[ckq]+/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?<=.)[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return (value ^ (value >>> 15)) & (BUCKETS - 1);
}
