import { createEffort, MOST_STEPS } from '../../../src/learning/effort.ts';
import type { Intention } from '../intention.ts';
import { plainOf, tokensOf, understandTokens } from '../parse/understand.ts';
import type { Reading, UnderstandOptions } from '../reading.ts';
import { resolve } from '../resolve/resolve.ts';
import { type Situation, subjectOf } from '../resolve/situation.ts';
import type { Token } from '../tokens.ts';
import { type Class, classes } from './classes.ts';
import { coreChange } from './core-change.ts';
import { skeletonOf } from './features.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { probably } from './probable.ts';
import type { Probabilities, Reader } from './reader.ts';

/** Classes whose answer only shows something. */
const views: ReadonlySet<Class> = new Set([
  'activity',
  'about',
  'list',
  'list.overdue',
  'list.finished',
  'list.required',
  'list.dueSoon',
  'results',
  'catalogue',
  'next',
  'help',
  'how',
  'greet',
  'thanks',
  'language',
  'moreTime',
]);
/** Share of a view that is shown though the rules understood nothing; instead of another view; instead of a question about a change. */
const SHOWN = 0.35;
const SHOWN_INSTEAD = 0.7;
const SHOWN_NOT_ASKED = 0.6;
/** Share of another change from which it is asked which is meant. */
const ANOTHER = 0.9;
/** Share of a change below which the rules' certainty is asked about. */
const DOUBTED = 0.02;
/** Share of a change that is put as a question. */
const ASKED = 0.3;

/** Steps after which a message is not read again, and those that a search within it may take. */
const MOST_BEFORE = MOST_STEPS / 8;
const MOST_SEARCHING = MOST_STEPS / 10;

export interface DecideOptions extends UnderstandOptions {
  readonly reader: Reader;
}

/** What to do about a message. The rules decide; what they leave open is read again. */
export function decide(
  text: string,
  readings: readonly Reading[],
  known: Situation,
  options: DecideOptions,
): readonly Intention[] {
  const effort = known.effort ?? options.effort ?? createEffort();
  const situation = { ...known, effort };
  const byRules = sensible(resolve(readings, situation));
  const writes = byRules.some(changes);
  const plain = !writes && byRules.every(settled) ? null : plainOf(text);
  if (plain === null || effort.spent > MOST_BEFORE) return byRules;
  const tokens = tokensOf(plain, options);
  const mentions = mentionsIn(tokens, situation, effort.spent + MOST_SEARCHING);
  if (mentions === null) return byRules;
  const shares = options.reader.read(skeletonOf(tokens, mentions, situation));
  if (writes) return byRules.length > 1 ? byRules : byRules.map((one) => asked(one, shares, situation));
  const titled = withTitles(tokens, mentions);
  const again =
    mentions.length === 0
      ? byRules
      : sensible(resolve(understandTokens(text, plain, titled, { ...options, effort }), situation));
  if (byRules.some(settled)) return byRules;
  const best = clarity(again) > clarity(byRules) ? again : byRules;
  if (best.some(settled)) return best.length > 1 ? best : best.map((one) => asked(one, shares, situation));
  const core =
    mentions.length < 2
      ? coreChange(titled, situation, { ...options, effort }, effort.spent + MOST_SEARCHING)
      : null;
  // words without a place may be harmless or not: the change is asked about, filled in
  if (core !== null && shares[core.write.change] >= ASKED)
    return [{ kind: 'ask', question: 'confirm', write: core.write }];
  const meant = secondOpinion(best, shares, (one) => probably(one, { tokens, mentions, situation }));
  return meant.map((one) => offeringNamed(one, mentions));
}

/** Courses to offer when nothing was understood. */
const MOST_OFFERED = 3;

/** A question of what is meant, which offers only courses that the message names: not each that shares a word with it. */
function offeringNamed(intention: Intention, mentions: readonly Mention[]): Intention {
  if (intention.kind !== 'ask' || intention.question !== 'meaning') return intention;
  return { ...intention, nearest: mentions.flatMap(({ matches }) => matches).slice(0, MOST_OFFERED) };
}

const changes = ({ kind }: Intention) => kind === 'write' || kind === 'run';

