import type { Course } from '../../learning/catalogue/course.ts';
import { broken, type Finding, fine, skipped, unknown, warning } from '../check.ts';
import { failed } from '../fixes.ts';
import { type Bench, createBench } from '../probe/bench.ts';
import { cleanUp } from '../probe/clean-up.ts';
import { withProbeRecords } from '../probe/records.ts';
import * as trials from '../probe/trials.ts';
import { type ProbeTarget, type Subject, spellingOf } from '../subject.ts';
import { unknownLearner } from './learner.ts';

/** Tries on real activities what the documents leave open, writes down what it found, and removes them again, whatever happened. */
export async function checkProbe(subject: Subject): Promise<readonly Finding[]> {
  const { probe } = subject;
  if (probe === undefined)
    return [skipped('Changes nothing unless asked: --probe --course "Title" --learner name@your-domain.')];
  const course = await courseMeant(subject, probe);
  if ('outcome' in course) return [course];
  const person = await subject.people
    .person(probe.learner)
    .catch((error: unknown) => failed('The learner cannot be read', error));
  if (person === undefined) return [unknownLearner(probe.learner)];
  if ('outcome' in person) return [person];

  return withProbeRecords(subject, async ({ journal, findings, about }) => {
    const spelling = findings.current().externalIdName ?? spellingOf(subject.config);
    const bench = createBench({ subject, learnerId: person.id, courseId: course.id, journal, spelling });
    const cleaning = { journal, pause: (ms: number) => subject.pause?.(ms) ?? Promise.resolve() };
    const gone = { gateway: bench.gateway(), ...cleaning };
    const left = (await journal.left()).map((externalId) => ({ externalId, seen: true, isLeft: true }));
    const earlier =
      left.length === 0 ? [] : await cleanUp(left, 'What an earlier probe left is removed.', gone);

    const found: trials.Found[] = [];
    const said: Finding[] = [];
    try {
      await tryAll(bench, found);
      said.push(fine(`Activities of ${probe.learner} for “${course.title}” were created and tried.`));
    } catch (error) {
      if (subject.signal?.aborted === true) said.push(interrupted());
      else said.push(...waited(subject), failed('The probe ended early', error));
    }
    const cleaned = await cleanUp(bench.made.splice(0), 'What the probe made is removed again.', {
      gateway: bench.gateway(),
      ...cleaning,
    });
    await findings.note(Object.assign({}, ...found.map(({ behaviour }) => behaviour)));
    return [...earlier, ...said, ...found.map(rowOf), ...cleaned, about];
  });
}

/** One trial after the other; what each found is kept also when a later one fails. */
async function tryAll(bench: Bench, found: trials.Found[]): Promise<void> {
  const { made: course, found: spelling } = await trials.findSpelling(bench);
  found.push(spelling);
  found.push(await trials.findByExternalId(bench, course));
  const assignment = await bench.create(bench.assignment);
  found.push(await trials.patchAtOnce(bench, assignment));
  found.push(await trials.moveDueDate(bench, assignment));
  found.push(await trials.clearNote(bench, assignment));
  found.push(await trials.batchChanges(bench, assignment, course));
  found.push(...(await trials.completeAndReopen(bench, assignment)));
  found.push(await trials.startAgain(bench, course));
  found.push(await trials.createTwice(bench, course));
  found.push(await trials.listActivities(bench, course));
  found.push(await trials.remove(bench, assignment));
  found.push(await trials.burst(bench, assignment));
}

const rowOf = ({ what, believed, found, changes }: trials.Found): Finding => ({
  outcome: changes === trials.SEND_BACK ? 'unknown' : 'fine',
  says: `${what}: ${found}.`,
  row: { what, believed, found, changes },
});

/** What Graph said about waiting before it ended. */
function waited({ waits }: Subject): readonly Finding[] {
  const named = waits.filter((ms) => ms !== undefined);
  if (waits.length === 0) return [];
  return named.length === 0
    ? [unknown('Graph asked to slow down without saying how long; the bot then backs off by itself.')]
    : [fine(`Graph asked to wait ${Math.ceil(Math.max(...named) / 1_000)} s, and was understood.`)];
}

const interrupted = () =>
  warning('The probe was interrupted.', {
    do: 'Run it again; what it found so far is kept.',
    where: 'a terminal in this folder: npm run doctor -- --probe …',
    without: 'Some doubts stay open.',
  });

async function courseMeant({ courses }: Subject, { course }: ProbeTarget): Promise<Course | Finding> {
  const wanted = course.trim().toLowerCase();
  const meant = (await courses()).filter(
    ({ title, externalId }) => title.trim().toLowerCase() === wanted || externalId === course.trim(),
  );
  const [first] = meant;
  if (first !== undefined && meant.length === 1) return first;
  return broken(
    `${meant.length === 0 ? 'No course is' : `${meant.length} courses are`} called “${course}”.`,
    {
      do: 'Give the whole title of one course, or its external id.',
      where: 'a terminal in this folder: npm run catalogue -- pull courses.json lists them',
      without: 'The probe is not made.',
    },
  );
}
