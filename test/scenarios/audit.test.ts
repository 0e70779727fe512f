import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { reads, startWorld, type World } from '../support/world.ts';

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
