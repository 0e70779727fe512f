import { readFileSync } from 'node:fs';
import { commandTable } from '../bot/commands/table.ts';
import { commands as sentences } from '../bot/phrases/en/commands.ts';
import packageJson from '../package.json' with { type: 'json' };
import { type ManifestCommand, scopes } from './create-manifest.ts';
import type { PackageParts } from './create-package.ts';
import { icons } from './icons/draw.ts';
import de from './languages/de.json' with { type: 'json' };
import es from './languages/es.json' with { type: 'json' };
import template from './manifest.template.json' with { type: 'json' };

/** The bot's commands as Teams suggests them; what answers personally is suggested in one-to-one chats only. */
export const commands: readonly ManifestCommand[] = commandTable.map(({ name, personal }) => ({
  name,
  title: sentences[`command.${name}`],
  description: sentences[`command.${name}.about`],
  scopes: personal ? ['personal'] : scopes,
}));

const iconFile = (file: string) => readFileSync(new URL(file, import.meta.url));

/** Everything of the package that does not depend on where the bot runs. */
export const parts: Omit<PackageParts, 'config'> = {
  template,
  version: packageJson.version,
  commands,
  languages: { de, es },
  icons: Object.fromEntries(icons.map(({ file }) => [file, iconFile(file)])),
};
