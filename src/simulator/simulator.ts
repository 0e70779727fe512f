import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Clock, systemClock } from '../clock.ts';
import { isLoopback } from '../loopback.ts';
import type { AppliedChange } from './change-log.ts';
import { createControl } from './control.ts';
import { routeTable } from './endpoints/route-table.ts';
import { createFaultScript, type FaultScript } from './faults/fault-script.ts';
import { seededRandom } from './faults/seeded-random.ts';
import { createGraph } from './graph.ts';
import { contoso } from './organisation/contoso.ts';
import type { Organisation } from './organisation/organisation.ts';
import type { ActivityRecord } from './organisation/records.ts';
import { createRoutes } from './protocol/routes.ts';
import { createRequestLog, type RequestLog } from './request-log.ts';
import { createSimulatorServer } from './server.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { PersonChanges } from './store/directory.ts';
import { createWorld } from './world.ts';

export interface SimulatorOptions {
  readonly organisation?: Organisation;
  readonly clock?: Clock;
  /** Unique ids for what is created and for requests. */
  readonly ids?: () => string;
  /** 0 to 1: decides faults with a probability and the order of batch answers. */
  readonly random?: () => number;
  /** Loopback only. */
  readonly host?: string;
  /** 0 for any free port. */
  readonly port?: number;
  /** How many requests are recorded. */
  readonly recordedRequests?: number;
  readonly settings?: Partial<Settings>;
}

export interface Simulator {
  /** Base address, ending in `/v1.0`. */
  readonly url: string;
  /** Address of the control endpoints, ending in `/_simulator`. */
  readonly controlUrl: string;
  readonly organisation: Organisation;
  readonly faults: FaultScript;
  readonly requests: RequestLog;
  /** Changes of these take effect at once. */
  readonly settings: Settings;
  /** Everything held now, oldest first, external ids under the metadata's name. */
  activities(): readonly ActivityRecord[];
  /** Every change carried out, whatever its caller was told. */
  changes(): readonly AppliedChange[];
  /** Whether the app was installed for this person through Graph. */
  hasApp(id: string): boolean;
  changePerson(id: string, changes: PersonChanges): void;
  removePerson(id: string): void;
  /** Adds what another system did. */
  addActivity(record: ActivityRecord): void;
  /** Back to the organisation as it was at the start; faults and recorded requests are forgotten. */
  reset(): void;
  /** Cuts every connection, answered or not. */
  close(): Promise<void>;
}

/**
 * Starts a local Graph with this organisation. Rejects when the port is taken.
 * Throws for a host that other machines could reach.
 */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { clock = systemClock, ids = randomUUID, random = seededRandom(1) } = options;
  const { organisation = contoso(), host = '127.0.0.1', port = 0, recordedRequests = 10_000 } = options;
  if (!isLoopback(host)) throw new Error(`The simulator listens on loopback only, not on ${host}`);

  const initialSettings: Settings = { ...defaultSettings, ...options.settings };
  const settings: Settings = { ...initialSettings };
  const faults = createFaultScript(random);
  const requests = createRequestLog(recordedRequests);
  const build = () => createWorld(organisation, { clock, ids, settings });
  let world = build();
  const reset = () => {
    Object.assign(settings, initialSettings);
    faults.clear();
    requests.clear();
    world = build();
  };

  const route = createRoutes(routeTable(() => world));
  const graph = createGraph({ clock, ids, random, settings, faults, requests, route });
  const control = createControl({ world: () => world, faults, requests, settings, reset });
  const server = createSimulatorServer(graph, control);
  server.listen(port, host);
  await once(server, 'listening');
  const { port: bound } = server.address() as AddressInfo;
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;

  return {
    url: `${origin}/v1.0`,
    controlUrl: `${origin}/_simulator`,
    organisation,
    faults,
    requests,
    settings,
    activities: () => world.activities.all(),
    changes: () => world.changes.all(),
    hasApp: (id) => world.installedApps.has(id),
    changePerson: (id, changes) => world.directory.change(id, changes),
    removePerson: (id) => world.directory.remove(id),
    addActivity(record) {
      world.activities.add(record);
      world.changes.note('created', record);
    },
    reset,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
