import type { Graph, RunningBot, ScheduledWork, Stage } from './stage.ts';
import type { Measured } from './turns.ts';

/** Background work that goes through much. */
export interface Job {
  readonly what: string;
  readonly due: ScheduledWork;
  /** What the bot logs when it is done. */
  readonly event: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Courses that Graph has otherwise. */
  readonly changedCourses: number;
  /** What the line in the log must say; a sentence when it does not. */
  readonly wrong: (line: Readonly<Record<string, unknown>>, stage: Stage) => string | undefined;
}

const removesRows: Job['wrong'] = ({ rows }) => (Number(rows) > 0 ? undefined : 'nothing was removed');

/** `changedCourses`: of the population's. Half a year of the audit goes last. */
const jobsOf = ({ population }: Stage): readonly Job[] => {
  const changedCourses = Math.floor(population.contents.length / 10);
  return [
    {
      ...{ what: `catalogue, ${changedCourses} changed`, due: 'courses', event: 'courses.synchronised' },
      changedCourses,
      wrong: ({ changed }) => (changed === changedCourses ? undefined : `${changed} were changed`),
    },
    {
      ...{ what: 'reconciliation of all activities', due: 'activities', event: 'reconcile.done' },
      changedCourses: 0,
      wrong: ({ adopted, odd }, { population: { changedInGraph } }) =>
        adopted === changedInGraph && odd === 0
          ? undefined
          : `${adopted} were taken over of ${changedInGraph}, ${odd} left out`,
    },
    {
      ...{ what: 'report of the organisation', due: 'organisation', event: 'report.counted' },
      changedCourses: 0,
      wrong: ({ assigned }) => (Number(assigned) > 0 ? undefined : 'nothing was counted'),
    },
    {
      ...{ what: 'reminders of a day, planned', due: 'reminders', event: 'reminders.planned' },
      changedCourses: 0,
      env: { WORKING_DAYS: 'mon,tue,wed,thu,fri,sat,sun', REMINDERS_HOLD_ABOVE: '0' },
      wrong: ({ planned, unreachable }) =>
        Number(planned) + Number(unreachable) > 0 ? undefined : 'nobody was to be reminded',
    },
    {
      ...{ what: 'retention of a day', due: 'retention', event: 'retention.done', changedCourses: 0 },
      wrong: removesRows,
    },
    {
      ...{
        what: 'retention of half the audit',
        due: 'retention',
        event: 'retention.done',
        changedCourses: 0,
      },
      env: { AUDIT_DAYS: '200' },
      wrong: removesRows,
    },
  ];
};

/** Each job from the start of a bot on, while a learner asks for their courses; the notes say how long they waited. */
export async function* measureJobs(stage: Stage, graph: Graph): AsyncIterable<Measured> {
  for (const job of jobsOf(stage)) {
    const { due, env = {}, changedCourses } = job;
    const on = changedCourses === 0 ? graph : await stage.graph({ changedCourses });
    const running = await stage.running(on, { due, env });
    yield await measureJob(running, job, stage);
    await running.end();
    if (on !== graph) await on.end();
  }
}

async function measureJob({ bot, gauge, chat }: RunningBot, job: Job, stage: Stage): Promise<Measured> {
  const { what, event, wrong } = job;
  const learner = chat(stage.population.learner.id);
  const { result, cost } = await gauge.measure(async () => {
    // what watches the database fails by itself when that is slow for a moment
    const done = bot.line(
      (said) => said.event === event || (said.event === 'background.failed' && said.line.job !== 'database'),
    );
    let isDone = false;
    void done.then(() => {
      isDone = true;
    });
    const waits: number[] = [];
    do waits.push((await learner.says('my courses')).ms);
    while (!isDone);
    return { line: await done, waits };
  });
  const { line, waits } = result;
  return {
    ...{
      what,
      cost,
      note: `my courses meanwhile ≤ ${Math.round(Math.max(...waits))} ms (${waits.length} turns)`,
    },
    wrong: line?.event === event ? wrong(line.line, stage) : `it failed: ${JSON.stringify(line?.line)}`,
  };
}
