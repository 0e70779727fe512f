import { readFileSync } from 'node:fs';

/** The text of a file of the project, by its path from the root, with the line ends of a checkout that changes none. */
export function projectText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
}
