import { isIPv4 } from 'node:net';

/**
 * True when `host` (a host name or address, IPv6 with or without brackets) can only be this machine:
 * `localhost`, 127.0.0.0/8 or `::1`. Names that merely begin like one, and 0.0.0.0, are not.
 */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
}

/** What a browser says of where a request goes, and of the page that made it. */
export interface Addressed {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
}

/**
 * True when a request can only come from this machine and no page of elsewhere: a page in a browser reaches loopback by giving its
 * own name the address 127.0.0.1 (DNS rebinding; then Host is its name) or by sending blindly (then Origin is).
 */
export function isFromHere({ host = '', origin }: Addressed): boolean {
  return namesLoopback(`http://${host}`) && (origin === undefined || namesLoopback(origin));
}

function namesLoopback(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && isLoopback(parsed.hostname);
}
