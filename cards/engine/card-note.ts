type Json = Readonly<Record<string, unknown>>;

/**
 * Adds a line of small print at the end of each card anywhere in a message or in the response to an invoke, in the language that the card
 * declares. What buttons send, and cards within cards, are left as they are.
 */
export function createCardNote(textIn: (language: string) => string): <Message>(message: Message) => Message {
  const noted = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(noted);
    if (typeof node !== 'object' || node === null) return node;
    const json = node as Json;
    if (json.type === 'AdaptiveCard') return withLine(json, textIn(String(json.lang ?? '')));
    return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, noted(value)]));
  };
  return (message) => noted(message) as typeof message;
}

function withLine(card: Json, text: string): Json {
  const line = { type: 'TextBlock', text, wrap: true, size: 'Small', isSubtle: true, separator: true };
  return { ...card, body: [...(Array.isArray(card.body) ? card.body : []), line] };
}
