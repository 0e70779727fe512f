import { expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../src/clock.ts';
import { Later } from '../../src/errors.ts';
import { createJobRecord } from '../../src/watch/job-record.ts';

function begun() {
  let now = 0;
  const lines: Record<string, unknown>[] = [];
  const at = (level: string) => (about: object) => void lines.push({ level, ...about });
  const log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  const record = createJobRecord(log, () => now);
  const job = record.begin({ name: 'notices', everyMs: 2 * SECOND, longestMs: MINUTE });
  const pass = (ms: number) => {
    now += ms;
  };
  return { job, record, lines, pass };
}

test('a job that fails all the time has one line a minute, with how often it failed, and one when it succeeds again', () => {
  const { job, lines, pass } = begun();
  for (let n = 0; n < 150; n++) {
    job.failed(new Later('The database is away'));
    pass(SECOND);
  }
  job.succeeded();
  job.succeeded();
  expect(lines).toMatchObject([
    { level: 'warn', event: 'background.failed', job: 'notices', count: 1 },
    { level: 'warn', count: 60 },
    { level: 'warn', count: 60 },
    { level: 'info', event: 'background.recovered', job: 'notices' },
  ]);
});

test('a job that fails every other time has no more lines for it', () => {
  const { job, lines, pass } = begun();
  for (let n = 0; n < 60; n++) {
    job.failed(new Error('odd'));
    pass(SECOND);
    job.succeeded();
    pass(SECOND);
  }
  expect(lines.map(({ event, count }) => [event, count])).toEqual([
    ['background.failed', 1],
    ['background.recovered', undefined],
    ['background.failed', 30],
    ['background.recovered', undefined],
  ]);
  expect(lines[0]).toMatchObject({ level: 'error' });
});

test('it is known when each last succeeded and failed, and how often it failed', () => {
  const { job, record, pass } = begun();
  pass(MINUTE);
  expect(record.states()).toEqual([
    {
      ...{ name: 'notices', overdueAfterMs: MINUTE + 6 * SECOND },
      ...{ successAgeMs: MINUTE, failureAgeMs: undefined, failures: 0 },
    },
  ]);
  job.succeeded();
  pass(SECOND);
  job.failed(new Error('odd'));
  pass(SECOND);
  expect(record.states()).toMatchObject([{ successAgeMs: 2 * SECOND, failureAgeMs: SECOND, failures: 1 }]);
});
