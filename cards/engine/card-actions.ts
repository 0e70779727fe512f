import { versionNeeded } from './version.ts';

/** How the buttons of cards are sent: `auto`, as each card was made; else all of them in one way. */
export type CardActions = 'auto' | 'submit' | 'execute';

type Json = Readonly<Record<string, unknown>>;

/** An Action.Submit with a verb in its data as the Action.Execute that does the same, and falls back to it. */
export function asExecute({ tooltip, ...submit }: Json): Json {
  const { type, data, ...look } = submit;
  const { verb, ...payload } = data as Json;
  // long titles twice on each of many buttons would make a list too large
  return { type: 'Action.Execute', ...look, ...hint(tooltip), verb, data: payload, fallback: submit };
}

const hint = (tooltip: unknown) => (tooltip === undefined ? {} : { tooltip });

/**
 * Rewrites the cards anywhere in a message or in the response to an invoke, so that all their buttons are sent in the one
 * way and each declares the version that it needs then. Without Action.Execute nothing refreshes itself.
 */
export function createCardActions(how: CardActions): <Message>(message: Message) => Message {
  if (how === 'auto') return (message) => message;
  const rewrite = how === 'submit' ? withSubmit : withExecute;
  return (message) => rewrite(message) as typeof message;
}

function withSubmit(node: unknown): unknown {
  return rewritten(node, withSubmit, (json) => {
    if (json.type === 'Action.Execute' && isJson(json.fallback))
      return { ...json.fallback, ...hint(json.tooltip) };
    const { refresh, ...rest } = json;
    return json.type === 'AdaptiveCard' ? rest : json;
  });
}

function withExecute(node: unknown): unknown {
  return rewritten(node, withExecute, (json) =>
    json.type === 'Action.Submit' && isJson(json.data) && 'verb' in json.data ? asExecute(json) : json,
  );
}

/** The node as `change` makes it, and with it all below; what a button sends is left as it is. */
function rewritten(node: unknown, below: (node: unknown) => unknown, change: (json: Json) => Json): unknown {
  if (Array.isArray(node)) return node.map(below);
  if (!isJson(node)) return node;
  if (String(node.type).startsWith('Action.')) return change(node);
  const made = Object.entries(change(node)).map(([key, value]) => [key, below(value)]);
  const json: Json = Object.fromEntries(made);
  return json.type === 'AdaptiveCard' ? { ...json, version: versionNeeded(json) } : json;
}

const isJson = (node: unknown): node is Json => typeof node === 'object' && node !== null;
