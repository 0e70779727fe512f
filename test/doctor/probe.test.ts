import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/clock.ts';
import { PROBE_PREFIX } from '../../src/doctor/probe/bench.ts';
import { reportText } from '../../src/doctor/report.ts';
import type { KnownBehaviour } from '../../src/learning/ports/ports.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { createProbeJournal, type ProbeJournal } from '../../src/ledger/stores/probe-journal.ts';
import { createTenantFindings } from '../../src/ledger/stores/tenant-findings.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { academyProviderId } from '../../src/simulator/organisation/providers.ts';
import type { Settings } from '../../src/simulator/settings.ts';
import { switches } from '../../src/simulator/switches.ts';
import { type Clinic, of, openClinic, words } from '../support/clinic.ts';

let clinic: Clinic;
let before: number;
beforeEach(async () => {
  clinic = await openClinic();
  before = clinic.simulator.activities().length;
});
afterEach(() => clinic.close());

const alex = 'alexw@contoso.example';
const probe = { course: 'Fire Safety', learner: alex };

/** What a bot on this database would go by. */
async function kept(): Promise<KnownBehaviour> {
  const database = createDatabase(clinic.env.DATABASE_URL ?? '');
  const findings = createTenantFindings({ database, clock: clinic.clock, providerId: academyProviderId });
  await findings.refresh();
  await database.close();
  return findings.current();
}

async function inJournal<T>(work: (journal: ProbeJournal) => Promise<T>): Promise<T> {
  const database = createDatabase(clinic.env.DATABASE_URL ?? '');
  const { clock } = clinic;
  const done = await work(createProbeJournal(database, { clock, providerId: academyProviderId }));
  await database.close();
  return done;
}
const journal = () => inJournal((kept) => kept.left());

/** What a probe leaves that is killed right after its first create. */
async function killed(spelling = 'externalcourseActivityId'): Promise<void> {
  const name = `${PROBE_PREFIX}killed`;
  await inJournal((kept) => kept.note(name));
  const provider = `${clinic.simulator.url}/employeeExperience/learningProviders/${academyProviderId}`;
  const { value } = (await (await fetch(`${provider}/learningContents`)).json()) as {
    value: readonly { id: string; title: string }[];
  };
  const body = {
    '@odata.type': '#microsoft.graph.learningSelfInitiatedCourse',
    learnerUserId: personId('alexw'),
    learningContentId: value.find(({ title }) => title === probe.course)?.id,
    [spelling]: name,
    status: 'inProgress',
  };
  const headers = { 'content-type': 'application/json' };
  const create = { method: 'POST', headers, body: JSON.stringify(body) };
  expect((await fetch(`${provider}/learningCourseActivities`, create)).status).toBe(201);
}

const asDocumented: KnownBehaviour = {
  externalIdName: 'externalcourseActivityId',
  batchedWrites: 'accepted',
  requestsPerSecond: 8,
  nullInUpdate: 'clears',
  reopening: 'accepted',
  secondActivity: 'accepted',
};

