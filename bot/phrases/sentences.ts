/** One text of several sentences, or parts of them, so that each can stand in a line of its own. */
export function sentences(...said: readonly string[]): string {
  return said.join(' ');
}
