import { randomUUID } from 'node:crypto';
import { sharedJson } from '../../cards/engine/shared.ts';
import type { OutboundActivity } from './outbound.ts';

/** Stands where the card belongs; nobody can have written it. */
const PLACE = randomUUID();

/** An activity as JSON, in UTF-8 where it is bytes. A card that many are shown is not written anew. */
export function outboundBody(activity: OutboundActivity): string | Buffer {
  const { attachments } = activity;
  const [attachment] = Array.isArray(attachments) && attachments.length === 1 ? attachments : [];
  const card = sharedJson(attachment?.content);
  if (card === undefined) return JSON.stringify(activity);
  const around = { ...activity, attachments: [{ ...attachment, content: PLACE }] };
  const [before = '', after = ''] = JSON.stringify(around).split(`"${PLACE}"`);
  return Buffer.concat([Buffer.from(before), card, Buffer.from(after)]);
}
