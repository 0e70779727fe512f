import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PartOptions } from '../demo/part.ts';
import { botPart, graphPart } from '../demo/parts.ts';
import type { Program } from './find-program.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Who the bot is, as the Teams CLI or a person wrote it down. */
export interface Identity {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tenantId: string;
}

/** The local Graph, which takes in whoever writes. */
export const trialGraph = (folder: string): PartOptions => graphPart(folder, { SIMULATOR: 'newcomers' });

export interface TrialBot {
  readonly folder: string;
  readonly graphUrl: string;
  readonly publicUrl: string;
  readonly port: number;
  readonly identity: Identity;
}

/** The bot, live towards Teams. What it keeps is forgotten with the folder, as the simulator forgets. */
export function trialBot({ folder, graphUrl, publicUrl, port, identity }: TrialBot): PartOptions {
  return botPart(folder, graphUrl, {
    COURSEMATE_TRIAL: 'true',
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: identity.clientId,
    MicrosoftAppPassword: identity.clientSecret,
    MicrosoftAppTenantId: identity.tenantId,
  });
}

/**
 * A dev tunnel to this port: whoever knows its address reaches the bot, which believes nobody without Teams' token. Its address is the
 * only form that is taken from what it prints.
 */
export function tunnelPart(folder: string, { file, args }: Program, port: number): PartOptions {
  const address = new RegExp(
    `https://[a-z0-9-]{1,60}-${port}\\.[a-z0-9]+\\.devtunnels\\.ms(?=[\\s,/]|$)`,
    'm',
  );
  return {
    name: 'The dev tunnel',
    args: [here('hold.ts'), file, ...args, 'host', '-p', String(port), '--allow-anonymous'],
    env: {},
    logFile: join(folder, 'tunnel.log'),
    address: (printed) => address.exec(printed)?.[0],
    isUp: async () => true, // there is nothing behind it yet
  };
}
