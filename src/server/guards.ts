import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../loopback.ts';
import { Rejection } from './rejection.ts';

/** Bytes of a body; Teams sends at most about 100 KB. */
export const LARGEST_BODY = 256 * 1024;

const CHANNEL_ISSUER = 'https://api.botframework.com';

/**
 * Local mode trusts its callers, so a page in a browser must not become one by giving its own name the address
 * 127.0.0.1 (DNS rebinding): the Host header has to name this machine.
 */
export function requireLoopbackHost(req: IncomingMessage): void {
  const authority = `http://${req.headers.host ?? ''}`;
  if (!URL.canParse(authority) || !isLoopback(new URL(authority).hostname))
    throw new Rejection('foreignHost');
}

/**
 * Lets only tokens through that claim to be the channel's. Nothing is verified here: the adapter does that. But the
 * adapter would also accept any Entra token issued for this app (its emulator path), and remembers four issuers for
 * each unverified tenant it is shown.
 */
export function requireChannelIssuer(req: IncomingMessage): void {
  const [, payload] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/i.exec(req.headers.authorization ?? '') ?? [];
  if (payload === undefined || issuerIn(payload) !== CHANNEL_ISSUER) throw new Rejection('unauthenticated');
}

function issuerIn(payload: string): unknown {
  try {
    return (JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { iss?: unknown } | null)?.iss;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
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
    req.once('close', () => reject(new Rejection('malformed')));
  });
}
