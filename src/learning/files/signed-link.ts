import { createHmac, timingSafeEqual } from 'node:crypto';

/** The form of an id and of its signature: nothing else costs more than this look. */
const TOKEN = /^[\w-]{16,64}\.[\w-]{43}$/;

/**
 * Ids as they stand in addresses, signed, so that a made-up address is turned away without a look into the database.
 * `keyOf`: the secret, the same in all instances. Whether an id is good is for the ledger to say.
 */
export function createSignedLinks(keyOf: () => Promise<string>) {
  const sign = async (id: string) =>
    createHmac('sha256', await keyOf())
      .update(id)
      .digest();
  return {
    /** What stands for this id in an address. */
    async seal(id: string): Promise<string> {
      return `${id}.${(await sign(id)).toString('base64url')}`;
    },

    /** The id again; undefined when it was not sealed with this key. */
    async open(token: string): Promise<string | undefined> {
      if (!TOKEN.test(token)) return undefined;
      const [id = '', signature = ''] = token.split('.');
      const right = await sign(id);
      const given = Buffer.from(signature, 'base64url');
      // base64url has several spellings of the same bytes: only one is ours
      const same = given.length === right.length && timingSafeEqual(given, right);
      return same && right.toString('base64url') === signature ? id : undefined;
    },
  };
}

export type SignedLinks = ReturnType<typeof createSignedLinks>;
