import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { generatedReports } from '../../src/simulator/organisation/generated.ts';
import type { Organisation, Person } from '../../src/simulator/organisation/organisation.ts';
import { personId } from '../../src/simulator/organisation/people.ts';

const managers = ['alexw', 'meganb', 'sigridp', 'joniss'];

/** A manager and the learners who report to them. */
export interface Team {
  readonly manager: Person;
  readonly learners: readonly Person[];
}

/** `learners` people in four teams, besides those who are there anyway. */
export function teamsOf(learners: number): readonly Team[] {
  const each = Math.ceil(learners / managers.length);
  return managers.map((alias) => {
    const manager = contoso().people.find(({ id }) => id === personId(alias));
    if (manager === undefined) throw new Error(`no ${alias}`);
    return { manager, learners: generatedReports(manager.id, each) };
  });
}

/** The organisation with these teams, in which nobody has learnt anything yet. */
export function organisationOf(learners: number): Organisation {
  const base = contoso();
  return {
    ...base,
    people: [...base.people, ...teamsOf(learners).flatMap((team) => team.learners)],
    activities: () => [],
  };
}

/** Courses that learners start by themselves. */
export const ownTitles = [
  'Anti-Bribery and Corruption',
  'Export Control Basics',
  'Long Documents in Word',
  'Taming Your Inbox',
  'Spot the Phish',
  'Data Literacy',
];

/** Courses that only managers hand out. */
export const assignedTitles = [
  'Modern Slavery in Supply Chains',
  'Slides That Say Something',
  'SharePoint for Site Owners',
  'Working with Copilot',
];
