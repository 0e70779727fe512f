import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it, test, vi } from 'vitest';
import descriptions from '../../../bot/phrases/descriptions.json' with { type: 'json' };
import english from '../../../bot/phrases/en.json' with { type: 'json' };
import { completed } from '../../../bot/phrases/language.ts';
import { languages } from '../../../bot/phrases/languages.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Element = Ast[number];

/** Elements of a sentence, however deep; the numbers of `type` are those of the ICU parser. */
function elementsOf(ast: Ast): Element[] {
  return ast.flatMap((element) => [
    element,
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => elementsOf(value)) : []),
  ]);
}
const LITERAL = 0;
const PLURAL = 6;
const parsed = (text: string, tag: string) =>
  elementsOf(new IntlMessageFormat(text, tag, undefined, { ignoreTag: true }).getAst());

/** `{course}`, or `{yes}` with what it may be: a translation may use each as often as it likes. */
function argumentsIn(text: string, tag: string): string[] {
  const named = parsed(text, tag).flatMap((element) =>
    'value' in element && element.type !== LITERAL && typeof element.value === 'string' ? element.value : [],
  );
  return [...new Set(named)].sort();
}

/** Counts that a sentence meets. Some languages have a category of their own for whole millions, which none does. */
const counts = [...Array(200).keys(), 1_000, 10_001, 100_000];

/** Texts that are the same in English and another language, because they are nothing but values, or really are. */
const sameInBoth: Readonly<Record<string, readonly string[]>> = {
  de: ['card.button.details', 'card.reach.known', 'command.team', 'export.person'],
  fr: ['export.note'],
  it: ['card.reach.known', 'command.privacy', 'export.account', 'about.privacy'],
  nl: [
    'card.level.beginner',
    'card.button.details',
    'card.reach.known',
    'command.start',
    'command.privacy',
    'command.help',
    'command.help.example',
    'command.team',
    'command.snooze',
    'export.account',
    'about.privacy',
  ],
};

describe.each(languages.filter(({ tag }) => tag !== 'en'))('$tag', ({ tag, phrases }) => {
  const entries = Object.entries(phrases);
  const originals: Readonly<Record<string, string>> = english;

  it('has every sentence of English and no other, in the same order', () => {
    expect(Object.keys(phrases)).toEqual(Object.keys(english));
  });

  it('takes the same values in each sentence', () => {
    const different = entries.filter(
      ([key, text]) => String(argumentsIn(text, tag)) !== String(argumentsIn(originals[key] ?? '', 'en')),
    );
    expect(different).toEqual([]);
  });

  it('says something else than English, where there are words', () => {
    const words = (text: string) =>
      parsed(text, tag).some((one) => one.type === LITERAL && /\p{L}{2}/u.test(one.value));
    const copied = entries
      .filter(([key, text]) => text === originals[key] && words(text))
      .map(([key]) => key);
    const allowed = new Set([...(sameInBoth[tag] ?? []), 'audit.line']);
    expect(copied.filter((key) => !allowed.has(key))).toEqual([]);
  });
});

describe.each(languages)('$tag', ({ tag, phrases }) => {
  it('has a form for each count, as its language counts', () => {
    const rules = new Intl.PluralRules(tag);
    const known = new Set<string>(rules.resolvedOptions().pluralCategories);
    const wrong = Object.entries(phrases).filter(([, text]) =>
      parsed(text, tag).some((element) => {
        if (element.type !== PLURAL || !('options' in element)) return false;
        const forms = Object.keys(element.options);
        const exact = forms.filter((form) => form.startsWith('='));
        const named = forms.filter((form) => !form.startsWith('='));
        // "and # more" is the same for one as for others
        const told = (count: number) =>
          exact.includes(`=${count}`) || [...named, 'one'].includes(rules.select(count));
        return named.some((form) => !known.has(form)) || !counts.every(told);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has no sentence that begins or ends as a part of another', () => {
    const parts = Object.entries(phrases).filter(([, text]) => /^[\s,;]|[\s,;]$/.test(text));
    expect(parts).toEqual([]);
  });

  it('is read when it is first spoken, and only once', () => {
    const [first, second] = [phrases, languages.find((one) => one.tag === tag)?.phrases];
    expect(first).toBe(second);
  });
});

test('what a translation lacks is said in English and reported, and nothing fails', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockReturnValue();
  const { 'reply.bug': _, ...rest } = { ...english, 'card.progress': 'bereits {progress} %' };
  const phrases = completed('xx', rest);
  expect(phrases['reply.bug']).toBe(english['reply.bug']);
  expect(phrases['card.progress']).toBe('bereits {progress} %');
  expect(warned).toHaveBeenCalledExactlyOnceWith('bot/phrases/xx.json lacks 1 sentences: reply.bug');
  warned.mockRestore();
});

test('what translators are told is about sentences that there are', () => {
  expect(Object.keys(descriptions).filter((key) => !(key in english))).toEqual([]);
});
