import { z } from 'zod';
import { calls } from '../client/calls.ts';
import { optionalText } from '../client/lenient.ts';
import { pathOf } from '../client/path.ts';
import { read } from '../client/reading.ts';
import type { Graph } from '../client/request.ts';

const account = z.looseObject({ userType: optionalText, userPrincipalName: optionalText });

/**
 * Whether this Entra id is a guest of the organisation: `userType` says so, or, where it is not told, the sign-in name
 * of an invited account (`…#EXT#@…`). An id that the directory does not know belongs to another organisation, as in a
 * shared channel, and counts as a guest.
 */
export function createIsGuest({ graph }: { graph: Graph }) {
  return async function isGuest(user: string): Promise<boolean> {
    const call = calls.person;
    const path = pathOf(call, { user }, { $select: 'userType,userPrincipalName' });
    const answer = await graph.request({ call, path, answers: [404] });
    if (answer.status === 404) return true;
    const { userType, userPrincipalName } = read(account, answer, call);
    if (userType !== null) return userType.toLowerCase() === 'guest';
    return userPrincipalName?.toUpperCase().includes('#EXT#') === true;
  };
}
