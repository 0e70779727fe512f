import type { Instant } from '../../src/clock.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { oneLine } from '../engine/text.ts';
import { button } from '../parts/button.ts';
import { shortTitle } from '../parts/course-lines.ts';
import { assignToTeam, browse, myCourses, whatICanDo } from '../parts/home-buttons.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import json from './welcome.json' with { type: 'json' };

const render = template(json);
const NAME_LIMIT = 60;

export interface WelcomeData {
  /** What to call the person; null when Teams did not say. */
  readonly name: string | null;
  /** Whether they lead people, or are a learning administrator. */
  readonly mayAssign: boolean;
  /** What presses most today; null when nothing does. */
  readonly pressing: PressingCourse | null;
}

interface PressingCourse {
  readonly entryId: string;
  readonly title: string;
  readonly isOverdue: boolean;
  readonly dueAt: Instant;
  readonly progress: number;
}

/** The greeting: what presses most today, otherwise who this is and what it is for; and a few things to try. */
export function welcomeCard({ name: called, mayAssign, pressing }: WelcomeData, speech: Speech): Card {
  const name = oneLine(called ?? '', NAME_LIMIT);
  const first = name === '' ? speech.say('card.welcome.plain') : speech.say('card.welcome.named', { name });
  const { daytime } = speech;
  const again =
    name === ''
      ? speech.say('card.welcome.today', { daytime })
      : speech.say('card.welcome.again', { name, daytime });
  const heading = pressing === null ? first : again;
  const value = pressing === null ? speech.say('card.welcome.value') : pressingText(pressing, speech);
  return render(
    {
      fallbackText: `${heading} ${value}`,
      heading,
      value,
      typing: speech.say('card.welcome.typing'),
      buttons: [
        ...optional(pressing).map(({ entryId, title }) =>
          button('card.button.open', 'activity.show', { entryId }, speech, {
            tooltip: speech.say('card.tooltip.details', { course: shortTitle({ title }) }),
          }),
        ),
        myCourses(speech),
        browse(speech),
        ...(mayAssign ? [assignToTeam(speech)] : []),
        whatICanDo(speech),
      ],
    },
    speech,
  );
}

/** `“Fire Safety” is overdue since Fri 20 Nov (yesterday). You’re at 20%.` */
function pressingText({ title, isOverdue, dueAt, progress }: PressingCourse, speech: Speech): string {
  return speech.say(isOverdue ? 'card.welcome.overdue' : 'card.welcome.dueSoon', {
    course: shortTitle({ title }),
    due: speech.due(dueAt),
    progress,
  });
}
