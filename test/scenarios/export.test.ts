import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSharePoint } from '../../bot/exports.ts';
import { MINUTE } from '../../src/clock.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let drive: ScriptedServer;
let alex: Player;
beforeEach(async () => {
  drive = await startScriptedServer();
  world = await startWorld({ outside: { isUploadUrl: (url) => url.startsWith(drive.origin) } });
  alex = world.person('alexw', { timeZone: 'America/Los_Angeles' });
});
afterEach(async () => {
  await world.close();
  await drive.close();
});

interface FileCard {
  readonly contentType: string;
  readonly name: string;
  readonly contentUrl?: string;
  readonly content: Record<string, unknown>;
}

const filesFor = (player: Player): readonly FileCard[] =>
  world.connector.sent
    .filter(({ conversationId }) => conversationId === player.conversationId)
    .flatMap(({ activity }) => (activity.attachments ?? []) as unknown as FileCard[])
    .filter(({ contentType }) => contentType.includes('card.file'));

const accept = (player: Player, uploadUrl: string) =>
  player.sends({
    type: 'invoke',
    name: 'fileConsent/invoke',
    value: {
      type: 'fileUpload',
      action: 'accept',
      context: filesFor(player)[0]?.content.acceptContext,
      uploadInfo: {
        contentUrl: 'https://contoso.sharepoint.com/team.csv',
        name: 'team.csv',
        uploadUrl,
        uniqueId: 'file-1',
        fileType: 'csv',
      },
    },
  });

describe('export team', () => {
  it('offers a file, which is uploaded where Teams says once the manager accepts', async () => {
    await assignBy(alex, {
      people: idsOf('adelev'),
      due: '2026-12-04',
      note: '=HYPERLINK("http://x"), really',
    });
    await alex.says('export team');
    const [offer] = filesFor(alex);
    expect(offer?.contentType).toBe('application/vnd.microsoft.teams.card.file.consent');
    expect(offer?.name).toBe('team-learning-2026-11-21.csv');
    drive.answer({ status: 201, body: {} });
    expect((await accept(alex, `${drive.origin}/upload?token=1`)).status).toBe(200);
    const [upload] = drive.requests;
    expect(upload?.method).toBe('PUT');
    const csv = String(upload?.body);
    expect(upload?.headers['content-range']).toBe(
      `bytes 0-${Buffer.byteLength(csv) - 1}/${Buffer.byteLength(csv)}`,
    );
    expect(csv.startsWith('\ufeffPerson,Account,Course')).toBe(true);
    expect(csv).toContain('Due (America/Los_Angeles)');
    expect(csv).toMatch(
      /Adele Vance,.*Fire Safety,Required,Not started,0,2026-11-21 01:00,2026-12-04 23:59,,/,
    );
    expect(csv).toContain('"\'=HYPERLINK(""http://x""), really"');
    expect(csv).not.toContain('Megan Bowen');
    expect(filesFor(alex).at(-1)).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      contentUrl: 'https://contoso.sharepoint.com/team.csv',
      content: { uniqueId: 'file-1', fileType: 'csv' },
    });
    expect(reads(alex.cards().at(-1))).toContain('in your OneDrive');
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

  it('uploads nowhere but to SharePoint', async () => {
    await alex.says('export team');
    await accept(alex, 'http://127.0.0.1:9/upload');
    expect(drive.requests).toEqual([]);
    expect(filesFor(alex)).toHaveLength(1);
  });

  it('exports one’s own team, whatever the offer said', async () => {
    await alex.says('export team');
    const adele = world.person('adelev');
    await adele.says('hi');
    await accept(adele, `${drive.origin}/upload`);
    expect(drive.requests).toEqual([]);
    expect(reads(adele.cards().at(-1))).toContain('nobody who reports to you');
  });

  it('gives a link that works for ten minutes, and no other', async () => {
    await assignBy(alex, { people: idsOf('adelev') });
    await alex.says('export team');
    const link = button(alex.cards().at(-1), 'Download').url ?? '';
    const file = await fetch(link);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toContain('team-learning-2026-11-21.csv');
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(await file.text()).toContain('Adele Vance');
    expect(link).not.toContain(personId('alexw'));
    expect((await fetch(`${link.slice(0, -2)}zz`)).status).toBe(404);
    world.clock.move(10 * MINUTE);
    expect((await fetch(link)).status).toBe(404);
  });
});

it.each([
  ['https://contoso-my.sharepoint.com/personal/x', true],
  ['https://contoso.sharepoint.us/x', true],
  ['http://contoso.sharepoint.com/x', false],
  ['https://contoso.sharepoint.com.evil.example/x', false],
  ['https://sharepoint.com@evil.example/x', false],
  ['https://contoso.sharepoint.com:8443/x', false],
  ['file:///etc/passwd', false],
])('files may be uploaded to %s: %s', (url, may) => {
  expect(isSharePoint(url)).toBe(may);
});
