import type { Log } from '../../../src/log.ts';
import type { FileChunks } from '../shared/file.ts';

const WITHIN_MS = 20_000;
/** Bytes of a file at most: an upload in one request may have 60 MB (driveItem: createUploadSession), ours have 8. */
const AT_MOST = 20 * 1024 * 1024;

/** Brings a file to the place that Teams named; true once it is there. */
export type Upload = (url: string, chunks: FileChunks) => Promise<boolean>;

export interface UploadDeps {
  readonly fetch: typeof globalThis.fetch;
  readonly log: Pick<Log, 'warn'>;
  readonly withinMs?: number;
}

/**
 * Uploads in one request, as its length has to be said first (Teams bots: send and receive files). Whatever goes wrong is
 * logged: the person can ask again.
 */
export function createUpload({ fetch, log, withinMs = WITHIN_MS }: UploadDeps): Upload {
  const notTaken = (why: Readonly<Record<string, unknown>>): false => {
    log.warn({ event: 'export.notTaken', ...why }, 'no file was saved');
    return false;
  };
  return async function upload(url, chunks) {
    const file = await whole(chunks);
    if (file === undefined) return notTaken({ cause: 'too large' });
    try {
      const response = await fetch(url, {
        method: 'PUT',
        headers: { 'content-type': 'text/csv', 'content-range': `bytes 0-${file.size - 1}/${file.size}` },
        body: file,
        redirect: 'error',
        signal: AbortSignal.timeout(withinMs),
      });
      await response.body?.cancel();
      return response.ok || notTaken({ status: response.status });
    } catch (error) {
      // fetch throws a TypeError for a network that fails or redirects, and a DOMException for one that is slow
      if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
      return notTaken({ cause: error.message });
    }
  };
}

/** As bytes, which take less than the rows they are made of; undefined when it is too large. */
async function whole(chunks: FileChunks): Promise<Blob | undefined> {
  const parts: Buffer<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size > AT_MOST) return undefined;
    parts.push(part);
  }
  return new Blob(parts);
}
