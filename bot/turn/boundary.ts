import { messageCard } from '../../cards/parts/message.ts';
import { Bug, Later, Refusal, type RefusalCode } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import { type Answer, answer } from './answer.ts';
import type { Turn } from './turn.ts';

export interface BoundaryDeps {
  readonly log: Log;
  /** A short reference, the same in the answer and in the log. */
  readonly mintReference: () => string;
  readonly pseudonym: (userId: string) => string;
  /** Called with each failure, for metrics. */
  readonly onFailed?: (error: unknown) => void;
}

/**
 * The one place where a failure of a turn becomes a log line and an answer: a refusal with a way forward, "later" as busy,
 * everything else as a bug with a reference.
 */
export function createBoundary({ log, mintReference, pseudonym, onFailed }: BoundaryDeps) {
  return async function guarded(
    turn: Turn,
    work: () => Promise<readonly Answer[]>,
  ): Promise<readonly Answer[]> {
    try {
      return await work();
    } catch (error) {
      onFailed?.(error);
      const reference = mintReference();
      const { key, values, shown } = describe(error);
      const who = pseudonym(turn.person.userId);
      const line = { event: 'turn.failed', reference, who, reason: key, ...technical(error) };
      if (error instanceof Refusal) log.info(line, 'refused');
      else if (error instanceof Later) log.warn(line, 'later');
      else log.error({ ...line, err: error }, 'bug');
      const { chatUrl } = turn;
      const said = {
        ...{ text: [{ key, values }], chatUrl },
        ...(shown ? { reference } : {}),
        // no button leads a guest anywhere
        ...(key === 'refusal.guest' ? { buttons: [] } : {}),
      };
      return [answer(messageCard(said, turn.speech), { place: 'new' })];
    }
  };
}

const codeOf = {
  database: 'databaseAway',
  writing: 'databaseNotWritable',
  graph: 'graphBusy',
} as const satisfies Record<string, RefusalCode>;

/** What the person reads, and whether a reference helps them or their IT. */
function describe(error: unknown) {
  if (error instanceof Refusal) {
    return { key: `refusal.${error.code}`, values: error.values, shown: error.fix !== undefined };
  }
  if (error instanceof Later) {
    const code = codeOf[error.from ?? 'graph'];
    return { key: `refusal.${code}`, values: {}, shown: true };
  }
  return { key: 'reply.bug', values: {}, shown: true };
}

function technical(error: unknown) {
  if (error instanceof Refusal) return { fix: error.fix, requestId: error.requestId };
  if (error instanceof Later || error instanceof Bug)
    return { cause: error.message, requestId: error.requestId };
  return {};
}

export type Boundary = ReturnType<typeof createBoundary>;
