import { expect, it } from 'vitest';
import { readTeam } from '../../bot/understand/team/read-team.ts';
import { corpusCatalogue, options } from './corpus/world.ts';
import { leadEffects } from './lines/lead-effect.ts';
import { reports } from './lines/team.ts';

const catalogue = await corpusCatalogue();
const situation = { people: reports, catalogue, shown: null, isAdmin: false };

it.each([
  [
    'de-DE',
    'Weise Adele und Bob bitte Fire Safety bis Freitag zu, Pflicht',
    'assign Fire Safety to Adele Vance, Robert Jones by 2026-11-20 required',
  ],
  [
    'de-DE',
    'Alle außer Patti sollen Manual Handling bis Ende des Monats machen',
    'assign Manual Handling to everyone except Patti Fernandez by 2026-11-30',
  ],
  ['de-DE', 'wie weit ist Adele?', 'show person Adele Vance'],
  ['de-DE', 'wer ist überfällig?', 'show team overdue'],
  ['de-DE', 'wer hat Fire Safety noch nicht abgeschlossen?', 'show course Fire Safety'],
  ['de-DE', 'mein Team', 'show team'],
  ['de-DE', 'erinnere Kim Larsen an Fire Safety', 'remind Kim Larsen about Fire Safety'],
  ['de-DE', 'nimm Fire Safety von Isaiah weg', 'withdraw Fire Safety from Isaiah Langer'],
  ['de-DE', 'verschiebe Fire Safety für Nestor um eine Woche', 'due Fire Safety for Nestor Wilke +7d'],
  ['de-DE', 'wenn Bob fertig ist, bekommt er Time Management', null],
  [
    'es-ES',
    'asigna Fire Safety a Adele y Bob hasta el viernes, obligatorio',
    'assign Fire Safety to Adele Vance, Robert Jones by 2026-11-20 required',
  ],
  [
    'es-ES',
    'todos menos Patti: Manual Handling para el 30 de noviembre',
    'assign Manual Handling to everyone except Patti Fernandez by 2026-11-30',
  ],
  ['es-ES', '¿cómo va Adele?', 'show person Adele Vance'],
  ['es-ES', '¿quién va con retraso?', 'show team overdue'],
  ['es-ES', 'mi equipo', 'show team'],
  ['es-ES', 'recuerda a Kim Larsen Fire Safety', 'remind Kim Larsen about Fire Safety'],
  ['es-ES', 'quita Fire Safety a Isaiah', 'withdraw Fire Safety from Isaiah Langer'],
  ['es-ES', 'una semana más para Nestor con Fire Safety', 'due Fire Safety for Nestor Wilke +7d'],
  ['es-ES', 'no le recuerdes nada a Bob', null],
  ['es-ES', 'si Bob termina, le asigno Time Management', null],
])('%s: “%s”', (locale, text, effect) => {
  const led = readTeam(text, { ...options, locale }, situation);
  const effects = led?.flatMap((intention) => leadEffects(intention, 'team')) ?? null;
  expect(effects).toEqual(effect === null ? null : [effect]);
});
