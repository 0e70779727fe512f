import { readFileSync } from 'node:fs';
import { commands as german } from '../bot/phrases/de/commands.ts';
import { sharedPlaces as germanShared } from '../bot/phrases/de/shared-places.ts';
import { commands as en } from '../bot/phrases/en/commands.ts';
import { sharedPlaces as enShared } from '../bot/phrases/en/shared-places.ts';
import { commands as spanish } from '../bot/phrases/es/commands.ts';
import { sharedPlaces as spanishShared } from '../bot/phrases/es/shared-places.ts';
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
import de from './languages/de.json' with { type: 'json' };
import es from './languages/es.json' with { type: 'json' };
import template from './manifest.template.json' with { type: 'json' };

type Sentences = Readonly<Record<keyof typeof en, string>>;
type SharedSentences = Readonly<Record<keyof typeof enShared, string>>;

/** Teams suggests twelve commands at most, and few are better: the others are in the help and on buttons. */
const suggested = new Set<CommandName>([
  ...(['list', 'start', 'mark', 'complete', 'undo', 'next', 'find', 'courses'] as const),
  ...(['assign', 'team', 'language', 'help'] as const),
]);

/** The bot's commands as Teams suggests them; what answers personally is suggested in one-to-one chats only. */
function commandsIn(sentences: Sentences): readonly ManifestCommand[] {
  const shown = commandTable.filter(({ name }) => suggested.has(name));
  return shown.map(({ name, personal }) => ({
    name,
    title: sentences[`command.${name}`],
    description: sentences[`command.${name}.about`],
    scopes: personal ? ['personal'] : scopes,
  }));
}

export const commands = commandsIn(en);

const searchIn = (sentences: SharedSentences): ManifestSearch => ({
  title: sentences['extension.find'],
  description: sentences['extension.find.about'],
  words: { title: sentences['extension.words'], description: sentences['extension.words.about'] },
});

const language = (
  texts: Readonly<Record<string, string>>,
  sentences: Sentences,
  shared: SharedSentences,
): PackageLanguage => ({
  texts,
  search: searchIn(shared),
  commands: Object.fromEntries(commandsIn(sentences).map((command) => [command.name, command])),
});

const iconFile = (file: string) => readFileSync(new URL(file, import.meta.url));

/** Everything of the package that does not depend on where the bot runs. */
export const parts: Omit<PackageParts, 'config'> = {
  template,
  version: packageJson.version,
  commands,
  search: searchIn(enShared),
  languages: { de: language(de, german, germanShared), es: language(es, spanish, spanishShared) },
  icons: Object.fromEntries(icons.map(({ file }) => [file, iconFile(file)])),
};
