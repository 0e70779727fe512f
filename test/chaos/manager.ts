import type { Person } from '../../src/simulator/organisation/organisation.ts';
import { buttonsOf, inputsOf } from '../support/card-reading.ts';
import type { Heard, Shown, Teams } from './teams.ts';
import { NOT_STARTED, type Track } from './track.ts';

export interface ManagerDeps {
  readonly teams: Teams;
  /** Called for each assignment that the manager was told is kept. */
  readonly accepted: () => void;
}

/** Somebody who hands a course to several people by the form. */
export function createManager(person: Person, { teams, accepted }: ManagerDeps) {
  const press = async (on: Heard, title: string, inputs: Record<string, string> = {}): Promise<Heard> => {
    const found = on && buttonsOf(on.card).find((button) => button.title === title);
    return found && teams.presses(person, on as Shown, found, inputs);
  };

  return {
    /** Assigns one course, the same in all of `tracks`, to their learners; false when it came to nothing. */
    async assign(tracks: readonly Track[]): Promise<boolean> {
      const title = tracks[0]?.title ?? '';
      const form = await teams.says(person, 'assign');
      const choices = (form && inputsOf(form.card).get('course')?.choices) as {
        title: string;
        value: string;
      }[];
      const course = choices?.find((choice) => choice.title === title)?.value;
      if (course === undefined) return false;
      const preview = await press(form, 'Preview', {
        course,
        people: tracks.map(({ learnerId }) => learnerId).join(','),
        assignmentType: 'required',
        due: '2027-12-01',
      });
      if (preview === undefined || !buttonsOf(preview.card).some((button) => button.title === 'Assign'))
        return false;
      const result = await press(preview, 'Assign');
      const kept = result?.text.includes(`“${title}” is assigned to`) && !result.text.includes(' of ');
      for (const track of tracks) {
        track.words.push({ standing: NOT_STARTED, accepted: kept === true });
        if (kept) accepted();
      }
      return true;
    },
  };
}
