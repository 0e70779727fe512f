import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY, MINUTE } from '../../src/clock.ts';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { learningAdminsGroupId } from '../../src/simulator/organisation/groups.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { buttonsOf } from '../support/card-reading.ts';
import { type Drive, ONEDRIVE, startDrive } from '../support/drive.ts';
import { acceptance, filesFor } from '../support/files.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let drive: Drive;
let admins: string[];
let joni: Player;
let alex: Player;
beforeEach(async () => {
  drive = await startDrive();
  drive.answer({ status: 201, body: {} });
  admins = [personId('joniss'), personId('mariag')];
  const organisation = contoso();
  const groups = organisation.groups.map((group) =>
    group.id === learningAdminsGroupId ? { ...group, memberIds: admins } : group,
  );
  world = await startWorld({
    simulator: { organisation: { ...organisation, groups } },
    outside: { uploadFetch: drive.fetch },
    env: { LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId },
  });
  joni = world.person('joniss');
  alex = world.person('alexw');
});
afterEach(async () => {
  await world.close();
  await drive.close();
});

const HEAD = 'at,who,what,whom,road,outcome,graph,operation';
const offerTo = (player: Player) => filesFor(world, player).at(-1);
const accept = (player: Player, offer = offerTo(player)) => player.sends(acceptance(offer, ONEDRIVE));
const lastUpload = () => String(drive.requests.at(-1)?.body).replace('\ufeff', '').split('\r\n');
const isAdminNoMore = (player: Player) => {
  admins.splice(admins.indexOf(player.id), 1);
  // what Graph said is believed for five minutes
  world.clock.move(6 * MINUTE);
};

/** Once the bot, which runs in this process, writes nothing. */
const inDatabase = (sql: string) =>
  vi.waitFor(() => {
    const database = new DatabaseSync(world.database);
    try {
      database.exec(sql);
    } finally {
      database.close();
    }
  });
const addLine = (outcome: string, at = world.clock.now().toISOString()) =>
  inDatabase(
    `insert into audit (at, who, what, road, outcome) values ('${at}', 'nobody', 'change', 'card', '${outcome}')`,
  );

describe('/audit export', () => {
  it('offers a learning admin the audit, with ids in the place of names, and is noted in it', async () => {
    await alex.says('mark excel for analysts 50%');
    await joni.says('/audit export');
    expect(offerTo(joni)).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name: 'audit-2026-11-21.csv',
    });
    await accept(joni);
    const [head, marked, ...rest] = lastUpload();
    expect(head).toBe(HEAD);
    expect(marked).toMatch(new RegExp(`,${alex.id},progress,${alex.id},message,done,confirmed,`));
    expect(rest).toEqual(['']);
    expect(reads(joni.cards().at(-1))).toContain('in your OneDrive');
    expect(reads(await joni.says('/audit'))).toMatch(/exportAudit – – \(card\): done/);
  });

  it('is a button of what /audit answers', async () => {
    await alex.says('mark excel for analysts 50%');
    const [audit] = await joni.says('/audit');
    await joni.presses(button(audit, 'Export'));
    await accept(joni);
    expect(lastUpload()).toHaveLength(4);
    expect(lastUpload()[1]).toContain(`,${joni.id},viewAudit,,message,done,`);
  });

  it.each([
    ['2', ['young', 'middle']],
    ['2 days', ['young', 'middle']],
    ['2 Tage', ['young', 'middle']],
    ['2 días', ['young', 'middle']],
    ['2026-11-20', ['young', 'middle']],
    ['2026-11-11 2026-11-20', ['middle', 'old']],
    ['2026-11-11 to 2026-11-11', ['old']],
  ])('of a time holds the lines of that time: %s', async (period, outcomes) => {
    for (const [outcome, days] of [
      ['old', 10],
      ['middle', 1],
      ['young', 0],
    ] as const)
      await addLine(outcome, new Date(world.clock.now().getTime() - days * DAY).toISOString());
    await joni.says(`/audit export ${period}`);
    await accept(joni);
    expect(
      lastUpload()
        .slice(1, -1)
        .map((line) => line.split(',')[5]),
    ).toEqual(outcomes);
  });

  it.each(['everything', '30 weeks', '2026-13-01', '2026-11-20 2026-11-19', '-1', '99999'])(
    'of a time that cannot be read says how to name one: %s',
    async (period) => {
      expect(reads(await joni.says(`/audit export ${period}`))).toContain('couldn’t read the time');
      expect(filesFor(world, joni)).toEqual([]);
    },
  );

  it('of a time without a line says so and offers nothing', async () => {
    expect(reads(await joni.says('/audit export'))).toContain('nothing to export');
    await alex.says('mark excel for analysts 50%');
    expect(reads(await joni.says('/audit export 2026-01-01 2026-02-01'))).toContain('nothing to export');
    expect(filesFor(world, joni)).toEqual([]);
  });

  it('of more than fifty thousand lines holds the newest, and says so', async () => {
    await inDatabase(`insert into audit (at, who, what, road, outcome)
      with recursive n(i) as (select 1 union all select i + 1 from n where i < 50002)
      select '2026-11-21T08:00:00.000Z', 'nobody', 'change', 'card', 'line ' || i from n`);
    expect(reads(await joni.says('/audit export'))).toContain('only the newest 50,000 lines');
    await accept(joni);
    const lines = lastUpload().slice(1, -1);
    expect(lines).toHaveLength(50_000);
    expect(lines.at(0)).toContain('line 50002,');
    expect(lines.at(-1)).toContain('line 3,');
  });

  it('turns no line into a formula', async () => {
    await addLine('=HYPERLINK("https://evil.example")');
    await joni.says('/audit export');
    await accept(joni);
    expect(lastUpload()[1]).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  });
});

