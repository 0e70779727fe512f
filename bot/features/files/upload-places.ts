import type { UploadHosts } from '../../../src/learning/files/file-offers.ts';
import type { Log } from '../../../src/log.ts';

/** What Teams says about where an accepted file goes. */
interface Place {
  readonly uploadUrl: string;
  /** Where the file then is. */
  readonly contentUrl: string;
}

/** Whether a file may be brought to a place that a client named. */
export interface UploadPlaces {
  /** True in the SharePoint of this tenant; while that is not known yet, in any. */
  isOf(tenantId: string, place: Place): Promise<boolean>;
  /** A file of this tenant got there: its SharePoint is known from now on. */
  learn(tenantId: string, place: Place): Promise<void>;
}

export interface UploadPlacesDeps {
  /** Hosts that the configuration names; undefined: each tenant's is learned from its first upload. */
  readonly named: readonly string[] | undefined;
  readonly learned: UploadHosts;
  readonly log: Pick<Log, 'warn'>;
}

/**
 * Teams' file consent uploads to the OneDrive of the person, in the SharePoint of their organisation; its client says
 * where, so a client may say anything. Graph would tell the host, but only to who may read every site.
 */
export function createUploadPlaces({ named, learned, log }: UploadPlacesDeps): UploadPlaces {
  const configured = named && new Set(named.map((host) => sharePointOf(`https://${host}/`)));

  return {
    async isOf(tenantId, { uploadUrl, contentUrl }) {
      const name = sharePointOf(uploadUrl);
      if (name === undefined || sharePointOf(contentUrl) !== name) return false;
      const known = configured === undefined ? await learned.of(tenantId) : undefined;
      const isTheirs = configured?.has(name) ?? (known === undefined || known === name);
      if (!isTheirs)
        log.warn(
          { event: 'export.otherSharePoint', host: new URL(uploadUrl).host },
          'not in SHAREPOINT_HOSTS',
        );
      return isTheirs;
    },

    async learn(tenantId, { uploadUrl }) {
      const name = sharePointOf(uploadUrl);
      if (configured === undefined && name !== undefined) await learned.learn(tenantId, name);
    },
  };
}

/** `contoso` in `https://contoso-my.sharepoint.com/…` (OneDrive) and `https://contoso.sharepoint.com/…`; else undefined. */
const SHAREPOINT = /^([a-z0-9][a-z0-9-]*?)(?:-my)?\.sharepoint\.com$/;

/**
 * What the SharePoint of an https address is called; undefined anywhere else. Of Microsoft's clouds only the global one
 * has Graph's learning API, and bots that send files.
 */
export function sharePointOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  const plain =
    parsed?.protocol === 'https:' && parsed.port === '' && parsed.username + parsed.password === '';
  return plain ? SHAREPOINT.exec(parsed.hostname)?.[1] : undefined;
}
