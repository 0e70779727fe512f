/** The kinds of conversation that Teams has (`conversation.conversationType`). */
const kinds = ['personal', 'groupChat', 'channel'] as const;
export type ConversationKind = (typeof kinds)[number];

/** The parts of an activity that tell the kind of conversation. */
export interface Placed {
  readonly name?: string | null | undefined;
  readonly conversation: {
    readonly id: string;
    readonly conversationType?: string | null | undefined;
    readonly isGroup?: unknown;
  };
  readonly recipient: { readonly id: string };
}

/**
 * The kind that Teams names; undefined when it names none. Microsoft's example of a message-extension query has none
 * (msteams-docs, "Respond to search command"): it counts as a group chat, where nothing personal is shown.
 */
export function namedKind({ name, conversation }: Placed): ConversationKind | undefined {
  const { conversationType } = conversation;
  if (conversationType == null && name === 'composeExtension/query') return 'groupChat';
  return kinds.find((kind) => kind === conversationType);
}

/** In local mode a client may omit the kind, as web chats do, and only say whether it is a group. */
export function localKind(activity: Placed): ConversationKind {
  const { conversation, recipient } = activity;
  if (conversation.conversationType != null) return namedKind(activity) ?? 'groupChat';
  const botId = recipient.id.replace(/^28:/, '');
  const isThread = conversation.id.startsWith('19:') && !conversation.id.includes(botId);
  return conversation.isGroup === true || isThread ? 'groupChat' : 'personal';
}
