import { plansOf } from '../../graph/people/plans.ts';
import { broken, type Finding, fine, skipped, warning } from '../check.ts';
import { failed, fixOf } from '../fixes.ts';
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
    const premium = viva.filter((name) => !/seeded/i.test(name));
    if (premium.length > 0) return [fine(`${learner} has ${premium.join(', ')}.`)];
    if (viva.length > 0)
      return [
        broken(
          `${learner} only has ${viva.join(', ')}, which comes with Office and is not enough.`,
          fixOf('graphLearnerLicence'),
        ),
      ];
    return [
      warning(
        `None of ${learner}'s ${plans.length} service plans is called Viva Learning. Microsoft does not publish the id of the plan, so this is judged by name.`,
        fixOf('graphLearnerLicence'),
      ),
    ];
  } catch (error) {
    return [failed(`The licences of ${learner} cannot be read`, error)];
  }
}

/** Nobody of this name. */
export function unknownLearner(learner: string): Finding {
  return broken(`Nobody in this tenant is called ${learner}.`, {
    do: 'Give the user principal name (name@your-domain) or the object id of a learner.',
    where: 'Microsoft Entra admin center > Users > the person > Properties',
    without: 'Licence and probe are not looked at.',
  });
}
