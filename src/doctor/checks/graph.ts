import { MINUTE, SECOND } from '../../clock.ts';
import type { HttpResponse } from '../../http-client.ts';
import { broken, type Finding, fine, unknown, warning } from '../check.ts';
import type { Get, Subject } from '../subject.ts';

const PATIENCE = 10 * SECOND;
/** Entra takes five minutes of difference (its default clock skew); half of that leaves time to act. */
const TOLERATED = 5 * MINUTE;
const NOTICED = TOLERATED / 2;

/** What a connection's error asks for; the first that fits. */
const troubles: readonly { readonly code: RegExp; readonly do: string; readonly where: string }[] = [
  {
    code: /ENOTFOUND|EAI_AGAIN/,
    do: 'Make the name of the host resolve: check the spelling of GRAPH_BASE_URL and the DNS of this machine or network.',
    where: 'the DNS settings of the machine, container network or virtual network',
  },
  {
    code: /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/,
    do: 'Something in between opens TLS. Trust its root certificate: set NODE_EXTRA_CA_CERTS to its PEM file.',
    where: 'the environment of the bot; the network team has the certificate',
  },
  {
    code: /./,
    do: 'Allow outgoing HTTPS (443) to graph.microsoft.com and login.microsoftonline.com.',
    where: 'the firewall, proxy or network security group of the machine the bot runs on',
  },
];
const without = 'Nothing reaches Viva Learning. What people report is kept and sent once Graph answers.';

/** This machine's clock against the Date of Graph's own answer. */
export async function checkClock({ config, clock, get }: Subject): Promise<readonly Finding[]> {
  const answer = await ask(get, config.graphBaseUrl);
  const date = 'code' in answer ? Number.NaN : Date.parse(answer.header('date') ?? '');
  if (Number.isNaN(date)) return [unknown('Nobody outside told the time; see the next line.')];
  const difference = clock.now().getTime() - date;
  if (Math.abs(difference) < NOTICED)
    return [fine(`This machine's clock is right (to ${Math.round(Math.abs(difference) / SECOND)} s).`)];
  const says = `This machine's clock is ${Math.round(Math.abs(difference) / MINUTE)} minutes ${difference > 0 ? 'ahead' : 'behind'}.`;
  const fix = {
    do: 'Switch time synchronisation on.',
    where: 'the machine or its host: timedatectl set-ntp true (Linux), w32tm /resync (Windows), sntp (macOS)',
    without:
      'Tokens from Teams look expired or not yet valid, so the bot answers nobody; certificates stop working; due dates are wrong.',
  };
  return [Math.abs(difference) < TOLERATED ? warning(says, fix) : broken(says, fix)];
}

/** Whether it is Graph that answers at the configured address. */
export async function checkGraph({ config, get }: Subject): Promise<readonly Finding[]> {
  const answer = await ask(get, config.graphBaseUrl);
  const { host } = new URL(config.graphBaseUrl);
  if ('code' in answer) {
    const fix = troubles.find(({ code }) => code.test(answer.code));
    return [
      broken(`${host} does not answer (${answer.code}).`, {
        do: fix?.do ?? '',
        where: fix?.where ?? '',
        without,
      }),
    ];
  }
  if (answer.header('request-id') === undefined)
    return [
      broken(`Something that is not Microsoft Graph answers at ${host} (HTTP ${answer.status}).`, {
        do: 'Check GRAPH_BASE_URL (https://graph.microsoft.com/v1.0) and let the proxy or captive portal in between pass Graph.',
        where: 'GRAPH_BASE_URL in the configuration; the proxy of the network',
        without,
      }),
    ];
  return [fine(`${host} answers.`)];
}

/** One request that any Graph answers in some way, without a token; or the code of the error. */
async function ask(get: Get, baseUrl: string): Promise<HttpResponse | { readonly code: string }> {
  try {
    return await get(`${baseUrl}/employeeExperience`, PATIENCE);
  } catch (error) {
    return { code: codeOf(error) };
  }
}

/** A connection's own error may be hidden in `cause`; an aggregate holds one for each address. */
export function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (cause !== undefined) return codeOf(cause);
  if (typeof code === 'string' && code !== '') return code;
  return error instanceof Error ? error.name : 'unknown';
}
