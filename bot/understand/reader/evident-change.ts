import type { CourseMatch } from '../../../src/learning/catalogue/find-course.ts';
import type { Effort } from '../../../src/learning/effort.ts';
import type { Write } from '../intention.ts';
import { askedForProgress, pointedAt, running, type Situation, touched } from '../resolve/situation.ts';
import type { Token } from '../token.ts';
import {
  correctionIn,
  NO_CORRECTION,
  withoutCorrection,
  withoutHedges,
  withoutOldValue,
} from './corrections-and-hedges.ts';
import { type Evidence, evidenceIn, type Kind } from './evidence.ts';
import { LEAST_BARE } from './evident-percentage.ts';
import { MOST_WORDS } from './known-words.ts';

/** Steps that are counted for each word. */
const STEPS_A_WORD = 60;

/** A change that a message evidently asks for. */
export interface EvidentChange {
  readonly write: Write;
  /** Words without a place, in sentences of their own. */
  readonly asides: number;
  /** Those of them that may deny the change. */
  readonly strange: number;
  /** True when its words may mean something else, so that it is asked about: "it is history", "sorry, 60". */
  readonly loose: boolean;
}

/**
 * The one change that is evident whatever the order of words: one course, words of one kind of change, at most one percentage, and
 * nothing else but words known to be harmless. Sentences of their own may say something else, without a sign of doubt. Null when
 * there is more, or anything speaks against it.
 */
export function evidentChange(
  tokens: readonly Token[],
  course: CourseMatch | null,
  situation: Situation & { readonly effort: Effort },
): EvidentChange | null {
  if (tokens.length > MOST_WORDS) return null;
  situation.effort.spend(tokens.length * STEPS_A_WORD);
  const asked = course === null ? askedForProgress(situation) : null;
  const corrects = course === null && asked === null ? correctionIn(tokens) : NO_CORRECTION;
  const told = asked === null ? withoutCorrection(tokens, corrects) : withoutHedges(tokens);
  const now = withoutOldValue(told);
  const evidence = evidenceIn(now);
  if (evidence === null) return null;
  const expected = asked !== null || corrects !== NO_CORRECTION;
  const change = kindOf(evidence, expected);
  if (change === null) return null;
  const meant = course ?? asked ?? spokenOf(change, situation);
  if (meant === null || (course === null && asked === null && evidence.asides > 0)) return null;
  const write = writeOf(change, meant, evidence);
  const plainNumber = evidence.plainly || asked !== null || corrects.restates || now.length < told.length;
  // "sorry, 60" may count anything
  const loose =
    change === 'mark'
      ? evidence.value !== null && course === null && !plainNumber
      : evidence.ambiguous && !evidence.records && !(evidence.plainly && evidence.value !== null);
  return write === null ? null : { write, asides: evidence.asides, strange: evidence.strange, loose };
}

function kindOf(evidence: Evidence, expected: boolean): Kind | null {
  const { kinds, value, plainly, timely, records, wishes, past } = evidence;
  const [kind, another] = [...kinds].filter((one) => one !== 'mark');
  if (another !== undefined) return null;
  if (value === 100 && kind === 'complete') return 'complete';
  // "done at 5"
  if (kind === 'complete' && timely) return null;
  if (value !== null)
    return kind === 'start' || (!plainly && !expected && value < LEAST_BARE) ? null : 'mark';
  if (kind === undefined) return null;
  const marks = records || kinds.has('mark');
  // wanting to is not having
  if (kind === 'complete' && wishes && !marks) return null;
  return kind === 'start' && (kinds.has('mark') || past) ? null : kind;
}

/** The course that is meant when none is named. */
function spokenOf(change: Kind, situation: Situation): CourseMatch | null {
  if (change === 'start') {
    const shown = pointedAt({ kind: 'it' }, situation, null);
    return shown?.entryId === null ? shown : null;
  }
  const mine = running(situation);
  return touched(situation) ?? (mine.length === 1 ? (mine[0] ?? null) : null);
}

function writeOf(change: Kind, course: CourseMatch, { value }: Evidence): Write | null {
  if (change === 'start')
    return course.entryId === null && !course.isActive ? null : { kind: 'write', change, course };
  if (course.entryId === null && !course.isActive) return null;
  if (change === 'complete') return { kind: 'write', change, course };
  return value === null ? null : { kind: 'write', change, course, value };
}
