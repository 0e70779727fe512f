import type { Log } from '../../src/log.ts';

const WITHIN_MS = 20_000;

/** Brings a file to the place that Teams named; true once it is there. */
export type Upload = (url: string, csv: Buffer) => Promise<boolean>;

/** Uploads in one piece (Teams bots: send and receive files). Whatever goes wrong is logged: the person can ask again. */
export function createUpload({ fetch, log }: { fetch: typeof globalThis.fetch; log: Log }): Upload {
  return async function upload(url, csv) {
    try {
      const response = await fetch(url, {
        method: 'PUT',
        headers: { 'content-type': 'text/csv', 'content-range': `bytes 0-${csv.length - 1}/${csv.length}` },
        body: new Uint8Array(csv),
        redirect: 'error',
        signal: AbortSignal.timeout(WITHIN_MS),
      });
      await response.body?.cancel();
      if (!response.ok) log.warn({ event: 'export.notTaken', status: response.status }, 'no file was saved');
      return response.ok;
    } catch (error) {
      // fetch throws a TypeError for a network that fails or redirects, and a DOMException for one that is slow
      if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
      log.warn({ event: 'export.notTaken', cause: error.message }, 'no file was saved');
      return false;
    }
  };
}

/** Where Teams' file consent uploads to: SharePoint of the organisation, in each cloud. */
export function isSharePoint(url: string): boolean {
  const parsed = URL.parse(url);
  return (
    parsed?.protocol === 'https:' &&
    /\.sharepoint(-mil)?\.(com|us|cn)$/.test(parsed.hostname) &&
    parsed.port === ''
  );
}
