import type { CardJson } from './connector.ts';

/** A button as a person sees it. */
export interface Button {
  readonly title: string;
  readonly type: string;
  readonly verb: string | undefined;
  readonly data: Record<string, unknown>;
  readonly url: string | undefined;
  /** What it acts on, for those who hear it. */
  readonly tooltip: string | undefined;
}

/** Every text a person can read on a card, joined by line breaks. */
export function textOf(card: CardJson): string {
  const texts: string[] = [];
  walk(card, (node) => {
    if (typeof node.text === 'string') texts.push(node.text);
    if (node.type === 'FactSet') {
      for (const fact of node.facts as { title: string; value: string }[])
        texts.push(`${fact.title} ${fact.value}`);
    }
  });
  return texts.join('\n');
}

/** Every button on a card, in reading order. */
export function buttonsOf(card: CardJson): readonly Button[] {
  const buttons: Button[] = [];
  walk(card, (node) => {
    if (!String(node.type).startsWith('Action.')) return;
    // an Action.Submit has its verb among its data
    const { verb = node.verb, ...data } = (node.data ?? {}) as Record<string, unknown>;
    buttons.push({
      title: String(node.title ?? ''),
      type: String(node.type),
      verb: verb as string | undefined,
      data,
      url: node.url as string | undefined,
      tooltip: node.tooltip as string | undefined,
    });
  });
  return buttons;
}

/** What a client sends to the bot when a button is pressed in the message of that id. */
export function pressOf(
  { type, verb, data }: Pick<Button, 'type' | 'verb' | 'data'>,
  inputs: Readonly<Record<string, string>>,
  replyToId: string | undefined,
): { readonly type: 'message' | 'invoke'; readonly [property: string]: unknown } {
  const sent = { ...data, ...inputs };
  if (type === 'Action.Submit') return { type: 'message', replyToId, value: { ...sent, verb } };
  const action = { type: 'Action.Execute', verb, data: sent };
  return { type: 'invoke', name: 'adaptiveCard/action', replyToId, value: { action, trigger: 'manual' } };
}

/** The inputs of a card by id. */
export function inputsOf(card: CardJson): ReadonlyMap<string, CardJson> {
  const inputs = new Map<string, CardJson>();
  walk(card, (node) => {
    if (String(node.type).startsWith('Input.')) inputs.set(String(node.id), node);
  });
  return inputs;
}

/** Visits every element in reading order; fallbacks are not what a person sees. */
function walk(node: unknown, visit: (node: CardJson) => void): void {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, visit);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const element = node as CardJson;
  if (typeof element.type === 'string') visit(element);
  for (const [key, child] of Object.entries(element)) {
    if (key !== 'fallback' && key !== 'data' && key !== 'refresh') walk(child, visit);
  }
}
