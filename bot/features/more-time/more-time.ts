import { justRead } from '../shared/just-read.ts';
import type { Rows } from '../shared/rows.ts';
import { answerTime, askForTime, openTimeForm } from './ask.ts';
import { requestMoreTime } from './command.ts';
import type { MoreTimeDeps } from './deps.ts';

/** More time for an assignment: asked for by the learner, answered by whoever manages them. */
export function createMoreTime(deps: MoreTimeDeps): Rows<'moreTime', `time.${'open' | 'ask' | 'answer'}`> {
  return {
    commands: {
      moreTime: {
        personal: true,
        run: (turn, said, typed) =>
          requestMoreTime(turn, { ...deps, ledger: justRead(deps.ledger, typed.justRead) }, said),
      },
    },
    actions: {
      'time.open': { personal: true, run: (turn, asked) => openTimeForm(turn, deps, asked) },
      'time.ask': { personal: true, run: (turn, asked) => askForTime(turn, deps, asked) },
      'time.answer': { personal: true, run: (turn, answered) => answerTime(turn, deps, answered) },
    },
  };
}
