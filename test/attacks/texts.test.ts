import MarkdownIt from 'markdown-it';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { personId } from '../../src/simulator/organisation/people.ts';
import type { CardJson } from '../support/connector.ts';
import { assignBy } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

/** What would do something if anything took it for more than text. */
const hostile = [
  '[click](https://evil.example/link)',
  '![x](https://evil.example/image.png)',
  '<https://evil.example/auto>',
  '<img src=x onerror=alert(1)>',
  '<at>everyone</at>',
  '$' + '{1+1}',
  '{{DATE(2026-01-01T09:00:00Z)}}',
  '\r\n# Heading\r\n- list',
  '{"level":"error","event":"forged"}',
  '=HYPERLINK("https://evil.example")',
].join(' ');

let world: World;
let adele: Player;
beforeAll(async () => {
  world = await startWorld();
  adele = world.person('adelev');
  await adele.says('hello');
  const alex = world.person('alexw');
  await assignBy(alex, { people: personId('adelev'), due: '2026-12-04', note: hostile.slice(0, 500) });
  await world.delivered();
  await adele.says('my courses');
  const [shown] = await adele.says('show fire safety');
  const form = await adele.presses(button(shown, 'More time'));
  await adele.presses(button(form, 'Ask'), { due: '2026-12-24', note: hostile });
  for (const verb of ['find', 'start', 'mark', 'complete', 'remove', 'show', 'language', 'assign']) {
    await adele.says(`${verb} ${hostile}`);
    await alex.says(`${verb} ${hostile}`);
  }
  await adele.sends({
    type: 'installationUpdate',
    action: 'add',
    from: { id: '29:adelev', name: `${hostile} Vance`, aadObjectId: adele.id },
  });
});
afterAll(() => world.close());

const cards = (): readonly CardJson[] =>
  world.connector.sent.flatMap(({ activity }) => activity.attachments?.map(({ content }) => content) ?? []);

/** Every object in a card. */
function* nodes(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const child of Object.values(value)) yield* nodes(child);
}

it('the hostile text was really shown', () => {
  const requests = world.person('alexw').cards().map(reads);
  expect(requests.some((text) => /asks for more time[\s\S]*evil\.example/.test(text))).toBe(true);
  expect(cards().filter((card) => reads(card).includes('evil.example')).length).toBeGreaterThan(3);
});

it('it is no Markdown: no link, image, heading or list comes of it', () => {
  const markdown = new MarkdownIt();
  for (const card of cards()) {
    for (const { type, text } of nodes(card)) {
      if (typeof text !== 'string' || !['TextBlock', 'TextRun'].includes(String(type))) continue;
      if (!text.includes('evil') && !text.includes('Heading')) continue;
      const tokens = markdown.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
      const kinds = tokens.map((token) => token.type);
      for (const kind of ['link_open', 'image', 'heading_open', 'html_inline', 'bullet_list_open'])
        expect(kinds, text).not.toContain(kind);
    }
  }
});

it('it mentions nobody, leads nowhere and is evaluated by nothing', () => {
  for (const { activity } of world.connector.sent) expect(activity.entities ?? []).toEqual([]);
  for (const card of cards()) {
    for (const node of nodes(card)) {
      if (node.msteams !== undefined) expect(node.msteams).not.toHaveProperty('entities');
      for (const key of ['url', 'iconUrl']) expect(String(node[key] ?? '')).not.toContain('evil');
    }
    if (reads(card).includes('evil.example')) expect(JSON.stringify(card)).not.toContain(' 2 {');
    for (const { type, text, title } of nodes(card))
      if (type !== 'Input.Text') expect(`${text} ${title}`).not.toContain('{{');
  }
});

it('it is in no line of the log', () => {
  expect(world.logged.length).toBeGreaterThan(0);
  for (const line of world.logged) {
    expect(line).not.toMatch(/evil|onerror|forged|Heading/);
    expect(() => JSON.parse(line)).not.toThrow();
  }
});
