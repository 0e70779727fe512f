import type { RefusalCode } from '../../../src/errors.ts';
import { sentences } from '../sentences.ts';

/** What a person reads when something cannot be done: what happened, then what to do. */
export const refusals: Readonly<Record<RefusalCode, string>> = {
  notUnderstood: 'Sorry, I didn’t get that, so I changed nothing. Try one of these, or type **help**.',
  percentageOutOfRange:
    'Progress is a whole number from 0 to 100, so I changed nothing. For example: *mark Fire Safety 50%*.',
  percentageUnclear: 'How far are you? Give me a whole number from 0 to 100, for example *50%*.',
  courseNotFound: 'I couldn’t find a course like “{words}”. Try fewer words, or browse all courses.',
  courseInactive:
    '“{course}” is no longer offered, so it can’t be started. You can still finish it if you began it before.',
  notSaved: '“{course}” isn’t among your saved courses. Type **my saved courses** to see them.',
  timeOver: 'That time is already over. Say a later one, for example “tomorrow at 10”.',
  reminderGone: 'There’s no such reminder of yours any more. Type **my reminders** to see those there are.',
  remindersOff:
    'Your organisation has switched off reminders that people make for themselves. Type *an hour on Friday for* and the course to plan time in your calendar instead.',
  remindersFull:
    'You have {most} reminders already, which is as many as I keep. Remove one first: type **my reminders**.',
  courseGone:
    'That course isn’t in the catalogue any more, so I changed nothing. Browse the courses to find another.',
  courseMissing: 'Which course do you mean? Pick one, or type its name: *start Fire Safety*.',
  activityNotFound:
    'I couldn’t find that among your courses. It may have been removed. Type **my courses** to see what is there.',
  activityNotYours: 'That isn’t one of your courses, so I changed nothing. Type **my courses** to see yours.',
  nothingToChange: '“{course}” is already at {progress}%, so there was nothing to change.',
  nothingToUndo: 'There’s nothing to undo.',
  reopenNotKept:
    'Viva Learning keeps a finished course as finished, so I left it as it is. You can go on learning there all the same.',
  retakeNotKept:
    'Viva Learning keeps one record of a course for each person, and yours is finished. You can go on learning there all the same.',
  dueOrNoteKept:
    'Viva Learning keeps a due date or a note once it has one, so I left it as it is. You can put another one in its place.',
  undoTooLate:
    'That change is more than ten minutes old, so it can no longer be undone. You can still set the value you want.',
  undoSuperseded:
    'This has changed again since, so I left it as it is. Type **my courses** to see where it stands.',
  assignedCannotRemove:
    'This course was assigned to you, so only the person who assigned it can withdraw it. You can still report your progress.',
  notAManager: sentences(
    'Assigning is for people with direct reports, and the directory names none for you.',
    'If that is wrong, ask IT to check the manager field of your team.',
  ),
  notYourReport:
    'At least one of those people doesn’t report to you, so I assigned nothing. You can assign courses to your direct reports.',
  nobodyChosen: 'Choose at least one person.',
  notTheirs: 'Nobody called “{name}” reports to you, so I did nothing. Type *team* to see your people.',
  notAssigned: 'That isn’t assigned to them, so there’s nothing I could change.',
  notCounted: 'The organisation is still being counted. Please try again in a few minutes.',
  noRequests: 'Nobody is asking you for more time right now.',
  tooManyAtOnce: 'That would be more than {limit} assignments at once. Name a course or fewer people.',
  tooManyPeople: 'That would be more than {limit} people at once. Please choose fewer.',
  tooManyNamed:
    'You can name at most {limit} people one by one. For more, choose all your direct reports, everyone below them, or a group.',
  nobodyLeft: 'Nobody is left to assign “{course}” to, so I changed nothing.',
  noTeam:
    'The directory names nobody who reports to you. If that is wrong, ask IT to check the manager field of your team.',
  nudgedAlready:
    '{name} was reminded of “{course}” less than a week ago. You can send the next reminder from {next}.',
  nothingToNudge:
    'There’s nobody here to remind just now: nobody is overdue, or they’ve been reminded this week.',
  moreTimeNotDue: '“{course}” isn’t an open assignment with a due date, so there’s no time to ask for.',
  moreTimeUnclear:
    'Until when? Name a later day or a time, for example *need one more week for Fire Safety*.',
  moreTimeAsked:
    'You’ve already asked for more time for “{course}”. I’ll tell you as soon as there’s an answer.',
  moreTimeOver: 'That request has been answered already or has expired, so I changed nothing.',
  moreTimeNobody:
    'The directory names no manager for you, so there’s nobody I could ask. Ask IT to check the manager field.',
  dueDateMissing: 'Choose a due date.',
  dueDateInvalid: 'That isn’t a date I can use. Pick one in the next ten years.',
  dueDateInPast: 'That due date is already over. Pick today or a later day.',
  noteTooLong: 'The note is too long. Keep it under {limit} characters.',
  textTooLong:
    'That’s a long message, and I’m not sure what to do with it, so I changed nothing. Try a few words, like *start Fire Safety*.',
  inputTooLong: 'That holds more than I can take, so I changed nothing. Please shorten it.',
  tooMuchAtOnce:
    'That’s too much at once for me, so I changed nothing. Please ask for one thing in a few words, like *start Fire Safety*.',
  formOutdated: 'This form is out of date, so I changed nothing. Please open a new one.',
  changedMeanwhile: 'This was just changed somewhere else, so I left it alone. Have a look, then try again.',
  privateOnly:
    'Your learning is private, so I only show it in our own chat. Open a chat with me and ask there.',
  adminsOnly: 'That’s for learning administrators. Your own courses: type *my courses*.',
  periodUnclear:
    'I couldn’t read the time. Type for example */audit export 30* (days) or */audit export 2026-10-01 2026-10-31*.',
  whoAreYou:
    'Teams didn’t tell me who you are, so I can’t show or change anything. Try from your own Teams account.',
  foreignTenant: 'I only work for people of the organisation that installed me.',
  guest: 'I only work for members of the organisation, not for its guests. Ask IT if you should have access.',
  tooFast: 'That was a lot at once. Please wait a minute, then try again.',
  askedOften:
    'That takes me a long look, so I do it {times} times a minute for one person. Please try again in a minute.',
  catalogueEmpty:
    'I have no courses to show yet. They are read from your learning provider; if this lasts, tell IT.',
  unknownAction:
    'That button is from an older version of me, so I changed nothing. Here is what I can do now.',
  graphServicePlan:
    'Your organisation’s plan doesn’t include this part of Viva Learning, so it couldn’t be saved. Tell IT: the service plan is missing.',
  graphPermission:
    'I’m missing a permission in Viva Learning, so it couldn’t be saved. Tell IT: admin consent is missing.',
  graphContentOfOtherProvider:
    'This course belongs to another learning provider, so its progress can’t be saved here. Open it in Viva Learning instead.',
  graphLearnerLicence:
    'There’s no Viva Learning licence for this account, so it couldn’t be saved. Ask IT for one, then try again.',
  graphProviderNotEnabled:
    'Our learning provider isn’t enabled in Viva Learning, so it couldn’t be saved. Tell IT: the provider isn’t enabled.',
  graphProviderInvalid:
    'Viva Learning doesn’t know our learning provider, so it couldn’t be saved. Tell IT: check the provider’s registration id.',
  graphField:
    'Viva Learning didn’t accept one of the values, so it wasn’t saved. Check what you entered and try again.',
  graphActivityGone:
    'This course is no longer among your activities in Viva Learning. It may have been removed there.',
  graphNotSupported:
    'Viva Learning doesn’t support this, so it wasn’t saved. Tell IT and give them the reference.',
  graphSignIn:
    'I can’t sign in to Viva Learning, so it couldn’t be saved. Tell IT: my sign-in needs attention.',
  graphForbidden: 'Viva Learning didn’t allow this, so it wasn’t saved. Tell IT and give them the reference.',
  updating: 'I’m just being updated, so nothing was done. Please try again in a minute.',
  startingUp:
    'I’ve only just been started and am still reading the courses, so nothing was done. Please try again in a minute.',
  databaseAway:
    'I can’t reach my own records just now, so don’t count on this being saved. Please try again in a minute.',
  databaseNotWritable:
    'I can’t write to my own records just now, so nothing was changed. Please try again in a few minutes.',
  graphBusy:
    'Viva Learning is busy, and I couldn’t ask it. Nothing was changed. Please try again in a few minutes.',
};
