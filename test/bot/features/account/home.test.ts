import { describe, expect, it } from 'vitest';
import { showHelp } from '../../../../bot/features/account/home.ts';
import { createSpeech } from '../../../../bot/phrases/speech.ts';
import type { Turn } from '../../../../bot/turn/turn.ts';
import { readable } from '../../../cards/lint.ts';

const clock = { now: () => new Date('2026-11-21T09:00:00.000Z') };

const person = { userId: 'megan' };

async function helpFor(locale: string, timeZone: string, chatUrl: string | null = null, leads = true) {
  const speech = createSpeech(locale, timeZone, clock);
  return (
    await showHelp({ person, speech, chatUrl } as Turn, {
      signInSessions: undefined,
      hasTeam: async () => leads,
    })
  ).card;
}

describe('help', () => {
  it('is one card for all who share a language, whatever their region and zone', async () => {
    expect(await helpFor('en-US', 'America/New_York')).toBe(await helpFor('en-GB', 'Europe/London'));
    expect(readable(await helpFor('de', 'UTC'))).not.toEqual(readable(await helpFor('en', 'UTC')));
  });

  it('shows what a team is led with only to who leads one', async () => {
    expect(readable(await helpFor('en', 'UTC')).join('\n')).toContain('assign');
    const text = readable(await helpFor('en', 'UTC', null, false)).join('\n');
    expect(text).not.toMatch(/assign|remind all/i);
    expect(text).toContain('my courses');
  });

  it('can be changed by nobody', async () => {
    const { body } = (await helpFor('en', 'UTC')) as unknown as { body: { items: object[] }[] };
    expect(() => body.pop()).toThrow(TypeError);
    expect(() => body[2]?.items.pop()).toThrow(TypeError);
  });

  it('leads from a shared place to the chat of the bot that was asked there', async () => {
    for (const chatUrl of ['https://teams.example.com/chat/1', 'https://teams.example.com/chat/2']) {
      expect(JSON.stringify(await helpFor('en', 'UTC', chatUrl))).toContain(`"url":"${chatUrl}"`);
    }
    expect(JSON.stringify(await helpFor('en', 'UTC'))).not.toContain('"url"');
  });
});
