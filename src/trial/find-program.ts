import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** A program that can be started without a shell. */
export interface Program {
  readonly file: string;
  /** Arguments that come before others. */
  readonly args: readonly string[];
}

export interface Wanted {
  /** As it is typed. */
  readonly name: string;
  /** The package of npm that it comes with; undefined where it is no package. */
  readonly npmPackage?: string;
}

/**
 * Finds a program in the folders of `path` (the variable PATH); undefined when there is none. On Windows what npm installs is a `.cmd`,
 * which only a shell can start: then its script is found beside it, for this Node.
 */
export function findProgram(
  { name, npmPackage }: Wanted,
  path: string,
  windows: boolean,
): Program | undefined {
  // a relative folder would make it depend on where this was started
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    if (!windows && isExecutable(join(folder, name))) return { file: join(folder, name), args: [] };
    if (!windows) continue;
    if (existsSync(join(folder, `${name}.exe`))) return { file: join(folder, `${name}.exe`), args: [] };
    const script =
      npmPackage === undefined ? undefined : scriptOf(join(folder, 'node_modules', npmPackage), name);
    if (script !== undefined && existsSync(join(folder, `${name}.cmd`)))
      return { file: process.execPath, args: [script] };
  }
  return undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // absent, or somebody else's
  }
}

/** The file that a package starts under this name. */
function scriptOf(folder: string, name: string): string | undefined {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin?: Record<string, string> };
  const script = bin?.[name];
  return script === undefined ? undefined : join(folder, script);
}
