import { isLoopback } from '../loopback.ts';

/** Hosts of the Bot Connector that our token may be sent to: `.x` is any name below x. */
const known = ['smba.trafficmanager.net', '.teams.microsoft.com', '.botframework.com'];

/** True when `url` (absolute) is an address of the Bot Connector: https on its own port, without credentials. */
export function isServiceUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username, password } = new URL(url);
  const plain = protocol === 'https:' && port === '' && username === '' && password === '';
  return plain && known.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host));
}

/** In local mode also what listens on this machine: the Playground, a test. */
export function isLocalServiceUrl(url: string): boolean {
  if (isServiceUrl(url)) return true;
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  return /^https?:$/.test(protocol) && username === '' && password === '' && isLoopback(hostname);
}
