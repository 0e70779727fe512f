import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { MINUTE } from '../../src/clock.ts';
import { type Frame, movingPicture } from './moving-picture.ts';

/** Longest wait for an answer to be seen. */
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 50;
const MARGIN = 16;
/** Of a moving picture: height of the window in pixels, how long scrolling takes and how long a frame stands, in milliseconds. */
const FILM_HEIGHT = 840;
const SETTLES_MS = 300;
const [TYPED_MS, ANSWERED_MS, LAST_MS] = [900, 2_200, 3_000];

type Text = string | RegExp;

/** What a person sees and does in the Microsoft 365 Agents Playground. Everything throws when it is not so in time. */
export interface Client {
  /** Goes to a chat or channel by what the list on the left calls it. */
  goTo(name: string): Promise<void>;
  /** Sends a message; resolves when a new card says `answer`. */
  says(text: string, answer: Text): Promise<void>;
  /** The same where the bot has to be mentioned. */
  mentions(text: string, answer: Text): Promise<void>;
  /** Finds a course with the message extension and posts it. */
  shares(title: string): Promise<void>;
  /** Fills a field of the newest card, by its label. */
  fills(label: string, value: string): Promise<void>;
  /** Types into a list of the newest card, by its label, and takes what it offers. */
  chooses(label: string, option: string): Promise<void>;
  /** Ticks several of such a list. */
  ticks(label: string, ...options: readonly string[]): Promise<void>;
  /** Presses the newest button of this name; resolves when the newest card says `answer`, in the same place. */
  presses(title: string, answer: Text): Promise<void>;
  /** Presses it and waits for nothing. */
  justPresses(title: string): Promise<void>;
  /** Presses it; resolves when the client shows this sentence once more than before, as a note to who pressed. */
  pressesAndIsTold(title: string, text: string): Promise<void>;
  /** Resolves when the newest card says this. */
  sees(text: Text): Promise<void>;
  /** The same of what comes by itself, within two minutes. */
  seesInTime(text: Text): Promise<void>;
  /** A picture of the window as it is: `name`.png. */
  pictures(name: string): Promise<void>;
  /** Takes a frame of what is typed and of what is answered, until `films` writes the moving picture to a path. */
  filmsOn(): Promise<void>;
  films(path: string): Promise<void>;
  /** A picture of the chat from its first message to its last, without the window around it, to this path. */
  picturesChat(path: string): Promise<void>;
}

