import { operationIdOf } from '../../src/learning/activities/operation-id.ts';
import { press } from '../actions.ts';
import { showHelp, showHow } from '../features/account/home.ts';
import { askToForget, showPrivacy } from '../features/account/privacy.ts';
import { showActivities } from '../features/activities/list.ts';
import { showActivity } from '../features/activities/show.ts';
import { showCourses } from '../features/catalogue/list.ts';
import type { Services } from '../services.ts';
import type { Answer } from '../turn/answer.ts';
import type { Turn } from '../turn/turn.ts';
import type { View } from '../understand/intention.ts';

/** Shows what was asked for, as the button for it would. */
export async function followView(intention: View, turn: Turn, services: Services): Promise<Answer> {
  switch (intention.what) {
    case 'list':
      return showActivities(turn, services, 0);
    case 'catalogue':
      return showCourses(turn, services, { words: '', offset: 0 });
    case 'results':
      return showCourses(turn, services, { words: intention.words, offset: 0 });
    case 'activity':
      return showActivity(turn, services, intention.course.entryId ?? '');
    case 'help':
      return showHelp(turn, services);
    case 'privacy':
      return showPrivacy(turn, services);
    case 'forget':
      return askToForget(turn);
    case 'how':
      return showHow(turn, services, intention.intent);
    case 'team':
      return press(turn, services, 'team.show', {});
    case 'export':
      return press(turn, services, 'team.export', {});
    case 'nudge':
      return press(turn, services, 'team.nudgeAll', { op: operationIdOf(turn.person.userId, turn.seed) });
  }
}