/** The change, or a question whether it is meant when next to nobody would mean it so. */
function asked(intention: Intention, shares: Probabilities, situation: Situation): Intention {
  if (intention.kind === 'run' && intention.action.verb === 'activity.remove') {
    const course = subjectOf(intention.action, situation);
    const agrees = shares.yes + shares.remove >= DOUBTED;
    return agrees || course === null ? intention : { kind: 'ask', question: 'remove', course };
  }
  if (intention.kind !== 'write') return intention;
  const another = (['start', 'complete', 'mark'] as const).some(
    (change) => change !== intention.change && shares[change] >= ANOTHER,
  );
  if (shares[intention.change] >= DOUBTED && !another) return intention;
  return { kind: 'ask', question: 'confirm', write: intention };
}

/** The rules' intentions, or what the reader puts in their place: something to look at, or a question. Never a change. */
function secondOpinion(
  byRules: readonly Intention[],
  shares: Probabilities,
  probable: (meant: Class) => Intention | null,
): readonly Intention[] {
  const [top] = classes.filter((name) => name !== 'other').toSorted((a, b) => shares[b] - shares[a]);
  if (top === undefined) return byRules;
  const lost = byRules.every(understoodNothing);
  const enough = views.has(top) ? shown(byRules, top) : lost ? ASKED : Number.POSITIVE_INFINITY;
  const instead = shares[top] >= enough ? probable(top) : null;
  return instead === null ? byRules : [instead];
}

/** The share at which this view is shown instead of what the rules say. */
function shown(byRules: readonly Intention[], meant: Class): number {
  if (byRules.every(({ kind }) => kind === 'ask'))
    return byRules.every(understoodNothing) ? SHOWN : SHOWN_NOT_ASKED;
  if (byRules.some(({ kind }) => kind === 'refuse')) {
    // a search for what is not there has found nothing
    return meant === 'results' || !byRules.every(understoodNothing)
      ? Number.POSITIVE_INFINITY
      : SHOWN_NOT_ASKED;
  }
  return byRules.every((intention) => mayBeNarrowed(intention, meant))
    ? SHOWN_INSTEAD
    : Number.POSITIVE_INFINITY;
}

/** True when a view, or nothing at all, may stand for this one: "my courses" for those that are overdue. */
function mayBeNarrowed(intention: Intention, meant: Class): boolean {
  if (intention.kind === 'nothing') return true;
  if (intention.kind !== 'show') return false;
  if (intention.what === 'list') return intention.only === undefined && meant !== 'list';
  return (
    (intention.what === 'activity' || intention.what === 'results') &&
    (meant === 'about' || meant === 'activity')
  );
}

const understoodNothing = (intention: Intention) =>
  (intention.kind === 'refuse' &&
    (intention.code === 'courseNotFound' || intention.code === 'courseMissing')) ||
  (intention.kind === 'ask' && intention.question === 'meaning');

/** Without what made no sense, beside what did: "start gdpr, it is our director's pet". */
function sensible(intentions: readonly Intention[]): readonly Intention[] {
  const sense = intentions.filter(
    (intention) => intention.kind !== 'ask' || intention.question !== 'meaning',
  );
  return sense.length > 0 ? sense : intentions;
}

/** True when nothing is left to be understood. */
const settled = ({ kind }: Intention) =>
  kind !== 'ask' && kind !== 'refuse' && kind !== 'show' && kind !== 'nothing';

/** The tokens with each course as one token. */
function withTitles(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  let from = 0;
  const parts = mentions.flatMap((mention, n) => {
    const before = tokens.slice(from, mention.from);
    from = mention.to;
    const quoted = tokens[mention.from]?.quoted ?? false;
    const titled = true as const;
    // a word that no phrase has
    const word = `§${n}`;
    return [...before, { text: mention.words, word, corrected: null, isSeparator: false, quoted, titled }];
  });
  return [...parts, ...tokens.slice(from)];
}

/** How plain a meaning is: a question of what is meant is the least. */
function clarity(intentions: readonly Intention[]): number {
  return Math.min(...intentions.map(clarityOf));
}

function clarityOf(intention: Intention): number {
  if (intention.kind === 'refuse') return 0;
  if (intention.kind !== 'ask') return 3;
  return intention.question === 'meaning' ? 0 : intention.question === 'confirm' ? 2 : 2;
}
