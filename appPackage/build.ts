/** `npm run package`: the app package for sideloading, from the environment and `.env`. Prints where it is. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { complain, runCommandLine, say } from '../src/terminal.ts';
import { createPackage } from './create-package.ts';
import { readPackageConfig } from './package-config.ts';
import { parts } from './parts.ts';

const OUTPUT = 'dist/coursemate.zip';

await runCommandLine({
  usage: `Usage: npm run package -- [--output <file>]

Builds the app for Teams, from the environment and .env. It needs MicrosoftAppId (or CLIENT_ID) and PUBLIC_URL; who publishes it
(DEVELOPER_NAME, WEBSITE_URL, PRIVACY_URL, TERMS_OF_USE_URL) is wanted by your organisation's catalogue. Default file: ${OUTPUT}`,
  async run(typed) {
    const { output } = parseArgs({ args: [...typed], options: { output: { type: 'string' } } }).values;
    const config = readPackageConfig(process.env);
    const file = resolve(output ?? OUTPUT);
    const zip = createPackage({ ...parts, config });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, zip);
    say(`${file}\nMessaging endpoint of the Azure Bot: ${config.publicUrl}/api/messages`);
    if (config.ownPages.length > 0)
      complain(
        `\nGood for testing. Not set: ${config.ownPages.join(', ')}, so the app names Coursemate, and pages that the bot serves at ${config.websiteUrl}.
The catalogue of your organisation wants your own.`,
        0,
      );
  },
});
