import { expect, test } from 'vitest';
import english from '../../bot/phrases/en.json' with { type: 'json' };
import type { AppliedChange } from '../../src/simulator/change-log.ts';
import type { ActivityRecord } from '../../src/simulator/organisation/records.ts';
import {
  ABSENT,
  acceptedIn,
  atProgress,
  COMPLETED,
  type Standing,
  saysUnchanged,
  type Word,
} from './track.ts';
import { judge } from './verdict.ts';

let sequence = 0;

/** What happened to one activity: `0` is created at 0 %, and so on. */
function life(id: string, ...standings: readonly Standing[]): AppliedChange[] {
  return standings.map((standing, index): AppliedChange => {
    const activity = {
      id,
      startedDateTime: id,
      status: standing === COMPLETED ? 'completed' : 'inProgress',
      completionPercentage: Number.parseInt(standing, 10) || 0,
    } as ActivityRecord;
    const kind = standing === ABSENT ? 'deleted' : index === 0 ? 'created' : 'updated';
    return { sequence: ++sequence, at: '', kind, activity };
  });
}
const at = atProgress;
const said = (...standings: readonly Standing[]): Word[] =>
  standings.map((standing) => ({ standing, accepted: true }));
const judged = (words: Word[], ...changes: AppliedChange[]) =>
  judge({ learnerId: 'learner', title: 'course', words }, changes);
const fine = { lost: 0, doubled: 0, outOfOrder: 0, wrongAtTheEnd: 0 };

test('progress that was not sent may be skipped, and the same value may be sent twice', () => {
  expect(judged(said(at(0), at(10), at(20), at(30)), ...life('1', at(0), at(20), at(20), at(30)))).toEqual(
    fine,
  );
});

test('an older value after a newer one is out of order', () => {
  const verdict = judged(said(at(0), at(10), at(20)), ...life('1', at(0), at(20), at(10), at(20)));
  expect(verdict).toEqual({ ...fine, outOfOrder: 1 });
});

test('a last word that Graph does not hold is wrong at the end', () => {
  expect(judged(said(at(0), at(10)), ...life('1', at(0)))).toEqual({ ...fine, wrongAtTheEnd: 1 });
});

test('a completion that Graph never heard is lost', () => {
  expect(judged(said(at(0), COMPLETED, at(40)), ...life('1', at(0), at(40)))).toEqual({ ...fine, lost: 1 });
});

test('a start that Graph never heard is lost', () => {
  expect(judged(said(at(0)))).toMatchObject({ outOfOrder: 1, wrongAtTheEnd: 1 });
});

test('two activities for one start are doubled', () => {
  const twice = [...life('1', at(0)), ...life('2', at(0))];
  expect(judged(said(at(0)), ...twice)).toEqual({ ...fine, doubled: 1 });
});

test('a course that was removed and started again has two lives, which need not wait for each other', () => {
  const [created, removed] = life('1', at(0), ABSENT) as [AppliedChange, AppliedChange];
  const again = life('2', at(0), at(50));
  expect(judged(said(at(0), ABSENT, at(0), at(50)), created, ...again, removed)).toEqual(fine);
});

test('a word of which nobody heard may have been kept or not', () => {
  const words: Word[] = [...said(at(0)), { standing: at(10), accepted: false }];
  expect(judged(words, ...life('1', at(0)))).toEqual(fine);
  expect(judged(words, ...life('1', at(0), at(10)))).toEqual(fine);
  expect(judged([{ standing: at(0), accepted: false }])).toEqual(fine);
});

test('only an answer that says so leaves everything unchanged: of any other nobody knows', () => {
  for (const phrase of [english['refusal.databaseNotWritable'], english['refusal.graphBusy']])
    expect(saysUnchanged(`${phrase} Reference: 1a2b`)).toBe(true);
  expect(saysUnchanged('You’ve completed “X”. Do you want to reopen it at 10%?')).toBe(true);
  for (const phrase of [english['refusal.databaseAway'], english['reply.bug'], 'X\n10% done\nSaved here'])
    expect(saysUnchanged(phrase)).toBe(false);
});

test('a receipt says what is kept; a refusal and a list do not', () => {
  expect(acceptedIn('You’re 50% through “X”.\n20% done → 50% done\nSaved in Viva Learning.')).toBe(at(50));
  expect(acceptedIn('Not started → Completed\nSaved here, on its way to Viva Learning.')).toBe(COMPLETED);
  expect(acceptedIn('Your change to “X” wasn’t saved.')).toBeUndefined();
});
