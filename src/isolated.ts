const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** The text so that it and the sentence around it do not change each other's direction (Unicode's bidirectional algorithm, UAX 9). */
export function isolated(text: string): string {
  return text === '' || text.startsWith(FIRST_STRONG_ISOLATE)
    ? text
    : FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
}
