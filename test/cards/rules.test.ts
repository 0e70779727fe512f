import { describe, expect, it } from 'vitest';
import type { Card } from '../../cards/engine/card.ts';
import { asExecute } from '../../cards/engine/card-actions.ts';
import { elements, rules } from './lint.ts';
import { guid } from './samples.ts';

const card = (body: readonly object[], rest: object = {}): Card => ({
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'en',
  fallbackText: 'A card',
  body,
  ...rest,
});
const text = (rest: object) => card([{ type: 'TextBlock', text: 'Hello', wrap: true, ...rest }]);
const submit = (data: object = { verb: 'activities.show' }) => ({
  type: 'Action.Submit',
  title: 'Show',
  data,
});
const undo = submit({ verb: 'change.undo', operationId: 'operation-1', op: 'operation-2' });

/** For each rule a card that breaks it. */
const broken: Readonly<Record<string, Card>> = {
  'matches the Adaptive Cards 1.5 schema': card([{ type: 'Badge', text: 'New' }]),
  'is at most 28 KB as UTF-16': text({ text: 'x'.repeat(15_000) }),
  'has at most six actions together': card([
    { type: 'ActionSet', actions: Array.from({ length: 7 }, () => submit()) },
  ]),
  'labels every input': card([{ type: 'Input.Text', id: 'note' }]),
  'says what is wrong with a required input': card([
    { type: 'Input.Text', id: 'note', label: 'Note', isRequired: true },
  ]),
  'describes every image': card([{ type: 'Image', url: 'https://example.com/a.png' }]),
  'falls back to the same Action.Submit': card([
    { type: 'ActionSet', actions: [{ ...asExecute(submit()), data: { offset: 5 } }] },
  ]),
  'sends only verbs and payloads the bot takes': card([
    { type: 'ActionSet', actions: [submit({ verb: 'activities.burn' })] },
  ]),
  'mints every operation id once': card([{ type: 'ActionSet', actions: [undo, undo] }]),
  'wraps every text': text({ wrap: false }),
  'has no empty text': text({ text: ' ' }),
  'marks what looks like a heading': text({ size: 'Large' }),
  'uses semantic colours only': text({ color: '#ff0000' }),
  'names a language': card([], { lang: '' }),
  'has a plain text to fall back to': card([], { fallbackText: 'Type **help**' }),
  'leaves nothing unexpanded': text({ text: 'Hi ${name}' }),
  'has nothing that a client evaluates': text({ text: 'Due {{DATE(2026-12-04T09:00:00Z)}}' }),
  'says nothing that was never given': card([], { fallbackText: 'Fire safety: undefined' }),
  'shows no GUID, ISO date or bare code': text({ text: `See ${guid()}` }),
};

const headline = (text: string) => ({
  ...{ type: 'TextBlock', size: 'Large', weight: 'Bolder', wrap: true, text },
});

describe('the card lint', () => {
  it.each([
    ['a title that is a number', [headline('2024')]],
    [
      'a title that is a number, with a line below',
      [headline('2024'), { type: 'TextBlock', text: 'Not started' }],
    ],
  ])('sees %s and is no heading', (_, body) => {
    const inColumn = [
      {
        type: 'ColumnSet',
        columns: [
          { type: 'Column', width: 'auto', items: [] },
          { type: 'Column', width: 'stretch', items: body },
        ],
      },
    ];
    for (const one of [card(body), card(inColumn)])
      expect(rules['marks what looks like a heading']?.(elements(one), one)).not.toEqual([]);
  });

  it.each(Object.entries(rules))('sees a card that breaks “%s”', (name, rule) => {
    const one = broken[name];
    if (one === undefined) throw new Error(`no card breaks “${name}”`);
    expect(rule(elements(one), one)).not.toEqual([]);
  });

  it.each(['Due 2026-12-04', 'graphForbidden'])('does not let “%s” be shown', (shown) => {
    const one = text({ text: shown });
    expect(rules['shows no GUID, ISO date or bare code']?.(elements(one), one)).not.toEqual([]);
  });

  it('has nothing to say about a plain good card', () => {
    const good = text({});
    for (const rule of Object.values(rules)) expect(rule(elements(good), good)).toEqual([]);
  });
});
