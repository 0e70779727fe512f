import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { auditFile } from '../../../../bot/features/audit/audit-file.ts';
import { createExports, type Handed } from '../../../../bot/features/files/exports.ts';
import { createSpeech } from '../../../../bot/phrases/speech.ts';
import type { AuditLine } from '../../../../src/learning/audit/audit.ts';
import type { FileOffer, FileOffers } from '../../../../src/learning/files/file-offers.ts';
import { createSignedLinks } from '../../../../src/learning/files/signed-link.ts';
import { NOW } from '../../../support/activities.ts';
import { createManualClock } from '../../../support/manual-clock.ts';

function offersInMemory(): FileOffers {
  const made = new Map<string, FileOffer & { taken: boolean }>();
  return {
    make: async (offer) => void made.set(offer.id, { ...offer, taken: false }),
    find: async (id) => made.get(id),
    async take(id) {
      const offer = made.get(id);
      if (offer === undefined || offer.taken) return false;
      offer.taken = true;
      return true;
    },
    async giveBack(id) {
      const offer = made.get(id);
      if (offer !== undefined) offer.taken = false;
    },
  };
}

const clock = createManualClock(NOW);
let exports: ReturnType<typeof createExports>;
/** Pages of the audit that were read. */
let pages: number;
let isLearningAdmin: () => Promise<boolean>;
const audit = {
  note: async () => undefined,
  refused: async () => undefined,
  async *pages(): AsyncIterable<readonly AuditLine[]> {
    for (;;) {
      pages++;
      yield [];
    }
  },
};

beforeEach(() => {
  pages = 0;
  isLearningAdmin = async () => true;
  exports = createExports({
    clock,
    mint: randomUUID,
    offers: offersInMemory(),
    links: createSignedLinks(async () => 'key'),
    publicUrl: () => 'https://coursemate.example.com/',
    // nothing is said to them
    toPerson: async () => ({ speech: createSpeech('en', 'UTC', clock) }) as never,
    upload: () => expect.fail('nothing is uploaded'),
    places: { isOf: async () => false, learn: async () => undefined },
    audit,
    makers: {
      report: { deed: 'exportReport', make: () => expect.fail('no report is exported') },
      team: { deed: 'exportTeam', make: () => expect.fail('no team is exported') },
      audit: {
        deed: 'exportAudit',
        make: (what, asker) => auditFile(asker, what, { audit, teams: { isLearningAdmin } } as never),
      },
    },
  });
});

const tokenFor = async (userId: string) =>
  (await exports.linkFor({ tenantId: 't', userId }, { kind: 'audit' }))?.split('/').at(-1) ?? '';
const take = (token: string) => exports.take(token, 'en');
const took = async (token: string) => {
  const taken = await take(token);
  return 'html' in taken ? taken.status : taken;
};

it('a person has one file made at a time; another link of theirs is good again once it is there', async () => {
  const [first, second] = [await tokenFor('alex'), await tokenFor('alex')];
  const file = (await took(first)) as Handed;
  expect(await took(second)).toBe(503);
  file.ended();
  expect(await took(second)).toMatchObject({ name: expect.stringContaining('.csv') });
});

it('few files are made at the same time, whoever they are for', async () => {
  const tokens = await Promise.all(['a', 'b', 'c'].map(tokenFor));
  const taken = await Promise.all(tokens.map(took));
  const files = taken.filter((one): one is Handed => typeof one === 'object');
  expect(files).toHaveLength(2);
  for (const file of files) file.ended();
  const waiting = tokens[taken.indexOf(503)] ?? '';
  expect(await took(waiting)).toBeTypeOf('object');
});

it('a file is worked out as it is read, and no further', async () => {
  const file = (await took(await tokenFor('alex'))) as Handed;
  expect(pages).toBe(1);
  const chunks = file.chunks[Symbol.asyncIterator]();
  for (const read of [1, 1, 2, 3]) {
    await chunks.next();
    expect(pages).toBe(read);
  }
});

it('a file whose making fails for good lets the next be made', async () => {
  isLearningAdmin = () => Promise.reject(new Error('a bug'));
  const token = await tokenFor('alex');
  await expect(exports.take(token, 'en')).rejects.toThrow('a bug');
  isLearningAdmin = async () => true;
  expect(await took(await tokenFor('alex'))).toBeTypeOf('object');
});
