import type { Rows } from '../shared/rows.ts';
import type { AssignDeps } from './deps.ts';
import { askToWithdraw, openTermsForm, saveTerms, withdrawGiven } from './edit-terms.ts';
import { openAssignForm, openTypedForm } from './form.ts';
import { assignSaid, correctSaid } from './lead.ts';
import { askToMoveSaid, askToWithdrawSaid, moveAll, withdrawAll } from './lead-terms.ts';
import { changeAssignment, confirmAssignment, pageAssignment } from './preview.ts';
import { retryAssignment } from './retry-assignment.ts';
import { submitAssignment } from './submit-assignment.ts';

type Typable = 'assign' | `lead.${'assign' | 'correct' | 'withdraw' | 'due'}`;
type Pressable =
  | `assign.${'open' | 'submit' | 'page' | 'confirm' | 'change' | 'retry'}`
  | `given.${'change' | 'save' | 'askWithdraw' | 'withdraw' | 'withdrawAll' | 'move'}`;

/** Assigning a course: the form, a preview of what it would do, the result; and changing what was assigned. */
export function createAssign(deps: AssignDeps): Rows<Typable, Pressable> {
  return {
    commands: {
      assign: { personal: true, run: (turn, said) => openTypedForm(turn, deps, said) },
      'lead.assign': { personal: true, run: (turn, said) => assignSaid(turn, deps, said) },
      'lead.correct': { personal: true, run: (turn, said) => correctSaid(turn, deps, said) },
      'lead.withdraw': { personal: true, run: (turn, said) => askToWithdrawSaid(turn, deps, said) },
      'lead.due': { personal: true, run: (turn, said) => askToMoveSaid(turn, deps, said) },
    },
    actions: {
      'assign.open': {
        personal: true,
        run: (turn, { courseId }) =>
          openAssignForm(turn, deps, courseId === undefined ? {} : { course: courseId }),
      },
      'assign.submit': { personal: true, run: (turn, form) => submitAssignment(turn, deps, form) },
      'assign.page': { personal: true, run: (turn, asked) => pageAssignment(turn, deps, asked) },
      'assign.confirm': { personal: true, run: (turn, asked) => confirmAssignment(turn, deps, asked) },
      'assign.change': { personal: true, run: (turn, asked) => changeAssignment(turn, deps, asked) },
      'assign.retry': { personal: true, run: (turn, asked) => retryAssignment(turn, deps, asked) },
      'given.change': { personal: true, run: (turn, asked) => openTermsForm(turn, deps, asked) },
      'given.save': { personal: true, run: (turn, terms) => saveTerms(turn, deps, terms) },
      'given.askWithdraw': { personal: true, run: (turn, asked) => askToWithdraw(turn, deps, asked) },
      'given.withdrawAll': { personal: true, run: (turn, asked) => withdrawAll(turn, deps, asked) },
      'given.move': { personal: true, run: (turn, asked) => moveAll(turn, deps, asked) },
      'given.withdraw': { personal: true, run: (turn, asked) => withdrawGiven(turn, deps, asked) },
    },
  };
}
