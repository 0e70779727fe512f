/** `npm run package`: the app package for sideloading, from the environment and `.env`. Prints where it is. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConfigError } from '../src/config/read-variables.ts';
import { createPackage } from './create-package.ts';
import { readPackageConfig } from './package-config.ts';
import { parts } from './parts.ts';

const output = fileURLToPath(new URL('../dist/coursemate.zip', import.meta.url));
try {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readPackageConfig(process.env);
  const zip = createPackage({ ...parts, config });
  mkdirSync(fileURLToPath(new URL('../dist', import.meta.url)), { recursive: true });
  writeFileSync(output, zip);
  process.stdout.write(`${output}\nMessaging endpoint of the Azure Bot: ${config.publicUrl}/api/messages\n`);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(
    `${error.message}\nSet them in the environment or in .env; .env.sample explains each.\n`,
  );
  process.exitCode = 1;
}
