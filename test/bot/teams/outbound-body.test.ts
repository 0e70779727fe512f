import { describe, expect, it } from 'vitest';
import { outboundBody } from '../../../bot/teams/outbound.ts';
import type { Card } from '../../../cards/engine/card.ts';
import { prerendered } from '../../../cards/engine/prerendered.ts';

const cardOf = (): Card => ({
  ...{ type: 'AdaptiveCard', version: '1.5', fallbackText: 'Für alle … 🎓' },
  body: [{ type: 'TextBlock', text: '"quoted" \\ \u2028 \ud800 $& {content}' }],
});
const messageWith = (...cards: readonly Card[]) => ({
  ...{ from: { id: '28:bot' }, type: 'message', summary: 'Für alle … 🎓 $&' },
  attachments: cards.map((content) => ({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content,
  })),
  id: 'message-1',
});

describe('the body of what is sent', () => {
  it.each([
    ['without attachments', { type: 'typing' }],
    ['with a card of its own', messageWith(cardOf())],
    ['with a shared card', messageWith(prerendered(cardOf()))],
    ['with two of them', messageWith(prerendered(cardOf()), prerendered(cardOf()))],
    ['with no card in its attachment', { type: 'message', attachments: [null] }],
  ])('%s is the JSON of the activity, byte for byte', (_, activity) => {
    expect(Buffer.from(outboundBody(activity)).toString()).toBe(JSON.stringify(activity));
  });

  it('of a shared card is not written anew', () => {
    let written = 0;
    const card = prerendered({ ...cardOf(), counted: { toJSON: () => ++written } });
    outboundBody(messageWith(card));
    outboundBody(messageWith(card));
    expect(written).toBe(1);
  });
});

it('nobody changes a card that many are shown', () => {
  const card = prerendered(cardOf());
  expect(() => Object.assign((card.body as object[])[0] ?? {}, { text: 'mine' })).toThrow(TypeError);
});
