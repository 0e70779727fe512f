import { noLimits, type SendingLimits, teamsLimits } from '../../bot/teams/sending-limits.ts';
import { createIsServiceUrl, isLocalServiceUrl } from '../channel/service-hosts.ts';
import { CHANNEL_METADATA_URL } from '../channel/verify-caller.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { OnBehalfOfOptions } from '../graph/auth/on-behalf-of.ts';
import { createTokens } from '../graph/auth/token.ts';
import type { TokenSource } from '../graph/client/request.ts';

/** What stands outside the bot and no variable may redirect; tests put servers of their own in its place. */
export interface Endpoints {
  /** Where the tenant publishes the keys that sign tokens of people. */
  readonly tenantMetadataUrl: string;
  /** Stands between MSAL and the network. */
  readonly wrapNetwork: NonNullable<OnBehalfOfOptions['wrapNetwork']>;
  readonly channelMetadataUrl: string;
  readonly isServiceUrl: (url: string) => boolean;
  /** What accepted files are uploaded through. */
  readonly uploadFetch: typeof fetch;
  /** What the channel takes in so much time. */
  readonly sendingLimits: SendingLimits;
  /** Tokens of the application for a resource; undefined where none are sent. */
  readonly tokensFor: (resource: string) => TokenSource | undefined;
}

/** What is outside of a bot configured so: Microsoft's, and in local mode whatever listens on this machine. */
export function endpointsOf(
  config: Config,
  clock: Clock,
): Omit<Endpoints, 'tenantMetadataUrl' | 'wrapNetwork'> {
  const always = { channelMetadataUrl: CHANNEL_METADATA_URL, uploadFetch: fetch };
  if (config.mode === 'local')
    return {
      ...always,
      isServiceUrl: isLocalServiceUrl,
      sendingLimits: noLimits,
      tokensFor: () => undefined,
    };
  const { registration } = config;
  return {
    ...always,
    isServiceUrl: createIsServiceUrl(config.teamsServiceHosts),
    sendingLimits: teamsLimits,
    tokensFor: (resource) => createTokens({ ...registration, resource, clock }),
  };
}
