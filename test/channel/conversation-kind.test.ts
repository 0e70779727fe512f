import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localKind, namedKind } from '../../src/channel/conversation-kind.ts';

const BOT = { id: '28:0a1b2c3d-1111-4222-8333-444455556666' };
const activity = (conversation: object, name?: string) => ({
  name,
  recipient: BOT,
  conversation: { id: 'a:1', ...conversation },
});

test('a conversation is personal only when Teams says so in so many letters', () => {
  const anything = fc.oneof(fc.string(), fc.constantFrom('Personal', 'personal ', 'PERSONAL', 'toString'));
  const types = fc.option(anything, { nil: undefined });
  fc.assert(
    fc.property(types, fc.anything(), fc.option(fc.string(), { nil: undefined }), (type, isGroup, name) => {
      const kind = namedKind(activity({ conversationType: type, isGroup }, name));
      expect(kind === 'personal').toBe(type === 'personal');
    }),
  );
});

test.each(['personal', 'groupChat', 'channel'])('%s is a kind that Teams has', (conversationType) => {
  expect(namedKind(activity({ conversationType }))).toBe(conversationType);
});

test('a query of the message extension without a kind is one of a group', () => {
  expect(namedKind(activity({}, 'composeExtension/query'))).toBe('groupChat');
  expect(namedKind(activity({}, 'adaptiveCard/action'))).toBeUndefined();
});

test.each<[string, object, string]>([
  ['no sign of a group', {}, 'personal'],
  ['isGroup: false', { isGroup: false }, 'personal'],
  ['isGroup: true', { isGroup: true }, 'groupChat'],
  ['the id of a thread', { id: '19:meeting_x@thread.v2' }, 'groupChat'],
  ['a thread that names the bot', { id: `19:1_${BOT.id.slice(3)}@unq.gbl.spaces` }, 'personal'],
  ['a kind that Teams does not have', { conversationType: 'web' }, 'groupChat'],
  ['a kind of its own', { conversationType: 'personal', isGroup: true }, 'personal'],
])('in local mode a conversation with %s is %s', (_, conversation, kind) => {
  expect(localKind(activity(conversation))).toBe(kind);
});
