import { describe, expect, it } from 'vitest';
import { template } from '../../../cards/parts/template.ts';
import { speechIn } from '../../support/speech.ts';

const speech = speechIn('en');
const shell = { type: 'AdaptiveCard', version: '1.5', fallbackText: '${fallbackText}', lang: '${lang}' };
const card = (...body: object[]) => template({ ...shell, body });

describe('a card template', () => {
  it('is filled with data in the language spoken', () => {
    const made = card({ type: 'TextBlock', text: 'Hi ${name}' })({ fallbackText: 'Hi', name: 'Ann' }, speech);
    expect(made).toMatchObject({
      lang: 'en',
      fallbackText: 'Hi',
      body: [{ type: 'TextBlock', text: 'Hi Ann' }],
    });
  });

  it('never evaluates expressions that stand in data', () => {
    const text = '${lang} ${missing} {{DATE(x)}}';
    const made = card({ type: 'TextBlock', text: 'A ${name}' })({ fallbackText: text, name: text }, speech);
    expect(made).toMatchObject({
      fallbackText: text,
      body: [{ text: `A ${text.replace('{{', '{\u200c{')}` }],
    });
  });

  it('fails when the data lacks a field it needs', () => {
    const broken = card({ type: 'TextBlock', text: 'Hi ${name}, ${lang}' });
    expect(() => broken({ fallbackText: 'x' }, speech)).toThrow('${name}');
  });

  it('fails when it names an unknown block', () => {
    expect(() => card({ $block: 'banner' })).toThrow('banner');
  });

  it('shows data literally in text blocks and facts, and Markdown only where the template says so', () => {
    const made = card(
      { type: 'TextBlock', text: '${name}' },
      { type: 'TextBlock', text: '${name}', markdown: true },
      { type: 'FactSet', facts: [{ title: '${name}', value: '${name}' }] },
    )({ fallbackText: 'x', name: '*a*' }, speech);
    expect(made.body).toEqual([
      { type: 'TextBlock', text: '\\*a\\*' },
      { type: 'TextBlock', text: '*a*' },
      { type: 'FactSet', facts: [{ title: '\\*a\\*', value: '\\*a\\*' }] },
    ]);
  });

  it('lets a part bound to nothing vanish, and properties beside a block win over the block', () => {
    const made = card({ $block: 'detail', $data: '${lines}', spacing: 'Large' });
    expect(made({ fallbackText: 'x', lines: [] }, speech).body).toEqual([]);
    expect(made({ fallbackText: 'x', lines: ['a', 'b'] }, speech).body).toMatchObject([
      { text: 'a', spacing: 'Large' },
      { text: 'b', spacing: 'Large' },
    ]);
  });

  it('is compiled once and fills any number of cards', () => {
    const made = card({ type: 'TextBlock', text: '${name}' });
    expect(made({ fallbackText: 'x', name: 'a' }, speech).body).toMatchObject([{ text: 'a' }]);
    expect(made({ fallbackText: 'x', name: 'b' }, speech).body).toMatchObject([{ text: 'b' }]);
  });
});
