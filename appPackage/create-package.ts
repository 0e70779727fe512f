import { zipSync } from 'fflate';
import { ConfigError } from '../src/config/read-variables.ts';
import {
  createLanguageFile,
  createManifest,
  type ManifestParts,
  type PackageLanguage,
} from './create-manifest.ts';
import { validateArchive } from './validate-archive.ts';

export interface PackageParts extends ManifestParts {
  /** By language tag, besides the manifest's own. */
  readonly languages: Readonly<Record<string, PackageLanguage>>;
  /** PNG files by name. */
  readonly icons: Readonly<Record<string, Uint8Array>>;
}

/** The app package: a zip with the manifest, the icons and the language files at its root. Throws when invalid. */
export function createPackage(parts: PackageParts): Uint8Array {
  const tags = Object.keys(parts.languages);
  const manifest = {
    ...createManifest(parts),
    localizationInfo: {
      defaultLanguageTag: 'en',
      additionalLanguages: tags.map((tag) => ({ languageTag: tag, file: `${tag}.json` })),
    },
  };
  const texts = new Map<string, unknown>([['manifest.json', manifest]]);
  for (const [tag, language] of Object.entries(parts.languages)) {
    texts.set(`${tag}.json`, createLanguageFile(parts.commands, language, parts.config));
  }
  const files: Record<string, Uint8Array> = { ...parts.icons };
  for (const [name, content] of texts) files[name] = Buffer.from(`${JSON.stringify(content, null, 2)}\n`);
  const zip = zipSync(files, { level: 9, mtime: EPOCH });
  const problems = validateArchive(zip);
  if (problems.length > 0) throw new ConfigError(problems);
  return zip;
}

/** The earliest time a zip can say: the same input gives the same package. */
const EPOCH = new Date(1980, 0, 1);
