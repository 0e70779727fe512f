import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);
// The schemas' patterns are not valid with the u flag.
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const schemas = {
  manifest: ajv.compile(require('./schema/MicrosoftTeams.schema.1.30.json')),
  language: ajv.compile(require('./schema/MicrosoftTeams.Localization.schema.1.30.json')),
};

/** Teams' interface cuts a command's title there, though the schema allows more. */
const LONGEST_TITLE = 32;

/** What is wrong with the JSON files of a package, by file name; empty when nothing is. */
export function validatePackage(files: ReadonlyMap<string, unknown>): string[] {
  return [...files].flatMap(([name, content]) => {
    const validate = name === 'manifest.json' ? schemas.manifest : schemas.language;
    validate(content);
    const broken = (validate.errors ?? []).map(
      ({ instancePath, message }) => `${name}${instancePath}: ${message}`,
    );
    return [...broken, ...longTitles(content).map((title) => `${name}: the command "${title}" is too long.`)];
  });
}

/** Titles of commands, in a manifest or a language file, that would be cut. */
function longTitles(content: unknown): string[] {
  const titles: string[] = [];
  JSON.stringify(content, (key, value) => {
    if (/(^|\.)title$/.test(key) && typeof value === 'string' && value.length > LONGEST_TITLE)
      titles.push(value);
    return value;
  });
  return titles;
}