/** Drives the Playground on `page`, which shows it already; pictures go to `folder`, which ends in a slash. */
export function createClient(page: Page, folder: string): Client {
  page.setDefaultTimeout(PATIENCE_MS);
  const cards = page.locator('.ac-adaptiveCard');
  const newest = () => cards.last();
  const buttons = (title: string) => cards.getByRole('button', { name: title, exact: true });

  async function until(what: string, holds: () => Promise<boolean>, patienceMs = PATIENCE_MS): Promise<void> {
    for (let waited = 0; waited < patienceMs; waited += LOOK_EVERY_MS) {
      if (await holds()) return;
      await sleep(LOOK_EVERY_MS);
    }
    await page.screenshot({ path: `${folder}failed.png` });
    const seen = (await cards.count()) === 0 ? 'no card' : await newest().innerText();
    throw new Error(`${what}. The newest card: ${seen}\nSee ${folder}failed.png`);
  }

  async function newestSays(text: Text): Promise<boolean> {
    if ((await cards.count()) === 0) return false;
    const read = (await newest().innerText()).replaceAll(/\s+/g, ' ');
    return typeof text === 'string' ? read.includes(text) : text.test(read);
  }

  const sees = (text: Text) => until(`“${text}” was not seen`, () => newestSays(text));

  let film: Frame[] | undefined;
  let window: { readonly width: number; readonly height: number } | null = null;
  async function frame(ms: number): Promise<void> {
    if (film === undefined) return;
    await dismissNotes(page);
    const pane = await chatPane(page);
    // down to the field that is typed into
    const clip = { ...pane, height: FILM_HEIGHT - pane.y };
    await cards.last().evaluate(scrollIntoView);
    await sleep(SETTLES_MS);
    film.push({ png: await page.screenshot({ animations: 'disabled', clip }), ms });
  }

  async function type(text: string, mention: boolean): Promise<void> {
    // in a channel the last one answers the newest post
    await page.locator('[data-lexical-editor]').last().click();
    if (mention) {
      await page.keyboard.type('@');
      await page.getByRole('menuitem', { name: 'Coursemate' }).click();
    }
    await page.keyboard.type(text);
    await frame(TYPED_MS);
    await page.keyboard.press('Enter');
  }

  async function send(text: string, answer: Text, mention: boolean): Promise<void> {
    const before = await cards.count();
    await type(text, mention);
    await until(`“${text}” was not answered`, async () => (await cards.count()) > before);
    await sees(answer);
    await frame(ANSWERED_MS);
  }

  return {
    sees,
    seesInTime: (text) => until(`“${text}” did not come`, () => newestSays(text), 2 * MINUTE),
    goTo: (name) => page.getByRole('treeitem', { name }).first().click(),
    says: (text, answer) => send(text, answer, false),
    mentions: (text, answer) => send(text, answer, true),
    async shares(title) {
      const before = await cards.count();
      await page.getByRole('button', { name: 'Trigger Message Extension App' }).last().click();
      await page.getByRole('menuitem', { name: 'Search Command' }).click();
      await page.getByPlaceholder('Enter a search term').fill(title);
      await page.keyboard.press('Enter');
      await page.getByText(title, { exact: true }).last().click();
      await page.locator('[data-lexical-editor] .ac-adaptiveCard').waitFor();
      await page.locator('[data-lexical-editor]').last().press('Enter');
      await until(`“${title}” was not posted`, async () => {
        const drafts = await page.locator('[data-lexical-editor] .ac-adaptiveCard').count();
        return drafts === 0 && (await cards.count()) > before;
      });
      await sees(title);
    },
    fills: (label, value) => newest().getByLabel(label).fill(value),
    async chooses(label, option) {
      await newest().getByRole('combobox', { name: label }).click();
      // a space would choose what is offered so far
      await page.keyboard.type(option.split(' ')[0] ?? option);
      await page.getByRole('option', { name: option }).first().click();
    },
    async ticks(label, ...options) {
      await newest().getByRole('combobox', { name: label }).click();
      for (const name of options) await page.getByRole('menuitemcheckbox', { name }).click();
      await page.keyboard.press('Escape');
    },
    async presses(title, answer) {
      const before = await cards.count();
      await frame(TYPED_MS);
      await buttons(title).last().click();
      await sees(answer);
      await frame(ANSWERED_MS);
      const after = await cards.count();
      if (after !== before) throw new Error(`“${title}” was answered below: ${before} cards, then ${after}`);
    },
    async pressesAndIsTold(title, text) {
      const notes = page.getByText(text);
      const before = await notes.count();
      await buttons(title).last().click();
      await until(`“${title}” was not followed by “${text}”`, async () => (await notes.count()) > before);
    },
    justPresses: (title) => buttons(title).last().click(),
    async pictures(name) {
      await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' });
    },
    async filmsOn() {
      window = page.viewportSize();
      await page.setViewportSize({ width: window?.width ?? FILM_HEIGHT, height: FILM_HEIGHT });
      film = [];
    },
    async films(path) {
      await frame(LAST_MS);
      writeFileSync(path, movingPicture(film ?? []));
      film = undefined;
      if (window !== null) await page.setViewportSize(window);
    },
    async picturesChat(path) {
      await dismissNotes(page);
      await page.screenshot({ path, animations: 'disabled', clip: await chatArea(page) });
    },
  };
}

/** The Playground's own notes under cards ("Your response was sent to the app") are closed. */
async function dismissNotes(page: Page): Promise<void> {
  const notes = page.locator('div', { hasText: /^Your response was sent to the app$/ }).getByRole('button');
  while ((await notes.count()) > 0) await notes.first().click();
}

/** Runs in the page. */
const scrollIntoView = "card => card.scrollIntoView({ block: 'end' })";

/** Runs in the page: the part of the window that scrolls the messages. */
const paneOfChat = `(() => {
  let around = document.querySelector('.ac-adaptiveCard');
  while (around.parentElement && !/auto|scroll/.test(getComputedStyle(around).overflowY)) around = around.parentElement;
  const { x, y, width } = around.getBoundingClientRect();
  return { x, y, width };
})()`;

async function chatPane(page: Page) {
  return (await page.evaluate(paneOfChat)) as { x: number; y: number; width: number };
}

/** Where the messages of the chat are: as wide as the part of the window that scrolls them, down to the last card. */
async function chatArea(page: Page) {
  const cards = page.locator('.ac-adaptiveCard');
  const pane = await chatPane(page);
  const last = await cards.last().boundingBox();
  const bottom = last === null ? 0 : last.y + last.height;
  return { ...pane, height: bottom + MARGIN - pane.y };
}
