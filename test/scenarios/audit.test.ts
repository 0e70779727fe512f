import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { createAuditChain } from '../../src/ledger/stores/audit-chain.ts';
import { learningAdminsGroupId } from '../../src/simulator/organisation/groups.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { button, reads, startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

it('a learning admin reads who did what, by which road and with what outcome; nobody else does', async () => {
  world = await startWorld();
  const alex = world.person('alexw');
  await alex.says('mark excel for analysts 50%');
  await alex.forges('activity.complete', { entryId: 'no-such-entry', op: 'operation-1' });
  expect(reads(await alex.says('/audit'))).toContain('learning administrators');
  const csv = execFileSync(process.execPath, ['src/audit.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, DATABASE_URL: `file:${world.database}` },
    encoding: 'utf8',
  });
  const [head, refused, marked] = csv.replace('\ufeff', '').trim().split('\r\n');
  expect(head).toBe('at,who,what,whom,road,outcome,graph,operation');
  expect(refused).toContain(`,${alex.id},change,,card,refused: activityNotFound,`);
  expect(marked).toMatch(new RegExp(`,${alex.id},progress,${alex.id},message,done,confirmed,`));
});

it('an attempt on the learning of somebody one does not lead is in the audit, with whose it is', async () => {
  world = await startWorld({ env: { LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId } });
  const adele = world.person('adelev');
  await assignBy(world.person('alexw'), { people: idsOf('adelev') });
  const entryId = button((await adele.says('show fire safety'))[0], 'Done').data.entryId;
  const isaiah = world.person('isaiahl');
  for (const verb of ['given.change', 'given.save', 'given.withdraw', 'team.nudge'])
    await isaiah.forges(verb, { entryId, op: `operation-${verb}`, due: '2026-12-24' });
  const audit = reads(await world.person('joniss').says('/audit'));
  expect(audit).toContain(`${isaiah.id} – change – ${adele.id} (card): refused: activityNotFound ×4`);
});

it('each look of a learning admin at somebody’s learning, and at the audit, is in it; a manager’s is not', async () => {
  world = await startWorld({ env: { LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId } });
  const adele = world.person('adelev');
  const alex = world.person('alexw');
  const joni = world.person('joniss');
  await assignBy(alex, { people: idsOf('adelev') });
  for (const player of [alex, joni, joni]) {
    const card = await player.forges('team.person', { learnerId: adele.id, scope: 'reports', offset: 0 });
    expect(reads(card)).toContain('Fire Safety');
  }
  await joni.says('/audit');
  const audit = reads(await joni.says('/audit'));
  expect(audit.split(`${joni.id} – view – ${adele.id} (card): done`)).toHaveLength(3);
  expect(audit.split(`${joni.id} – viewAudit – – (message): done`)).toHaveLength(2);
  expect(audit).not.toContain(`${alex.id} – view`);
});

describe('npm run audit -- verify', () => {
  const verify = (...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/audit.ts', 'verify', ...words], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, DATABASE_URL: `file:${world.database}` },
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };

  it('says whether the chain holds, where it breaks, and what to compare with next time', async () => {
    world = await startWorld();
    const alex = world.person('alexw');
    for (const progress of [30, 40]) await alex.says(`mark excel for analysts ${progress}%`);
    const database = createDatabase(`file:${world.database}`);
    await createAuditChain({ database, clock: world.clock }).run();
    await database.close();
    const whole = verify();
    expect(whole).toMatchObject({
      status: 0,
      said: expect.stringContaining('2 lines are linked; 0 are not yet'),
    });
    const head = /give it to the next verify: (\S+)/.exec(whole.said)?.[1] ?? '';
    expect(verify(head)).toMatchObject({ status: 0, said: expect.stringContaining('The chain holds') });
    expect(verify(head.replace(/.$/, '_'))).toMatchObject({
      status: 1,
      said: expect.stringContaining('Link 2 has another hash than was noted'),
    });
    const file = new DatabaseSync(world.database);
    file.exec(`drop trigger audit_append_only; update audit set who = 'somebody else' where position = 1`);
    file.close();
    expect(verify()).toMatchObject({
      status: 1,
      said: expect.stringContaining('The chain breaks at line 1'),
    });
    expect(verify('nonsense')).toMatchObject({ status: 2, said: expect.stringContaining('Usage') });
  });
});

it('npm run audit finds the database that .env names', async () => {
  world = await startWorld();
  await world.person('alexw').says('mark excel for analysts 50%');
  const folder = mkdtempSync(join(tmpdir(), 'coursemate-audit-'));
  try {
    writeFileSync(join(folder, '.env'), `DATABASE_URL=file:${world.database}\n`);
    const { DATABASE_URL: _, ...env } = process.env;
    const script = fileURLToPath(new URL('../../src/audit.ts', import.meta.url));
    const csv = execFileSync(process.execPath, [script], { cwd: folder, env, encoding: 'utf8' });
    expect(csv).toContain(',progress,');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('the log calls a person by a pseudonym', async () => {
  world = await startWorld();
  const alex = world.person('alexw');
  await alex.says('complete quantum knitting');
  await alex.forges('activity.complete', { entryId: 'no-such-entry', op: 'operation-1' });
  const failed = world.logged.filter((line) => line.includes('turn.failed')).map((line) => JSON.parse(line));
  expect(failed.length).toBeGreaterThan(0);
  for (const { who } of failed) expect(who).toMatch(/^[0-9a-f]{16}$/);
  expect(world.logged.join('')).not.toContain(alex.id);
});
