import type { Course } from '../../learning/catalogue/course.ts';
import { externalIdNames } from '../../learning/ports/tenant-findings.ts';
import { broken, type Finding, fine, skipped, warning } from '../check.ts';
import { failed } from '../fixes.ts';
import { type Bench, createBench, leftBehind } from '../probe/bench.ts';
import { notRemoved, removeAll } from '../probe/clean-up.ts';
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
    const { clock, pause } = subject;
    const spelling = findings.current().externalIdName ?? spellingOf(subject.config);
    const bench = createBench({ subject, learnerId: person.id, courseId: course.id, journal, spelling });
    const noted = await journal.left();
    const cleaning = { journal, clock, gateways: externalIdNames.map(subject.gatewayWith) };
    const patiently = { ...cleaning, pause: (ms: number) => pause?.(ms) ?? Promise.resolve() };
    const left = await removeAll(
      noted.map((one) => leftBehind(one, clock.now())),
      cleaning,
    );

    const found: trials.Found[] = [];
    const said: Finding[] = [];
    try {
      await tryAll(bench, found);
      said.push(fine(`Activities of ${probe.learner} for “${course.title}” were created and tried.`));
    } catch (error) {
      if (isInterrupted(subject)) said.push(interrupted());
      else said.push(...waited(subject), failed('The probe ended early', error));
    }
    await findings.note(Object.assign({}, ...found.map(({ behaviour }) => behaviour)));
    const own = await removeAll(bench.made.splice(0), patiently);
    const earlier = await removeAll(
      left.map(({ entry }) => entry),
      isInterrupted(subject) ? cleaning : patiently,
    );
    const all = [...earlier, ...own];
    return [
      ...(noted.length > 0 && earlier.length === 0 ? [fine('What an earlier probe left is removed.')] : []),
      ...said,
      ...found.map(rowOf),
      ...(own.length === 0 ? [fine('What the probe made is removed again.')] : []),
      ...(all.length > 0 ? [notRemoved(all)] : []),
      about,
    ];
  });
}

const isInterrupted = ({ signal }: Subject) => signal?.aborted === true;

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
  outcome: changes === trials.SEND_BACK || changes === trials.AGAIN ? 'unknown' : 'fine',
  says: `${what}: ${found}.`,
  row: { what, believed, found, changes },
});

/** What Graph said about waiting before it ended. */
const waited = ({ waits }: Subject): readonly Finding[] =>
  waits.length === 0 ? [] : [fine(`It was slowed down: ${trials.namedWaits(waits)}.`)];

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
