import type { Turn } from '../../turn/turn.ts';
import { say } from '../shared/ask.ts';
import { anywhere, forAdmins, personal, type Rows } from '../shared/rows.ts';
import type { AccountDeps } from './deps.ts';
import { introduce, showHelp, showHow, showWelcome } from './home.ts';
import { setLanguage } from './language.ts';
import { askToForget, forgetPerson, showPrivacy } from './privacy.ts';
import { showStatus } from './status.ts';

type Typable =
  | 'say.greeting'
  | 'say.thanks'
  | 'nothing'
  | 'drop'
  | 'show.help'
  | 'show.how'
  | 'show.privacy'
  | 'show.forget'
  | 'language'
  | 'status';
type Pressable = 'home.show' | 'question.no' | 'privacy.show' | 'privacy.askForget' | 'privacy.forget';

/** The first words, thanks and the help, the language, what is kept about a person, and for administrators how the bot does. */
export function createAccount(deps: AccountDeps) {
  const rows: Rows<Typable, Pressable> = {
    commands: {
      'say.greeting': anywhere((turn) => showWelcome(turn, deps)),
      'say.thanks': anywhere(async (turn) => say(turn, { key: 'reply.thanks' })),
      nothing: anywhere(async (turn, { because }) => say(turn, { key: `reply.${because}` })),
      drop: anywhere(async (turn) => say(turn, { key: 'reply.leftAsIs' })),
      'show.help': anywhere((turn) => showHelp(turn, deps)),
      'show.how': anywhere((turn, { intent }) => showHow(turn, deps, intent)),
      'show.privacy': personal((turn) => showPrivacy(turn, deps)),
      'show.forget': personal(askToForget),
      language: anywhere((turn, { language }) => setLanguage(turn, deps, language)),
      status: forAdmins((turn) => showStatus(turn, deps)),
    },
    actions: {
      'question.no': personal(async (turn) => say(turn, { key: 'reply.leftAsIs' })),
      'home.show': anywhere((turn, { topic }) => showHelp(turn, deps, topic)),
      'privacy.show': personal((turn) => showPrivacy(turn, deps)),
      'privacy.askForget': personal(askToForget),
      'privacy.forget': personal((turn) => forgetPerson(turn, deps)),
    },
  };
  return { ...rows, introduce: (turn: Turn) => introduce(turn, deps) };
}