describe('what is found is what the tenant does', () => {
  it.each<[string, Partial<Settings>, KnownBehaviour, RegExp?]>([
    ['as documented', {}, {}],
    ['the other spelling', switches.otherSpelling, { externalIdName: 'externalCourseActivityId' }],
    [
      'the other spelling, where what is unknown is dropped in silence',
      { ...switches.otherSpelling, unknownProperties: 'ignored' },
      { externalIdName: 'externalCourseActivityId' },
    ],
    ['no batches', switches.noBatches, { batchedWrites: 'refused' }, /\$batch: refused/],
    ['null is refused', { nullInUpdate: 'refused' }, { nullInUpdate: 'refused' }],
    ['null changes nothing', { nullInUpdate: 'keeps' }, { nullInUpdate: 'keeps' }],
    ['no reopening', { reopening: 'refused' }, { reopening: 'refused' }],
    ['a reopening that is dropped', { reopening: 'ignored' }, { reopening: 'ignored' }],
    ['no second activity', { secondActivity: 'refused' }, { secondActivity: 'refused' }],
    ['no list', { providerActivityList: 'refused' }, {}, /list of a provider's activities: refused/],
    ['external ids once', { duplicateExternalId: 'conflict' }, {}, /same external id again: refused/],
    ['strict updates', switches.strictUpdates, {}],
    ['late reads', { lateReadSeconds: 20 }, {}, /404 for 22 s[\s\S]*right after its creation: 404 for 22 s/],
    ['changes that show late', { lateChangeSeconds: 240 }, {}],
    [
      'changes that show late, and some that are dropped',
      { lateChangeSeconds: 240, reopening: 'ignored', nullInUpdate: 'keeps' },
      { reopening: 'ignored', nullInUpdate: 'keeps' },
    ],
    ['odd records', switches.oddRecords, {}],
    [
      'one request a second',
      { throttling: 'onePerSecond' },
      { requestsPerSecond: 1 },
      /Requests at once: slowed down; Graph/,
    ],
    [
      'all of it at once',
      {
        ...switches.strictUpdates,
        ...switches.otherSpelling,
        ...switches.noBatches,
        ...switches.oddRecords,
        ...{ lateReadSeconds: 20, reopening: 'refused', secondActivity: 'refused', pageMost: 5 },
      },
      {
        externalIdName: 'externalCourseActivityId',
        batchedWrites: 'refused',
        reopening: 'refused',
        secondActivity: 'refused',
      },
    ],
  ])('%s', async (_, settings, differs, says = /removed again/) => {
    Object.assign(clinic.simulator.settings, settings);
    const results = await clinic.examined({ probe });
    expect(of(results, 'probe').findings.map(({ outcome }) => outcome)).not.toContain('broken');
    expect(words(results, 'probe')).toMatch(says);
    expect(await kept()).toEqual({ ...asDocumented, ...differs });
    expect(clinic.simulator.activities()).toHaveLength(before);
    expect(await journal()).toEqual([]);
  });

  it('a tenant that slows down is found to take one a second, and how long it asked to wait is said', async () => {
    const answer = { kind: 'answer', status: 429, code: 'tooManyRequests', retryAfterMinutes: 2 } as const;
    clinic.simulator.faults.add({ match: { method: 'PATCH' }, effect: answer });
    const results = await clinic.examined({ probe });
    expect(words(results, 'probe')).toMatch(/asked to wait 120 s, and was understood[\s\S]*removed again/);
    expect(await kept()).toEqual({ ...asDocumented, requestsPerSecond: 1 });
  });

  it('an outage says nothing about the pace', async () => {
    clinic.simulator.faults.add({
      match: { method: 'GET', path: 'learningCourseActivities' },
      effect: { kind: 'answer', status: 503 },
    });
    await clinic.examined({ probe });
    expect(await kept()).toEqual(asDocumented);
  });

  it('what does not show within five minutes is not known, and left for a later run', async () => {
    clinic.simulator.settings.lateChangeSeconds = 3_600;
    const results = await clinic.examined({ probe });
    expect(words(results, 'probe')).toMatch(/Reopening a completed activity: .*not read back/);
    expect(reportText(results, { colour: false })).toMatch(
      /^A second activity of one course .*not known: run the probe again later$/m,
    );
    const known = await kept();
    for (const name of ['reopening', 'secondActivity'] as const) expect(known[name]).toBeUndefined();
  });

  it.each<[string, { readonly status: number; readonly code?: string }]>([
    ['a refusal without a reason', { status: 403 }],
    ['an activity that is not found', { status: 404, code: 'notFound' }],
  ])('%s proves nothing about null, or a second activity', async (_, answer) => {
    const { simulator } = clinic;
    const effect = { kind: 'answer', ...answer } as const;
    // before the note is cleared, and before the second activity of the course
    const faults = new Map([
      [4, 'PATCH'],
      [9, 'POST'],
    ]);
    await clinic.examined({
      probe,
      async pause(ms) {
        clinic.advance(ms);
        const method = faults.get(simulator.changes().length);
        if (method !== undefined && faults.delete(simulator.changes().length))
          simulator.faults.add({ match: { method }, effect });
      },
    });
    expect(faults.size).toBe(0);
    const { nullInUpdate, secondActivity, ...others } = await kept();
    expect({ nullInUpdate, secondActivity }).toEqual({});
    expect(others).toMatchObject({ batchedWrites: 'accepted', reopening: 'accepted' });
  });

  it('is printed as a table of what was believed, found, and what changes', async () => {
    clinic.simulator.settings.reopening = 'refused';
    const text = reportText(await clinic.examined({ probe }), { colour: false });
    expect(text).toMatch(/^tried +believed +found +what changes$/m);
    expect(text).toMatch(/^Reopening a completed activity +taken +refused +who reopens/m);
    expect(text).toMatch(/^Deleting +the activity is gone +gone +nothing: the bot goes by it already$/m);
  });
});

describe('a probe that meets trouble', () => {
  it('removes what was created although no answer came', async () => {
    clinic.simulator.faults.add({ match: { method: 'POST' }, effect: { kind: 'resetAfter' } });
    const results = await clinic.examined({ probe });
    expect(words(results, 'probe')).toMatch(/ended early[\s\S]*removed again/);
    expect(clinic.simulator.activities()).toHaveLength(before);
  });

  it('ends when a wait is longer than anybody sits at a terminal, says how long, and keeps what it found', async () => {
    const answer = { kind: 'answer', status: 429, code: 'tooManyRequests', retryAfterMinutes: 10 } as const;
    clinic.simulator.faults.add({ match: { method: 'PATCH' }, effect: answer });
    const results = await clinic.examined({ probe });
    expect(words(results, 'probe')).toMatch(/wait 600 s, and was understood[\s\S]*removed again/);
    expect(await kept()).toEqual({ externalIdName: 'externalcourseActivityId' });
  });

  it('names what it could not remove, and the next one removes it', async () => {
    clinic.simulator.faults.add({
      match: { method: 'DELETE' },
      effect: { kind: 'answer', status: 500 },
      times: null,
    });
    const results = await clinic.examined({ probe });
    const left = clinic.simulator.activities().at(-1)?.id ?? '';
    expect(words(results, 'probe')).toMatch(/could not clean up/);
    expect(words(results, 'probe')).toContain(left);
    clinic.simulator.faults.clear();
    expect(words(await clinic.examined({ probe }), 'probe')).toContain('an earlier probe left is removed');
    expect(clinic.simulator.activities()).toHaveLength(before);
    expect(await journal()).toEqual([]);
  });

  it('removes what it made when it is interrupted, and keeps what it found', async () => {
    const stop = new AbortController();
    const results = await clinic.examined({
      probe,
      signal: stop.signal,
      async pause() {
        if (clinic.simulator.changes().length === 3) stop.abort();
      },
    });
    expect(words(results, 'probe')).toMatch(/interrupted[\s\S]*removed again/);
    expect(clinic.simulator.activities()).toHaveLength(before);
    expect(await kept()).toEqual({ externalIdName: 'externalcourseActivityId' });
  });

  it.each<[string, Partial<Settings>]>([
    ['reads still do not know what it made', { lateReadSeconds: 240 }],
    ['Graph takes the other spelling', switches.otherSpelling],
    ['both', { ...switches.otherSpelling, lateReadSeconds: 240 }],
  ])('that was killed a moment ago is cleaned up after where %s', async (_, settings) => {
    Object.assign(clinic.simulator.settings, { ...settings, requirePermissions: false });
    await killed(settings.externalIdName);
    const results = await clinic.examined({ probe });
    expect(words(results, 'probe')).toMatch(/an earlier probe left is removed[\s\S]*removed again/);
    expect(clinic.simulator.activities()).toHaveLength(before);
    expect(await journal()).toEqual([]);
  });

  it('that is interrupted while reads do not know yet what a killed one made leaves that to the next', async () => {
    Object.assign(clinic.simulator.settings, { lateReadSeconds: 240, requirePermissions: false });
    await killed();
    const results = await clinic.examined({ probe, signal: AbortSignal.abort() });
    expect(words(results, 'probe')).toMatch(/interrupted[\s\S]*Run the probe again in some minutes/);
    expect(await journal()).toHaveLength(1);
    clinic.advance(5 * MINUTE);
    expect(words(await clinic.examined({ probe }), 'probe')).toContain('an earlier probe left is removed');
    expect(clinic.simulator.activities()).toHaveLength(before);
  });

  it('that was killed is cleaned up after by the next one', async () => {
    const { GRAPH_BASE_URL = '', LEARNING_PROVIDER_ID = '', DATABASE_URL = '' } = clinic.env;
    clinic.simulator.settings.requirePermissions = false;
    const doctor = spawn(
      process.execPath,
      [
        fileURLToPath(new URL('../../src/doctor/main.ts', import.meta.url)),
        ...['--probe', '--course', probe.course, '--learner', alex],
      ],
      {
        cwd: clinic.folder,
        env: { COURSEMATE_LOCAL: 'true', GRAPH_BASE_URL, LEARNING_PROVIDER_ID, DATABASE_URL },
        stdio: 'ignore',
      },
    );
    const ended = once(doctor, 'exit');
    await expect.poll(() => clinic.simulator.activities().length).toBe(before + 1);
    doctor.kill('SIGKILL');
    await ended;
    expect(await journal()).toHaveLength(1);
    clinic.simulator.settings.providerActivityList = 'refused';
    expect(words(await clinic.examined({ probe }), 'probe')).toContain('an earlier probe left is removed');
    expect(clinic.simulator.activities()).toHaveLength(before);
    expect(await journal()).toEqual([]);
  });

  it('makes nothing for an unknown course or learner, or on the database of another version', async () => {
    for (const wrong of [
      { ...probe, course: 'Nonsense' },
      { ...probe, learner: 'nobody@contoso.example' },
    ])
      expect(of(await clinic.examined({ probe: wrong }), 'probe').outcome).toBe('broken');
    const database = createDatabase(clinic.env.DATABASE_URL ?? '');
    await database.query
      .insertInto('migrations' as never)
      .values({ name: '9999-newer', done_at: '' } as never)
      .execute();
    await database.close();
    expect(words(await clinic.examined({ probe }), 'probe')).toContain('of another version');
    expect(clinic.simulator.changes()).toEqual([]);
  });

  it('makes nothing for a learner without a licence that lasts', async () => {
    clinic.simulator.changePerson(personId('alexw'), { isLicensed: false });
    expect(words(await clinic.examined({ probe }), 'probe')).toMatch(/ended early[\s\S]*Licenses and apps/);
    expect(clinic.simulator.changes()).toEqual([]);
    expect(await journal()).toEqual([]);
  });
});
