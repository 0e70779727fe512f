import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../cards/engine/card.ts';
import { asExecute, createCardActions } from '../../cards/engine/card-actions.ts';
import { since, versionNeeded } from '../../cards/engine/version.ts';
import { speechIn } from '../support/speech.ts';
import { elements, rules } from './lint.ts';
import { states } from './states.ts';

interface Property {
  readonly version?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly Property[];
}
interface Definition {
  readonly version?: string;
  readonly properties?: Readonly<Record<string, Property>>;
}

const schemaFile = new URL('../fixtures/schemas/adaptive-card.1.5.0.ajv-fixed.json', import.meta.url);
const { definitions } = JSON.parse(readFileSync(schemaFile, 'utf8')) as {
  definitions: Readonly<Record<string, Definition>>;
};

/** Properties that a client which does not know them leaves out, and nobody misses anything. */
const unmissed: Readonly<Record<string, string>> = {
  'TextBlock.style': 'a heading still looks like one; screen readers find it less easily',
  'Action.mode': 'the button stands beside the others, not behind three dots',
  'Action.tooltip': 'says more exactly, to those who hear it, what the title says',
  'Input.choices.data': 'the choices on the card are there, and any other can be typed in the chat',
  'AdaptiveCard.msteams': 'the card is as wide as others',
};

const families: Readonly<Record<string, string>> = { Input: 'Extendable.Input', Action: 'Extendable.Action' };
const familyOf = (type: string) => /^(Input|Action)\./.exec(type)?.[1] ?? type;
const highest = (versions: readonly (string | undefined)[]) =>
  versions.reduce<string>((high, one) => (one !== undefined && one > high ? one : high), '1.2');

/** Since when the published schema has that property of that type, 1.2 at least; undefined when it has none. */
function published(type: string, name: string): string | undefined {
  const own = definitions[type]?.properties?.[name];
  const inherited = definitions[families[familyOf(type)] ?? 'Extendable.Element']?.properties?.[name];
  if (own === undefined && inherited === undefined) return undefined;
  const values = [own, ...(own?.anyOf ?? [])].map(
    (one) => definitions[one?.$ref?.replace('#/definitions/', '') ?? ''],
  );
  return highest([own, inherited, ...values].map((one) => one?.version));
}

const speech = speechIn('en');
const made = states.map(({ card, state, make }) => ({ card, state, json: make(speech) }));
/** What an element that the schema does not know falls back to stands in its place. */
const known = made.flatMap(({ json }) => elements(json)).filter(({ type }) => String(type) in definitions);

describe('since when there is what a card needs', () => {
  it.each([...new Set(known.flatMap((node) => Object.keys(node).map((name) => `${node.type}|${name}`)))])(
    '%s is as the published schema says, or not missed',
    (pair) => {
      const [type = '', name = ''] = pair.split('|');
      const key = `${familyOf(type)}.${name}`;
      const version = published(type, name);
      if (key in unmissed) expect(version).not.toBe('1.2');
      else expect(version).toBe(since[key] ?? '1.2');
    },
  );

  it.each([...new Set(known.map(({ type }) => String(type)))])('%s, too', (type) => {
    expect(highest([definitions[type]?.version])).toBe(since[type] ?? '1.2');
  });
});

describe('the version that a card declares', () => {
  const declared = Map.groupBy(made, ({ card }) => card);

  it.each([...declared])('%s: what its states need at most', (_, ofCard) => {
    const needed = highest(ofCard.map(({ json }) => versionNeeded(json)));
    expect(new Set(ofCard.map(({ json }) => json.version))).toEqual(new Set([needed]));
  });

  it('is 1.2 but for forms, for what refreshes itself and for what people share', () => {
    const above = [...declared].flatMap(([card, [first]]) =>
      first === undefined || first.json.version === '1.2' ? [] : [[card, first.json.version]],
    );
    expect(Object.fromEntries(above)).toEqual({
      ...{
        assignForm: '1.3',
        assignFormAdmin: '1.3',
        assignPreview: '1.3',
        ownReminderForm: '1.3',
        termsForm: '1.3',
      },
      ...{ activities: '1.4', activity: '1.4', sharedCourse: '1.4' },
    });
  });
});

const submit = { type: 'Action.Submit', title: 'Show', data: { verb: 'activities.show', offset: 5 } };
const card = (actions: readonly object[], rest: object = {}): Card => ({
  ...{ type: 'AdaptiveCard', version: '1.2', fallbackText: 'A card' },
  body: [{ type: 'ActionSet', actions }],
  ...rest,
});

describe('what a card needs', () => {
  const input = { type: 'Input.Text', id: 'note', label: 'Note' };

  it.each<[string, object, string]>([
    ['for a text', { type: 'TextBlock', text: 'Hi', style: 'heading' }, '1.2'],
    ['for an input', input, '1.3'],
    ['for what falls back', { type: 'Table', fallback: { type: 'TextBlock', text: 'Hi' } }, '1.2'],
    ['for what is dropped', { ...input, fallback: 'drop' }, '1.2'],
    ['for a fallback that needs more', { type: 'Table', fallback: input }, '1.3'],
    ['for what only some clients show', { ...input, requires: { adaptiveCards: '1.3' } }, '1.2'],
    ['for an Action.Execute, whatever it falls back to', asExecute(submit), '1.4'],
    ['for what a button sends', { ...submit, data: { type: 'Action.Execute' } }, '1.2'],
  ])('%s', (_, element, version) => {
    expect(versionNeeded(card([element]))).toBe(version);
  });
});

describe('CARD_ACTIONS', () => {
  const shared = card([asExecute(submit)], {
    ...{ version: '1.4', refresh: { action: asExecute(submit), userIds: ['29:alex'] } },
  });
  const message = (content: Card) => ({ type: 'message', attachments: [{ content }] });

  it('auto leaves every card as it was made', () => {
    const sent = message(shared);
    expect(createCardActions('auto')(sent)).toBe(sent);
  });

  it('submit sends every press as a message, refreshes nothing and declares what is left', () => {
    expect(createCardActions('submit')(message(shared))).toEqual(message(card([submit])));
  });

  it('execute sends every press as an invoke, with the Action.Submit to fall back to', () => {
    const open = { type: 'Action.OpenUrl', title: 'Open', url: 'https://example.com' };
    expect(createCardActions('execute')(message(card([submit, open])))).toEqual(
      message(card([asExecute(submit), open], { version: '1.4' })),
    );
  });

  it('leaves alone what is no card', () => {
    const response = { status: 200, body: undefined };
    for (const how of ['submit', 'execute'] as const)
      expect(createCardActions(how)(response)).toEqual(response);
  });

  it('makes no card too large', () => {
    const executed = createCardActions('execute');
    const complaints = made.flatMap(({ card: name, state, json }) => {
      const sent = executed(json);
      return rules['is at most 28 KB as UTF-16']?.(elements(sent), sent).map(
        (one) => `${name}, ${state}: ${one}`,
      );
    });
    expect(complaints).toEqual([]);
  });

  it('takes every card in every state there and back', () => {
    const [submitted, executed] = [createCardActions('submit'), createCardActions('execute')];
    for (const { json } of made) expect(submitted(executed(json))).toEqual(submitted(json));
  });
});
