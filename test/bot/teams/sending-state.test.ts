import { expect, test } from 'vitest';
import { teamsLimits } from '../../../bot/teams/sending-limits.ts';
import { createConversationLookup } from '../../../bot/teams/sending-state.ts';
import { HOUR } from '../../../src/clock.ts';

test('a conversation is the same for as long as a limit may remember it, and of what is idle nothing stays for good', () => {
  const conversationOf = createConversationLookup(teamsLimits);
  const first = conversationOf('t', 'first', 0);
  first.usedAt = 0;
  for (let n = 0; n < 5_000; n++) conversationOf('t', `${n}`, HOUR - 1).usedAt = HOUR - 1;
  expect(conversationOf('t', 'first', HOUR - 1)).toBe(first);
  for (let n = 0; n < 5_000; n++) conversationOf('t', `later ${n}`, 3 * HOUR).usedAt = 3 * HOUR;
  expect(first.tenant.conversations.size).toBeLessThan(6_000);
  expect(conversationOf('t', 'first', 3 * HOUR)).not.toBe(first);
});

test('so many conversations and tenants are known and no more, and those where a message waits are kept', () => {
  const conversationOf = createConversationLookup(teamsLimits);
  const closed = conversationOf('t', 'closed', 0);
  closed.closedUntil = HOUR;
  for (let n = 0; n < 50_000; n++) conversationOf('t', `${n}`, 1).usedAt = 1;
  expect(closed.tenant.conversations.size).toBeLessThanOrEqual(20_001);
  expect(conversationOf('t', 'closed', 1)).toBe(closed);
  closed.tenant.count = 1;
  for (let n = 0; n < 5_000; n++) conversationOf(`tenant ${n}`, 'a', 1).tenant.lastAt = 1;
  expect(conversationOf('t', 'closed', 1)).toBe(closed);
});
