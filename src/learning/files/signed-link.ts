import { createHmac, timingSafeEqual } from 'node:crypto';

/** Format of a token, checked before anything costs more. */
const TOKEN = /^[\w-]{16,64}\.[\w-]{43}$/;

/**
 * Signed ids in URLs, so that a made-up URL is refused without a query. `keyOf`: the secret, shared by all instances.
 * Whether an id is still valid is decided by the ledger.
 */
export function createSignedLinks(keyOf: () => Promise<string>) {
  const sign = async (id: string) =>
    createHmac('sha256', await keyOf())
      .update(id)
      .digest();
  return {
    /** The token for this id in a URL. */
    async seal(id: string): Promise<string> {
      return `${id}.${(await sign(id)).toString('base64url')}`;
    },

    /** The id; undefined when it was not signed with this key. */
    async open(token: string): Promise<string | undefined> {
      if (!TOKEN.test(token)) return undefined;
      const [id = '', signature = ''] = token.split('.');
      const right = await sign(id);
      const given = Buffer.from(signature, 'base64url');
      // base64url has several spellings of the same bytes: accept only the canonical one
      const same = given.length === right.length && timingSafeEqual(given, right);
      return same && right.toString('base64url') === signature ? id : undefined;
    },
  };
}

export type SignedLinks = ReturnType<typeof createSignedLinks>;
