import { personId } from '../../src/simulator/organisation/people.ts';
import { inputsOf } from './card-reading.ts';
import type { CardJson } from './connector.ts';
import { button, type Player } from './world.ts';

/** The form to assign a course, as this person gets it. */
export async function formOf(player: Player): Promise<CardJson> {
  const [form] = await player.says('assign');
  if (form === undefined) throw new Error('no form');
  return form;
}

/** The choices of a box. */
export function choicesOf(card: CardJson | string, id: string): readonly { title: string; value: string }[] {
  if (typeof card === 'string') throw new Error(`no card, but ${card}`);
  return (inputsOf(card).get(id)?.choices ?? []) as { title: string; value: string }[];
}

/** The id of a course offered by the form. */
export function courseIn(form: CardJson, title: string): string {
  const found = choicesOf(form, 'course').find((choice) => choice.title === title);
  if (found === undefined) throw new Error(`no course “${title}”`);
  return found.value;
}

/** Ids as a multi-select sends them. */
export const idsOf = (...aliases: string[]) => aliases.map(personId).join(',');

export interface Given {
  readonly course?: string;
  readonly people?: string;
  readonly due?: string;
  readonly note?: string;
  readonly assignmentType?: string;
  readonly [input: string]: string | undefined;
}

/** Fills the form in and looks at the preview. */
export async function previewOf(player: Player, given: Given): Promise<CardJson | string> {
  const form = await formOf(player);
  const { course = 'Fire Safety', ...inputs } = given;
  return player.presses(button(form, 'Preview'), {
    assignmentType: 'required',
    course: courseIn(form, course),
    ...(inputs as Record<string, string>),
  });
}

/** Fills the form in and confirms the preview. */
export async function assignBy(player: Player, given: Given): Promise<CardJson | string> {
  return player.presses(button(await previewOf(player, given), 'Assign'));
}
