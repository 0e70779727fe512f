import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { createSimulator } from '../../src/simulator/simulator.ts';
import { buttonsOf, inputsOf, pressOf } from '../support/card-reading.ts';
import { type CardJson, startConnector } from '../support/connector.ts';

const manager = personId('joniss');

/** What assigning one course to many costs, from the press to Graph's last answer. */
export interface Bulk {
  readonly people: number;
  /** Requests over HTTP, and what they carried. */
  readonly requests: number;
  readonly changes: number;
  readonly seconds: number;
}

/** Assigns a course to so many reports at once, against a simulator with or without batches of learning. */
export async function measureBulk(people: number, batches: boolean, databaseUrl?: string): Promise<Bulk> {
  const folder = mkdtempSync(join(tmpdir(), 'coursemate-bulk-'));
  const organisation = contoso({ extraReports: { managerId: manager, count: people } });
  const simulator = await createSimulator({
    organisation,
    recordedRequests: 20_000,
    settings: { batchOfLearning: batches ? 'supported' : 'refused' },
  });
  const connector = await startConnector();
  const config = readConfig({
    COURSEMATE_LOCAL: 'true',
    PORT: '0',
    GRAPH_BASE_URL: simulator.url,
    LEARNING_PROVIDER_ID: organisation.providers[0]?.id,
    DATABASE_URL: databaseUrl ?? `file:${join(folder, 'ledger.db')}`,
  });
  const app = createApp({ config, log: createLog({ level: 'silent' }) });
  const { url } = await app.start();
  await app.synchronised();

  const send = async (activity: object): Promise<unknown> => {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl: connector.url,
        from: { id: '29:manager', aadObjectId: manager },
        recipient: { id: '28:coursemate' },
        conversation: { id: 'a:manager', conversationType: 'personal', tenantId: organisation.tenant.id },
        channelData: { tenant: { id: organisation.tenant.id } },
        locale: 'en-GB',
        ...activity,
      }),
    });
    const text = await response.text();
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
  const press = async (
    card: CardJson,
    title: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<CardJson> => {
    const button = buttonsOf(card).find((one) => one.title === title);
    if (button === undefined) throw new Error(`The bot gave no button “${title}”`);
    await send(pressOf(button, inputs, connector.sent.at(-1)?.id));
    const answer = connector.cards('a:manager').at(-1);
    if (answer === undefined) throw new Error(`The bot did not answer “${title}”`);
    return answer;
  };

  await send({ type: 'message', text: 'assign' });
  const [form] = connector.cards('a:manager');
  if (form === undefined) throw new Error('The bot gave no form');
  const [course] = (inputsOf(form).get('course')?.choices ?? []) as { value: string }[];
  const preview = await press(form, 'Preview', {
    course: course?.value ?? '',
    people: 'everyReport',
    assignmentType: 'required',
  });
  simulator.requests.clear();
  const before = simulator.changes().length;
  const start = performance.now();
  await press(preview, 'Assign', {});
  while (simulator.changes().length - before < people) await app.delivered();
  const seconds = (performance.now() - start) / 1_000;
  const requests = simulator.requests.all().filter(({ batched }) => !batched).length;
  const changes = simulator.changes().length - before;

  await app.stop();
  await simulator.close();
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
  return { people, requests, changes, seconds };
}
