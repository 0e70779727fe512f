import { describe, expect, it } from 'vitest';
import english from '../../bot/phrases/en.json' with { type: 'json' };
import type { Turn } from '../../bot/turn/turn.ts';
import { MOST_NAMED, type Verb, verbs } from '../../cards/verbs.ts';
import { Refusal } from '../../src/errors.ts';
import { tablesOver } from '../support/tables.ts';
import { verbMatrix } from './verb-matrix.ts';

const guid = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const ids = (count: number) => Array.from({ length: count }, (_, at) => guid(at)).join(',');

const facts = {
  given: { entryId: guid(1), batchId: guid(2), courseId: 'course' },
  givenForAdmin: guid(3),
  own: { entryId: guid(4), operationId: guid(5) },
  draftId: guid(6),
  courseId: 'course',
  adele: guid(7),
  op: () => 'minted-operation',
};

/** Whoever answers has gone past the check of the payload. */
const nothing = new Proxy(
  {},
  {
    get(_, name) {
      throw new Error(`asked for ${String(name)}`);
    },
  },
);
const { runAction } = tablesOver(nothing);
const turn = { personal: true } as Turn;

/** The code of the refusal; fails when anything else happens. */
async function refusalOf(verb: Verb, payload: object, pressedIn = turn): Promise<string> {
  const failure = await runAction(pressedIn, verb, payload).catch((error: unknown) => error);
  if (failure instanceof Refusal) return failure.code;
  throw new Error(`${verb} took it`, { cause: failure });
}

const text = 'x'.repeat(100_001);
const list = Array.from({ length: 100_001 }, () => 'x');

const fields = (Object.keys(verbs) as Verb[]).flatMap((verb) =>
  Object.keys(verbs[verb].shape).map((field) => [verb, field] as const),
);

describe('a press', () => {
  it.each(Object.keys(verbs) as Verb[])('%s: what the matrix sends is what its card may send', (verb) => {
    expect(verbs[verb].safeParse(verbMatrix[verb]?.payload(facts)).success).toBe(true);
  });

  it.each(fields)(
    '%s: more than %s can hold is refused in plain words, before anything is done',
    async (verb, field) => {
      const honest = verbMatrix[verb]?.payload(facts) ?? {};
      for (const tooMuch of [text, list, [text], { [field]: text }]) {
        const code = await refusalOf(verb, { ...honest, [field]: tooMuch });
        expect(['inputTooLong', 'formOutdated']).toContain(code);
        expect(english).toHaveProperty([`refusal.${code}`]);
      }
    },
  );

  it.each(
    fields.filter(
      ([verb, field]) => verbs[verb].safeParse({ ...verbMatrix[verb]?.payload(facts), [field]: 'x' }).success,
    ),
  )('%s: a text that is too long for %s is said to be', async (verb, field) => {
    expect(await refusalOf(verb, { ...verbMatrix[verb]?.payload(facts), [field]: text })).toBe(
      'inputTooLong',
    );
  });

  it.each((Object.keys(verbs) as Verb[]).filter((verb) => verbMatrix[verb]?.group === 'privateOnly'))(
    '%s: where others read it is refused before anybody looks at what came with it',
    async (verb) => {
      const unread = new Proxy({}, { get: () => expect.fail('looked at it') });
      expect(await refusalOf(verb, unread, { ...turn, personal: false })).toBe('privateOnly');
    },
  );
});

describe.each(['people', 'anyone'])('the ids in %s', (field) => {
  const form = (value: string) => ({ op: 'minted-operation', [field]: value });

  it(`are at most ${MOST_NAMED}, beside “all my reports”`, async () => {
    expect(verbs['assign.submit'].safeParse(form(`everyReport,${ids(MOST_NAMED)}`)).success).toBe(true);
    expect(await refusalOf('assign.submit', form(ids(MOST_NAMED + 1)))).toBe('tooManyNamed');
    expect(await refusalOf('assign.submit', form(ids(1_000)))).toBe('tooManyNamed');
  });

  it.each(['adele', '...', `${guid(1)};${guid(2)}`, `${guid(1)}/manager`, "' or 'x' eq 'x"])(
    'are Entra ids, not %j',
    async (value) => {
      expect(await refusalOf('assign.submit', form(value))).toBe('formOutdated');
    },
  );
});
