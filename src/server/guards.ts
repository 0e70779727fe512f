import type { IncomingMessage } from 'node:http';
import type { Log } from '../log.ts';
import { isFromHere } from '../loopback.ts';
import { Rejection } from './rejection.ts';

/** Bytes of a body; Teams sends at most about 100 KB. */
const LARGEST_BODY = 256 * 1024;

/** Local mode trusts its callers, so no page in a browser may become one. */
export function requireLoopbackHost({ headers }: IncomingMessage): void {
  if (!isFromHere(headers)) throw new Rejection('foreignHost');
}

/** Hosts that are logged, at most; Teams has a few. */
const HOSTS_LOGGED = 50;

/**
 * An address that answers may be sent to. Of others the host is logged once, for an operator to look at: it was signed by the
 * channel, so it may be a new one of Teams.
 */
export function createRequireServiceUrl(deps: {
  readonly isServiceUrl: (url: string) => boolean;
  readonly log: Log;
}) {
  const logged = new Set<string>();
  return function requireServiceUrl({ serviceUrl }: { readonly serviceUrl: string }): void {
    if (deps.isServiceUrl(serviceUrl)) return;
    const { host } = new URL(serviceUrl);
    if (!logged.has(host) && logged.size < HOSTS_LOGGED) {
      logged.add(host);
      deps.log.warn({ event: 'serviceHost.unknown', host }, 'not among TEAMS_SERVICE_HOSTS: not heard');
    }
    throw new Rejection('malformed');
  };
}

/** JSON in plain UTF-8. A compressed body could grow beyond every limit, and would crash on a wrong checksum. */
export function requireJson(req: IncomingMessage): void {
  const [type] = (req.headers['content-type'] ?? '').toLowerCase().split(';');
  const encoding = req.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (type?.trim() !== 'application/json' || encoding !== 'identity') throw new Rejection('notJson');
}

/** The whole body as text. Rejects one above `LARGEST_BODY` as soon as it is known to be. */
export function readBody(req: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    if (Number(req.headers['content-length'] ?? 0) > LARGEST_BODY) return reject(new Rejection('tooLarge'));
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > LARGEST_BODY) reject(new Rejection('tooLarge'));
      else chunks.push(chunk);
    });
    req.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    req.once('error', reject);
    req.once('close', () => {
      if (!req.complete) reject(new Rejection('malformed'));
    });
  });
}
