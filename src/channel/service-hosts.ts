import { isLoopback } from '../loopback.ts';
import { remembered } from '../remembered.ts';

/** Hosts of the Bot Connector that our token may be sent to: `.x` is any name below x. */
const known = ['smba.trafficmanager.net', '.teams.microsoft.com', '.botframework.com'];

/** A tenant has one address, and a region few. */
const ADDRESSES = 100;

/** True when `url` (absolute) is an address of the Bot Connector: https on its own port, without credentials. */
export const isServiceUrl = remembered(ADDRESSES, (url: string): boolean => {
  const parsed = URL.parse(url);
  if (parsed === null) return false;
  const { protocol, hostname, port, username, password } = parsed;
  const plain = protocol === 'https:' && port === '' && username === '' && password === '';
  return plain && known.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host));
});

/** In local mode also what listens on this machine: the Playground, a test. */
export const isLocalServiceUrl = remembered(ADDRESSES, (url: string): boolean => {
  if (isServiceUrl(url)) return true;
  const parsed = URL.parse(url);
  if (parsed === null) return false;
  const { protocol, hostname, username, password } = parsed;
  return /^https?:$/.test(protocol) && username === '' && password === '' && isLoopback(hostname);
});
