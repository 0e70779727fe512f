import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** Longest salutation, "dear sir or madam". */
const SALUTATION = 5;

/** The tokens without "Dear Coursemate," and "Kind regards, Maureen". */
export function withoutSalutation(tokens: readonly Token[]): readonly Token[] {
  const from =
    vocabulary.salutations.atStart(tokens) === null
      ? 0
      : tokens.findIndex(({ isSeparator }) => isSeparator) + 1;
  const body = from <= SALUTATION + 1 ? tokens.slice(from) : tokens;
  const end = body.findIndex(
    (_, at) => at > 0 && body[at - 1]?.isSeparator && vocabulary.signOffs.atStart(body, at) !== null,
  );
  const rest = unsigned(end < 0 ? body : body.slice(0, end));
  return rest.some(({ isSeparator }) => !isSeparator) ? rest : tokens;
}

/** The tokens without the name in "Thanks, Sarah". */
function unsigned(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ isSeparator }, at) => isSeparator && at < tokens.length - 1);
  const name = tokens.slice(last + 1).filter(({ isSeparator }) => !isSeparator);
  const thanks = tokens.slice(0, Math.max(0, last));
  const signed = name.length <= 2 && name.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text));
  return signed && thanks.length > 2 && vocabulary.polite.atEnd(thanks) !== null ? thanks : tokens;
}
