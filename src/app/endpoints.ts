import { noLimits, type SendingLimits, teamsLimits } from '../../bot/teams/sending-limits.ts';
import { createIsServiceUrl, isLocalServiceUrl } from '../channel/service-hosts.ts';
import { CHANNEL_METADATA_URL } from '../channel/verify-caller.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { OnBehalfOfOptions } from '../graph/auth/on-behalf-of.ts';
import { createTokens } from '../graph/auth/token.ts';
import type { TokenSource } from '../graph/client/request.ts';

/** External endpoints that no variable may redirect; tests replace them with servers of their own. */
export interface Endpoints {
  /** The tenant's OpenID metadata, for tokens of people. */
  readonly tenantMetadataUrl: string;
  readonly wrapNetwork: NonNullable<OnBehalfOfOptions['wrapNetwork']>;
  readonly channelMetadataUrl: string;
  readonly isServiceUrl: (url: string) => boolean;
  readonly uploadFetch: typeof fetch;
  readonly sendingLimits: SendingLimits;
  /** Application tokens for a resource; undefined where none are sent. */
  readonly tokensFor: (resource: string) => TokenSource | undefined;
}

/** Endpoints for this configuration: Microsoft's, or in local mode whatever listens on this machine. */
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
  const { registration, trial } = config;
  const graph = new URL(config.graphBaseUrl).origin;
  return {
    ...always,
    isServiceUrl: createIsServiceUrl(config.teamsServiceHosts),
    sendingLimits: teamsLimits,
    // no token of the tenant's goes to the simulator
    tokensFor: (resource) =>
      trial && resource === graph ? undefined : createTokens({ ...registration, resource, clock }),
  };
}
