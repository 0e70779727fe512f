import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What Node has loaded when the bot is ready to be built: packages by name, and what Node brings itself. */
function loadedByStart(): { packages: readonly string[]; own: readonly string[] } {
  const script = `
    const loaded = [];
    require('node:module').registerHooks({
      load(url, context, next) { loaded.push(url); return next(url, context); },
    });
    require('./src/app/app.ts');
    require('./src/config.ts');
    const packages = loaded.flatMap((url) => /.*[/]node_modules[/]((?:@[^/]+[/])?[^/]+)/.exec(url)?.[1] ?? []);
    process.stdout.write(JSON.stringify({ packages: [...new Set(packages)], own: process.moduleLoadList }));
    process.exit();`;
  return JSON.parse(execFileSync(process.execPath, ['--eval', script], { encoding: 'utf8' }));
}

test('a start leaves unloaded what the first answer does not need', () => {
  const { packages, own } = loadedByStart();
  expect(packages).toEqual(expect.arrayContaining(['botbuilder-core', 'kysely', 'restify', 'zod']));
  const later = [
    ...['@azure/msal-node', 'adaptive-expressions', 'adaptivecards-templating', 'botbuilder'],
    ...['botframework-schema', 'chrono-node', 'csv-parse', 'fflate', 'htmlparser2', 'jose', 'pg'],
  ];
  expect(packages.filter((name) => later.includes(name) || name.startsWith('@opentelemetry/'))).toEqual([]);
  expect(own).toContain('NativeModule net');
  // all of fetch, which any import of node:http would bring
  expect(own).not.toContain('NativeModule internal/deps/undici/undici');
});
