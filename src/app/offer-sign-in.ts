import type { SignInSessions } from '../../bot/features/account/sign-in.ts';
import { createPublishedKeys } from '../channel/signing-keys.ts';
import { createVerifyPerson } from '../channel/verify-person.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { createOnBehalfOf } from '../graph/auth/on-behalf-of.ts';
import { permissionNeeds } from '../graph/client/permissions.ts';
import type { Graph } from '../graph/client/request.ts';
import type { Log } from '../log.ts';
import { SIGN_IN_PAGE } from '../server/pages.ts';
import type { Endpoints } from './endpoints.ts';
import { createSignInSessions } from './sign-in-sessions.ts';

export interface OfferSignInDeps {
  readonly config: Config;
  readonly graph: Graph;
  readonly clock: Clock;
  readonly log: Log;
  readonly endpoints: Partial<Pick<Endpoints, 'tenantMetadataUrl' | 'wrapNetwork'>>;
}

/** Sign-in sessions; undefined where sign-in is switched off. */
export function createSignInSessionsOf(deps: OfferSignInDeps): SignInSessions | undefined {
  const { config, graph, clock, log, endpoints } = deps;
  if (config.mode === 'local' || !config.signInOffered) return undefined;
  const { credential, appId, tenantId, loginBaseUrl } = config.registration;
  if (credential.kind === 'managedIdentity') return undefined;
  const authority = `${loginBaseUrl}/${tenantId}`;
  const metadataUrl = endpoints.tenantMetadataUrl ?? `${authority}/v2.0/.well-known/openid-configuration`;
  const resource = new URL(config.graphBaseUrl).origin;
  const scopes = permissionNeeds.filter(({ use }) => use === 'signedInLearner').map(({ name }) => name);
  return createSignInSessions({
    verify: createVerifyPerson({
      keysFor: createPublishedKeys({ metadataUrl, clock, fetch }),
      issuer: `${authority}/v2.0`,
      ...{ tenantId, appId, clock },
      refused: (why) => log.warn({ event: 'person.refused', why }, 'a token of a person was not believed'),
    }),
    onBehalfOf: createOnBehalfOf({
      ...{ appId, tenantId, loginBaseUrl, credential, resource, scopes, clock },
      wrapNetwork: endpoints.wrapNetwork,
    }),
    graph,
    providerId: config.learningProviderId,
    pageUrl: `${config.publicUrl}${SIGN_IN_PAGE}`,
    clock,
  });
}
