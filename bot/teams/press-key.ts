import { createHash } from 'node:crypto';

/** The same for the same press, under whatever id it arrives: this person, this message, this button, these inputs. */
export function pressKey(
  userId: string,
  messageId: string | undefined,
  verb: unknown,
  data: unknown,
): string {
  const press = JSON.stringify([userId, messageId, verb, data]);
  return `press:${createHash('sha256').update(press).digest('base64url')}`;
}
