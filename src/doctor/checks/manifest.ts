import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { broken, type Finding, type Fix, fine, unknown } from '../check.ts';
import type { Subject } from '../subject.ts';

const manifest = z.looseObject({
  bots: z.array(z.looseObject({ botId: z.string() })).min(1),
  webApplicationInfo: z.looseObject({ id: z.string() }).optional(),
  validDomains: z.array(z.string()).catch([]),
});

const rebuild: Fix = {
  do: 'Make the package again (npm run package) and upload it as an update of the app.',
  where:
    'Teams admin center (admin.teams.microsoft.com) > Teams apps > Manage apps > Coursemate > Upload file',
  without: 'Teams sends messages to another bot, or says that the bot cannot be reached.',
};

/** Whether the app package that people install speaks of this bot. */
export async function checkManifest({
  config,
  packageFile,
  publicUrl = '',
}: Subject): Promise<readonly Finding[]> {
  const read = manifestIn(packageFile);
  if (read === undefined) return [unknown('There is no app package here yet: npm run package makes it.')];
  if ('problem' in read) return [broken(`The app package cannot be read (${read.problem}).`, rebuild)];
  const findings: Finding[] = [];
  const { bots, webApplicationInfo, validDomains } = read;
  if (config.mode === 'live') {
    const { appId } = config.registration;
    const ids = [...bots.map(({ botId }) => botId), ...(webApplicationInfo ? [webApplicationInfo.id] : [])];
    const other = ids.find((id) => id.toLowerCase() !== appId);
    if (other !== undefined)
      findings.push(broken(`The app package is of bot ${other}, and MicrosoftAppId is ${appId}.`, rebuild));
  }
  if (config.signInOffered && webApplicationInfo === undefined)
    findings.push(
      broken('People may sign in (SSO_ENABLED), and the app package does not tell Teams for what.', rebuild),
    );
  if (config.teamsCatalogueAppId !== undefined && webApplicationInfo === undefined)
    findings.push(
      broken(
        'The bot is to install itself (TEAMS_CATALOGUE_APP_ID), and the app package does not name its app registration.',
        rebuild,
      ),
    );
  const host = URL.parse(publicUrl)?.host;
  if (host !== undefined && !validDomains.includes(host))
    findings.push(
      broken(`The app package does not name ${host}, where PUBLIC_URL says the bot is.`, rebuild),
    );
  return findings.length > 0 ? findings : [fine('The app package is of this bot.')];
}

/** Undefined when there is no such file. */
function manifestIn(file: string): z.output<typeof manifest> | { readonly problem: string } | undefined {
  let zip: Uint8Array;
  try {
    zip = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    return { problem: code ?? 'unreadable' };
  }
  try {
    const text = unzipSync(zip, { filter: ({ name }) => name === 'manifest.json' })['manifest.json'];
    if (text === undefined) return { problem: 'it has no manifest.json' };
    const parsed = manifest.safeParse(JSON.parse(strFromU8(text)));
    return parsed.success ? parsed.data : { problem: 'its manifest names no bot' };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'no zip' };
  }
}
