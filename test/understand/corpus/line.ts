import type { StateName } from './world.ts';

/**
 * One utterance, the state it is said in (`world.ts`) and the effect it must have. Effects, as `effect.ts` writes
 * them: `write start|complete <course>`, `write mark <course> <value>`, `write undo`; `ask confirm`,
 * `ask remove <course>`, `ask which`, `ask percentage`, `ask meaning`; `show list|catalogue|help|team|how|results`,
 * `show activity <course>`; `say greeting|thanks`; `nothing`; `refuse <code>`; `run <verb> [<course>]`; `drop`;
 * `language <tag>`; `assign <course> [to <people>] [by <day>] [required|recommended] [note <note>]`. Several are
 * joined by ` + `, equally good ones by ` | `. `-` is anything that changes nothing and does what no button does.
 */
export type Line = readonly [text: string, state: StateName, effect: string];
