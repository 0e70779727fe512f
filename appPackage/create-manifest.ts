import { FIND_COURSE } from '../bot/features/catalogue/share.ts';
import type { PackageConfig } from './package-config.ts';

export const scopes = ['personal', 'team', 'groupChat'] as const;
export type Scope = (typeof scopes)[number];

/** A command as Teams suggests it: what to type, what it does, and where it works. */
export interface ManifestCommand {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly scopes: readonly Scope[];
}

/** Translations of the texts of a package: manifest keys, and commands by their name in the command table. */
export interface PackageLanguage {
  readonly texts: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<string, { readonly title: string; readonly description: string }>>;
  readonly search: ManifestSearch;
}

/** The search with which people find a course and share it in a chat, in words of one language. */
export interface ManifestSearch {
  readonly title: string;
  readonly description: string;
  readonly words: { readonly title: string; readonly description: string };
}

export interface ManifestParts {
  /** What does not depend on where the bot runs: names, descriptions, icons. */
  readonly template: Readonly<Record<string, unknown>> & { readonly name: AppName };
  readonly config: PackageConfig;
  readonly version: string;
  readonly commands: readonly ManifestCommand[];
  readonly search: ManifestSearch;
}

interface AppName {
  readonly short: string;
  readonly full: string;
}

const LOCALIZATION_SCHEMA =
  'https://developer.microsoft.com/en-us/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json';

/** The manifest of the app, as an object in the shape of Microsoft's schema 1.30; checked by `validatePackage`. */
export function createManifest({ template, config, version, commands, search }: ManifestParts) {
  return {
    ...template,
    name: { ...template.name, short: template.name.short + config.nameSuffix },
    version,
    id: config.teamsAppId,
    developer: {
      name: config.developerName,
      websiteUrl: config.websiteUrl,
      privacyUrl: config.privacyUrl,
      termsOfUseUrl: config.termsOfUseUrl,
    },
    bots: [
      {
        botId: config.botId,
        scopes: [...scopes],
        supportsFiles: true,
        isNotificationOnly: false,
        commandLists: commandLists(commands),
      },
    ],
    composeExtensions: [{ botId: config.botId, commands: [searchCommand(search)] }],
    validDomains: [new URL(config.publicUrl).host],
    ...(config.signIn || config.installsItself
      ? { webApplicationInfo: { id: config.botId, resource: `api://botid-${config.botId}` } }
      : {}),
  };
}

function searchCommand({ title, description, words }: ManifestSearch) {
  return {
    id: FIND_COURSE.command,
    type: 'query',
    title,
    description,
    initialRun: true,
    context: ['compose', 'commandBox'],
    parameters: [{ name: FIND_COURSE.words, inputType: 'text', ...words }],
  };
}

/** One list a scope, so that each place suggests what works there. */
function commandLists(commands: readonly ManifestCommand[]) {
  return commandsByScope(commands).map(({ scope, suggested }) => ({
    scopes: [scope],
    commands: suggested.map(({ title, description }) => ({ title, description })),
  }));
}

function commandsByScope(commands: readonly ManifestCommand[]) {
  return scopes
    .map((scope) => ({ scope, suggested: commands.filter((command) => command.scopes.includes(scope)) }))
    .filter(({ suggested }) => suggested.length > 0);
}

/** A language file for a manifest with these commands: flat keys. Throws when a command has no translation. */
export function createLanguageFile(
  commands: readonly ManifestCommand[],
  language: PackageLanguage,
  { nameSuffix }: Pick<PackageConfig, 'nameSuffix'>,
): Record<string, string> {
  const commandTexts = commandsByScope(commands).flatMap(({ suggested }, list) =>
    suggested.flatMap(({ name }, place) => {
      const translated = language.commands[name];
      if (translated === undefined) throw new Error(`The command "${name}" has no translation.`);
      const key = `bots[0].commandLists[${list}].commands[${place}]`;
      return [
        [`${key}.title`, translated.title],
        [`${key}.description`, translated.description],
      ];
    }),
  );
  const { title, description, words } = language.search;
  const key = 'composeExtensions[0].commands[0]';
  const searchTexts = {
    [`${key}.title`]: title,
    [`${key}.description`]: description,
    [`${key}.parameters[0].title`]: words.title,
    [`${key}.parameters[0].description`]: words.description,
  };
  return {
    $schema: LOCALIZATION_SCHEMA,
    ...language.texts,
    'name.short': language.texts['name.short'] + nameSuffix,
    ...Object.fromEntries(commandTexts),
    ...searchTexts,
  };
}
