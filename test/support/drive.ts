import { type ScriptedServer, startScriptedServer } from './scripted-server.ts';

/** Where a person's OneDrive takes files. */
export const ONEDRIVE = 'https://contoso-my.sharepoint.com/upload';

/** Every host there is, on loopback: what goes through its `fetch` arrives, wherever it is addressed to. */
export interface Drive extends ScriptedServer {
  readonly fetch: typeof fetch;
  /** Hosts that were asked, in order. */
  readonly hosts: readonly string[];
}

export async function startDrive(): Promise<Drive> {
  const server = await startScriptedServer();
  const hosts: string[] = [];
  return {
    ...server,
    hosts,
    fetch(url, options) {
      const { host, pathname, search } = new URL(String(url));
      hosts.push(host);
      return fetch(`${server.origin}${pathname}${search}`, options);
    },
  };
}
