import { request } from 'node:http';
import { expect, test } from 'vitest';
import { activitiesPath, selfInitiated, startLocalGraph } from './local-graph.ts';

/** Sends what a browser would; `fetch` does not let anybody choose these headers. */
function send(url: string, method: string, headers: Record<string, string>, body?: object) {
  return new Promise<number | undefined>((resolve, reject) => {
    const sent = request(url, { method, headers }, (answer) => resolve(answer.resume().statusCode));
    sent.on('error', reject).end(body && JSON.stringify(body));
  });
}

test.each<[string, Record<string, string>]>([
  ['with a name of its own for 127.0.0.1', { Host: 'evil.example' }],
  ['with a name that begins like this machine’s', { Host: 'localhost.evil.example:3979' }],
  ['that sends blindly', { Origin: 'https://evil.example', 'Content-Type': 'text/plain' }],
  ['from a file or a frame', { Origin: 'null' }],
])('a page of elsewhere %s changes and reads nothing', async (_, headers) => {
  const { simulator } = await startLocalGraph();
  const before = simulator.activities();
  expect(await send(`${simulator.url}${activitiesPath}`, 'POST', headers, selfInitiated())).toBe(403);
  expect(await send(`${simulator.controlUrl}/reset`, 'POST', headers, {})).toBe(403);
  expect(await send(`${simulator.controlUrl}/activities`, 'GET', headers)).toBe(403);
  expect(simulator.activities()).toEqual(before);
  expect(simulator.requests.all()).toEqual([]);
});

test.each<Record<string, string>>([
  { Host: 'localhost:3979' },
  { Host: '[::1]' },
  { Origin: 'http://127.0.0.1:56150' },
])('a program or page of this machine is served: %o', async (headers) => {
  const { simulator } = await startLocalGraph();
  expect(await send(`${simulator.controlUrl}/activities`, 'GET', headers)).toBe(200);
});
