import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Import {
  /** Path of the importing file from the project's root, with `/`. */
  readonly from: string;
  /** The same for a file of the project; else the name of a package or a Node module (`node:fs`). */
  readonly to: string;
  readonly kind: 'file' | 'package' | 'node';
  readonly typeOnly: boolean;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const statements =
  /^\s*(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?['"](?<static>[^'"]+)['"]|\b(?:import|require)\(\s*['"](?<dynamic>[^'"]+)['"]/gm;

/** The paths, from the root, of the TypeScript files in these folders. */
export function sourceFiles(folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Every import and re-export in `text`, the content of the file `from`. */
export function importsIn(text: string, from: string): readonly Import[] {
  return [...text.matchAll(statements)].map(({ groups = {} }) => {
    const target = groups.static ?? groups.dynamic ?? '';
    const typeOnly = groups.type !== undefined;
    if (target.startsWith('.')) {
      return { from, to: posix.join(posix.dirname(from), target), kind: 'file', typeOnly };
    }
    if (target.startsWith('node:')) return { from, to: target, kind: 'node', typeOnly };
    const depth = target.startsWith('@') ? 2 : 1;
    return { from, to: target.split('/').slice(0, depth).join('/'), kind: 'package', typeOnly };
  });
}

/** Every import and re-export in these files. */
export function importsOf(files: readonly string[]): readonly Import[] {
  return files.flatMap((from) => importsIn(readFileSync(`${root}/${from}`, 'utf8'), from));
}
