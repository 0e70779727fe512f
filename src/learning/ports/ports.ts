/** What the domain needs from the world, by what it is needed of; wired in `main`. Of leading a team: `team-ports.ts`. */
export type * from './conversation-ports.ts';
export type * from './graph-ports.ts';
export type * from './ledger-ports.ts';
export type * from './tenant-findings.ts';
