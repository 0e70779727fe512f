import type { Message } from '../message.ts';
import { daysAt, wholeDay, wholeWeekdays } from '../numbers/days.ts';
import { lengthOfTimeAt } from '../numbers/length-of-time.ts';
import { hourAt } from '../numbers/time-of-day.ts';
import { trimEnd } from '../text/trim.ts';
import type { Token } from '../token.ts';
import type { Listening } from '../words/language-words.ts';
import { lazyFor } from '../words/lazy.ts';
import type { PhraseSet } from '../words/phrase-set.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** Letters of the languages whose verbs come last. */
const lettersOf = lazyFor(({ languages }: Listening) => {
  const scripts = languages.flatMap(({ words }) =>
    words.division?.verbLast === true ? [words.division.script] : [],
  );
  return scripts.length === 0 ? null : new RegExp(`[${scripts.join('')}]`, 'v');
});

/** True when these tokens end in a language whose verbs come last. */
export function endsInVerb(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(({ isSeparator }) => !isSeparator);
  return last !== undefined && lettersOf(last.listening)?.test(last.text) === true;
}

/**
 * The order of a language whose verbs come last in the order of the others, so that they are read alike: what closes it first, and
 * "until", "from", "before" before their day or time. Null in other languages, and where nothing of `sets` closes it.
 */
export function verbFirst(
  tokens: readonly Token[],
  message: Message,
  ...sets: readonly PhraseSet<unknown>[]
): readonly Token[] | null {
  if (!endsInVerb(tokens)) return null;
  const both = [trimEnd(tokens, vocabulary.fillers), tokens];
  const closed = sets.flatMap((set) => both.flatMap((some) => closingIn(set, some)));
  const [first] = closed.sort((a, b) => a.begin - b.begin);
  if (first === undefined) return null;
  // “show my progress” and “tell me what it is about” ask, though “tell me” alone reminds
  const others = [vocabulary.after, vocabulary.aboutCourse].filter((set) => !sets.includes(set));
  const other = others.flatMap((set) => both.flatMap((some) => closingIn(set, some)));
  if (first.begin > 0 && other.some(({ begin }) => begin < first.begin)) return null;
  return [...apart(first.verb), ...particlesFirst(tokens.slice(0, first.begin), message)];
}

function closingIn(set: PhraseSet<unknown>, tokens: readonly Token[]) {
  const found = set.atEnd(tokens);
  const begin = tokens.length - (found?.length ?? 0);
  return found === null ? [] : [{ begin, verb: tokens.slice(begin) }];
}

/** Words that no longer stand where they were written together. */
const apart = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    if (at > 0 || token.joined === undefined) return token;
    const { joined, ...alone } = token;
    return alone;
  });

const { pausing, quiet, reminding } = vocabulary;
/** Particles by what they are written after. */
const leading: readonly (readonly [
  set: PhraseSet<true>,
  fits: (said: readonly Token[], message: Message) => boolean,
])[] = [
  [pausing.for, (said) => daysAt(said, 0)?.length === said.length],
  [reminding.in, (said) => lengthOfTimeAt(said, 0)?.length === said.length],
  [
    quiet.on,
    (said, message) => wholeWeekdays(said, message) !== null || reminding.workdays.whole(said) !== null,
  ],
  ...[pausing.until, pausing.from, quiet.before, quiet.after].map((set) => [set, isDayOrTime] as const),
];

function isDayOrTime(said: readonly Token[], message: Message): boolean {
  return hourAt(said, 0)?.to === said.length || wholeDay(apart(said), message) !== null;
}

/** Longest day or time of day, in words. */
const LONGEST = 7;

/** "until", "from", "for" and "before" before what they are written after. */
export function particlesFirst(tokens: readonly Token[], message: Message): readonly Token[] {
  const rest: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [moved] = leading
      .flatMap(([set, fits]) => {
        const length = set.atStart(tokens, at)?.length ?? 0;
        const time = length === 0 ? 0 : wordsBefore(rest, (said) => fits(said, message));
        return time === 0 ? [] : [{ length, time }];
      })
      .sort((a, b) => b.length - a.length || b.time - a.time);
    const token = tokens[at];
    if (moved !== undefined) {
      const said = rest.splice(rest.length - moved.time);
      rest.push(...apart(tokens.slice(at, at + moved.length)), ...apart(said));
    } else if (token !== undefined) rest.push(token);
    at += moved?.length ?? 1;
  }
  return apart(rest);
}

/** How many words at the end are such a time. */
function wordsBefore(tokens: readonly Token[], fits: (said: readonly Token[]) => boolean): number {
  for (let length = Math.min(LONGEST, tokens.length); length > 0; length -= 1) {
    const said = tokens.slice(-length);
    if (!said.some(({ isSeparator }) => isSeparator) && fits(said)) return length;
  }
  return 0;
}
