type Json = Readonly<Record<string, unknown>>;

/** What every client of Teams knows (Microsoft: cards for mobile devices). */
const COMMON = '1.2';

/**
 * Since which version of Adaptive Cards there is what our cards need, where that is later than {@link COMMON}: types, and
 * properties of types. A test holds it to the published schema, and says which properties a client may leave out unharmed.
 */
export const since: Readonly<Record<string, string>> = {
  'Input.label': '1.3',
  'Input.isRequired': '1.3',
  'Input.errorMessage': '1.3',
  'Action.associatedInputs': '1.3',
  'AdaptiveCard.refresh': '1.4',
  'Action.Execute': '1.4',
};

/**
 * The lowest version of Adaptive Cards to declare on a card. Clients show nothing but the fallbackText of a card that
 * declares more than they know. An element with a fallback counts as that; but Teams asks for 1.4 wherever an Action.Execute
 * is, whatever it falls back to (Microsoft: work with Universal Actions).
 */
export function versionNeeded(node: unknown): string {
  if (Array.isArray(node)) return highest(node.map(versionNeeded));
  if (typeof node !== 'object' || node === null) return COMMON;
  const { type, fallback, requires, ...rest } = node as Json;
  const kind = String(type);
  if (kind === 'Action.Execute') return since[kind] ?? COMMON;
  if (fallback !== undefined) return versionNeeded(fallback);
  if (requires !== undefined) return COMMON;
  const family = kind.replace(/^(Input|Action)\..*/, '$1');
  return highest(
    Object.entries(rest).flatMap(([name, value]) => [
      since[`${family}.${name}`] ?? COMMON,
      name === 'data' ? COMMON : versionNeeded(value),
    ]),
  );
}

const highest = (versions: readonly string[]) =>
  versions.reduce((high, version) => (version > high ? version : high), COMMON);
