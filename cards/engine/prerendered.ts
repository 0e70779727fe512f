import type { Card } from './card.ts';

const texts = new WeakMap<object, Buffer>();

/** Freezes a card that many people see and makes its JSON, most of the work of sending it, once. */
export function prerendered(card: Card): Card {
  texts.set(frozen(card), Buffer.from(JSON.stringify(card)));
  return card;
}

/** The JSON of a {@link prerendered} card in UTF-8; undefined for everything else. */
export function prerenderedJson(card: unknown): Buffer | undefined {
  return typeof card === 'object' && card !== null ? texts.get(card) : undefined;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
