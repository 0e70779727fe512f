import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
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
  const entryId = button((await adele.says('show fire safety'))[0], 'Complete').data.entryId;
  const isaiah = world.person('isaiahl');
  for (const verb of ['given.change', 'given.save', 'given.withdraw', 'team.nudge'])
    await isaiah.forges(verb, { entryId, op: `operation-${verb}`, due: '2026-12-24' });
  const audit = reads(await world.person('joniss').says('/audit'));
  const attempt = `${isaiah.id} – change – ${adele.id} (card): refused: activityNotFound`;
  expect(audit.split(attempt)).toHaveLength(5);
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
