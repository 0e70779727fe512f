import type { Settings } from '../../src/simulator/settings.ts';
import { settingsNamed } from '../../src/simulator/switches.ts';
import type { Refusing } from './connector.ts';

/** What a scenario is played in: the local Graph, and Teams and Entra as the tests play them. */
export interface Tenant {
  readonly graph: Partial<Settings>;
  /** Teams lets the bot say nothing to anybody by itself, in their own chat, nor open that. */
  readonly unprompted: Refusing | undefined;
  /** Whether Entra signs people in by a code that they type elsewhere. */
  readonly deviceCodes: 'taken' | 'refused';
}

/** Ways in which Teams and Entra of a real tenant may be nasty, by name; those of Graph are the local Graph's. */
const others = {
  withoutApp: {
    unprompted: { saying: 'BotNotInConversationRoster', opening: 'ForbiddenOperationException' },
  },
  blockedByAdmin: { unprompted: { saying: 'BotDisabledByAdmin', opening: 'BotDisabledByAdmin' } },
  refusedDeviceCodes: { deviceCodes: 'refused' },
} as const satisfies Readonly<Record<string, Partial<Omit<Tenant, 'graph'>>>>;

/**
 * The tenant that these names stand for, separated by commas: `strictUpdates,withoutApp`; `nasty` is all of them. Throws an Error
 * that lists the names for one that is none.
 */
export function tenantNamed(names: string): Tenant {
  const wanted = names.split(',').map((name) => name.trim());
  const isOther = (name: string): name is keyof typeof others => name in others;
  const ofGraph = wanted.filter((name) => !isOther(name));
  const meant = wanted.includes('nasty')
    ? (Object.keys(others) as (keyof typeof others)[])
    : wanted.filter(isOther);
  const usual = {
    graph: graphNamed(ofGraph.join(',')),
    unprompted: undefined,
    deviceCodes: 'taken' as const,
  };
  return Object.assign(usual, ...meant.map((name) => others[name]));
}

function graphNamed(names: string): Partial<Settings> {
  try {
    return settingsNamed(names);
  } catch (error) {
    throw new Error(`${(error as Error).message}, ${Object.keys(others).join(', ')}`);
  }
}