describe('nobody else gets it', () => {
  beforeEach(() => alex.says('mark excel for analysts 50%'));

  it.each(['/audit', '/audit export', '/AUDIT  EXPORT 30', '/audit export nonsense'])(
    'who is no learning admin: %s',
    async (text) => {
      const [card] = await alex.says(text);
      expect(reads(card)).toContain('learning administrators');
      expect(buttonsOf(card ?? { type: '' }).map(({ verb }) => verb)).not.toContain('audit.export');
      expect(filesFor(world, alex)).toEqual([]);
    },
  );

  it.each(['/audit', '/audit export'])('where others read along: %s', async (text) => {
    const group = world.person('joniss', { conversationType: 'groupChat' });
    const said = reads(await group.says(text));
    expect(said).toContain('private');
    expect(said).not.toContain(alex.id);
    expect(filesFor(world, group)).toEqual([]);
  });

  it('whom the offer was forwarded to, not even another learning admin', async () => {
    await joni.says('/audit export');
    for (const other of [alex, world.person('mariag')]) {
      await other.says('hi');
      await accept(other, offerTo(joni));
      expect(reads(other.cards().at(-1))).toContain('out of date');
    }
    expect(drive.requests).toEqual([]);
  });

  it('who makes an offer up, or makes one of a team into one of the audit', async () => {
    await alex.says('export team');
    const offer = offerTo(alex);
    const made = (context: object) => ({ ...offer, content: { acceptContext: context } }) as typeof offer;
    const { id } = (offer?.content.acceptContext ?? {}) as { id?: string };
    expect(id).toBeDefined();
    await accept(alex, made({ id: 'made-up', what: { kind: 'audit' } }));
    expect(reads(alex.cards().at(-1))).toContain('out of date');
    expect(drive.requests).toEqual([]);
    await accept(alex, made({ id, what: { kind: 'audit' } }));
    expect(lastUpload()[0]).toContain('Person,Account,Course');
  });

  it('who is a learning admin no more when the file is accepted', async () => {
    await joni.says('/audit export');
    isAdminNoMore(joni);
    await accept(joni);
    expect(drive.requests).toEqual([]);
    expect(reads(joni.cards().at(-1))).toContain('learning administrators');
  });

  it('who is a learning admin no more when the link is used, and that is noted', async () => {
    await joni.says('/audit export');
    const link = button(joni.cards().at(-1), 'Download').url ?? '';
    isAdminNoMore(joni);
    expect((await fetch(link, { method: 'POST' })).status).toBe(404);
    const maria = world.person('mariag');
    expect(reads(await maria.says('/audit'))).toMatch(/exportAudit – – \(link\): refused: adminsOnly/);
  });

  it('who has the link after it was used', async () => {
    await joni.says('/audit export');
    const link = button(joni.cards().at(-1), 'Download').url ?? '';
    const file = await fetch(link, { method: 'POST' });
    expect(file.headers.get('content-disposition')).toContain('audit-2026-11-21.csv');
    expect(await file.text()).toContain(HEAD);
    expect((await fetch(link, { method: 'POST' })).status).toBe(404);
    expect(reads(await joni.says('/audit'))).toMatch(/exportAudit – – \(link\): done/);
  });

  it('who sends the acceptance once more', async () => {
    await joni.says('/audit export');
    const accepted = { ...acceptance(offerTo(joni), ONEDRIVE), id: 'accepted-1' };
    for (const again of [accepted, accepted, { ...accepted, id: 'accepted-2' }]) await joni.sends(again);
    expect(drive.requests).toHaveLength(1);
  });
});
