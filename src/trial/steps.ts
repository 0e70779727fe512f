import { TRIAL_FILE, type TrialSettings } from './settings.ts';
import type { CliState } from './teams-cli.ts';

export interface Looked {
  readonly settings: Pick<TrialSettings, 'identity' | 'publicUrl' | 'port'>;
  readonly hasTunnel: boolean;
  readonly cli: CliState;
}

/** What a person has to do before a trial can begin, step by step; undefined when nothing. */
export function stepsLeft({ settings, hasTunnel, cli }: Looked): string | undefined {
  const { identity, publicUrl, port } = settings;
  const address =
    publicUrl === undefined && !hasTunnel
      ? `An address on the internet that leads to this machine. Install Microsoft's dev tunnels and sign in, once:
     https://aka.ms/devtunnels/download
     devtunnel user login
   Or use any other tunnel to port ${port}, and write its https address to ${TRIAL_FILE} as PUBLIC_URL.`
      : undefined;
  const bot = identity === undefined ? botStep(cli, port) : undefined;
  if (address === undefined && bot === undefined) return undefined;
  const steps = [address, bot, `Then again, and it does the rest:\n     npm run trial`].filter(
    (step) => step !== undefined,
  );
  return `Before it can begin (docs/trial.md):\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n\n')}`;
}

function botStep(cli: CliState, port: number): string | undefined {
  const byHand = `   Or by hand, in a browser and without the CLI: docs/trial.md. It ends with CLIENT_ID, CLIENT_SECRET and TENANT_ID in
   ${TRIAL_FILE}, and needs an address that stays: devtunnel host -p ${port} --allow-anonymous in a terminal of its own.`;
  switch (cli.kind) {
    case 'signedIn':
      return undefined;
    case 'signedOut':
      return `A bot that Teams knows. The Teams CLI is here, and signed out:
     teams login
${byHand}`;
    case 'another':
      return `A bot that Teams knows. The program "teams" is here, and is not Microsoft's Teams CLI, or not one that can be understood
   (${cli.said}):
     npm install --global @microsoft/teams.cli
     teams login
${byHand}`;
    case 'missing':
      return `A bot that Teams knows. Install Microsoft's Teams CLI and sign in, once; it registers the bot without Azure:
     npm install --global @microsoft/teams.cli
     teams login
${byHand}`;
  }
}
