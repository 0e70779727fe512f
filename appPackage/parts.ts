import { readFileSync } from 'node:fs';
import type { Language } from '../bot/phrases/language.ts';
import { languages } from '../bot/phrases/languages.ts';
import { type CommandName, commandTable } from '../bot/understand/command-list.ts';
import packageJson from '../package.json' with { type: 'json' };
import {
  type ManifestCommand,
  type ManifestSearch,
  type PackageLanguage,
  scopes,
} from './create-manifest.ts';
import type { PackageParts } from './create-package.ts';
import { icons } from './icons/draw.ts';
import template from './manifest.template.json' with { type: 'json' };

/** Teams suggests twelve commands at most, and few are better: the others are in the help and on buttons. */
const suggested = new Set<CommandName>([
  ...(['list', 'start', 'mark', 'complete', 'undo', 'next', 'find', 'courses'] as const),
  ...(['assign', 'team', 'language', 'help'] as const),
]);

/** The bot's commands as Teams suggests them; what answers personally is suggested in one-to-one chats only. */
function commandsIn({ phrases }: Language): readonly ManifestCommand[] {
  const shown = commandTable.filter(({ name }) => suggested.has(name));
  return shown.map(({ name, personal }) => ({
    name,
    title: phrases[`command.${name}`],
    description: phrases[`command.${name}.about`],
    scopes: personal ? ['personal'] : scopes,
  }));
}

const [english, ...others] = languages;
export const commands = commandsIn(english);

const searchIn = ({ phrases }: Language): ManifestSearch => ({
  title: phrases['extension.find'],
  description: phrases['extension.find.about'],
  words: { title: phrases['extension.words'], description: phrases['extension.words.about'] },
});

const translated = (language: Language): PackageLanguage => ({
  texts: JSON.parse(readFileSync(new URL(`languages/${language.tag}.json`, import.meta.url), 'utf8')),
  search: searchIn(language),
  commands: Object.fromEntries(commandsIn(language).map((command) => [command.name, command])),
});

const iconFile = (file: string) => readFileSync(new URL(file, import.meta.url));

/** Everything of the package that does not depend on where the bot runs. */
export const parts: Omit<PackageParts, 'config'> = {
  template,
  version: packageJson.version,
  commands,
  search: searchIn(english),
  languages: Object.fromEntries(others.map((language) => [language.tag, translated(language)])),
  icons: Object.fromEntries(icons.map(({ file }) => [file, iconFile(file)])),
};
