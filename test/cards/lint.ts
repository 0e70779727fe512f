import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Card } from '../../cards/engine/card.ts';
import { type Verb, verbs } from '../../cards/verbs.ts';
import { refusalCodes } from '../../src/errors.ts';
import { titles } from './samples.ts';

type Json = Readonly<Record<string, unknown>>;
/** What is wrong with a card, one sentence each; nothing when it is fine. */
type Rule = (nodes: readonly Json[], card: Card) => readonly string[];

/** 28 KB as UTF-16: half of what Teams documents, since mentions and reactions count too. */
const SIZE_LIMIT = 28 * 1024;
const ACTION_LIMIT = 6;
const semanticColors = new Set(['Default', 'Accent', 'Good', 'Warning', 'Attention']);
const schemaFile = new URL('../fixtures/schemas/adaptive-card.1.5.0.ajv-fixed.json', import.meta.url);
const matchesSchema = new Ajv({ strict: false, validateFormats: false, allErrors: false }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')),
);

/** Every object of the card that has a type, in document order. */
export function elements(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(elements);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(elements);
  return 'type' in value ? [value as Json, ...inner] : inner;
}

/** Every text a person can read or hear. */
export function readable(card: Card): readonly string[] {
  const own = elements(card).flatMap((node) =>
    ['text', 'title', 'tooltip', 'label', 'placeholder', 'errorMessage', 'altText', 'fallbackText'].map(
      (key) => node[key],
    ),
  );
  const facts = elements(card).flatMap(({ facts = [], choices = [] }) =>
    [...(facts as Json[]), ...(choices as Json[])].flatMap(({ title, value }) =>
      (facts as Json[]).length > 0 ? [title, value] : [title],
    ),
  );
  return [...own, ...facts].filter((text) => typeof text === 'string');
}

/** Elements that Teams has and no published version. */
const newer = /^ProgressBar$/;

/** The card without Teams' own additions, which the official schema does not know. */
function withoutAdditions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAdditions);
  if (typeof value !== 'object' || value === null) return value;
  // an element newer than the schema is what its fallback is
  if (newer.test(String((value as Json).type))) return withoutAdditions((value as Json).fallback);
  const { msteams, 'choices.data': query, style, ...others } = value as Json;
  const rest = style === undefined || style === 'filtered' ? others : { ...others, style };
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, withoutAdditions(inner)]));
}

const ofType = (nodes: readonly Json[], type: string | RegExp) =>
  nodes.filter((node) => (typeof type === 'string' ? node.type === type : type.test(String(node.type))));
const complain = (nodes: readonly Json[], about: string, wrong: (node: Json) => boolean) =>
  nodes.filter(wrong).map((node) => `${about}: ${JSON.stringify(node).slice(0, 160)}`);

/** The numbers of the block `figures`, side by side, each with what it counts below. */
const figuresIn = (nodes: readonly Json[]) =>
  ofType(nodes, 'ColumnSet').flatMap(({ columns }) => {
    const items = (columns as Json[]).map((column) => column.items as Json[]);
    const areFigures = items.every(([number]) => number !== undefined && /^\d+$/.test(String(number.text)));
    return areFigures ? items.flatMap(([number]) => number ?? []) : [];
  });

/** As it looks: without what only keeps clients from reading more into it. */
const asTyped = (text: string) => text.replace(/[\\\u200c]/g, '');

export const rules: Readonly<Record<string, Rule>> = {
  'matches the Adaptive Cards 1.5 schema': (_, card) =>
    matchesSchema(withoutAdditions(card)) ? [] : [JSON.stringify(matchesSchema.errors?.at(-1))],
  'is at most 28 KB as UTF-16': (_, card) => {
    const size = JSON.stringify(card).length * 2;
    return size <= SIZE_LIMIT ? [] : [`${size} bytes`];
  },
  'has at most six actions together': (nodes) =>
    complain(nodes, 'too many', ({ actions }) => Array.isArray(actions) && actions.length > ACTION_LIMIT),
  'labels every input': (nodes) => complain(ofType(nodes, /^Input\./), 'no label', ({ label }) => !label),
  'says what is wrong with a required input': (nodes) =>
    complain(
      ofType(nodes, /^Input\./),
      'no errorMessage',
      (input) => input.isRequired === true && !input.errorMessage,
    ),
  'describes every image': (nodes) =>
    complain(ofType(nodes, 'Image'), 'no altText', ({ altText }) => !altText),
  'falls back to the same Action.Submit': (nodes) =>
    complain(ofType(nodes, 'Action.Execute'), 'no fallback', ({ fallback, verb, data, title }) => {
      const submit = fallback as Json | undefined;
      return (
        JSON.stringify(submit?.data) !== JSON.stringify({ ...(data as Json), verb }) ||
        submit?.title !== title
      );
    }),
  'sends only verbs and payloads the bot takes': (nodes) =>
    complain(
      ofType(nodes, 'Action.Submit').map(({ data }) => data as Json),
      'not taken',
      (data) => verbs[data?.verb as Verb]?.safeParse(data).success !== true,
    ),
  // an Action.Execute has it twice, its own and that of the Action.Submit it falls back to
  'mints every operation id once': (nodes) => {
    const ops = ofType(nodes, 'Action.Submit').flatMap(({ data }) => (data as { op?: string }).op ?? []);
    return new Set(ops).size === ops.length ? [] : ['the same op twice'];
  },
  'wraps every text': (nodes) => complain(ofType(nodes, 'TextBlock'), 'no wrap', ({ wrap }) => wrap !== true),
  'has no empty text': (nodes) =>
    complain(ofType(nodes, 'TextBlock'), 'empty', ({ text }) => String(text).trim() === ''),
  'marks what looks like a heading': (nodes) => {
    const numbers = new Set(figuresIn(nodes));
    return complain(
      ofType(nodes, 'TextBlock').filter((node) => !numbers.has(node)),
      'not marked',
      ({ size, style }) => size !== undefined && size !== 'Small' && style !== 'heading',
    );
  },
  'uses semantic colours only': (nodes) =>
    complain(nodes, 'colour', ({ color }) => color !== undefined && !semanticColors.has(String(color))),
  'names a language': (_, card) => (/^[a-z]{2}(?:-[A-Z]{2})?$/.test(String(card.lang)) ? [] : ['no lang']),
  'has a plain text to fall back to': (_, card) =>
    card.fallbackText.trim() === ''
      ? ['empty']
      : /\*\*/.test(card.fallbackText.replaceAll('**Bold**', ''))
        ? ['Markdown']
        : [],
  'leaves nothing unexpanded': (_, card) =>
    readable(card)
      .map((text) => asTyped(text).replaceAll(titles.template, ''))
      .filter((text) => text.includes('${')),
  'has nothing that a client evaluates': (nodes) =>
    nodes
      .filter(({ type }) => type !== 'Input.Text')
      .flatMap(({ text, title, facts }) => JSON.stringify([text, title, facts]))
      .filter((shown) => shown.includes('{{')),
  'says nothing that was never given': (_, card) =>
    readable(card).filter((text) => /\bundefined\b|\bNaN\b|\[object /.test(text)),
  'shows no GUID, ISO date or bare code': (_, card) =>
    readable(card).filter((text) => {
      const ours = asTyped(text).replaceAll(titles.template, '');
      const code = refusalCodes.some((name) => new RegExp(`\\b${name}\\b`).test(ours) && /[A-Z]/.test(name));
      return code || /[0-9a-f]{8}-[0-9a-f]{4}-/i.test(ours) || /\d{4}-\d\d-\d\d/.test(ours);
    }),
};
