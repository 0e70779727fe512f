import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createManifest, type ManifestCommand } from '../appPackage/create-manifest.ts';
import { createPackage } from '../appPackage/create-package.ts';
import { draw, icons } from '../appPackage/icons/draw.ts';
import { readPackageConfig } from '../appPackage/package-config.ts';
import { commands, parts } from '../appPackage/parts.ts';
import { validateArchive } from '../appPackage/validate-archive.ts';
import { validatePackage } from '../appPackage/validate-package.ts';
import { languages } from '../bot/phrases/languages.ts';
import { commandTable } from '../bot/understand/command-list.ts';

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
  expect(names.sort()).toEqual(
    [
      'color.png',
      'color32x32.png',
      'manifest.json',
      'outline.png',
      ...languages.slice(1).map(({ tag }) => `${tag}.json`),
    ].sort(),
  );
});

test('every file that the manifest names is in the package', () => {
  const files = unpack(createPackage({ ...parts, config }));
  const manifest = json(files.get('manifest.json'));
  const named = [
    ...Object.values<string>(manifest.icons),
    ...manifest.localizationInfo.additionalLanguages.map(({ file }: { file: string }) => file),
  ];
  for (const name of named) expect(files.has(name), name).toBe(true);
});

test('manifest and language files keep to the schemas of Teams', () => {
  const files = unpack(createPackage({ ...parts, config }));
  const texts = [...files]
    .filter(([name]) => name.endsWith('.json'))
    .map(([name, file]) => [name, json(file)] as const);
  expect(texts).toHaveLength(languages.length);
  expect(validatePackage(new Map(texts))).toEqual([]);
});

test.each([{ SSO_ENABLED: 'true' }, { TEAMS_CATALOGUE_APP_ID: '33333333-3333-4333-8333-333333333333' }])(
  'the package names the app registration only where it is needed: %j',
  (more) => {
    expect(createManifest({ ...parts, config })).not.toHaveProperty('webApplicationInfo');
    const needed = readPackageConfig({ ...env, ...more });
    expect(createManifest({ ...parts, config: needed }).webApplicationInfo).toEqual({
      id: env.MicrosoftAppId,
      resource: `api://botid-${env.MicrosoftAppId}`,
    });
  },
);

