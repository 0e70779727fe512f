import type { Intention } from '../intention.ts';
import { type Class, classes, views } from './classes.ts';
import type { Mention } from './mentions.ts';
import type { Probabilities } from './reader.ts';

/** Share of a view that is shown though the rules understood nothing; instead of another view; instead of a question about a change. */
const SHOWN = 0.35;
const SHOWN_INSTEAD = 0.7;
const SHOWN_NOT_ASKED = 0.6;
const SHOWN_NOT_REFUSED = 0.9;
/** Score of a course that is named rather than searched for. */
const NAMED = 0.8;
/** Share of a change that is put as a question. */
export const ASKED = 0.3;
/** The same where the rules would ask or refuse something else. */
const ASKED_INSTEAD = 0.8;

/** The rules' intentions, or what the reader puts in their place: something to look at, or a question. Never a change. */
export function secondOpinion(
  byRules: readonly Intention[],
  shares: Probabilities,
  mentions: readonly Mention[],
  probable: (meant: Class) => Intention | null,
): readonly Intention[] {
  const [top] = classes.filter((name) => name !== 'other').toSorted((a, b) => shares[b] - shares[a]);
  if (top === undefined || byRules.some((one) => asksFor(one, top))) return byRules;
  const enough = views.has(top) ? shown(byRules, top, mentions) : askedInstead(byRules, top);
  const instead = shares[top] >= enough ? probable(top) : null;
  return instead === null ? byRules : [instead];
}

/** True for a question that already is about this change. */
function asksFor(intention: Intention, change: Class): boolean {
  if (intention.kind !== 'ask') return false;
  if (intention.question === 'confirm') return intention.write.change === change;
  if (intention.question === 'which') return intention.intent === change;
  return intention.question === change || (intention.question === 'percentage' && change === 'mark');
}

/** The share at which a change is asked about instead of what the rules say. */
function askedInstead(byRules: readonly Intention[], change: Class): number {
  if (byRules.every(understoodNothing)) return ASKED;
  return byRules.every(
    (one) =>
      one.kind === 'ask' ||
      one.kind === 'nothing' ||
      (one.kind === 'refuse' &&
        one.code !== 'percentageOutOfRange' &&
        (one.code !== 'activityNotYours' || change === 'remove' || change === 'start')),
  )
    ? ASKED_INSTEAD
    : Number.POSITIVE_INFINITY;
}

/** The share at which this view is shown instead of what the rules say. */
function shown(byRules: readonly Intention[], meant: Class, mentions: readonly Mention[]): number {
  if (byRules.every(({ kind }) => kind === 'ask'))
    return byRules.every(understoodNothing) ? SHOWN : SHOWN_NOT_ASKED;
  if (byRules.some(({ kind }) => kind === 'refuse')) {
    // a search for what is not there has found nothing
    if (meant === 'results' && mentions.length === 0) return Number.POSITIVE_INFINITY;
    if (meant === 'results' && !mentions.some(isNamed)) return SHOWN_NOT_REFUSED;
    return byRules.every((one) => understoodNothing(one) || one.kind !== 'refuse')
      ? SHOWN_NOT_ASKED
      : SHOWN_NOT_REFUSED;
  }
  return byRules.every((intention) => mayBeNarrowed(intention, meant, mentions))
    ? SHOWN_INSTEAD
    : Number.POSITIVE_INFINITY;
}

/** True when a view, or nothing at all, may stand for this one: "my courses" for those that are overdue. */
function mayBeNarrowed(intention: Intention, meant: Class, mentions: readonly Mention[]): boolean {
  if (intention.kind === 'nothing' || intention.kind === 'language') return true;
  if (intention.kind !== 'show') return false;
  if (intention.what === 'list') return intention.only === undefined && meant !== 'list';
  if (intention.what === 'help' || intention.what === 'how' || intention.what === 'catalogue')
    return meant !== intention.what && meant !== 'results';
  if (intention.what === 'results' && !mentions.some(isNamed) && meant !== 'results') return true;
  return (
    (intention.what === 'activity' || intention.what === 'results') &&
    (meant === 'about' || meant === 'activity')
  );
}

/** Whether it is a course's name, and not only a word that is spelt somewhat like one of it. */
const isNamed = ({ matches }: Mention) => matches.some(({ score }) => score >= NAMED);

/** True when nothing that was named is known, or nothing was named. */
export const understoodNothing = (intention: Intention) =>
  (intention.kind === 'refuse' &&
    (intention.code === 'courseNotFound' || intention.code === 'courseMissing')) ||
  (intention.kind === 'ask' && intention.question === 'meaning');
