import { readFileSync } from 'node:fs';
import { type Part, type PartOptions, startPart } from './part.ts';

/** Why a show is over: the person asked, or a part ended by itself. */
export type Ending = { readonly kind: 'asked' } | { readonly kind: 'died'; readonly what: string };

export interface ShowOptions {
  /** In the order to be started; each is up before the next begins. */
  readonly parts: readonly PartOptions[];
  /** Called when all are up. */
  readonly onUp: () => void;
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
    for (const options of parts) {
      const part = startPart(options);
      running.push(part);
      void part.ended.then((how) => endWith({ kind: 'died', what: obituary(part, how) }));
      await part.up();
      if (isOver) return;
    }
    onUp();
  };
  const raised = raise();
  const ending = await over;
  await Promise.all(running.map((part) => part.stop()));
  await raised;
  return ending;
}

const LAST_LINES = 20;

function obituary({ name, logFile }: Part, how: string): string {
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-LAST_LINES);
  return `${name} ended by itself (${how}). Its last lines:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
