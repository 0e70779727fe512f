import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type restify from 'restify';
import { MINUTE } from '../clock.ts';
import type { Log } from '../log.ts';
import { readBody } from './guards.ts';
import { always, type Page, sendPage } from './pages.ts';

const WITHIN_MS = 2 * MINUTE;

interface Attachment {
  readonly name: string;
  readonly chunks: AsyncIterable<string>;
  /** Called when the download has ended, complete or not. */
  ended(): void;
}

/** Files behind links. `languages`: the browser's Accept-Language. */
export interface Downloads {
  /** GET and HEAD, which link scanners send, too: does not use up the offer. */
  page(token: string, languages: string): Promise<Page>;
  /** POST, sent by the page's button: uses up the offer. */
  take(token: string, languages: string): Promise<Page | Attachment>;
}

export interface DownloadsDeps {
  readonly downloads: Downloads;
  readonly guard: (req: IncomingMessage) => void;
  readonly log: Pick<Log, 'warn'>;
}

/** Serves `/exports/{token}`. */
export function serveDownloads(server: restify.Server, { downloads, guard, log }: DownloadsDeps): void {
  // a named parameter of the router would be truncated
  const path = '/exports/*';
  const tokenOf = (req: restify.Request) => req.path().slice('/exports/'.length);
  const languagesOf = (req: restify.Request) => req.headers['accept-language'] ?? '';

  const showPage = async (req: restify.Request, res: restify.Response) => {
    guard(req);
    sendPage(res, await downloads.page(tokenOf(req), languagesOf(req)));
  };
  server.get(path, showPage);
  server.head(path, showPage);

  server.post(path, async (req, res) => {
    guard(req);
    await readBody(req);
    const taken = await downloads.take(tokenOf(req), languagesOf(req));
    if ('html' in taken) return sendPage(res, taken);
    try {
      res.writeHead(200, {
        ...always,
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${taken.name}"`,
        'Content-Security-Policy': "default-src 'none'; sandbox",
      });
      await pipeline(Readable.from(taken.chunks), res, { signal: AbortSignal.timeout(WITHIN_MS) });
    } catch (error) {
      // the browser sees an incomplete file
      log.warn({ event: 'export.brokenOff', err: error }, 'a file did not get to its end');
    } finally {
      taken.ended();
    }
  });
}
