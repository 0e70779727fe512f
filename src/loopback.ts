import { isIPv4 } from 'node:net';

/**
 * True when `host` (a host name or address, IPv6 with or without brackets) can only be this machine:
 * `localhost`, 127.0.0.0/8 or `::1`. Names that merely begin like one, and 0.0.0.0, are not.
 */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
}
