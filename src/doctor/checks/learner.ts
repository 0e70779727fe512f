import { plansOf, type ServicePlan } from '../../graph/people/plans.ts';
import { broken, type Finding, fine, skipped, warning } from '../check.ts';
import { failed, fixOf, places } from '../fixes.ts';
import type { Subject } from '../subject.ts';

/** Whether a learner, given by name, has the licence that writing their learning needs. */
export async function checkLicence(subject: Subject): Promise<readonly Finding[]> {
  const learner = subject.learner ?? subject.probe?.learner;
  if (learner === undefined) return [skipped('Nobody was named: add --learner name@your-domain.')];
  try {
    const person = await subject.people.person(learner);
    if (person === undefined) return [unknownLearner(learner)];
    const plans = (await plansOf(subject.graph, person.id)).filter(({ isOn }) => isOn);
    const viva = plans.map(({ name }) => name).filter((name) => /viva/i.test(name) && /learning/i.test(name));
    const wanted = subject.config.learningServicePlanId;
    if (plans.some(({ id }) => id.toLowerCase() === wanted))
      return [fine(`${learner} has the service plan that learners need.`)];
    const premium = plans.filter(({ name }) => viva.includes(name) && !/seeded/i.test(name));
    if (premium.length > 0)
      return [wanted === undefined ? fine(`${learner} has ${names(premium)}.`) : otherPlan(learner, premium)];
    if (viva.length > 0)
      return [
        broken(
          `${learner} only has ${viva.join(', ')}, which comes with Office and is not enough.`,
          fixOf('graphLearnerLicence'),
        ),
      ];
    return [
      warning(
        `None of ${learner}'s ${plans.length} service plans is the one that learners need (LEARNING_SERVICE_PLAN_ID), or is called Viva Learning.`,
        fixOf('graphLearnerLicence'),
      ),
    ];
  } catch (error) {
    return [failed(`The licences of ${learner} cannot be read`, error)];
  }
}

const names = (plans: readonly ServicePlan[]) => plans.map(({ name }) => name).join(', ');

/** A plan that should do, of another id than the one that previews look for. */
function otherPlan(learner: string, plans: readonly ServicePlan[]): Finding {
  return warning(`${learner} has ${names(plans)}, but not the service plan of LEARNING_SERVICE_PLAN_ID.`, {
    do: `If Graph takes this learner's activities (--probe), set LEARNING_SERVICE_PLAN_ID=${plans[0]?.id}.`,
    where: places.variables,
    without: 'Previews of assignments say that learners have no licence who have one.',
  });
}

export function unknownLearner(learner: string): Finding {
  return broken(`Nobody in this tenant is called ${learner}.`, {
    do: 'Give the user principal name (name@your-domain) or the object id of a learner.',
    where: 'Microsoft Entra admin center > Users > the person > Properties',
    without: 'Licence and probe are not looked at.',
  });
}
