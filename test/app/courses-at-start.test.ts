import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { createSimulator } from '../../src/simulator/simulator.ts';
import { textOf } from '../support/card-reading.ts';
import { type Connector, startConnector } from '../support/connector.ts';

let folder: string;
let connector: Connector;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coursemate-start-'));
  connector = await startConnector();
});
afterEach(async () => {
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the first message after a start is answered with all courses that are stored, though Graph is away', async () => {
  const simulator = await createSimulator();
  const { tenant, providers } = simulator.organisation;
  const config = readConfig({
    COURSEMATE_LOCAL: 'true',
    PORT: '0',
    GRAPH_BASE_URL: simulator.url,
    LEARNING_PROVIDER_ID: providers[0]?.id,
    DATABASE_URL: `file:${join(folder, 'ledger.db')}`,
  });
  const log = createLog({ level: 'silent' });
  const before = createApp({ config, log });
  await before.start();
  await before.synchronised();
  await before.stop();
  await simulator.close();

  const app = createApp({ config, log });
  const { url } = await app.start();
  await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ type: 'message', id: '1', text: 'find fire safety', channelId: 'msteams' },
      serviceUrl: connector.url,
      from: { id: '29:alex', aadObjectId: personId('alexw') },
      recipient: { id: '28:coursemate' },
      conversation: { id: 'a:alex', conversationType: 'personal', tenantId: tenant.id },
      channelData: { tenant: { id: tenant.id } },
    }),
  });
  expect(connector.cards('a:alex').map(textOf).join('\n')).toContain('Fire Safety');
  await app.stop();
});
