import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock, toInstant } from '../../src/clock.ts';
import { Later, Refusal } from '../../src/errors.ts';
import { createClaimHandoff } from '../../src/ledger/activities/claim-handoff.ts';
import { createLedger } from '../../src/ledger/activities/ledger.ts';
import { createDatabase, type Database } from '../../src/ledger/database/database.ts';
import { migrate } from '../../src/ledger/database/migrate.ts';
import { openSqliteFile } from '../../src/ledger/database/sqlite-file.ts';
import { createClaims } from '../../src/ledger/outbox/claim.ts';
import { createSettle } from '../../src/ledger/outbox/settle.ts';
import { createConversations } from '../../src/ledger/stores/conversations.ts';
import { selfInitiated } from '../support/activities.ts';

let folder: string;
let database: Database;
let failures: unknown[];
let disk: { fails?: Error; syncs: number; commits: number };

/** What is sure to be on the disk is what stood in the files when the last sync that succeeded began. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coursemate-power-'));
  disk = { syncs: 0, commits: 0 };
  failures = [];
  database = createDatabase(`file:${join(folder, 'ledger.db')}`, {
    onFailed: (error) => failures.push(error),
    open(path, busyMs) {
      const file = openSqliteFile(path, busyMs);
      return {
        ...file,
        executeNow(sql, parameters) {
          if (sql === 'commit') disk.commits++;
          return file.executeNow(sql, parameters);
        },
        async sync() {
          for (const end of ['', '-wal']) copyFileSync(path + end, join(folder, `sure.db${end}`));
          disk.syncs++;
          await new Promise((resolve) => setImmediate(resolve));
          if (disk.fails) throw disk.fails;
          await file.sync();
        },
      };
    },
  });
  await migrate(database, systemClock);
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The first column of what the disk holds after the power failed now. */
function afterPowerFailure(select: string): unknown[] {
  const path = join(folder, 'found.db');
  for (const end of ['-shm', '-wal', '']) rmSync(path + end, { force: true });
  for (const end of ['', '-wal'])
    if (existsSync(join(folder, `sure.db${end}`))) copyFileSync(join(folder, `sure.db${end}`), path + end);
  const found = new DatabaseSync(path);
  expect(found.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
  const rows = found.prepare(select).all();
  found.close();
  return rows.map((row) => Object.values(row)[0]);
}

const changeOf = (n: number) => ({
  ...{ operationId: `operation-${n}`, entryId: `entry-${n}`, externalId: `external-${n}` },
  ...({ kind: 'create', actorId: 'learner', version: 0, before: null } as const),
  after: selfInitiated({ courseId: `course-${n}` }),
});
const unsure = { name: 'Later', from: 'database', ambiguous: true };
const nothing = { question: null, choices: [], shown: [], touched: null, more: null };
const operations = 'select id from operations order by position';

test('a change that was told outlasts a power failure at once after', async () => {
  const ledger = createLedger(database, systemClock, createClaimHandoff());
  for (let n = 1; n <= 3; n++) {
    await ledger.commit(changeOf(n));
    expect(afterPowerFailure(operations)).toContain(`operation-${n}`);
  }
});

test('changes of turns that run at once share syncs, and each is on the disk before it is told', async () => {
  const ledger = createLedger(database, systemClock, createClaimHandoff());
  const before = disk.syncs;
  await Promise.all(
    Array.from({ length: 40 }, async (_, n) => {
      await ledger.commit(changeOf(n));
      expect(afterPowerFailure(operations)).toContain(`operation-${n}`);
    }),
  );
  expect(disk.syncs - before).toBeLessThan(40);
});

test('the same change asked for again is not told of before it is on the disk', async () => {
  const ledger = createLedger(database, systemClock, createClaimHandoff());
  void ledger.commit(changeOf(1));
  await ledger.commit(changeOf(1));
  expect(afterPowerFailure(operations)).toEqual(['operation-1']);
});

test('a create that is about to be sent is known to have been sent after a power failure', async () => {
  const claims = createClaims(database, systemClock, { leaseMs: 60_000, callMs: 20_000 });
  await createLedger(database, systemClock, createClaimHandoff()).commit(changeOf(1));
  expect(await claims.lease(1, 'entry-1')).toHaveLength(1);
  expect(afterPowerFailure('select unsure from activities')).toEqual([1]);
});

test('what Graph refused is on the disk when it is told; what it took may be sent again', async () => {
  const claims = createClaims(database, systemClock, { leaseMs: 60_000, callMs: 20_000 });
  const notifications = { notifyAt: () => null, notifyMissed: async () => undefined };
  const settle = createSettle({
    database,
    clock: systemClock,
    random: () => 0,
    leaseMs: 60_000,
    notifications,
  });
  const ledger = createLedger(database, systemClock, createClaimHandoff());
  const settled = async (n: number, outcome: Parameters<typeof settle>[3]) => {
    await ledger.commit(changeOf(n));
    const [claim] = await claims.lease(1, `entry-${n}`);
    if (claim === undefined) throw new Error('It was not to be claimed');
    const value = changeOf(n).after;
    const operations = [{ id: `operation-${n}`, kind: 'create', before: null, after: value }] as const;
    const syncs = disk.syncs;
    await settle(claim, claim, { kind: 'create', value, operations }, outcome);
    return {
      synced: disk.syncs > syncs,
      states: afterPowerFailure('select state from operations order by position'),
    };
  };
  const error = new Refusal('graphField');
  expect(await settled(1, { kind: 'refused', code: 'graphField', error })).toEqual({
    ...{ synced: true, states: ['refused'] },
  });
  expect(await settled(2, { kind: 'later', later: new Later('unclear', { ambiguous: true }) })).toEqual({
    ...{ synced: true, states: ['refused', 'waiting'] },
  });
  expect(afterPowerFailure('select attempts from activities order by touched')).toEqual([0, 1]);
  expect(await settled(3, { kind: 'done', graphId: 'g', confirmed: changeOf(3).after })).toEqual({
    ...{ synced: false, states: ['refused', 'waiting', 'waiting'] },
  });
});

test('what was said last may be lost with the power, and is kept with the next change', async () => {
  const conversations = createConversations({ database, clock: systemClock, isServiceUrl: () => true });
  const syncs = disk.syncs;
  expect(await conversations.claimAnswer('conversation', 'message')).toBe(true);
  expect(disk.syncs).toBe(syncs);
  expect(afterPowerFailure('select activity_id from turns')).toEqual([]);
  await createLedger(database, systemClock, createClaimHandoff()).commit(changeOf(1));
  expect(afterPowerFailure('select activity_id from turns')).toEqual(['message']);
});

test('once the disk has failed nothing more is told to be kept', async () => {
  const ledger = createLedger(database, systemClock, createClaimHandoff());
  disk.fails = new Error('EIO');
  await expect(ledger.commit(changeOf(1))).rejects.toMatchObject(unsure);
  expect(failures).toEqual([disk.fails]);
  delete disk.fails;
  await expect(ledger.commit(changeOf(2))).rejects.toMatchObject(unsure);
  await expect(database.probe()).rejects.toThrow(Later);
  expect(failures).toHaveLength(1);
});

test('what one turn takes back in its transaction takes nothing from the others of its group', async () => {
  const ledger = createLedger(database, systemClock, createClaimHandoff());
  const stopped = database.query.transaction().execute(async (transaction) => {
    await transaction.insertInto('schedule').values({ name: 'x', next_at: '' }).execute();
    throw new Error('stop');
  });
  await Promise.all([
    ledger.commit(changeOf(1)),
    expect(stopped).rejects.toThrow('stop'),
    ledger.commit(changeOf(2)),
  ]);
  expect(afterPowerFailure(operations)).toEqual(['operation-1', 'operation-2']);
  expect(afterPowerFailure('select name from schedule')).toEqual([]);
});

test('what nobody waits for is seen by other processes a moment later, and who answers at once', async () => {
  const conversations = createConversations({ database, clock: systemClock, isServiceUrl: () => true });
  const other = new DatabaseSync(join(folder, 'ledger.db'));
  await conversations.claimAnswer('conversation', 'message');
  expect(other.prepare('select activity_id from turns').all()).toEqual([{ activity_id: 'message' }]);
  await conversations.setContext('conversation', 'learner', { ...nothing, at: toInstant(systemClock.now()) });
  await expect
    .poll(() => other.prepare('select user_id from contexts').all())
    .toEqual([{ user_id: 'learner' }]);
  other.close();
});

test('the right to send a start is on the disk with the start: whoever finds it looks before sending it again', async () => {
  const ledger = createLedger(database, systemClock, createClaimHandoff());
  await ledger.commit({ ...changeOf(1), sendsNow: true });
  expect(afterPowerFailure('select unsure from activities')).toEqual([1]);
  await ledger.commit(changeOf(2));
  expect(afterPowerFailure('select unsure from activities order by touched')).toEqual([1, 0]);
});

test('answers claimed in one round of the event loop share a commit, and none is given before it', async () => {
  const conversations = createConversations({ database, clock: systemClock, isServiceUrl: () => true });
  const other = createDatabase(`file:${join(folder, 'ledger.db')}`);
  const before = disk.commits;
  await Promise.all(
    Array.from({ length: 20 }, async (_, n) => {
      // each after the one before has written, as turns do that have come together
      for (let step = 0; step < 50 * n; step++) await undefined;
      expect(await conversations.claimAnswer('chat', `message-${n}`)).toBe(true);
      expect(
        await createConversations({
          database: other,
          clock: systemClock,
          isServiceUrl: () => true,
        }).isAnswered('chat', `message-${n}`),
      ).toBe(true);
    }),
  );
  expect(disk.commits).toBeGreaterThan(before);
  expect(disk.commits - before).toBeLessThan(5);
  await other.close();
});
