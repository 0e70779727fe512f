import { strFromU8, unzipSync } from 'fflate';
import { validatePackage } from './validate-package.ts';

/** Pixels in each direction that Teams wants of each icon the manifest names. */
const iconSizes: Readonly<Record<string, number>> = { color: 192, outline: 32, color32x32: 32 };

/** What is wrong with a zipped app package, a sentence each; empty when Teams should take it. Needs no network. */
export function validateArchive(zip: Uint8Array): string[] {
  const files = readZip(zip);
  if (files === undefined) return ['This is not a zip file.'];
  const names = [...files.keys()];
  const problems = names
    .filter((name) => name.includes('/'))
    .map((name) => `${name}: everything belongs at the root, not in a folder.`);
  const texts = new Map<string, unknown>();
  for (const [name, file] of files) {
    if (!name.endsWith('.json')) continue;
    const content = readJson(file);
    if (content === undefined) problems.push(`${name}: this is not JSON.`);
    else texts.set(name, content);
  }
  const manifest = texts.get('manifest.json') as ManifestFiles | undefined;
  if (manifest === undefined) return [...problems, 'manifest.json is missing.'];
  const icons = Object.entries(manifest.icons ?? {});
  const languages = (manifest.localizationInfo?.additionalLanguages ?? []).map(({ file }) => file);
  const named = [...icons.map(([, file]) => file), ...languages];
  return [
    ...problems,
    ...validatePackage(texts),
    ...named
      .filter((name) => !files.has(name))
      .map((name) => `${name} is named in the manifest and missing.`),
    ...names
      .filter((name) => name !== 'manifest.json' && !named.includes(name))
      .map((name) => `${name}: the manifest does not name it.`),
    ...icons.flatMap(([kind, name]) => iconProblems(name, files.get(name), iconSizes[kind])),
  ];
}

interface ManifestFiles {
  readonly icons?: Readonly<Record<string, string>>;
  readonly localizationInfo?: { readonly additionalLanguages?: readonly { readonly file: string }[] };
}

function readZip(zip: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    return new Map(Object.entries(unzipSync(zip)));
  } catch {
    return undefined;
  }
}

function readJson(file: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(file));
  } catch {
    return undefined;
  }
}

const PNG_START = '\x89PNG\r\n\x1a\n';

function iconProblems(name: string, file: Uint8Array | undefined, size: number | undefined): string[] {
  if (file === undefined || size === undefined) return [];
  const png = Buffer.from(file);
  if (png.length < 24 || png.toString('latin1', 0, 8) !== PNG_START) return [`${name}: this is not a PNG.`];
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  return width === size && height === size
    ? []
    : [`${name}: ${width} × ${height} pixels, where Teams wants ${size} × ${size}.`];
}
