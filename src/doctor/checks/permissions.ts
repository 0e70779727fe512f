import { type PermissionNeed, permissionNeeds } from '../../graph/client/permissions.ts';
import { broken, type Finding, fine, skipped, unknown, warning } from '../check.ts';
import { places } from '../fixes.ts';
import type { Subject } from '../subject.ts';
import { claimsOf } from '../token-claims.ts';
import { tokenOf } from './sign-in.ts';

const where = `${places.app} > API permissions > Add a permission > Microsoft Graph > Application permissions, then Grant admin consent`;

const untilApp = 'A new token, and so a restart of the bot or an hour, is needed until it counts.';
/** learn.microsoft.com, "Managed identity limitations": nobody can have the platform forget a token. */
const untilIdentity =
  'Azure keeps the tokens of a managed identity for about 24 hours, whatever is restarted: what is granted before the first start counts at once.';

/** Each permission that the bot's calls need, against the roles in the token. */
export async function checkPermissions({ config, graphTokens }: Subject): Promise<readonly Finding[]> {
  if (graphTokens === undefined) return [skipped('Local mode has no token.')];
  const token = await tokenOf(graphTokens);
  const { roles } = typeof token === 'string' ? claimsOf(token) : {};
  if (typeof token === 'string' && !token.includes('.'))
    return [unknown('The token cannot be read (it is no JWT), so its permissions are not known.')];
  const held = Array.isArray(roles) ? roles.map(String) : [];
  const wanted = permissionNeeds.filter(
    ({ type, use }) =>
      type === 'application' &&
      (use === 'bot' ||
        (use === 'learningAdmins' && config.learningAdminsGroupId !== undefined) ||
        (use === 'installation' && config.teamsCatalogueAppId !== undefined)),
  );
  const isIdentity = config.mode === 'live' && config.registration.appType === 'UserAssignedMsi';
  const until = isIdentity ? untilIdentity : untilApp;
  return [...wanted.map((need) => findingOf(need, held, until)), ...needless(held)];
}

function findingOf(
  { name, insteadOf = [], without }: PermissionNeed,
  held: readonly string[],
  until: string,
): Finding {
  if (held.includes(name)) return fine(name);
  const instead = insteadOf.find((other) => held.includes(other));
  if (instead !== undefined) return fine(`${name}, by ${instead}`);
  return broken(`${name} is not in the token.`, {
    do: `Add the application permission ${name} and grant admin consent. ${until}`,
    where,
    without,
  });
}

/** What the app may do and never does: whoever steals its credential may do it too. */
function needless(held: readonly string[]): readonly Finding[] {
  const useful = new Set(permissionNeeds.flatMap(({ name, insteadOf = [] }) => [name, ...insteadOf]));
  const more = held.filter((role) => !useful.has(role));
  if (more.length === 0) return [];
  return [
    warning(`The token also carries ${more.join(', ')}, which Coursemate never uses.`, {
      do: `Remove ${more.join(', ')}, unless something else shares this app registration (better: give that its own).`,
      where: `${places.app} > API permissions > Remove permission`,
      without: 'Nothing breaks; a stolen credential could do more than it has to.',
    }),
  ];
}
