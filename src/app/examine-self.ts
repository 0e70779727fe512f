import { fileURLToPath } from 'node:url';
import type { StatusLine } from '../../bot/features/account/status.ts';
import { createCache } from '../cache.ts';
import { type Clock, MINUTE, SECOND } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Gate } from '../graph/client/paced-graph.ts';
import type { Pacer } from '../graph/client/pacer.ts';
import type { TokenSource } from '../graph/client/request.ts';

export interface ExamineSelfDeps {
  readonly config: Config;
  readonly clock: Clock;
  readonly mint: () => string;
  /** The running bot's own tokens, so that the checks use what it really uses. */
  readonly tokensFor: (resource: string) => TokenSource | undefined;
  readonly pacer: Pacer;
  readonly gate: Gate;
}

/** Cache lifetime, so that several administrators, or an impatient one, get the same result. */
const BELIEVED = MINUTE;
/** How long the checks may ask Graph, in milliseconds: who asks waits for the answer. */
const PATIENCE = 6 * SECOND;

/** Runs the checks of `npm run doctor` inside the bot. Read-only. */
export function createExamineSelf({ config, clock, mint, tokensFor, pacer, gate }: ExamineSelfDeps) {
  const kept = createCache<readonly StatusLine[]>({ most: 1, keepMs: BELIEVED, clock });

  async function examine(): Promise<readonly StatusLine[]> {
    const { examineConfigured } = await import('../doctor/examine.ts');
    const { DEFAULT_SERVICE_URL } = await import('../doctor/subject.ts');
    return examineConfigured(config, {
      ...{ clock, mint, pacer, gate },
      isRunning: true,
      signal: AbortSignal.timeout(PATIENCE),
      signIn: (_, resource) => tokensFor(resource) ?? unsigned,
      packageFile: fileURLToPath(new URL('../../dist/coursemate.zip', import.meta.url)),
      envFile: '.env',
      connectorUrl: DEFAULT_SERVICE_URL,
    });
  }

  return (): Promise<readonly StatusLine[]> => kept.get('self', examine);
}

const unsigned: TokenSource = { token: async () => '', rejected: () => undefined };
