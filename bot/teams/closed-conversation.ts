/** The one code that says that the person does not want to hear from the bot. */
export const BLOCKED_BY_PERSON = 'ConversationBlockedByUser';

/**
 * Codes with which Teams answers 403 or 404 when it does not let the bot into a conversation: "Status codes from bot
 * conversational APIs" (msteams-docs, 2026); MessageWritesBlocked is only in reports (learn.microsoft.com, question 1513369).
 */
const codes = [
  BLOCKED_BY_PERSON,
  'BotDisabledByAdmin',
  'MessageWritesBlocked',
  'NotEnoughPermissions',
  'BotNotInConversationRoster',
  'ForbiddenOperationException',
  'InvalidBotApiHost',
  'ConversationNotFound',
] as const;

/** A code of these, or `other` for any that is not among them: never text of Teams' own, so that it may be logged. */
export type ClosedBecause = (typeof codes)[number] | 'other';

/**
 * Why a conversation is closed to the bot, by the text of Teams' answer. Looked for anywhere in it: the same code comes as
 * `error.code`, as `errorCode` and as a `subCode` inside of a message.
 */
export function closedBecause(text: string): ClosedBecause {
  return codes.find((code) => text.includes(code)) ?? 'other';
}
