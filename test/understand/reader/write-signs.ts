import { writeFileSync } from 'node:fs';
import { signsOfLanguages } from './signs.ts';

/** Writes the words that tell languages apart; what is learnt afterwards is read with them. */
const file = new URL('../../../bot/understand/words/signs.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(await signsOfLanguages(), null, 2)}\n`);
