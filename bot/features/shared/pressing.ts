import { inListOrder, type Section, sectionOf } from '../../../src/learning/activities/own-activities.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { Ledger } from '../../../src/learning/ports/ports.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import { courseView } from './views.ts';

export interface PressingDeps {
  readonly ledger: Pick<Ledger, 'entriesOf'>;
  readonly catalogue: Catalogue;
}

/** The open course of somebody that presses most; null when nothing is open. */
export async function mostPressing(
  learnerId: string,
  { ledger, catalogue }: PressingDeps,
  { speech, now }: { readonly speech: LocalSpeech; readonly now: Date },
) {
  const moment = { now, today: speech.today };
  const [first] = inListOrder(await ledger.entriesOf(learnerId), moment);
  // what is completed comes last
  if (first === undefined || first.activity.status === 'completed') return null;
  const { id, activity } = first;
  const section: Section = sectionOf(first, moment);
  return {
    entryId: id,
    course: courseView(catalogue, activity.courseId, speech),
    dueAt: activity.kind === 'assignment' ? activity.dueAt : null,
    progress: activity.progress,
    section,
    isOverdue: section === 'overdue',
  };
}
