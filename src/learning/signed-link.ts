import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** Links that only we can have made, good for a while. `key`: secret, the same in all instances. */
export function createSignedLinks(key: string, clock: Clock) {
  const sign = (body: string) => createHmac('sha256', key).update(body).digest('base64url');
  return {
    /** What `value` (JSON) becomes in an address; good for `ms` milliseconds. */
    seal(value: object, ms: number): string {
      const until = clock.now().getTime() + ms;
      const body = Buffer.from(JSON.stringify({ value, until })).toString('base64url');
      return `${body}.${sign(body)}`;
    },

    /** The value again; undefined when it was not sealed here or is too old. */
    open(token: string): unknown {
      const [body = '', signature = '', ...rest] = token.split('.');
      const given = Buffer.from(signature);
      const right = Buffer.from(sign(body));
      if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right))
        return undefined;
      const { value, until } = JSON.parse(Buffer.from(body, 'base64url').toString()) as {
        value: unknown;
        until: number;
      };
      return until > clock.now().getTime() ? value : undefined;
    },
  };
}

export type SignedLinks = ReturnType<typeof createSignedLinks>;
