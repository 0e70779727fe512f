import { createSimulator } from './simulator.ts';
import { settingsNamed } from './switches.ts';

/** `npm run simulator`: the local Graph alone, until Ctrl-C; SIMULATOR=strictUpdates,lateReads makes it nastier (`switches.ts`). */
const USAGE = `Usage: npm run simulator

A local Microsoft Graph with a made-up organisation, on loopback, until Ctrl-C. In the environment: HOST, PORT (3979), and
SIMULATOR=strictUpdates,lateReads,… for a nastier one (src/simulator/switches.ts).
`;
const { HOST = '127.0.0.1', PORT = '3979', SIMULATOR = '' } = process.env;

const say = (line: string) => process.stdout.write(`${line}\n`);

if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) process.stdout.write(USAGE);
else await start();

async function start(): Promise<void> {
  try {
    const simulator = await createSimulator({
      host: HOST,
      port: Number(PORT),
      settings: settingsNamed(SIMULATOR),
    });
    const { tenant, providers } = simulator.organisation;
    say(`Local Graph for ${tenant.displayName}: ${simulator.url}`);
    say(`  GRAPH_BASE_URL=${simulator.url}`);
    say(`  LEARNING_PROVIDER_ID=${providers[0]?.id ?? ''}`);
    say('  Ctrl-C stops it.');
    const stop = () => {
      simulator.close().then(() => say('Stopped.'));
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  } catch (error) {
    process.stderr.write(`The local Graph did not start: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
