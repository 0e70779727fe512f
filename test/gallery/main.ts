/** Draws every card in every state and width and theme; fails when anything sticks out or is hard to read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { states } from '../cards/states.ts';
import { openChromium } from '../support/chromium.ts';
import { speechIn } from '../support/speech.ts';
import { galleryPage, type Shown, widths } from './page.ts';
import { themes } from './themes.ts';

const folder = fileURLToPath(new URL('../../dist/gallery/', import.meta.url));
const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
/** One telling state of each card, for the contact sheet. */
const telling = [
  'welcome, with a name',
  'courses, one',
  'activities, one of each',
  'activity, due soon',
  'receipt, on its way by a time',
  'assignForm, filled',
  'assignResult, of every kind',
  'team, by person',
  'assignedNotice, required',
  'choice, two',
  'sharedCourse, with a description',
];

/** On the contact sheet cards of all heights stand close together. */
const inColumns =
  'main { display: block; columns: 3; column-gap: 20px } figure { break-inside: avoid; margin-bottom: 20px }';

async function draw(page: Page, url: string, shown: readonly Shown[]): Promise<readonly string[]> {
  const faults: string[] = [];
  const cards = [...new Set(shown.map(({ card }) => card))];
  for (const theme of Object.keys(themes)) {
    for (const width of widths) {
      await page.setViewportSize({ width: width * 3 + 100, height: 900 });
      await page.goto(`${url}#${theme}-${width}`);
      const found = (await page.evaluate('inspect()')) as string[];
      faults.push(...found.map((fault) => `${theme} ${width}: ${fault}`));
      for (const card of cards) {
        await page.goto(`${url}#${theme}-${width}-${card}`);
        await page.locator('main').screenshot({ path: `${folder}${card}-${theme}-${width}.png` });
      }
    }
  }
  return faults;
}

const speech = speechIn('en-GB');
const shown = states.map(({ card, state, make }) => ({ card, state, json: make(speech) }));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}index.html`, galleryPage(shown));
writeFileSync(
  `${folder}contact-sheet.html`,
  galleryPage(shown.filter(({ card, state }) => telling.includes(`${card}, ${state}`))),
);

const browser = await openChromium('The gallery');
try {
  const page = await browser.newPage();
  const faults = await draw(page, pathToFileURL(`${folder}index.html`).href, shown);
  await page.setViewportSize({ width: 1_200, height: 900 });
  for (const theme of ['light', 'dark']) {
    await page.goto(`${pathToFileURL(`${folder}contact-sheet.html`).href}#${theme}-360`);
    await page.addStyleTag({ content: inColumns });
    await page.locator('main').screenshot({ path: `${docs}cards-${theme}.png` });
  }
  process.stdout.write(`${[...new Set(faults)].join('\n')}\n${folder}index.html\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}
