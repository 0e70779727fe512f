import { expect, it } from 'vitest';
import { button, startWorld } from '../support/world.ts';

const address = async (env: Record<string, string>, title: RegExp) => {
  const world = await startWorld({ env });
  try {
    const alex = world.person('alexw');
    const [list] = await alex.says('my courses');
    const detail = await alex.presses(button(list, 'Open Security Awareness'));
    const open = typeof detail === 'object' ? JSON.stringify(detail) : '';
    return [...open.matchAll(/"type":"Action.OpenUrl","title":"([^"]+)","url":"([^"]+)"/g)].find(
      ([, found = '']) => title.test(found),
    )?.[2];
  } finally {
    await world.close();
  }
};

it('“Open in Viva Learning” leads to Viva Learning, not to the provider', async () => {
  expect(await address({}, /^Open in Viva Learning$/)).toMatch(
    /^https:\/\/teams\.microsoft\.com\/l\/entity\//,
  );
});

it('the course in it is named where the address asks for it', async () => {
  const env = { VIVA_LEARNING_URL: 'https://viva.example.com/open?course={courseId}&from=bot' };
  expect(await address(env, /^Open in Viva Learning$/)).toMatch(
    /^https:\/\/viva\.example\.com\/open\?course=[^{}&]+&from=bot$/,
  );
});

it('the page of the course itself names its site, of a long host the end', async () => {
  expect(await address({}, /^Open on contoso\.example$/)).toMatch(/^https:\/\/academy\.contoso\.example\//);
});
