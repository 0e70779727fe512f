import { afterEach, beforeEach, expect, it } from 'vitest';
import { createUpload } from '../../bot/features/files/upload.ts';
import { sharePointOf } from '../../bot/features/files/upload-places.ts';
import type { FileChunks } from '../../bot/features/shared/file.ts';
import { type Drive, ONEDRIVE, startDrive } from '../support/drive.ts';

let drive: Drive;
let warned: object[];
beforeEach(async () => {
  drive = await startDrive();
  drive.answer({ status: 201, body: {} });
  warned = [];
});
afterEach(() => drive.close());

const uploadWithin = (withinMs?: number) =>
  createUpload({
    fetch: drive.fetch,
    log: { warn: (about) => void warned.push(about) },
    ...(withinMs === undefined ? {} : { withinMs }),
  });

async function* chunks(...texts: readonly string[]): FileChunks {
  yield* texts;
}

it('sends the chunks as one, with its length', async () => {
  expect(await uploadWithin()(ONEDRIVE, chunks('Größe,', 'é\r\n'))).toBe(true);
  expect(drive.requests[0]).toMatchObject({
    method: 'PUT',
    body: 'Größe,é\r\n',
    headers: { 'content-range': 'bytes 0-11/12', 'content-length': '12' },
  });
});

it('sends nothing of a file that is larger than any of ours', async () => {
  const megabyte = 'x'.repeat(1024 * 1024);
  expect(await uploadWithin()(ONEDRIVE, chunks(...Array<string>(21).fill(megabyte)))).toBe(false);
  expect(drive.requests).toEqual([]);
  expect(warned).toEqual([{ event: 'export.notTaken', cause: 'too large' }]);
});

it('gives up a storage that does not answer', async () => {
  drive.answer(() => undefined);
  expect(await uploadWithin(50)(ONEDRIVE, chunks('x'))).toBe(false);
  expect(warned).toMatchObject([{ event: 'export.notTaken' }]);
});

it.each([
  ['https://contoso-my.sharepoint.com/personal/x', 'contoso'],
  ['https://contoso.sharepoint.com/x', 'contoso'],
  ['https://CONTOSO-my.SharePoint.com/x', 'contoso'],
  ['https://contoso-eu-my.sharepoint.com/x', 'contoso-eu'],
  ['https://-my.sharepoint.com/x', undefined],
  ['https://.sharepoint.com/x', undefined],
])('the SharePoint of %s is %s', (url, name) => {
  expect(sharePointOf(url)).toBe(name);
});
