/** `npm run outbox -- list | retry [operation] | drop <operation>`: what did not reach Graph, for an operator. */
import { systemClock } from './clock.ts';
import { migrate } from './ledger/database/migrate.ts';
import { createOperator, type Operator } from './ledger/outbox/operator.ts';
import { Misuse, runCommandLine, say } from './terminal.ts';
import { withLedger } from './with-ledger.ts';

const USAGE = `Usage:
  npm run outbox -- list              operations that wait or were set aside, oldest first
  npm run outbox -- retry             send everything again that was set aside
  npm run outbox -- retry <operation> send this one again, with what waits behind it
  npm run outbox -- drop <operation>  give one up: the person is told, and sees what Viva Learning holds`;

const commands: Readonly<Record<string, (operator: Operator, operationId?: string) => Promise<void>>> = {
  async list(operator) {
    const operations = await operator.list();
    for (const { id, kind, state, committedAt, attempts, nextAttemptAt, lastError } of operations)
      say(
        [
          id,
          state,
          kind,
          `since ${committedAt}`,
          `${attempts} attempts`,
          `next ${nextAttemptAt ?? '-'}`,
          lastError ?? '',
        ].join('  '),
      );
    say(`${operations.length} operations have not reached Viva Learning.`);
  },
  async retry(operator, operationId) {
    say(`${await operator.retry(operationId)} activities will be sent again.`);
  },
  async drop(operator, operationId) {
    const dropped = operationId !== undefined && (await operator.drop(operationId));
    say(dropped ? 'Given up; the person will be told.' : 'No such operation was set aside.');
    if (!dropped) process.exitCode = 1;
  },
};

await runCommandLine({
  usage: USAGE,
  async run([command = '', operationId]) {
    if (!Object.hasOwn(commands, command)) throw new Misuse();
    await withLedger(process.env, async (database) => {
      await migrate(database, systemClock);
      await commands[command]?.(createOperator(database, systemClock), operationId);
    });
  },
});
