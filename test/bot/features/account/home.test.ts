import { describe, expect, it } from 'vitest';
import { showHelp } from '../../../../bot/features/account/home.ts';
import english from '../../../../bot/phrases/en.json' with { type: 'json' };
import { createSpeech } from '../../../../bot/phrases/speech.ts';
import type { Turn } from '../../../../bot/turn/turn.ts';
import { commandGroups, commandTable } from '../../../../bot/understand/command-list.ts';
import { readable } from '../../../cards/lint.ts';

const clock = { now: () => new Date('2026-11-21T09:00:00.000Z') };

const person = { userId: 'megan' };

async function helpFor(
  locale: string,
  timeZone: string,
  { chatUrl = null, leads = true, topic }: { chatUrl?: string | null; leads?: boolean; topic?: string } = {},
) {
  const speech = createSpeech(locale, timeZone, clock);
  const deps = { signInSessions: undefined, hasTeam: async () => leads };
  return (await showHelp({ person, speech, chatUrl } as Turn, deps, topic)).card;
}

const examples = async (leads: boolean, topic?: string) =>
  (await helpFor('en', 'UTC', { leads, ...(topic === undefined ? {} : { topic }) })).fallbackText ?? '';

describe('help', () => {
  it('is one card for all who share a language, whatever their region and zone', async () => {
    expect(await helpFor('en-US', 'America/New_York')).toBe(await helpFor('en-GB', 'Europe/London'));
    expect(readable(await helpFor('de', 'UTC'))).not.toEqual(readable(await helpFor('en', 'UTC')));
  });

  it('shows what a team is led with only to who leads one', async () => {
    expect(readable(await helpFor('en', 'UTC')).join('\n')).toContain('assign');
    const text = readable(await helpFor('en', 'UTC', { leads: false })).join('\n');
    expect(text).not.toMatch(/assign|remind all/i);
    expect(text).toContain('my courses');
    expect(await examples(false, 'team')).toBe(await examples(false));
  });

  it.each([true, false])(
    'begins with six examples, and has all that can be typed under its topics: %s',
    async (leads) => {
      expect((await examples(leads)).split(', ')).toHaveLength(6);
      const pages = await Promise.all(commandGroups.map((topic) => examples(leads, topic)));
      const all = commandTable.filter(({ group }) => leads || group !== 'team');
      for (const { name } of all) expect(pages.join('\n')).toContain(english[`command.${name}.example`]);
    },
  );

  it('shows the overview for a topic that nobody knows', async () => {
    expect(await examples(true, 'constructor')).toBe(await examples(true));
  });

  it('can be changed by nobody', async () => {
    const { body } = (await helpFor('en', 'UTC')) as unknown as { body: { items: object[] }[] };
    expect(() => body.pop()).toThrow(TypeError);
    expect(() => body.at(-1)?.items.pop()).toThrow(TypeError);
  });

  it('leads from a shared place to the chat of the bot that was asked there', async () => {
    for (const chatUrl of ['https://teams.example.com/chat/1', 'https://teams.example.com/chat/2']) {
      expect(JSON.stringify(await helpFor('en', 'UTC', { chatUrl }))).toContain(`"url":"${chatUrl}"`);
    }
    expect(JSON.stringify(await helpFor('en', 'UTC'))).not.toContain('"url"');
  });
});
