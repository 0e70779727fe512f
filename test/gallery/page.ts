import { readFileSync } from 'node:fs';
import type { Card } from '../../cards/engine/card.ts';
import { budgets } from './budgets.ts';
import { hostConfig, themes } from './themes.ts';

/** A card to be shown, with the name of its state. */
export interface Shown {
  readonly card: string;
  readonly state: string;
  /** A state that shows what the longest texts do: nothing is expected of its height. */
  readonly isExtreme: boolean;
  readonly json: Card;
}

/** A phone, the panel beside a meeting, a chat on a desktop, and a card that asks for all of it, in pixels. */
export const widths = [320, 400, 480, 800] as const;
/** The width that the budgets of cards are about. */
export const CHAT_WIDTH = 480;

const renderer = import.meta.resolve('adaptivecards-renderer');
const markdown = import.meta.resolve('markdown-it');
const text = (path: string, from: string = import.meta.url) => readFileSync(new URL(path, from), 'utf8');
const inline = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * One self-contained HTML page with every card. The part after `#` chooses what is drawn: `light-320`, or
 * `light-320-activities` for the states of one card. With `bothForms` what newer clients draw stands beside what others do; `longer`
 * is how much higher cards may be than their budgets.
 */
export function galleryPage(shown: readonly Shown[], { bothForms = true, longer = 1 } = {}): string {
  const choices = Object.keys(themes).flatMap((theme) => widths.map((width) => `${theme}-${width}`));
  const hosts = Object.fromEntries(
    Object.entries(themes).map(([name, theme]) => [name, { theme, config: hostConfig(theme) }]),
  );
  const allowed = Object.fromEntries(
    Object.entries(budgets).map(([card, { height, buttons }]) => [
      card,
      { height: height * longer, buttons },
    ]),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Coursemate: every card in every state</title>
<style>${text('../dist/adaptivecards.css', renderer)}${style}</style>
<nav>${choices.map((choice) => `<a href="#${choice}">${choice}</a>`).join(' ')}</nav>
<main></main>
<script>${text('../dist/adaptivecards.min.js', renderer)}</script>
<script>${text('browser/markdown-it.umd.min.js', markdown)}</script>
<script>const shown = ${inline(shown)}; const hosts = ${inline(hosts)}; const bothForms = ${bothForms}; const budgets = ${inline(allowed)}; const chatWidth = ${CHAT_WIDTH};
${text('rich.js')}
${text('inspect.js')}
${text('draw.js')}</script>
</html>`;
}

const style = `
body { margin: 0; padding: 16px; background: var(--page); color: var(--text); font: 14px 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif; }
nav { margin-bottom: 12px; } nav a { color: inherit; margin-right: 6px; }
main { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 20px; }
figure { margin: 0; width: var(--width); }
figure.both { width: calc(2 * var(--width) + 8px); display: grid; grid-template-columns: 1fr 1fr; gap: 0 8px; align-items: start; }
figure.both figcaption { grid-column: 1 / 3; }
.rich-bar { height: 4px; border-radius: 2px; background: color-mix(in srgb, var(--text) 20%, transparent); overflow: hidden; flex: 1 1 auto; }
.rich-bar div { height: 100%; }
figcaption { margin-bottom: 4px; }
.card { background: var(--card); border: 1px solid var(--border); border-radius: 6px; }
.card .ac-pushButton { font: inherit; font-weight: 600; padding: 5px 12px; border-radius: 4px; border: 1px solid var(--border); background: var(--button); color: var(--buttonText); white-space: normal; overflow: visible; height: auto; max-width: 100%; }
.card .ac-pushButton.style-positive { background: var(--primary); border-color: var(--primary); color: var(--primaryText); }
.card .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
.card .ac-input { font: inherit; box-sizing: border-box; border: 1px solid var(--border); border-radius: 4px; padding: 5px 8px; background: var(--card); color: var(--text); }
.card .ac-input.ac-choiceSetInput-multiSelect, .card .ac-input.ac-choiceSetInput-expanded { border: 0; padding: 0; }
.card .ac-input::placeholder { color: var(--subtle); }
`;
