import { sentences } from '../sentences.ts';

/** What is stored about a person, and being forgotten. */
export const privacy = {
  'about.text': sentences(
    'Coursemate is a bot for Microsoft Teams: learners start courses and report progress in chat, managers assign them.',
    'Whoever runs this bot for your organisation answers questions about it.',
  ),
  'about.privacy': 'Privacy',
  'about.privacy.text': sentences(
    'Learning records are kept in Viva Learning.',
    'The bot keeps what it needs to write them, the history of changes, and how to reach people in Teams; names and messages aren’t logged.',
    'In the one-to-one chat, “what do you know about me” shows what is kept about you and “forget me” erases it.',
  ),
  'about.terms': 'Terms',
  'about.terms.text': sentences(
    'The software is free under the MIT licence and comes without warranty.',
    'Whoever runs this bot for your organisation sets further terms.',
  ),

  'privacy.intro': 'This is everything I keep about you.',
  'privacy.identity':
    '**Who you are:** your Microsoft Entra id {id} in the tenant {tenant}. I look up your name when I need it and don’t store it.',
  'privacy.language': '**Language you chose:** {language}.',
  'privacy.noLanguage': '**Language you chose:** none.',
  'privacy.conversation':
    '**Our chat:** how to reach you in Teams, with your locale ({locale}) and time zone ({timeZone}).',
  'privacy.noConversation': '**Our chat:** nothing.',
  'privacy.activities':
    '**Your courses:** {count, plural, one {# course} other {# courses}}, as Viva Learning holds them. Type **my courses** to see them.',
  'privacy.history': sentences(
    '**Your changes:** {waiting, plural, one {# waits} other {# wait}} for Viva Learning;',
    '{ended, plural, one {# is} other {# are}} over and kept for a while, so that you can undo and I can answer questions.',
  ),
  'privacy.talk': sentences(
    '**What we said:** my last question or list in {contexts, plural, one {# chat} other {# chats}}, so that “yes” and “2” mean something;',
    'the ids of {messages, plural, one {# message} other {# messages}} of yours, so that none counts twice;',
    'where {receipts, plural, one {# receipt} other {# receipts}} of mine can be found, to update them.',
  ),
  'privacy.team':
    '**Between you and your team:** {count, plural, one {# record} other {# records}} of assignments, reminders and requests for more time.',
  'privacy.reminders':
    '**Reminders:** {own} that you made and {said, plural, one {# message} other {# messages}} that I sent of late or will send.',
  'privacy.remindersWished': sentences(
    '**Reminders:** how you want to be reminded, {own} that you made',
    'and {said, plural, one {# message} other {# messages}} that I sent of late or will send.',
  ),
  'privacy.choices':
    '**Your choices:** {count, plural, one {# course} other {# courses}} you saved for later or don’t want suggested.',
  'privacy.audit':
    '**The audit:** {count, plural, one {# line} other {# lines}} on what you changed, under a pseudonym.',
  'privacy.signedIn': sentences(
    '**Signed in:** a token with which I can read your learning with other providers, in memory only and for an hour at most.',
    'Type **sign out** to end it.',
  ),
  'privacy.noTexts': 'Apart from that, what you write to me is neither stored nor logged.',
  'privacy.forgetMe': 'Forget me',
  'privacy.ask': sentences(
    'Shall I forget you?',
    'I erase your language, how to reach you, what we said and the history of your changes;',
    'you can’t undo them any more, and I can no longer send you news.',
    'What Viva Learning holds stays: your courses and your progress.',
  ),
  'privacy.askYes': 'Yes, forget me',
  'privacy.forgotten': sentences(
    'Done: I’ve forgotten you.',
    'Your courses and progress are still in Viva Learning, and the audit knows you by a pseudonym only.',
    'If you write to me again, I remember how to answer you.',
  ),
  'privacy.stays': 'Some things stay until they are over, and are deleted then:',
  'privacy.staysChanges': sentences(
    '– {count, plural, one {a change} other {# changes}} of yours that Viva Learning hasn’t heard of yet:',
    'I bring {count, plural, one {it} other {them}} there first.',
  ),
  'privacy.staysRequests': sentences(
    '– {count, plural, one {an open request} other {# open requests}} for more time: somebody has yet to answer.',
    'A reason that you wrote is erased.',
  ),
  'privacy.staysRuns':
    '– {count, plural, one {an assignment} other {# assignments}} of yours that I’m carrying out.',
  'privacy.staysNews':
    '– news for {count, plural, one {one learner} other {# learners}} of what you did, until I’ve told them; for two weeks at most.',
} as const;
