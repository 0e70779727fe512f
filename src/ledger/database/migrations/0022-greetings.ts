import { atOnce, type Migration } from './step.ts';

/** Until when somebody is being greeted, so that another bot greets them where one has died meanwhile. */
export const greetings: Migration = () => [
  atOnce('greetings under way', ['alter table welcomes add column greeting_until text']),
];
