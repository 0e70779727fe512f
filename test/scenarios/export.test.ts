import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MINUTE } from '../../src/clock.ts';
import { createSignedLinks } from '../../src/learning/files/signed-link.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { type Drive, ONEDRIVE, startDrive } from '../support/drive.ts';
import { acceptance, filesFor } from '../support/files.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { type Answer, startScriptedServer } from '../support/scripted-server.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let drive: Drive;
let alex: Player;
beforeEach(async () => {
  drive = await startDrive();
  world = await startWorld({ outside: { uploadFetch: drive.fetch } });
  alex = world.person('alexw', { timeZone: 'America/Los_Angeles' });
});
afterEach(async () => {
  await world.close();
  await drive.close();
});

const accept = (player: Player, uploadUrl: string) =>
  player.sends(acceptance(filesFor(world, player)[0], uploadUrl));

describe('export team', () => {
  it('offers a file, which is uploaded where Teams says once the manager accepts', async () => {
    await assignBy(alex, {
      people: idsOf('adelev'),
      due: '2026-12-04',
      note: '=HYPERLINK("http://x"), really',
    });
    await alex.says('export team');
    const [offer] = filesFor(world, alex);
    expect(offer?.contentType).toBe('application/vnd.microsoft.teams.card.file.consent');
    expect(offer?.name).toBe('team-learning-2026-11-21.csv');
    drive.answer({ status: 201, body: {} });
    expect((await accept(alex, `${ONEDRIVE}?token=1`)).status).toBe(200);
    const [upload] = drive.requests;
    expect(upload?.method).toBe('PUT');
    const csv = String(upload?.body);
    expect(upload?.headers['content-range']).toBe(
      `bytes 0-${Buffer.byteLength(csv) - 1}/${Buffer.byteLength(csv)}`,
    );
    expect(csv.startsWith('\ufeffPerson,Account,Course')).toBe(true);
    expect(csv).toContain('Due (America/Los_Angeles)');
    expect(csv).toMatch(/Adele Vance,.*Fire Safety,Required,Not started,0,2026-11-21 01:00,2026-12-04,,/);
    expect(csv).toContain('"\'=HYPERLINK(""http://x""), really"');
    expect(csv).not.toContain('Megan Bowen');
    expect(filesFor(world, alex).at(-1)).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      contentUrl: 'https://contoso.sharepoint.com/team.csv',
      content: { uniqueId: 'file-1', fileType: 'csv' },
    });
    expect(reads(alex.cards().at(-1))).toContain('in your OneDrive');
  });

  it.each([
    ['not in it', {}, false],
    ['in it where the organisation shows them', { TEAM_SHOWS_SELF_INITIATED: 'true' }, true],
  ])('courses that people started on their own are %s', async (_, env, shown) => {
    await world.close();
    world = await startWorld({ env, outside: { uploadFetch: drive.fetch } });
    alex = world.person('alexw');
    await assignBy(alex, { people: idsOf('adelev') });
    await world.person('adelev').says('start Excel Basics');
    await alex.says('export team');
    drive.answer({ status: 201, body: {} });
    await accept(alex, `${ONEDRIVE}?token=1`);
    const csv = String(drive.requests[0]?.body);
    expect(csv).toContain('Fire Safety');
    expect(csv.includes('Excel Basics')).toBe(shown);
  });

  it('saves nothing when the manager declines', async () => {
    await alex.says('export team');
    await alex.sends({
      type: 'invoke',
      name: 'fileConsent/invoke',
      value: { type: 'fileUpload', action: 'decline', context: {} },
    });
    expect(drive.requests).toEqual([]);
    expect(reads(alex.cards().at(-1))).toContain('saved no file');
  });

  it.each([
    'http://contoso-my.sharepoint.com/upload',
    'https://contoso-my.sharepoint.com:8443/upload',
    'https://contoso-my.sharepoint.com@evil.example/upload',
    'https://alex:secret@contoso-my.sharepoint.com/upload',
    'https://contoso-my.sharepoint.com.evil.example/upload',
    'https://contoso-my.sharepoint-mil.com/upload',
    'https://contoso-my.sharepoint.cn/upload',
    'https://contoso-my.sharepoint.us/upload',
    'https://contoso-my-sharepoint.com/upload',
    'https://evil.contoso-my.sharepoint.com/upload',
    'https://sharepoint.com/upload',
    'https://evil.example/upload',
    'https://127.0.0.1/upload',
    'file:///etc/passwd',
    'nonsense',
  ])('uploads nowhere but to SharePoint: not to %s', async (uploadUrl) => {
    await alex.says('export team');
    await accept(alex, uploadUrl);
    expect(drive.hosts).toEqual([]);
    expect(reads(alex.cards().at(-1))).toContain('out of date');
    expect(filesFor(world, alex)).toHaveLength(1);
    await accept(alex, ONEDRIVE);
    expect(drive.hosts).toEqual(['contoso-my.sharepoint.com']);
  });

  it('uploads to the SharePoint that the first upload of the tenant went to, and to no other', async () => {
    const exported = async (uploadUrl: string, contentUrl = uploadUrl) => {
      await alex.says('export team');
      const accepted = acceptance(filesFor(world, alex).at(-1), uploadUrl);
      const { uploadInfo } = accepted.value as { uploadInfo: object };
      Object.assign(uploadInfo, { contentUrl });
      await alex.sends(accepted);
    };
    await exported('https://contoso-my.sharepoint.com/upload', 'https://evil-my.sharepoint.com/x.csv');
    expect(drive.hosts).toEqual([]);
    await exported('https://contoso-my.sharepoint.com/upload', 'https://contoso.sharepoint.com/x.csv');
    await exported('https://evil-my.sharepoint.com/upload');
    await exported('https://contoso.sharepoint.com/upload');
    expect(drive.hosts).toEqual(['contoso-my.sharepoint.com', 'contoso.sharepoint.com']);
    expect(world.logged.filter((line) => line.includes('export.otherSharePoint'))).toHaveLength(1);
  });

  it('does not follow the storage elsewhere', async () => {
    const elsewhere = await startScriptedServer();
    drive.answer({ status: 307, headers: { location: `${elsewhere.origin}/upload` } });
    await alex.says('export team');
    await accept(alex, ONEDRIVE);
    expect(drive.requests).toHaveLength(1);
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  it('forwarded to somebody else explains and does nothing', async () => {
    await alex.says('export team');
    const megan = world.person('meganb');
    await megan.says('hi');
    await megan.sends(acceptance(filesFor(world, alex)[0], ONEDRIVE));
    expect(drive.requests).toEqual([]);
    expect(reads(megan.cards().at(-1))).toContain('out of date');
  });

  it('accepted again, as it was or anew, is uploaded once', async () => {
    await alex.says('export team');
    drive.answer({ status: 201, body: {} });
    const accepted = { ...acceptance(filesFor(world, alex)[0], ONEDRIVE), id: 'accepted-1' };
    for (const again of [accepted, accepted, { ...accepted, id: 'accepted-2' }]) await alex.sends(again);
    expect(drive.requests).toHaveLength(1);
    expect(filesFor(world, alex)).toHaveLength(2);
  });

  it('is of those who report to the manager when it is accepted', async () => {
    await alex.says('export team');
    nobodyReports();
    world.clock.move(6 * MINUTE);
    await accept(alex, ONEDRIVE);
    expect(drive.requests).toEqual([]);
    expect(reads(alex.cards().at(-1))).toContain('nobody who reports to you');
  });

  it.each<[string, Answer]>([
    ['refuses it', { status: 404, body: {} }],
    ['hangs up', (response) => response.destroy()],
  ])('is asked for again when the storage %s', async (_, answer) => {
    drive.answer(answer);
    await alex.says('export team');
    await accept(alex, ONEDRIVE);
    expect(reads(alex.cards().at(-1))).toContain('ask for the export again');
    expect(drive.requests).toHaveLength(1);
    expect(filesFor(world, alex)).toHaveLength(1);
    expect(world.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  it.each([
    [null],
    ['x'],
    [{}],
    [{ action: 7 }],
    [{ action: 'accept' }],
    [{ action: 'accept', context: { id: 1 } }],
  ])('refuses an answer that Teams would not send, in words: %j', async (value) => {
    await alex.sends({ type: 'invoke', name: 'fileConsent/invoke', value });
    expect(reads(alex.cards().at(-1))).toContain('out of date');
    expect(world.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});

const linkFor = async (player: Player) => {
  await player.says('export team');
  const { url = '' } = button(player.cards().at(-1), 'Download');
  return url;
};
const press = (link: string) => fetch(link, { method: 'POST' });

describe('the link', () => {
  it('works once, within ten minutes, and no other does', async () => {
    await assignBy(alex, { people: idsOf('adelev') });
    const link = await linkFor(alex);
    expect(link).not.toContain(personId('alexw'));
    expect((await press(`${link.slice(0, -2)}zz`)).status).toBe(404);
    const file = await press(link);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toContain('team-learning-2026-11-21.csv');
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(await file.text()).toContain('Adele Vance');
    expect((await press(link)).status).toBe(404);
    const another = await linkFor(alex);
    world.clock.move(10 * MINUTE);
    expect((await press(another)).status).toBe(404);
  });

  it('opens a page that uses nothing up, however often programs look at it', async () => {
    const link = await linkFor(alex);
    for (const method of ['GET', 'HEAD', 'GET', 'HEAD'])
      expect((await fetch(link, { method })).status).toBe(200);
    const page = await fetch(link);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    const html = await page.text();
    expect(html).toContain('<form method="post"><button>Download</button></form>');
    expect(html).not.toMatch(/alex|@|http|team/i);
    expect((await press(link)).status).toBe(200);
    const used = await fetch(link);
    expect(used.status).toBe(404);
    expect(await used.text()).toContain('already been used');
  });

  it('speaks the language of the person, and of the browser where the person is not known', async () => {
    const german = world.person('alexw', { locale: 'de-DE' });
    await german.says('team exportieren');
    const { url = '' } = button(german.cards().at(-1), 'Herunterladen');
    expect(await (await fetch(url)).text()).toMatch(/<html lang="de">[\s\S]*Herunterladen/);
    const stranger = await fetch(`${url.slice(0, -2)}zz`, {
      headers: { 'accept-language': 'es-MX,es;q=0.9' },
    });
    expect(await stranger.text()).toMatch(/<html lang="es">[\s\S]*ya se usó/);
  });

  it('is of no use when it was never given, even signed with the right key, or lasts longer than any', async () => {
    const link = await linkFor(alex);
    const database = new DatabaseSync(world.database);
    const { secret } = database.prepare('select secret from link_keys').get() as { secret: string };
    const token = await createSignedLinks(async () => secret).seal(randomUUID());
    expect((await press(link.replace(/[^/]+$/, token))).status).toBe(404);
    const longer = new Date(world.clock.now().getTime() + 10 * MINUTE + 1).toISOString();
    await vi.waitFor(() => database.prepare('update file_offers set until = ?').run(longer));
    database.close();
    expect((await press(link)).status).toBe(404);
    world.clock.move(1);
    expect((await press(link)).status).toBe(200);
  });

  it('that was used asks nobody anything', async () => {
    const link = await linkFor(alex);
    await press(link);
    // what Graph said is believed for five minutes
    world.clock.move(6 * MINUTE);
    const before = world.simulator.requests.all().length;
    for (let times = 0; times < 5; times++) expect((await press(link)).status).toBe(404);
    expect(world.simulator.requests.all()).toHaveLength(before);
  });

  it('pressed by many at once gives one file', async () => {
    const link = await linkFor(alex);
    const statuses = await Promise.all(Array.from({ length: 10 }, async () => (await press(link)).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });

  it('leads nowhere once nobody reports to them, or the bot has forgotten them', async () => {
    const forgotten = await linkFor(alex);
    await alex.says('forget me');
    await alex.says('yes');
    expect((await press(forgotten)).status).toBe(404);
    const link = await linkFor(alex);
    nobodyReports();
    world.clock.move(6 * MINUTE);
    expect((await press(link)).status).toBe(404);
  });

  it('asks to come again while Graph does not say who reports to them, and is not used up by that', async () => {
    const link = await linkFor(alex);
    world.clock.move(6 * MINUTE);
    world.simulator.faults.add({
      match: { path: '/directReports' },
      effect: { kind: 'answer', status: 503 },
    });
    const answer = await press(link);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('try again in a minute');
    expect((await press(link)).status).toBe(200);
  });
});

it('uploads to no SharePoint but those of SHAREPOINT_HOSTS, where they are named', async () => {
  await world.close();
  world = await startWorld({
    outside: { uploadFetch: drive.fetch },
    env: { SHAREPOINT_HOSTS: 'fabrikam.sharepoint.com, contosoeur.sharepoint.com' },
  });
  alex = world.person('alexw');
  for (const name of ['contoso', 'contosoeur']) {
    await alex.says('export team');
    const accepted = acceptance(filesFor(world, alex).at(-1), `https://${name}-my.sharepoint.com/upload`);
    const { uploadInfo } = accepted.value as { uploadInfo: object };
    await alex.sends({
      ...accepted,
      value: {
        ...(accepted.value as object),
        uploadInfo: { ...uploadInfo, contentUrl: `https://${name}.sharepoint.com/x` },
      },
    });
  }
  expect(drive.hosts).toEqual(['contosoeur-my.sharepoint.com']);
});

describe('of a live bot', () => {
  it.each([
    [undefined, 'application/json'],
    ['https://coursemate.example.com', 'text/html'],
  ])('with PUBLIC_URL %s, whatever stands under /exports/ is answered in %s', async (url, type) => {
    const live = await startWorld({ live: true, env: url === undefined ? {} : { PUBLIC_URL: url } });
    try {
      for (const method of ['GET', 'POST']) {
        const answer = await fetch(`${live.url}/exports/${randomUUID()}`, { method });
        expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([404, type]);
      }
    } finally {
      await live.close();
    }
  });
});

function nobodyReports(): void {
  world.simulator.faults.add({
    match: { path: '/directReports' },
    effect: { kind: 'answer', status: 200, body: { value: [] } },
  });
}
