/** What is said about signing in. */
export const signIn = {
  'command.signIn.example': 'sign in',
  'command.signIn.about': 'See what other providers hold of your learning, too',
  'command.signIn.words': 'sign in | signin | log in | login',
  'command.signOut.example': 'sign out',
  'command.signOut.about': 'End that',
  'command.signOut.words': 'sign out | signout | log out | logout',
  'signIn.offer':
    'Sign in to also see what other learning providers hold of your learning. Everything else works without.',
  'signIn.button': 'Sign in',
  'signIn.in':
    'You’re signed in for about an hour. *my courses* now also shows what other providers hold. Type *sign out* to end it.',
  'signIn.consentNeeded':
    'Your organisation hasn’t allowed me to see this yet. An administrator has to consent once, for everybody; please ask IT.',
  'signIn.page':
    'This app couldn’t sign you in here. Please try it in another Teams client, or ask IT. You can close this window.',
  'signIn.out': 'You’re signed out. Your own courses stay as they are.',
  'signIn.wasOut': 'You weren’t signed in, so nothing changed.',
  'signIn.elsewhere':
    '**With other providers** ({count, plural, one {one course} other {# courses}}; they can’t be changed here):',
  'signIn.titled.notStarted': '{title}: not started',
  'signIn.titled.inProgress': '{title}: {progress}%',
  'signIn.titled.completed': '{title}: completed',
  'signIn.untitled.notStarted': 'A course of another provider: not started',
  'signIn.untitled.inProgress': 'A course of another provider: {progress}%',
  'signIn.untitled.completed': 'A course of another provider: completed',
  'signIn.away': 'What other providers hold can’t be read just now.',
} as const;
