import { type Clock, DAY, HOUR, MINUTE, SECOND } from '../../clock.ts';

const units: Readonly<Record<string, number>> = { second: SECOND, minute: MINUTE, hour: HOUR };

/**
 * Milliseconds that Graph asked to wait, at most a day: from a `Retry-After` header (seconds or an HTTP date), else from
 * "Retry after N minutes" in one of the error's messages, which is how the employee-learning API says it.
 * Undefined when nobody said.
 */
export function retryAfterMs(
  header: string | undefined,
  messages: readonly string[],
  clock: Clock,
): number | undefined {
  const asked = fromHeader(header?.trim() ?? '', clock) ?? fromMessages(messages);
  return asked === undefined ? undefined : Math.min(Math.max(asked, 0), DAY);
}

function fromHeader(header: string, clock: Clock): number | undefined {
  if (/^\d+(\.\d+)?$/.test(header)) return Math.ceil(Number(header) * SECOND);
  // An HTTP date begins with its weekday; Date.parse alone would also take "-5" for a year.
  const date = /^[A-Za-z]{3,}/.test(header) ? Date.parse(header) : Number.NaN;
  const waitMs = date - clock.now().getTime();
  // a time in the past means clock skew, not a wait
  return waitMs > 0 ? waitMs : undefined;
}

function fromMessages(messages: readonly string[]): number | undefined {
  for (const message of messages) {
    const [, count, unit] = /(\d+)\s*(second|minute|hour)/i.exec(message) ?? [];
    if (count !== undefined && unit !== undefined)
      return Number(count) * (units[unit.toLowerCase()] ?? MINUTE);
  }
  return undefined;
}
