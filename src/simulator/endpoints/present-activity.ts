import type { ActivityRecord } from '../organisation/records.ts';
import type { GraphRequest } from '../protocol/graph-request.ts';
import type { Settings } from '../settings.ts';

/**
 * An activity as it goes over the wire: the external id under the tenant's spelling, and enum members that clients
 * must ask for (`Prefer: include-unknown-enum-members`) hidden from others.
 */
export function presentActivity(
  { headers }: GraphRequest,
  { externalIdName }: Settings,
  { externalcourseActivityId, ...record }: ActivityRecord,
): object {
  const asked = (headers.prefer ?? '').includes('include-unknown-enum-members');
  const hidden = record.assignmentType === 'peerRecommended' && !asked;
  return {
    ...record,
    ...(hidden ? { assignmentType: 'unknownFutureValue' } : {}),
    [externalIdName]: externalcourseActivityId,
  };
}
