/** Scripts in which a name is written without a space, or the surname first: part of it would be the wrong part. */
const WHOLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** "(External)", "[Contractor]": what directories add. */
const ADDED = /\s*[([{].*$/u;
const TITLE = /^\p{L}{2,}\.$/u;
const INITIAL = /^\p{L}\.?$/u;

/**
 * What to call a person in a greeting: the given name that the directory knows; else what follows the comma in "Surname, Given";
 * the whole name in scripts that do not part it, and where it begins with an initial; else the first word that is no title. Null when there is no name.
 */
export function greetingName(displayName: string, givenName: string | undefined): string | null {
  const known = givenName?.trim() ?? '';
  if (known !== '') return known;
  const name = displayName.replace(ADDED, '').trim();
  if (name === '') return null;
  if (WHOLE.test(name)) return name;
  const [surname = '', given = ''] = name.split(',').map((part) => part.trim());
  const words = (given === '' ? surname : given).split(/\s+/u);
  const first = words.find((word) => !TITLE.test(word)) ?? name;
  return INITIAL.test(first) ? name : first;
}
