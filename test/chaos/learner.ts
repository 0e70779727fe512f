import type { Person } from '../../src/simulator/organisation/organisation.ts';
import { type Button, buttonsOf } from '../support/card-reading.ts';
import type { Heard, Shown, Teams } from './teams.ts';
import {
  ABSENT,
  acceptedIn,
  atProgress,
  COMPLETED,
  isUnclear,
  type Standing,
  saysUnchanged,
  standingOf,
  type Track,
} from './track.ts';

export interface LearnerDeps {
  readonly teams: Teams;
  readonly random: () => number;
  /** Called for each change that the person was told is kept. */
  readonly accepted: () => void;
}

/** Somebody who says one thing about one of their courses after the other, by typing and by pressing. */
export function createLearner(person: Person, { teams, random, accepted }: LearnerDeps) {
  const press = (on: Heard, title: string, inputs?: Record<string, string>): Promise<Heard> | undefined => {
    const found = on && buttonsOf(on.card).find((button) => button.title === title);
    return found && teams.presses(person, on as Shown, found, inputs);
  };

  /** Does it, and writes down what the person was told came of it. */
  async function word(
    track: Track,
    meant: Standing,
    doing: () => Promise<Heard> | undefined,
  ): Promise<Heard> {
    const begun = doing();
    if (begun === undefined) return undefined;
    const heard = await begun;
    const kept = heard && acceptedIn(heard.text);
    if (kept !== undefined) {
      track.words.push({ standing: kept, accepted: true });
      accepted();
    } else if (heard === undefined || !saysUnchanged(heard.text))
      track.words.push({ standing: meant, accepted: false });
    return heard;
  }

  const otherProgress = (than: Standing): number => {
    const percent = 1 + Math.floor(random() * 98);
    return atProgress(percent) === than ? otherProgress(than) : percent;
  };

  /** Marks progress; of a completed course the bot asks first. */
  async function mark(track: Track): Promise<Heard> {
    const percent = otherProgress(standingOf(track));
    const heard = await word(track, atProgress(percent), () =>
      teams.says(person, `mark ${track.title} ${percent}%`),
    );
    const yes = heard && buttonsOf(heard.card).find(({ verb }) => verb === 'activity.reopen');
    if (yes === undefined) return heard;
    return word(track, atProgress(percent), () => teams.presses(person, heard as Shown, yes));
  }

  async function start(track: Track): Promise<void> {
    if (random() < 0.6) {
      await word(track, atProgress(0), () => teams.says(person, `start ${track.title}`));
      return;
    }
    const found = await teams.says(person, `find ${track.title}`);
    const button = found && startButtons(found).at(0);
    if (button !== undefined)
      await word(track, atProgress(0), () => teams.presses(person, found as Shown, button));
  }

  async function complete(track: Track, receipt: Heard): Promise<void> {
    const activity = await press(receipt, 'Update again');
    await word(track, COMPLETED, () => press(activity, 'Done'));
  }

  async function save(track: Track, receipt: Heard): Promise<void> {
    const activity = await press(receipt, 'Update again');
    const progress = otherProgress(standingOf(track));
    await word(track, atProgress(progress), () => press(activity, 'Save', { progress: String(progress) }));
  }

  async function undo(track: Track, receipt: Heard): Promise<void> {
    const before = track.words.findLast(({ accepted }, index) => accepted && index < track.words.length - 1);
    await word(track, before?.standing ?? ABSENT, () => press(receipt, 'Undo'));
  }

  async function remove(track: Track): Promise<void> {
    const question = await teams.says(person, `remove ${track.title}`);
    await word(track, ABSENT, () => press(question, 'Remove'));
  }

  /** Says something that tells what became of the last word, of which nobody heard. */
  async function makeClear(track: Track): Promise<void> {
    const { words } = track;
    const place = words.length - 1;
    const removal = words[place]?.standing === ABSENT;
    if (!removal && standingOf(track) !== ABSENT) {
      await mark(track);
      return;
    }
    const heard = await teams.says(person, `start ${track.title}`);
    const kept = heard && acceptedIn(heard.text);
    const runs = heard?.text.includes('already taking') === true;
    if (kept === undefined && !runs) return;
    // what can be started was not there, and what runs was
    const was: Standing | undefined = removal ? (runs ? undefined : ABSENT) : atProgress(0);
    words.splice(place, 1, ...(was === undefined ? [] : [{ standing: was, accepted: true }]));
    if (kept === undefined) return;
    if (removal) words.push({ standing: kept, accepted: true });
    accepted();
  }

  return {
    makeClear,

    /** Says one to three things about an activity. `own`: the learner started it and may remove it. */
    async act(track: Track, own: boolean): Promise<void> {
      if (isUnclear(track)) return makeClear(track);
      if (standingOf(track) === ABSENT) return start(track);
      const receipt = await mark(track);
      if (isUnclear(track)) return;
      const dice = random();
      if (dice < 0.15) await save(track, receipt);
      else if (dice < 0.25) await complete(track, receipt);
      else if (dice < 0.35) await undo(track, receipt);
      else if (dice < 0.4 && own) await remove(track);
    },
  };
}

function startButtons({ card }: Shown): readonly Button[] {
  return buttonsOf(card).filter(({ verb }) => verb === 'course.start');
}
