import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
beforeEach(async () => {
  world = await startWorld();
  alex = world.person('alexw');
  await alex.says('hi');
});
afterEach(() => world.close());

const tally = () => ({ writes: world.writes().length, sent: world.connector.sent.length });

describe('what Teams can send besides', () => {
  it.each([
    ['a message that was edited', { type: 'messageUpdate', channelData: { eventType: 'editMessage' } }],
    [
      'a message that was deleted',
      { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } },
    ],
    ['a message that was restored', { type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } }],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['an event', { type: 'event', name: 'application/vnd.microsoft.meetingStart' }],
    ['a handoff', { type: 'invoke', name: 'handoff/action', value: { continuation: 'x' } }],
  ])('%s does nothing', async (_, activity) => {
    const start = tally();
    const { channelData } = alex.activity({}) as { channelData: object };
    const about = { ...channelData, ...('channelData' in activity ? activity.channelData : {}) };
    const text = 'complete excel for analysts';
    const { status } = await alex.sends({ text, ...activity, channelData: about });
    expect(status).toBe(200);
    expect(tally()).toEqual(start);
  });

  it.each([
    'task/fetch',
    'task/submit',
    'composeExtension/submitAction',
    'config/fetch',
    '__proto__',
    'toString',
  ])('an invoke that the bot does not know, with a press of ours in it, does nothing: %s', async (name) => {
    const start = tally();
    const action = { type: 'Action.Execute', verb: 'course.start', data: { courseId: 'x', op: '12345678' } };
    const { status, body } = await alex.sends({ type: 'invoke', name, value: { action, data: action.data } });
    expect({ status, body }).toEqual({ status: 200, body: {} });
    expect(tally()).toEqual(start);
  });

  it('leaves no text of anybody in the log, not even as the name of an invoke', async () => {
    await alex.sends({ type: 'invoke', name: 'alexw Person failed fire safety', value: {} });
    expect(world.logged.join('\n')).toContain('invoke.unknown');
    expect(world.logged.join('\n')).not.toContain('alexw Person');
  });
});

describe('a place that does not say what it is', () => {
  it.each(['19:meeting_abc@thread.v2', '19:abc@thread.tacv2', '19:abc@thread.skype'])(
    'is taken for shared when it is a thread: %s',
    async (id) => {
      const { conversation } = alex.activity({}) as { conversation: { tenantId: string } };
      await alex.sends({
        type: 'message',
        text: 'my courses',
        conversation: { id, tenantId: conversation.tenantId },
      });
      const said = world.connector.sent.filter(({ conversationId }) => conversationId === id);
      const cards = said.map(({ activity }) => activity.attachments?.[0]?.content);
      expect(cards).toHaveLength(1);
      expect(reads(cards[0])).toContain('private');
    },
  );
});
