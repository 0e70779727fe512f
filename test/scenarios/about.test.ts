import { expect, it } from 'vitest';
import { startWorld } from '../support/world.ts';

it('the page that a package without pages of its own links to says what is kept and on what terms, in the browser’s language', async () => {
  const world = await startWorld({ live: true });
  const page = async (languages: string) => {
    const response = await fetch(`${world.url}/about`, { headers: { 'accept-language': languages } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    return response.text();
  };
  const english = await page('en-GB,en;q=0.9');
  expect(english).toContain('<h2 id="privacy">Privacy</h2>');
  expect(english).toContain('<h2 id="terms">Terms</h2>');
  expect(await page('de-AT')).toContain('Datenschutz');
  await world.close();
});
