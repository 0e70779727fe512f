import * as z from 'zod';
import { faultWire } from './faults/fault.ts';
import type { FaultScript } from './faults/fault-script.ts';
import type { RequestLog } from './request-log.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { World } from './world.ts';

export interface ControlDeps {
  readonly world: () => World;
  readonly faults: FaultScript;
  readonly requests: RequestLog;
  readonly settings: Settings;
  readonly reset: () => void;
}

export interface ControlAnswer {
  readonly status: number;
  readonly body?: unknown;
}

const faultsBody = z.union([z.array(faultWire), faultWire.transform((fault) => [fault])]);
const settingsBody = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
  .refine(
    (changes) =>
      Object.entries(changes).every(
        ([name, value]) =>
          typeof value === typeof (defaultSettings as unknown as Record<string, unknown>)[name],
      ),
    'unknown setting, or a value of another type',
  );
const personBody = z.strictObject({
  managerId: z.string().nullable().optional(),
  isLicensed: z.boolean().optional(),
  accountEnabled: z.boolean().optional(),
  displayName: z.string().optional(),
});
const done: ControlAnswer = { status: 204 };
const did = (change: () => void): ControlAnswer => {
  change();
  return done;
};

/** `METHOD /_simulator/…` for other processes: scripts faults and settings, reads what happened. */
export function createControl({ world, faults, requests, settings, reset }: ControlDeps) {
  const value = (list: unknown): ControlAnswer => ({ status: 200, body: { value: list } });
  const table: Readonly<Record<string, (body: unknown) => ControlAnswer>> = {
    'GET /activities': () => value(world().activities.all()),
    'GET /changes': () => value(world().changes.all()),
    'GET /people': () => value(world().directory.people()),
    'GET /requests': () => value(requests.all()),
    'DELETE /requests': () => did(() => requests.clear()),
    'GET /faults': () => value(faults.pending()),
    'POST /faults': (body) => did(() => faults.add(...faultsBody.parse(body))),
    'DELETE /faults': () => did(() => faults.clear()),
    'GET /settings': () => ({ status: 200, body: settings }),
    'PATCH /settings': (body) => did(() => Object.assign(settings, settingsBody.parse(body))),
    'POST /reset': () => did(() => reset()),
  };

  return (method: string, path: string, body: unknown): ControlAnswer => {
    const run = table[`${method} ${path}`];
    const person = method === 'PATCH' ? /^\/people\/([^/]+)$/.exec(path)?.[1] : undefined;
    try {
      if (run !== undefined) return run(body);
      if (person === undefined) return { status: 404, body: { known: Object.keys(table) } };
      world().directory.change(person, personBody.parse(body) as Parameters<World['directory']['change']>[1]);
      return done;
    } catch (error) {
      if (error instanceof z.ZodError) return { status: 400, body: { problems: error.issues } };
      throw error;
    }
  };
}

export type Control = ReturnType<typeof createControl>;
