import { type Part, type PartOptions, startPart } from './part.ts';

/** Why a show is over: the person asked, a part ended by itself, or one could not even be described. */
export type Ending =
  | { readonly kind: 'asked' }
  | { readonly kind: 'died'; readonly what: string }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface ShowOptions {
  /** In the order to be started: each is up before the next begins, and is told where the former are. */
  readonly parts: readonly ((addresses: readonly string[]) => PartOptions | Promise<PartOptions>)[];
  /** Called when all are up, with where each is. */
  readonly onUp: (addresses: readonly string[]) => void;
  /** Aborted when the person wants it to end. */
  readonly end: AbortSignal;
}

/** Runs all parts until the person asks for the end or one of them ends, then stops the rest. */
export async function runShow({ parts, onUp, end }: ShowOptions): Promise<Ending> {
  const running: Part[] = [];
  const { promise: over, resolve: endWith } = Promise.withResolvers<Ending>();
  let isOver = false;
  void over.then(() => {
    isOver = true;
  });
  const asking = () => endWith({ kind: 'asked' });
  if (end.aborted) asking();
  else end.addEventListener('abort', asking, { once: true });

  const raise = async () => {
    const addresses: string[] = [];
    for (const describe of parts) {
      const options = await describe(addresses);
      if (isOver) return;
      const part = startPart(options);
      running.push(part);
      void part.ended.then((how) =>
        endWith({ kind: 'died', what: obituary(part, `ended by itself (${how})`) }),
      );
      const address = await part.up();
      if (isOver) return;
      if (address === undefined) return endWith({ kind: 'died', what: obituary(part, 'did not come up') });
      addresses.push(address);
    }
    onUp(addresses);
  };
  const raised = raise().catch((error: unknown) => endWith({ kind: 'failed', error }));
  const ending = await over;
  await Promise.all(running.map((part) => part.stop()));
  await raised;
  return ending;
}

function obituary(part: Part, fate: string): string {
  return `${part.name} ${fate}. Its last lines:\n${part.lastWords().replaceAll(/^/gm, '  ')}`;
}
