import { isLoopback } from '../loopback.ts';
import { memoize } from '../memoize.ts';

/** Hosts of the Bot Connector, the only ones our token is sent to; each with Microsoft's source. */
export const teamsHosts: readonly string[] = [
  // Microsoft 365 worldwide, the region in the path: "Communication flow for Teams bot applications" (msteams-docs)
  'smba.trafficmanager.net',
  // the US government's community cloud: TeamsServiceEndpoints of the Microsoft 365 Agents SDK
  'smba.infra.gcc.teams.microsoft.com',
  // tenants that get Teams early: activities printed in "Channel and group chat conversations" (msteams-docs)
  'canary.botapi.skype.com',
];

/** Memoised addresses: a tenant has one, a region few. */
const ADDRESSES = 100;

/**
 * Returns a predicate: whether an absolute URL is an address of Teams' Bot Connector, that is https on the default port,
 * without credentials, at one of `teamsHosts` or `moreHosts` (lower case).
 */
export function createIsServiceUrl(moreHosts: readonly string[] = []): (url: string) => boolean {
  const hosts = new Set([...teamsHosts, ...moreHosts]);
  return memoize(ADDRESSES, (url: string): boolean => {
    const parsed = URL.parse(url);
    if (parsed === null) return false;
    const { protocol, hostname, port, username, password } = parsed;
    return protocol === 'https:' && port === '' && username === '' && password === '' && hosts.has(hostname);
  });
}

const isTeams = createIsServiceUrl();

/** The same for local mode, which also accepts this machine (the Playground, a test). */
export const isLocalServiceUrl = memoize(ADDRESSES, (url: string): boolean => {
  if (isTeams(url)) return true;
  const parsed = URL.parse(url);
  if (parsed === null) return false;
  const { protocol, hostname, username, password } = parsed;
  return /^https?:$/.test(protocol) && username === '' && password === '' && isLoopback(hostname);
});
