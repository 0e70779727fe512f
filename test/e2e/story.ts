import type { Client } from './playground.ts';

/** One thing a person does, and what they then see. Its name is the name of the picture. */
export interface Step {
  readonly name: string;
  readonly play: (client: Client) => Promise<void>;
}

/** What the picture of the README shows. */
export const conversation: readonly Step[] = [
  { name: 'welcome', play: ({ sees }) => sees('I’m Coursemate') },
  { name: 'start', play: ({ says }) => says('start fire safety', 'You started “Fire Safety”') },
  { name: 'mark', play: ({ says }) => says("I'm half way through", 'You’re 50% through “Fire Safety”') },
  { name: 'complete', play: ({ says }) => says('finished it!', 'You completed “Fire Safety”') },
];

/** What a learner does in the chat with the bot. */
export const learner: readonly Step[] = [
  { name: 'undo', play: ({ presses }) => presses('Undo', 'is back at 50%') },
  { name: 'help', play: ({ says }) => says('help', 'What I can do') },
  { name: 'find', play: ({ says }) => says('find excel', 'Courses for “excel”') },
  {
    name: 'find-start',
    play: async ({ justPresses, sees }) => {
      await justPresses('Start');
      await sees(/already taking|You started/);
    },
  },
  { name: 'no-such-course', play: ({ says }) => says('find basket weaving', /no course|come closest/) },
  { name: 'details', play: ({ says }) => says('show fire safety', 'How far are you') },
  {
    name: 'update-by-form',
    play: async ({ fills, presses }) => {
      await fills('How far are you, in per cent?', '80');
      await presses('Save', 'You’re 80% through “Fire Safety”');
    },
  },
  { name: 'update-by-typing', play: ({ says }) => says('90%', 'You’re 90% through “Fire Safety”') },
  {
    name: 'complete-by-button',
    play: async ({ says, presses }) => {
      await says('show fire safety', '90% done');
      await presses('Done', 'You completed “Fire Safety”');
    },
  },
  { name: 'undo-by-typing', play: ({ says }) => says('undo', 'is back at 90%') },
  { name: 'my-courses', play: ({ says }) => says('my courses', 'My courses') },
  { name: 'my-courses-more', play: ({ presses }) => presses('More', 'Back') },
  {
    name: 'remind-me',
    play: ({ says }) => says('remind me about fire safety in 1 minute', 'I’ll remind you of “Fire Safety”'),
  },
  { name: 'reminder', play: ({ seesInTime }) => seesInTime(/Fire Safety.*Snooze/) },
  {
    name: 'reminder-why',
    play: async ({ justPresses, sees }) => {
      await justPresses('Why this?');
      await sees('You asked me to remind you');
    },
  },
  { name: 'reminder-it', play: ({ says }) => says('mark it 95%', 'You’re 95% through “Fire Safety”') },
  { name: 'thanks', play: ({ says }) => says('thanks', 'You’re welcome') },
  { name: 'not-understood', play: ({ says }) => says('colourless green ideas', /didn’t get that|not sure/) },
];

/** What a manager does there. */
export const manager: readonly Step[] = [
  { name: 'assign-form', play: ({ says }) => says('assign', 'Assign a course') },
  {
    name: 'assign-filled',
    play: async ({ chooses, ticks, fills }) => {
      await chooses('Course', 'GDPR Essentials');
      await ticks('Who is it for?', 'Adele Vance', 'Isaiah Langer');
      await fills('Note (optional)', 'Before the audit, please.');
    },
  },
  { name: 'assign-preview', play: ({ presses }) => presses('Preview', /Assign “.+” to 2 people/) },
  { name: 'assign-result', play: ({ presses }) => presses('Assign', /is assigned to 2 people/) },
];

/** What a manager looks at. */
export const team: readonly Step[] = [
  { name: 'team', play: ({ says }) => says('my team', /not started|overdue/i) },
];

/** What anybody may see in a group chat, and that the rest stays private. */
export const group: readonly Step[] = [
  { name: 'group-welcome', play: ({ sees }) => sees('added me here') },
  { name: 'group-help', play: ({ mentions }) => mentions('help', 'What I can do') },
  { name: 'group-find', play: ({ mentions }) => mentions('find excel', 'Courses for “excel”') },
  {
    name: 'group-start',
    play: async ({ justPresses, goTo, sees }) => {
      await justPresses('Start');
      await goTo('Personal Chat');
      await sees(/You started|already taking/);
      await goTo('Campaign team');
    },
  },
  { name: 'group-share', play: ({ shares }) => shares('Negotiation Skills') },
  {
    name: 'group-start-shared',
    play: ({ pressesAndIsTold }) => pressesAndIsTold('Start', 'I answered in our own chat.'),
  },
  { name: 'group-private', play: ({ mentions }) => mentions('my courses', 'Your learning is private') },
];

export const channel: readonly Step[] = [
  { name: 'channel-welcome', play: ({ sees }) => sees('I’m Coursemate') },
  { name: 'channel-find', play: ({ mentions }) => mentions('find excel', 'Courses for “excel”') },
  {
    name: 'channel-private',
    play: ({ mentions }) => mentions('start fire safety', 'Your learning is private'),
  },
];
