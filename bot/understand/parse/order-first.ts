import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';

/**
 * The tokens with what stands before an order put after it, once for each word that may begin one: "明天9点提醒我学…" →
 * "提醒我明天9点学…". None in a language whose orders come first.
 */
export function* ordersFirst(tokens: readonly Token[]): Generator<readonly Token[]> {
  let polite = 0;
  for (;;) {
    const length = vocabulary.requests.atStart(tokens, polite)?.length ?? 0;
    if (length === 0) break;
    polite += length;
  }
  for (let at = polite + 1; at < tokens.length; at += 1) {
    const order = vocabulary.laterOrders.atStart(tokens, at);
    if (order === null) continue;
    const end = at + order.length;
    yield [
      ...tokens.slice(0, polite),
      ...tokens.slice(at, end),
      ...tokens.slice(polite, at),
      ...tokens.slice(end),
    ];
  }
}
