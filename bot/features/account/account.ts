import type { Services } from '../../services.ts';
import type { Rows } from '../shared/rows.ts';
import { showHelp, showHow, showWelcome } from './home.ts';
import { setLanguage } from './language.ts';
import { askToForget, forgetPerson, showPrivacy } from './privacy.ts';
import { type StatusLine, showStatus } from './status.ts';

export interface AccountDeps
  extends Pick<Services, 'personalRecords' | 'preferences' | 'audit' | 'signInSessions' | 'takeCostly'> {
  /** Looks at the whole installation; changes nothing. */
  readonly examine: () => Promise<readonly StatusLine[]>;
}

type Typed =
  | 'say.greeting'
  | 'show.help'
  | 'show.how'
  | 'show.privacy'
  | 'show.forget'
  | 'language'
  | 'status';
type Pressed = 'home.show' | 'privacy.show' | 'privacy.askForget' | 'privacy.forget';

/** The first words and the help, the language, what is kept about a person, and for administrators how the bot does. */
export function createAccount(deps: AccountDeps): Rows<Typed, Pressed> {
  return {
    commands: {
      'say.greeting': { personal: false, run: showWelcome },
      'show.help': { personal: false, run: (turn) => showHelp(turn, deps) },
      'show.how': { personal: false, run: (turn, { intent }) => showHow(turn, deps, intent) },
      'show.privacy': { personal: true, run: (turn) => showPrivacy(turn, deps) },
      'show.forget': { personal: true, run: askToForget },
      language: { personal: false, run: (turn, { language }) => setLanguage(turn, deps, language) },
      status: {
        personal: true,
        standing: 'learningAdmin',
        run: (turn) => showStatus(turn, deps, deps.examine),
      },
    },
    actions: {
      'home.show': { personal: false, run: (turn) => showHelp(turn, deps) },
      'privacy.show': { personal: true, run: (turn) => showPrivacy(turn, deps) },
      'privacy.askForget': { personal: true, run: askToForget },
      'privacy.forget': { personal: true, run: (turn) => forgetPerson(turn, deps) },
    },
  };
}