test('the app can be added to shared and private channels', () => {
  expect(createManifest({ ...parts, config })).toMatchObject({ supportsChannelFeatures: 'tier1' });
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

test('for testing the id and the address of the bot are enough: the rest is the project’s own, and said to be', () => {
  const { MicrosoftAppId, PUBLIC_URL, ...publisher } = env;
  const least = readPackageConfig({ CLIENT_ID: MicrosoftAppId, PUBLIC_URL });
  expect(least.ownPages).toEqual(Object.keys(publisher));
  expect(config.ownPages).toEqual([]);
  expect(validateArchive(createPackage({ ...parts, config: least }))).toEqual([]);
  expect(createManifest({ ...parts, config: least }).developer).toEqual({
    name: 'Coursemate',
    websiteUrl: 'https://coursemate.example.com/about',
    privacyUrl: 'https://coursemate.example.com/about#privacy',
    termsOfUseUrl: 'https://coursemate.example.com/about#terms',
  });
});

test('what tells two apps apart is part of the name in every language', () => {
  const trial = readPackageConfig({ ...env, APP_NAME_SUFFIX: 'Trial' });
  const files = unpack(createPackage({ ...parts, config: trial }));
  expect(json(files.get('manifest.json')).name.short).toBe('Coursemate Trial');
  expect(json(files.get('de.json'))['name.short']).toBe('Coursemate Trial');
  expect(() => readPackageConfig({ ...env, APP_NAME_SUFFIX: 'x'.repeat(21) })).toThrow('APP_NAME_SUFFIX');
});

test('the app may have an id of its own', () => {
  const own = readPackageConfig({ ...env, TEAMS_APP_ID: '33333333-3333-4333-8333-333333333333' });
  expect(createManifest({ ...parts, config: own }).id).toBe('33333333-3333-4333-8333-333333333333');
});

test('what is missing for the package is named at once', () => {
  for (const name of ['MicrosoftAppId', 'PUBLIC_URL'])
    expect(() => readPackageConfig({})).toThrow(`${name} is missing`);
  expect(() => readPackageConfig({ ...env, PRIVACY_URL: 'http://contoso.example' })).toThrow(
    'PRIVACY_URL should hold the https address of the privacy statement',
  );
});

test('one-to-one chats are offered what is most used, teams and groups only what is not personal', () => {
  const lists = createManifest({ ...parts, config }).bots[0]?.commandLists ?? [];
  const titles = (scope: string) =>
    lists
      .filter(({ scopes }) => scopes.some((each) => each === scope))
      .flatMap((list) => list.commands.map(({ title }) => title));
  const suggested = new Set<string>(commands.map(({ name }) => name));
  const shared = commandTable.filter(({ personal, name }) => !personal && suggested.has(name));
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

test('courses are searched and shared from the message box, in every language', () => {
  const files = unpack(createPackage({ ...parts, config }));
  const [extension] = json(files.get('manifest.json')).composeExtensions;
  expect(extension.botId).toBe(env.MicrosoftAppId);
  expect(extension.commands).toMatchObject([
    { id: 'findCourse', type: 'query', initialRun: true, parameters: [{ name: 'words' }] },
  ]);
  const key = 'composeExtensions[0].commands[0]';
  expect(json(files.get('de.json'))[`${key}.title`]).toBe('Kurse');
  expect(json(files.get('es.json'))[`${key}.parameters[0].title`]).toBe('Título o tema');
});

test('newcomers are welcomed, so the manifest has no prompt starters beside', () => {
  const lists = createManifest({ ...parts, config }).bots[0]?.commandLists ?? [];
  expect(lists.flatMap(({ commands }) => commands).filter((command) => 'prompt' in command)).toEqual([]);
});

test('every text of the manifest is there in every language', () => {
  const files = unpack(createPackage({ ...parts, config }));
  const keys = (name: string) => Object.keys(json(files.get(name))).sort();
  expect(keys('de.json')).toEqual(keys('es.json'));
  const manifest = json(files.get('manifest.json'));
  const texts = manifest.bots[0].commandLists.flatMap(({ commands }: { commands: object[] }, list: number) =>
    commands.map((_, place) => `bots[0].commandLists[${list}].commands[${place}].title`),
  );
  const needed = ['name.short', 'name.full', 'description.short', 'description.full', ...texts];
  expect(keys('de.json')).toEqual(expect.arrayContaining(needed));
});

test('what Teams would not take is named, whatever is wrong', () => {
  const good = Object.fromEntries(unpack(createPackage({ ...parts, config })));
  const problems = (change: Record<string, Uint8Array | undefined>) => {
    const files = Object.entries({ ...good, ...change }).filter(([, file]) => file !== undefined);
    return validateArchive(zipSync(Object.fromEntries(files) as Record<string, Uint8Array>)).join('\n');
  };
  expect(problems({})).toBe('');
  expect(validateArchive(Buffer.from('nothing'))).toEqual(['This is not a zip file.']);
  expect(problems({ 'color.png': undefined })).toContain('color.png is named in the manifest and missing');
  expect(problems({ 'color.png': good['outline.png'] })).toContain(
    '32 × 32 pixels, where Teams wants 192 × 192',
  );
  expect(problems({ 'outline.png': Buffer.from('GIF') })).toContain('outline.png: this is not a PNG');
  expect(problems({ 'manifest.json': undefined })).toContain('manifest.json is missing');
  expect(problems({ 'manifest.json': Buffer.from('{') })).toContain('manifest.json: this is not JSON');
  expect(problems({ 'de.json': Buffer.from('{}') })).toContain('de.json: must have required property');
  expect(problems({ 'folder/a.txt': Buffer.from('') })).toContain('belongs at the root');
});

test('the same input gives the same package', () => {
  expect(createPackage({ ...parts, config })).toEqual(createPackage({ ...parts, config }));
});

test.each([
  ['color.png', 192],
  ['color32x32.png', 32],
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
  expect(pixelsOf('color32x32.png')[0]).toEqual([0, 0, 0, 0]);
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
