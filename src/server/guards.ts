import type { IncomingMessage } from 'node:http';
import type { Log } from '../log.ts';
import { isFromHere } from '../loopback.ts';
import { Rejection } from './rejection.ts';

/** Largest body in bytes; Teams sends at most about 100 KB. */
const LARGEST_BODY = 256 * 1024;

/** Local mode trusts its callers, so a web page must not be able to call it. */
export function requireLoopbackHost({ headers }: IncomingMessage): void {
  if (!isFromHere(headers)) throw new Rejection('foreignHost');
}

/** Most hosts that are logged; Teams has a few. */
const HOSTS_LOGGED = 50;

/**
 * Requires a service URL of Teams. An unknown host is logged once for an operator: the activity was signed by the channel,
 * so it may be a new host of Teams.
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

/** Requires uncompressed JSON. A compressed body could exceed every limit, and a wrong checksum would crash. */
export function requireJson(req: IncomingMessage): void {
  const [type] = (req.headers['content-type'] ?? '').toLowerCase().split(';');
  const encoding = req.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (type?.trim() !== 'application/json' || encoding !== 'identity') throw new Rejection('notJson');
}

/** The whole body as text. Rejects one above `LARGEST_BODY` as soon as that shows. */
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
