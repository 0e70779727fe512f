import type { Activity } from '../../src/learning/activities/activity.ts';
import { type Optional, optional } from '../engine/optional.ts';
import { oneLine } from '../engine/text.ts';
import type { Speech } from '../speech.ts';
import type { ActivityView } from '../views.ts';

const NAME_LIMIT = 60;

/** Data of the block `due-line`. */
export interface DueLine {
  readonly text: string;
  readonly color: 'Attention' | 'Default';
  readonly weight: 'Bolder' | 'Default';
}

/** When it is due, more pressing the nearer; nothing when it is done or has no date. */
export function dueLine({ activity, section }: ActivityView, speech: Speech): Optional<DueLine> {
  if (activity.kind !== 'assignment' || activity.dueAt === null || activity.status === 'completed') return [];
  const due = speech.due(activity.dueAt);
  if (section === 'overdue') {
    return [{ text: `⚠ ${speech.say('card.overdue', { due })}`, color: 'Attention', weight: 'Bolder' }];
  }
  const soon = section === 'dueSoon';
  const text = speech.say('card.due', { due });
  return [{ text, color: 'Default', weight: soon ? 'Bolder' : 'Default' }];
}

/** Who gave it, how binding it is, and why: `Required, assigned by Dana Reyes: “before your visit”`. */
export function assignedLine(view: ActivityView, noteLimit: number, speech: Speech): Optional<string> {
  const { activity } = view;
  if (activity.kind !== 'assignment') return [];
  const type = speech.say(`card.type.${activity.assignmentType}`);
  const by =
    view.assignerName === null
      ? type
      : speech.say('card.assignedBy', { type, name: personName(view.assignerName) });
  const note = noteText(activity.note, noteLimit, speech);
  return [note.length === 0 ? by : `${by}: ${note[0]}`];
}

export function noteText(note: string | null, limit: number, speech: Speech): Optional<string> {
  const text = note === null ? '' : oneLine(note, limit);
  return optional(text === '' ? null : speech.say('card.note', { note: text }));
}

/** When it was started or completed. */
export function sinceLine(activity: Activity, speech: Speech): Optional<string> {
  if (activity.status === 'completed') {
    return optional(
      activity.completedAt && speech.say('card.completedOn', { day: speech.day(activity.completedAt) }),
    );
  }
  if (activity.kind === 'assignment') return [];
  return optional(
    activity.startedAt && speech.say('card.startedOn', { day: speech.day(activity.startedAt) }),
  );
}

export const personName = (name: string) => oneLine(name, NAME_LIMIT);
