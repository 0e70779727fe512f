import { formatText } from 'adaptivecards-renderer/lib/text-formatters.js';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, oneLine, withoutMarkdown } from '../../../cards/engine/text.ts';

const markdown = new MarkdownIt();

/** What a reader of the rendered Markdown sees. */
function seen(source: string): string {
  return markdown
    .parse(source, {})
    .flatMap(({ type, children }) => (type === 'inline' ? (children ?? []) : []))
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : type === 'text' ? content : `<${type}>`))
    .join('');
}

const awkward = fc
  .array(
    fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '[',
        ']',
        '(http://evil.example)',
        '`',
        '~~',
        '<b>',
        '&lt;',
        '&#42;',
        '\\',
        '#',
        '- ',
        '+ ',
      ],
      ...['1. ', '2) ', '> ', '---', '===', '|', '!', ' ', 'a', 'Ω', '火', '${x}'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('text that somebody wrote', () => {
  it('is shown by a Markdown client exactly as it was written', () => {
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: 'grapheme' })), (text) => {
        const line = oneLine(text, 500);
        expect(seen(escapeMarkdown(line))).toBe(line);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '{{DATE(2026-11-21T09:00:00Z, LONG)}}',
    '{{TIME(2026-11-21T09:00:00Z)}}',
    'due {{{{DATE(2026-11-21T09:00:00+01:00)}}}}',
  ])('is evaluated by no client, and looks as it was typed: %s', (text) => {
    expect(formatText('en', text)).not.toBe(text);
    for (const shown of [oneLine(text, 500), escapeMarkdown(text), escapeMarkdown(oneLine(text, 500))]) {
      expect(formatText('en', shown)).toBe(shown);
      expect(seen(shown).replaceAll('\u200c', '')).toBe(text);
    }
  });

  it('never becomes a link', () => {
    expect(markdown.render(escapeMarkdown('[press](https://evil.example)'))).not.toContain('href');
  });

  it('is cut at the limit with an ellipsis, between words where there are any', () => {
    expect(oneLine('one two three four', 12)).toBe('one two…');
    expect(oneLine('Donaudampfschiff', 8)).toBe('Donauda…');
    expect(oneLine('short', 8)).toBe('short');
  });

  it('is never cut inside a character', () => {
    expect(oneLine('👩‍👩‍👧‍👦'.repeat(3), 2)).toBe('👩‍👩‍👧‍👦…');
  });

  it('stays within a bounded number of code units whatever it is made of', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.integer({ min: 4, max: 60 }),
        (text, limit) => {
          expect(oneLine(text, limit).length).toBeLessThanOrEqual(limit * 3 + 3);
        },
      ),
    );
    expect(oneLine(`a${'\u0301'.repeat(5_000)}`, 10).length).toBeLessThanOrEqual(33);
  });

  it('is one line without control characters', () => {
    expect(oneLine(' a\r\n b\t\u0000c ', 20)).toBe('a b c');
  });

  it('cannot turn the sentence around it when it runs from right to left', () => {
    expect(oneLine('\u202eevil', 20)).toBe('evil');
    expect(oneLine('السلامة', 20)).toBe('\u2068السلامة\u2069');
  });
});

describe('a phrase with Markdown', () => {
  it('loses its marks where plain text is shown', () => {
    expect(withoutMarkdown('Type **help**, or *mark Fire Safety 50%*.')).toBe(
      'Type help, or mark Fire Safety 50%.',
    );
  });
});
