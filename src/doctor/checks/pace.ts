import { SECOND, toInstant } from '../../clock.ts';
import { gateState, readGate } from '../../ledger/activities/throttle-gate.ts';
import { createTenantFindings } from '../../ledger/stores/tenant-findings.ts';
import { type Finding, figures, warning } from '../check.ts';
import type { Subject } from '../subject.ts';
import { withSchema } from './database.ts';

/** Whether Graph throttles, and how fast learning requests go; from inside the running bot also what waits for it. */
export function checkPace(subject: Subject): Promise<readonly Finding[]> {
  const { config, clock, pacer } = subject;
  return withSchema(subject, async (database) => {
    const gate = await readGate(database.query);
    if (gate?.closed_until != null && gateState(gate, toInstant(clock.now())) === 'closed')
      return [
        warning(`Graph has asked to wait until ${gate.closed_until.slice(11, 16)} UTC.`, {
          do: 'Wait. If it stays, see what else uses learning requests of this tenant.',
          where:
            'docs/alerts.md, GraphThrottles; metrics coursemate_graph_throttled_total and coursemate_graph_named_wait_seconds',
          without: 'Changes are kept and sent afterwards; people read that they are on their way.',
        }),
      ];
    if (pacer !== undefined) return [figures(ownPace(pacer.state()))];
    const findings = createTenantFindings({ database, clock, providerId: config.learningProviderId });
    await findings.refresh();
    const { requestsPerSecond } = findings.current();
    const learned =
      requestsPerSecond === undefined
        ? 'it has not been learned yet how many requests a second it takes'
        : `the bot begins with ${requestsPerSecond} learning requests a second, as learned`;
    return [figures(`Graph has not asked to wait; ${learned}.`)];
  });
}

type PacerState = ReturnType<NonNullable<Subject['pacer']>['state']>;

function ownPace({ perSecond, waiting, throttled, lastNamedMs }: PacerState): string {
  const waits = Object.values(waiting).reduce((sum, count) => sum + count, 0);
  const rate = `${Math.round(perSecond * 100) / 100} learning requests a second go to Graph at most, ${waits} wait.`;
  if (throttled === 0) return `${rate} Graph has not throttled since the start.`;
  const named = lastNamedMs === undefined ? '' : `, last for ${Math.ceil(lastNamedMs / SECOND)} s`;
  return `${rate} Graph has throttled ${throttled} times since the start${named}.`;
}
