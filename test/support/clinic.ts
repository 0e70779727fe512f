import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../src/clock.ts';
import type { CheckId, Finding } from '../../src/doctor/check.ts';
import { type CheckResult, examine } from '../../src/doctor/examine.ts';
import type { SubjectDeps } from '../../src/doctor/subject.ts';
import { createTokens } from '../../src/graph/auth/token.ts';
import { permissionNeeds } from '../../src/graph/client/permissions.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { migrate } from '../../src/ledger/database/migrate.ts';
import { academyProviderId } from '../../src/simulator/organisation/providers.ts';
import { createSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { type Entra, startEntra } from './entra.ts';
import { type ScriptedServer, startScriptedServer } from './scripted-server.ts';

export const APP = '11111111-1111-4111-8111-111111111111';

/** A live bot's surroundings, all on this machine: Entra, Graph, Teams, a database; healthy until something is broken. */
export interface Clinic {
  readonly entra: Entra;
  readonly simulator: Simulator;
  readonly connector: ScriptedServer;
  /** The bot that runs: ready. */
  readonly bot: ScriptedServer;
  readonly folder: string;
  readonly packageFile: string;
  readonly env: Record<string, string>;
  readonly clock: { ahead: number } & Clock;
  /** Lets time pass, here and at Graph. */
  advance(ms: number): void;
  examined(more?: Partial<SubjectDeps>, otherEnv?: Record<string, string>): Promise<readonly CheckResult[]>;
  close(): Promise<void>;
}

export async function openClinic(): Promise<Clinic> {
  const entra = await startEntra();
  entra.roles = permissionNeeds
    .filter(({ type, use }) => type === 'application' && (use === 'bot' || use === 'learningAdmins'))
    .map(({ name }) => name);
  const graphClock = {
    ahead: 0,
    now() {
      return new Date(Date.now() + this.ahead);
    },
  };
  const simulator = await createSimulator({ settings: { requirePermissions: true }, clock: graphClock });
  const connector = await startScriptedServer();
  connector.answer({ status: 404 });
  const bot = await startScriptedServer();
  bot.answer({ status: 200, body: { status: 'ready', database: 'writable' } });
  const folder = mkdtempSync(join(tmpdir(), 'coursemate-doctor-'));
  const clock = {
    ahead: 0,
    now() {
      return new Date(Date.now() + this.ahead);
    },
  };
  const env: Record<string, string> = {
    HOST: '127.0.0.1',
    PORT: new URL(bot.origin).port,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: APP,
    MicrosoftAppTenantId: entra.tenantId,
    MicrosoftAppPassword: 'the~secret~nobody~may~read',
    GRAPH_BASE_URL: simulator.url,
    LEARNING_PROVIDER_ID: academyProviderId,
    DATABASE_URL: `file:${join(folder, 'ledger.db')}`,
  };
  const database = createDatabase(env.DATABASE_URL ?? '');
  await migrate(database, clock);
  await database.close();
  const packageFile = join(folder, 'coursemate.zip');
  const advance = (ms: number) => {
    clock.ahead += ms;
    graphClock.ahead += ms;
  };

  return {
    entra,
    simulator,
    connector,
    bot,
    folder,
    packageFile,
    env,
    clock,
    advance,
    examined: (more = {}, otherEnv = env) =>
      examine(otherEnv, {
        clock,
        mint: randomUUID,
        signIn: (registration, resource) =>
          createTokens({ ...registration, resource, clock, wrapNetwork: entra.wrapNetwork }),
        packageFile,
        envFile: join(folder, '.env'),
        connectorUrl: connector.origin,
        // Graph's time passes at once
        pause: async (ms) => advance(ms),
        ...more,
      }),
    async close() {
      await entra.close();
      await simulator.close();
      await connector.close();
      await bot.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The result of one check. */
export function of(results: readonly CheckResult[], id: CheckId): CheckResult {
  const result = results.find((one) => one.id === id);
  if (result === undefined) throw new Error(`no check ${id}`);
  return result;
}

/** Everything said about one check, with its fixes. */
export function words(results: readonly CheckResult[], id: CheckId): string {
  return of(results, id)
    .findings.map((finding: Finding) =>
      'fix' in finding ? [finding.says, ...Object.values(finding.fix)].join('\n') : finding.says,
    )
    .join('\n');
}
