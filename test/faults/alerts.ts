import { performance } from 'node:perf_hooks';
import { SECOND } from '../../src/clock.ts';
import { alertRules } from '../support/alert-rules.ts';
import { createScrapes } from '../support/promql.ts';
import type { Look } from './observe.ts';

/**
 * Prometheus' time runs so many times as fast as the fault's: it looks twice a second in the place of every fifteen seconds, and a
 * fault of eight seconds lasts four minutes.
 */
const FASTER = 30;

/** Names of the alerts of docs/alerts.md that fire at one of these moments (on `performance.now()`), given what /metrics said. */
export function firingAlerts(looks: readonly Look[], moments: readonly number[]): readonly string[] {
  const scrapes = createScrapes();
  const secondsOf = (at: number) => (at / SECOND) * FASTER;
  for (const { at, status, text } of looks)
    scrapes.take(secondsOf(at), status === 200 ? inThatTime(text, at, secondsOf(at)) : undefined);
  // as of the last look before the moment
  const looked = moments.flatMap((moment) => looks.findLast(({ at }) => at <= moment)?.at ?? []);
  return alertRules()
    .filter((rule) => looked.some((at) => scrapes.isFiring(rule, secondsOf(at))))
    .map(({ alert }) => alert);
}

/** What the bot's clock says, as far ahead of Prometheus' as it is. */
function inThatTime(text: string, at: number, seconds: number): string {
  const real = (performance.timeOrigin + at) / SECOND;
  return text.replace(
    /^(coursemate_time_seconds(?:\{.*\})?) (\S+)$/gm,
    (_, name: string, said: string) => `${name} ${seconds + Number(said) - real}`,
  );
}
