import { withoutSalutation } from '../text/salutation.ts';
import { isCommandWord } from '../text/typo-correction.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';

const { orders, manyGreeted, greetings } = vocabulary.misgivings;

/** A message with all that opens and closes it. */
interface Mail {
  readonly plain: string;
  readonly whole: readonly Token[];
}

/** How pasted lines of mails and lists begin. */
const heading = /^\s*(?:to[ -]?do|re|fwd?|aw|wg)\s*:/i;

/** True for an order that is rather pasted from a mail or a list: "Hi team, please finish gdpr", "- finish gdpr". */
export function isMailed({ plain, whole }: Mail): boolean {
  if (heading.test(plain) || /^\s*(?:\[\s?\]|[☐□▢])/u.test(plain)) return true;
  if (!isOrder(whole)) return false;
  return (
    /^\s*[-–*•·]\s/u.test(plain) ||
    manyGreeted.atStart(whole) !== null ||
    callsSomebody(whole) ||
    (isSigned(whole) && greetings.atStart(whole) === null && vocabulary.salutations.atStart(whole) === null)
  );
}

const isOrder = (tokens: readonly Token[]) => orders.within(tokens) !== null;

/** "Anna, …", "dear Anna, …": nobody that the bot knows. */
function callsSomebody(whole: readonly Token[]): boolean {
  const from = greetings.atStart(whole)?.length ?? 0;
  const name = whole[from];
  return (
    name !== undefined &&
    whole[from + 1]?.text === ',' &&
    /^\p{Lu}\p{Ll}+$/u.test(name.text) &&
    !isCommandWord(name.word, name.listening)
  );
}

/** True when a name or regards close it. */
function isSigned(whole: readonly Token[]): boolean {
  const rest = withoutSalutation(whole);
  return rest.length < whole.length && rest.at(-1) !== whole.at(-1);
}
