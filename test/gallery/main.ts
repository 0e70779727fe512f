/**
 * Draws every card in every state, width and theme as Teams does, in both forms, and in every language and a made-up one that is a third longer; fails when anything
 * sticks out, is clipped, hard to read or without a name, or when a card takes more of the chat than its budget. With names of
 * cards (`npm run gallery -- team help`) only these, quickly: in English, light, on a phone and in a chat. With tags of languages
 * (`-- pt pseudo`) only these languages, on a phone and in a chat. `-- sheets` makes only the contact sheets.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { languages } from '../../bot/phrases/languages.ts';
import { pngUri } from '../../cards/engine/png.ts';
import type { Speech } from '../../cards/speech.ts';
import { states } from '../cards/states.ts';
import { openChromium } from '../support/chromium.ts';
import { pseudoSpeech } from '../support/pseudo-speech.ts';
import { speechIn } from '../support/speech.ts';
import { isExtreme } from './budgets.ts';
import { CHAT_WIDTH, galleryPage, type Shown, widths } from './page.ts';
import { themes } from './themes.ts';

const folder = fileURLToPath(new URL('../../dist/gallery/', import.meta.url));
const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
/** One telling state of each card, for the contact sheet. */
const telling = [
  'activities, one of each',
  'activity, due soon',
  'receipt, on its way by a time',
  'receipt, completed',
  'welcome, with a name',
  'courses, one',
  'assignForm, filled',
  'assignResult, of every kind',
  'team, eight people',
  'help, overview for who leads others',
  'next, three that are new',
  'assignedNotice, required',
  'choice, two',
  'sharedCourse, with a description',
];

/** On the contact sheet cards of all heights stand close together. */
const inColumns =
  'main { display: block; columns: 3; column-gap: 20px } figure { break-inside: avoid; margin-bottom: 20px } nav { display: none }';

/** Sixteen to nine, as most are. */
const thumbnail = Buffer.from(
  pngUri(
    160,
    90,
    [
      [0, 90, 158, 255],
      [255, 185, 0, 255],
    ],
    (x, y) => (Math.hypot(x - 80, y - 45) < 30 ? 1 : 0),
  ).split(',')[1] ?? '',
  'base64',
);

interface Measured {
  readonly name: string;
  readonly card: string;
  readonly extreme: string;
  readonly height: number;
  readonly buttons: number;
}

/** What is wrong in one width and theme. */
async function inspect(page: Page, url: string, theme: string, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width: width * 3 + 100, height: 900 });
  await page.goto(`${url}#${theme}-${width}`);
  return (await page.evaluate('inspect()')) as string[];
}

async function draw(
  page: Page,
  url: string,
  shown: readonly Shown[],
  [inThemes, inWidths]: readonly [readonly string[], readonly number[]] = [Object.keys(themes), widths],
): Promise<readonly string[]> {
  const faults: string[] = [];
  const cards = [...new Set(shown.map(({ card }) => card))];
  for (const theme of inThemes) {
    for (const width of inWidths) {
      const found = await inspect(page, url, theme, width);
      faults.push(...found.map((fault) => `${theme} ${width}: ${fault}`));
      if (theme !== 'light' && width !== CHAT_WIDTH) continue;
      for (const card of cards) {
        await page.goto(`${url}#${theme}-${width}-${card}`);
        await page.locator('main').screenshot({ path: `${folder}${card}-${theme}-${width}.png` });
      }
    }
  }
  return faults;
}

/** The highest ordinary state of each card in a chat, and the most buttons on one. */
async function measured(page: Page, url: string): Promise<string> {
  await page.goto(`${url}#light-${CHAT_WIDTH}`);
  const all = (await page.evaluate('measure()')) as Measured[];
  const ordinary = all.filter(({ extreme }) => extreme !== 'true');
  return [...Map.groupBy(ordinary, ({ card }) => card)]
    .map(([card, of]) => {
      const highest = of.reduce((one, other) => (other.height > one.height ? other : one));
      return `${card}\t${highest.height}\t${Math.max(...of.map(({ buttons }) => buttons))}\t${highest.name}`;
    })
    .join('\n');
}

const pageIn = (speech: Speech): readonly Shown[] =>
  states.map(({ card, state, make }) => ({
    ...{ card, state, isExtreme: isExtreme(state), json: make(speech) },
  }));

mkdirSync(folder, { recursive: true });
const url = (name: string) => pathToFileURL(`${folder}${name}`).href;
const asked = process.argv.slice(2);
const onlySheets = asked.includes('sheets');
const speeches: ReadonlyMap<string, () => Speech> = new Map([
  ...languages.slice(1).map(({ tag }) => [tag, () => speechIn(tag)] as const),
  ['pseudo', pseudoSpeech],
]);
const onlyIn = asked.filter((name) => speeches.has(name));
const only = onlySheets ? [] : asked.filter((name) => !speeches.has(name));
/** What nobody speaks is longer than any language. */
const PSEUDO_LONGER = 1.15;
const shown = pageIn(speechIn('en-GB')).filter(({ card }) => only.length === 0 || only.includes(card));
writeFileSync(`${folder}index.html`, galleryPage(shown));

const browser = await openChromium('The gallery');
try {
  const page = await browser.newPage();
  // what a catalogue has for its courses
  await page.route('https://learning.example.com/pictures/*', (route) =>
    route.fulfill({ contentType: 'image/png', body: thumbnail }),
  );
  if (onlySheets) await drawContactSheets(page);
  const faults = onlySheets ? [] : await drawAsked(page);
  const heights = await measured(page, url('index.html'));
  writeFileSync(`${folder}heights.tsv`, `${heights}\n`);
  process.stdout.write(`${[...new Set(faults)].join('\n')}\n${folder}index.html\n`);
  if (only.length > 0) process.stdout.write(`${heights}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}

async function drawAsked(page: Page): Promise<readonly string[]> {
  if (onlyIn.length > 0) return drawIn(page, onlyIn);
  if (only.length > 0) return draw(page, url('index.html'), shown, [['light'], [widths[0], CHAT_WIDTH]]);
  const faults = [
    ...(await draw(page, url('index.html'), shown)),
    ...(await drawIn(page, [...speeches.keys()])),
  ];
  await drawContactSheets(page);
  return faults;
}

/** Every card in these languages, where it is narrowest and in a chat. */
async function drawIn(page: Page, tags: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const tag of tags) {
    const speech = speeches.get(tag)?.() ?? speechIn(tag);
    const longer = tag === 'pseudo' ? PSEUDO_LONGER : 1;
    writeFileSync(`${folder}index-${tag}.html`, galleryPage(pageIn(speech), { longer }));
    for (const width of [widths[0], CHAT_WIDTH]) {
      const found = await inspect(page, url(`index-${tag}.html`), 'light', width);
      faults.push(...found.map((fault) => `${tag} ${width}: ${fault}`));
    }
  }
  return faults;
}

async function drawContactSheets(page: Page): Promise<void> {
  const first = shown.filter(({ card, state }) => telling.includes(`${card}, ${state}`));
  writeFileSync(`${folder}contact-sheet.html`, galleryPage(first, { bothForms: false }));
  await page.setViewportSize({ width: 1_200, height: 900 });
  for (const theme of ['light', 'dark']) {
    await page.goto(`${url('contact-sheet.html')}#${theme}-360`);
    await page.addStyleTag({ content: inColumns });
    await page.locator('main').screenshot({ path: `${docs}cards-${theme}.png` });
  }
}
