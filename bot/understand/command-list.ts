import type { Intent } from './reading.ts';

export const commandGroups = ['learning', 'reminders', 'catalogue', 'team', 'other'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** One thing a person can type. Its words are `command.<name>…` in `bot/phrases`. */
export interface Command {
  readonly name: string;
  readonly intent: Intent;
  readonly group: CommandGroup;
  /** True when the answer or the effect is personal: only done in a one-to-one chat. */
  readonly personal: boolean;
}

/** Everything that can be typed, in the order of the help; help and the manifest's command lists are made of it. */
export const commandTable = [
  { name: 'list', intent: 'list', group: 'learning', personal: true },
  { name: 'start', intent: 'start', group: 'learning', personal: true },
  { name: 'mark', intent: 'mark', group: 'learning', personal: true },
  { name: 'complete', intent: 'complete', group: 'learning', personal: true },
  { name: 'remove', intent: 'remove', group: 'learning', personal: true },
  { name: 'undo', intent: 'undo', group: 'learning', personal: true },
  { name: 'moreTime', intent: 'moreTime', group: 'learning', personal: true },
  { name: 'next', intent: 'next', group: 'learning', personal: true },
  { name: 'save', intent: 'save', group: 'learning', personal: true },
  { name: 'saved', intent: 'saved', group: 'learning', personal: true },
  { name: 'plan', intent: 'plan', group: 'learning', personal: true },
  { name: 'why', intent: 'why', group: 'learning', personal: true },
  { name: 'remind', intent: 'remind', group: 'reminders', personal: true },
  { name: 'reminders', intent: 'reminders', group: 'reminders', personal: true },
  { name: 'snooze', intent: 'snooze', group: 'reminders', personal: true },
  { name: 'quiet', intent: 'quiet', group: 'reminders', personal: true },
  { name: 'away', intent: 'away', group: 'reminders', personal: true },
  { name: 'stopReminders', intent: 'stopReminders', group: 'reminders', personal: true },
  { name: 'settings', intent: 'settings', group: 'reminders', personal: true },
  { name: 'find', intent: 'find', group: 'catalogue', personal: false },
  { name: 'courses', intent: 'browse', group: 'catalogue', personal: false },
  { name: 'about', intent: 'about', group: 'catalogue', personal: false },
  { name: 'assign', intent: 'assign', group: 'team', personal: true },
  { name: 'team', intent: 'team', group: 'team', personal: true },
  { name: 'nudge', intent: 'nudge', group: 'team', personal: true },
  { name: 'export', intent: 'export', group: 'team', personal: true },
  { name: 'language', intent: 'language', group: 'other', personal: false },
  { name: 'privacy', intent: 'privacy', group: 'other', personal: true },
  { name: 'help', intent: 'help', group: 'other', personal: false },
] as const satisfies readonly Command[];

export type CommandName = (typeof commandTable)[number]['name'];

/** One thing that has to be typed exactly: it is recognised before anything is understood. */
export interface ExactCommand extends Omit<Command, 'intent' | 'group'> {
  /** What it captures are the words that follow. `words`: what is under `saidExactly` in the words of any language. */
  readonly exactly: RegExp | 'words';
  /** True when it is only there where people may sign in. */
  readonly signIn: boolean;
  /** Null when the help does not list it. */
  readonly group: CommandGroup | null;
}

/** Everything that can be typed besides. */
export const exactCommands = [
  { name: 'signIn', exactly: 'words', signIn: true, group: 'other', personal: true },
  { name: 'signOut', exactly: 'words', signIn: true, group: 'other', personal: true },
  { name: 'status', exactly: /^\/status$/i, signIn: false, group: null, personal: true },
  { name: 'audit', exactly: /^\/audit$/i, signIn: false, group: null, personal: true },
  {
    name: 'auditExport',
    exactly: /^\/audit\s+export(?:\s(.*))?$/i,
    signIn: false,
    group: null,
    personal: true,
  },
  { name: 'reminders', exactly: /^\/reminders$/i, signIn: false, group: null, personal: true },
] as const satisfies readonly ExactCommand[];

export type ExactName = (typeof exactCommands)[number]['name'];
