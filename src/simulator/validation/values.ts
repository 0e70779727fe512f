import { isObject } from '../protocol/body.ts';

/** What is wrong with a value; undefined when nothing is. */
export type Fault = 'required' | 'empty' | 'invalid' | { readonly longerThan: number };
export type Check = (value: unknown) => Fault | undefined;

const invalidUnless = (right: boolean): Fault | undefined => (right ? undefined : 'invalid');

export const guidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const momentPattern =
  /^\d{4,}-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d([.]\d{1,12})?(Z|[+-]\d\d:\d\d)$/;
const localMomentPattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?)$/;
const durationPattern = /^-?P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+([.]\d+)?S)?)?$/;
const languagePattern = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const windowsZonePattern = /^[A-Z][\w .()+-]* (Standard )?Time$/;

/** Any string that says something, at most `longest` characters. */
export const text =
  (longest = Number.POSITIVE_INFINITY): Check =>
  (value) => {
    if (typeof value !== 'string') return 'invalid';
    if (value.trim() === '') return 'empty';
    return value.length > longest ? { longerThan: longest } : undefined;
  };

/** Null is allowed too. */
export const nullable =
  (check: Check): Check =>
  (value) =>
    value === null ? undefined : check(value);

export const guid: Check = (value) => text()(value) ?? invalidUnless(guidPattern.test(String(value)));

export const boolean: Check = (value) => invalidUnless(typeof value === 'boolean');

export const integer =
  (least: number, most: number): Check =>
  (value) =>
    invalidUnless(Number.isInteger(value) && Number(value) >= least && Number(value) <= most);

/** Members as spelled in the metadata, case included. */
export const member =
  (members: readonly string[]): Check =>
  (value) =>
    value === '' ? 'empty' : invalidUnless(typeof value === 'string' && members.includes(value));

/** Edm.DateTimeOffset: a moment with Z or an offset, on a day that exists. */
export const moment: Check = (value) =>
  invalidUnless(typeof value === 'string' && momentPattern.test(value) && dayExists(value));

export const duration: Check = (value) =>
  invalidUnless(typeof value === 'string' && durationPattern.test(value));

export const language: Check = (value) => text()(value) ?? invalidUnless(languagePattern.test(String(value)));

export const webUrl: Check = (value) => text()(value) ?? invalidUnless(isWebUrl(String(value)));

export const texts: Check = (value) =>
  invalidUnless(Array.isArray(value) && value.every((item) => typeof item === 'string'));

/** dateTimeTimeZone: {dateTime without offset, timeZone}. */
export const dateTimeTimeZone: Check = (value) => {
  if (!isObject(value) || !onlyNames(value, ['dateTime', 'timeZone'])) return 'invalid';
  const { dateTime, timeZone } = value;
  if (typeof dateTime !== 'string' || !localMomentPattern.test(dateTime)) return 'invalid';
  const exists = dayExists(dateTime) && !Number.isNaN(Date.parse(`${dateTime.slice(0, 19)}Z`));
  return invalidUnless(exists && (timeZone === undefined || timeZone === null || isTimeZone(timeZone)));
};

/** itemBody: {content, contentType text or html}. */
export const itemBody =
  (longest: number): Check =>
  (value) => {
    if (!isObject(value) || !onlyNames(value, ['content', 'contentType'])) return 'invalid';
    const { content, contentType } = value;
    const type = contentType ?? 'text';
    if (type !== 'text' && type !== 'html') return 'invalid';
    if (content === undefined || content === null) return undefined;
    if (typeof content !== 'string') return 'invalid';
    return content.length > longest ? { longerThan: longest } : undefined;
  };

function onlyNames(value: object, names: readonly string[]): boolean {
  return Object.keys(value).every((name) => name.startsWith('@odata.') || names.includes(name));
}

function dayExists(written: string): boolean {
  const day = written.slice(0, written.indexOf('T'));
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

function isWebUrl(written: string): boolean {
  return URL.canParse(written) && /^https?:$/.test(new URL(written).protocol);
}

function isTimeZone(name: unknown): boolean {
  if (typeof name !== 'string' || name === '') return false;
  return name === 'UTC' || windowsZonePattern.test(name) || ianaZones().has(name);
}

let zones: ReadonlySet<string> | undefined;
const ianaZones = (): ReadonlySet<string> => {
  zones ??= new Set(Intl.supportedValuesOf('timeZone'));
  return zones;
};
