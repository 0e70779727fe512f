import { describe, expect, it, test } from 'vitest';
import { createExactCommand } from '../../../bot/commands/exact-command.ts';
import { type Commands, createTypedMessage } from '../../../bot/commands/typed-message.ts';
import { joined } from '../../../bot/features/shared/rows.ts';
import { languages } from '../../../bot/phrases/languages.ts';
import type { Turn } from '../../../bot/turn/turn.ts';
import { commandGroups, commandTable, exactCommands } from '../../../bot/understand/command-list.ts';
import { type Intention, type IntentionKey, keyOf } from '../../../bot/understand/intention.ts';
import { LONGEST_MESSAGE } from '../../../bot/understand/parse/understand.ts';
import { onlyEnglish } from '../../../bot/understand/words/listening.ts';
import { phrasesOf } from '../../../bot/understand/words/phrase-pattern.ts';
import { Refusal } from '../../../src/errors.ts';
import { tablesOver } from '../../support/tables.ts';
import { optionsFor } from '../../understand/corpus/world.ts';

/** Whoever is asked for has been looked up. */
const nothing = new Proxy(
  {},
  {
    get(_, name) {
      throw new Error(`asked for ${String(name)}`);
    },
  },
);

const { commands } = tablesOver(nothing);
const keys = Object.keys(commands) as IntentionKey[];
const personal = keys.filter((key) => commands[key].personal);

/** An intention of this kind that says nothing else. */
function intentionOf(key: IntentionKey): Intention {
  const [kind, what] = key.split('.');
  if (exactCommands.some(({ name }) => name === key))
    return { kind: 'exact', command: key, words: '' } as Intention;
  return { kind, change: what, question: what, deed: what, what } as unknown as Intention;
}

/** The code of the refusal; fails when anything else happens. */
async function refusalOf(key: IntentionKey, turn: Partial<Turn>, ports: object): Promise<string> {
  const typed = { seed: 'seed', preloaded: [] };
  const failure = await tablesOver(ports)
    .runCommand(turn as Turn, intentionOf(key), typed)
    .catch((error: unknown) => error);
  if (failure instanceof Refusal) return failure.code;
  throw new Error(`${key} was not refused`, { cause: failure });
}

describe('the table of commands', () => {
  test('a row for everything an intention can be: without one it does not compile', () => {
    const { drop, ...others } = commands;
    // @ts-expect-error a row is missing
    const table: Commands = others;
    expect({ ...table, drop }).toEqual(commands);
  });

  test('a row that two features bring does not compile', () => {
    // @ts-expect-error both bring it
    expect(joined([{ audit: 1 }, { audit: 2 }])).toEqual({ audit: 2 });
    expect(joined([{ audit: 1 }, { status: 2 }])).toEqual({ audit: 1, status: 2 });
  });

  test.each(keys)('%s is what an intention of that kind leads to', (key) => {
    expect(keyOf(intentionOf(key))).toBe(key);
  });

  test.each(personal)(
    '%s is refused outside the one-to-one chat, before anything is looked up',
    async (key) => {
      expect(await refusalOf(key, { personal: false }, nothing)).toBe('privateOnly');
    },
  );

  describe.each(keys.filter((key) => commands[key].standing === 'learningAdmin'))('%s', (key) => {
    const now = new Date('2026-11-21T09:00:00Z');
    const turn = {
      personal: true,
      person: { userId: 'ann' },
      now,
      speech: { timeZone: 'UTC', locale: 'en-GB' },
    } as never;
    const isAsked = (isLearningAdmin: boolean) => ({
      teams: { isLearningAdmin: async () => isLearningAdmin },
      takeCostly() {
        throw new Refusal('askedOften');
      },
    });

    it('asks who it is before anything else', async () => {
      expect(await refusalOf(key, turn, isAsked(false))).toBe('adminsOnly');
    });

    it('takes a long look, so it is only done some times a minute', async () => {
      expect(await refusalOf(key, turn, isAsked(true))).toBe('askedOften');
    });
  });
});

describe.each(languages)('in $tag', ({ tag, phrases }) => {
  test.each(commandTable)('$name has words and a help', ({ name }) => {
    for (const key of [`command.${name}`, `command.${name}.example`, `command.${name}.about`] as const)
      expect(phrases[key], key).toMatch(/\S/);
  });

  test.each(commandGroups)('the group %s of the help has a title', (group) => {
    expect(phrases[`commands.${group}`]).toMatch(/\S/);
  });

  test.each(['signIn', 'signOut'] as const)(
    '%s has words that are recognised, as typed, and a help',
    (name) => {
      const recognise = createExactCommand({ signIn: true });
      const { listening } = optionsFor('', tag);
      const words = phrasesOf(listening.languages.at(-1)?.words.saidExactly[name]);
      expect(words).not.toEqual([]);
      for (const said of [phrases[`command.${name}.example`], ...words])
        for (const text of [said, ` ${said.toUpperCase()}! `, said.replaceAll(' ', '  ')])
          expect(recognise(text, listening)).toEqual({ kind: 'exact', command: name, words: '' });
      expect(phrases[`command.${name}.about`]).toMatch(/\S/);
    },
  );
});

describe('what has to be typed exactly', () => {
  const recognise = createExactCommand({ signIn: false });

  it.each([
    ['/status', 'status', ''],
    [' /STATUS ', 'status', ''],
    ['/audit', 'audit', ''],
    ['/audit  export', 'auditExport', ''],
    ['/audit export 2026-10-01 2026-10-31', 'auditExport', '2026-10-01 2026-10-31'],
  ])('"%s" is %s', (text, command, words) => {
    expect(recognise(text, onlyEnglish)).toEqual({ kind: 'exact', command, words });
  });

  it.each(['status', '/status now', '/audit all', '/audit exported', 'sign in', 'sign out'])(
    '"%s" is left to be understood where nobody may sign in',
    (text) => {
      expect(recognise(text, onlyEnglish)).toBeUndefined();
    },
  );
});

test('a text that is too long is refused before anybody looks at it', async () => {
  const looks = () => {
    throw new Error('looked at it');
  };
  const typedMessage = createTypedMessage({
    knowsCourses: async () => true,
    ...{ ledger: nothing as never, catalogue: nothing as never, runCommand: looks },
    ...{ recogniseExactly: looks, teamMessage: looks, reader: { read: looks }, guarded: looks, timed: looks },
  });
  await expect(
    typedMessage({ personal: true } as Turn, '!'.repeat(LONGEST_MESSAGE + 1)),
  ).rejects.toMatchObject({ code: 'textTooLong' });
});
