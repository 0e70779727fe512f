import { personal, type Rows } from '../shared/rows.ts';
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
      assign: personal((turn, said) => openTypedForm(turn, deps, said)),
      'lead.assign': personal((turn, said) => assignSaid(turn, deps, said)),
      'lead.correct': personal((turn, said) => correctSaid(turn, deps, said)),
      'lead.withdraw': personal((turn, said) => askToWithdrawSaid(turn, deps, said)),
      'lead.due': personal((turn, said) => askToMoveSaid(turn, deps, said)),
    },
    actions: {
      'assign.open': personal((turn, { courseId }) =>
        openAssignForm(turn, deps, courseId === undefined ? {} : { course: courseId }),
      ),
      'assign.submit': personal((turn, form) => submitAssignment(turn, deps, form)),
      'assign.page': personal((turn, asked) => pageAssignment(turn, deps, asked)),
      'assign.confirm': personal((turn, asked) => confirmAssignment(turn, deps, asked)),
      'assign.change': personal((turn, asked) => changeAssignment(turn, deps, asked)),
      'assign.retry': personal((turn, asked) => retryAssignment(turn, deps, asked)),
      'given.change': personal((turn, asked) => openTermsForm(turn, deps, asked)),
      'given.save': personal((turn, terms) => saveTerms(turn, deps, terms)),
      'given.askWithdraw': personal((turn, asked) => askToWithdraw(turn, deps, asked)),
      'given.withdrawAll': personal((turn, asked) => withdrawAll(turn, deps, asked)),
      'given.move': personal((turn, asked) => moveAll(turn, deps, asked)),
      'given.withdraw': personal((turn, asked) => withdrawGiven(turn, deps, asked)),
    },
  };
}
