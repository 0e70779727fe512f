import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { systemClock } from '../../src/clock.ts';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { channelClaims, signed, startKeyServer } from '../support/key-server.ts';
import type { CoursemateOptions } from './coursemate.ts';
import { type Part, startPart } from './part.ts';
import type { Scale } from './scale.ts';
import type { UsualOptions } from './usual.ts';

const APP_ID = '0a1b2c3d-1111-4222-8333-444455556666';
export const providerId = contoso().providers[0]?.id;

/** How `npm start` has Node keep its memory and find its files. */
const startOptions = packageJson.scripts.start.match(/--(?:max|heap|preserve)-\S+/g) ?? [];

/** Everything around a bot that is measured, each in a process of its own. */
export interface Stand {
  readonly connector: Part;
  readonly graph: Part;
  /** Starts a bot on a database of its own, or on this one. */
  coursemate(options?: Partial<CoursemateOptions>, nodeOptions?: readonly string[]): Promise<Part>;
  /** Starts one that verifies its callers; with a token that it believes. */
  verifying(): Promise<{ readonly bot: Part; readonly authorization: string }>;
  echo(): Promise<Part>;
  /** Starts the bot that does the same job the usual way. */
  usual(): Promise<Part>;
  /** Address of a SQLite database that does not exist yet. */
  freshFile(): string;
  close(): Promise<void>;
}

/** A connector and a simulator of this scale. */
export async function createStand(scale: Scale): Promise<Stand> {
  const folder = mkdtempSync(join(tmpdir(), 'coursemate-bench-'));
  const closing: (() => Promise<void>)[] = [];
  const keep = async (starting: Promise<Part>) => {
    const part = await starting;
    closing.unshift(() => part.stop());
    return part;
  };
  const connector = await keep(startPart('connector.ts', {}));
  const graph = await keep(startPart('graph.ts', scale));
  let files = 0;
  const freshFile = () => `file:${join(folder, `ledger-${++files}.db`)}`;
  const coursemate: Stand['coursemate'] = (options, nodeOptions = []) =>
    keep(
      startPart(
        'coursemate.ts',
        {
          graphUrl: graph.url,
          providerId,
          databaseUrl: freshFile(),
          ...options,
        } satisfies CoursemateOptions,
        [...startOptions, ...nodeOptions],
      ),
    );
  return {
    connector,
    graph,
    coursemate,
    freshFile,
    echo: () => keep(startPart('echo.ts', {})),
    usual: () => keep(startPart('usual.ts', { graphUrl: graph.url, providerId } satisfies UsualOptions)),
    async verifying() {
      const keys = await startKeyServer();
      closing.unshift(() => keys.close());
      const verifies = { appId: APP_ID, tenantId: contoso().tenant.id, metadataUrl: keys.metadataUrl };
      const bot = await coursemate({ verifies });
      const token = await signed(keys.pair, channelClaims(APP_ID, connector.url, systemClock));
      return { bot, authorization: `Bearer ${token}` };
    },
    async close() {
      for (const close of closing) await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
