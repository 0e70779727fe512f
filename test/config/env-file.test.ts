import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadEnvFile } from '../../src/config/env-file.ts';
import { ConfigError } from '../../src/config/read-variables.ts';

const folder = mkdtempSync(join(tmpdir(), 'coursemate-env-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function loaded(content: string | Buffer, env: Record<string, string> = {}) {
  const path = join(folder, '.env');
  writeFileSync(path, content);
  loadEnvFile(env, path);
  return env;
}

test('the environment wins over the file, also where it says that there is nothing', () => {
  expect(loaded('A=file\nB=file\nC=file\n', { A: 'env', B: '' })).toEqual({ A: 'env', B: '', C: 'file' });
});

test('a mark at the beginning and Windows’ line ends are no part of names and values', () => {
  expect(loaded('\uFEFFPORT=3979\r\nHOST=127.0.0.1\r\n')).toEqual({ PORT: '3979', HOST: '127.0.0.1' });
});

test('UTF-16 is said to be UTF-16, and no file is none', () => {
  expect(() => loaded(Buffer.from('\uFEFFPORT=3979\r\n', 'utf16le'))).toThrow(ConfigError);
  const env = {};
  loadEnvFile(env, join(folder, 'absent'));
  expect(env).toEqual({});
});
