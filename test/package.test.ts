import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createManifest, type ManifestCommand } from '../appPackage/create-manifest.ts';
import { createPackage } from '../appPackage/create-package.ts';
import { draw, icons } from '../appPackage/icons/draw.ts';
import { readPackageConfig } from '../appPackage/package-config.ts';
import { commands, parts } from '../appPackage/parts.ts';
import { validatePackage } from '../appPackage/validate-package.ts';
import { commandTable } from '../bot/commands/table.ts';

const env = {
  MicrosoftAppId: '22222222-2222-4222-8222-222222222222',
  PUBLIC_URL: 'https://coursemate.example.com/',
  DEVELOPER_NAME: 'Contoso',
  WEBSITE_URL: 'https://contoso.example',
  PRIVACY_URL: 'https://contoso.example/privacy',
  TERMS_OF_USE_URL: 'https://contoso.example/terms',
};
const config = readPackageConfig(env);

function unpack(zip: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(zip)));
}

function json(file: Uint8Array | undefined) {
  return JSON.parse(strFromU8(file ?? new Uint8Array()));
}

test('the package has its files at the root, and no folder', () => {
  const names = [...unpack(createPackage({ ...parts, config })).keys()];
  expect(names.sort()).toEqual(['color.png', 'de.json', 'es.json', 'manifest.json', 'outline.png']);
});

test('every file that the manifest names is in the package', () => {
  const files = unpack(createPackage({ ...parts, config }));
  const manifest = json(files.get('manifest.json'));
  const named = [
    manifest.icons.color,
    manifest.icons.outline,
    ...manifest.localizationInfo.additionalLanguages.map(({ file }: { file: string }) => file),
  ];
  for (const name of named) expect(files.has(name), name).toBe(true);
});

test('manifest and language files keep to the schemas of Teams', () => {
  const files = unpack(createPackage({ ...parts, config }));
  const texts = [...files]
    .filter(([name]) => name.endsWith('.json'))
    .map(([name, file]) => [name, json(file)] as const);
  expect(texts).toHaveLength(3);
  expect(validatePackage(new Map(texts))).toEqual([]);
});

test('ids, addresses and domain come from the environment', () => {
  const manifest = createManifest({ ...parts, config });
  expect(manifest.id).toBe(env.MicrosoftAppId);
  expect(manifest.bots[0]?.botId).toBe(env.MicrosoftAppId);
  expect(manifest.validDomains).toEqual(['coursemate.example.com']);
  expect(manifest.developer).toEqual({
    name: 'Contoso',
    websiteUrl: env.WEBSITE_URL,
    privacyUrl: env.PRIVACY_URL,
    termsOfUseUrl: env.TERMS_OF_USE_URL,
  });
});

test('the app may have an id of its own', () => {
  const own = readPackageConfig({ ...env, TEAMS_APP_ID: '33333333-3333-4333-8333-333333333333' });
  expect(createManifest({ ...parts, config: own }).id).toBe('33333333-3333-4333-8333-333333333333');
});

test('what is missing for the package is named at once', () => {
  for (const name of Object.keys(env)) expect(() => readPackageConfig({})).toThrow(`${name} is missing`);
  expect(() => readPackageConfig({ ...env, PRIVACY_URL: 'http://contoso.example' })).toThrow(
    'PRIVACY_URL should hold the https address of the privacy statement',
  );
});

test('one-to-one chats are offered every command, teams and groups only what is not personal', () => {
  const lists = createManifest({ ...parts, config }).bots[0]?.commandLists ?? [];
  const titles = (scope: string) =>
    lists
      .filter(({ scopes }) => scopes.some((each) => each === scope))
      .flatMap((list) => list.commands.map(({ title }) => title));
  const shared = commandTable.filter(({ personal }) => !personal);
  expect(titles('personal')).toEqual(commands.map(({ title }) => title));
  expect(titles('team')).toHaveLength(shared.length);
  expect(titles('groupChat')).toEqual(titles('team'));
  expect(titles('team')).toContain('help');
  expect(titles('team')).not.toContain('my courses');
});

test('a command that Teams could not show keeps the package from being built', () => {
  const command = (n: number, title = `command ${n}`): ManifestCommand => ({
    name: 'help',
    title,
    description: 'Helps',
    scopes: ['personal'],
  });
  const build = (commands: readonly ManifestCommand[]) => () => createPackage({ ...parts, config, commands });
  expect(build([command(1)])).not.toThrow();
  expect(build([command(1, 'x'.repeat(33))])).toThrow('too long');
  expect(build(Array.from({ length: 13 }, (_, n) => command(n)))).toThrow('must NOT have more than 12 items');
  expect(build([{ ...command(1), name: 'unheard of' }])).toThrow('has no translation');
});

test('a language file translates what its place in the manifest says', () => {
  const files = unpack(createPackage({ ...parts, config }));
  const manifest = json(files.get('manifest.json'));
  const german = json(files.get('de.json'));
  const place = manifest.bots[0].commandLists[1].commands.findIndex(
    ({ title }: { title: string }) => title === 'help',
  );
  expect(german[`bots[0].commandLists[1].commands[${place}].title`]).toBe('Hilfe');
  expect(german['description.full']).toContain('Viva Learning');
});

test('the same input gives the same package', () => {
  expect(createPackage({ ...parts, config })).toEqual(createPackage({ ...parts, config }));
});

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s is a PNG of %i pixels in each direction, as drawn', (name, size) => {
  const icon = icons.find(({ file }) => file === name);
  const png = readPng(readFileSync(new URL(`../appPackage/${name}`, import.meta.url)));
  expect([png.width, png.height]).toEqual([size, size]);
  expect(Buffer.compare(png.pixels, Buffer.from(icon ? draw(icon) : []))).toBe(0);
});

test('the outline icon is white on nothing; the colour icon leaves nothing see-through', () => {
  const pixelsOf = (name: string) => {
    const { pixels } = readPng(readFileSync(new URL(`../appPackage/${name}`, import.meta.url)));
    return Array.from({ length: pixels.length / 4 }, (_, i) => [...pixels.subarray(i * 4, i * 4 + 4)]);
  };
  const outline = pixelsOf('outline.png');
  expect(outline.filter(([r, g, b, a]) => a !== 0 && (r !== 255 || g !== 255 || b !== 255))).toEqual([]);
  expect(outline.some(([, , , a]) => a === 255)).toBe(true);
  expect(outline[0]).toEqual([0, 0, 0, 0]);
  expect(pixelsOf('color.png').every(([, , , a]) => a === 255)).toBe(true);
});

/** Reads what the icons are: 8-bit RGBA, rows without a filter. */
function readPng(file: Buffer) {
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([...file.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(data));
  const stride = width * 4 + 1;
  const lines = Array.from({ length: height }, (_, y) => rows.subarray(y * stride + 1, (y + 1) * stride));
  return { width, height, pixels: Buffer.concat(lines) };
}
