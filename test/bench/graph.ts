/** The simulator with as many learners, courses and activities as asked for. */
import { systemClock } from '../../src/clock.ts';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { generatedCourses, generatedReports } from '../../src/simulator/organisation/generated.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import type { ActivityRecord } from '../../src/simulator/organisation/records.ts';
import { createSimulator } from '../../src/simulator/simulator.ts';
import { serve } from './part.ts';
import type { Scale } from './scale.ts';

await serve(async ({ learners, activitiesEach, courses }: Scale) => {
  const base = contoso();
  const more = generatedReports(personId('alexw'), learners);
  const [provider, ...others] = base.providers;
  if (provider === undefined) throw new Error('no provider');
  const contents = [
    ...provider.contents,
    ...generatedCourses(Math.max(0, courses - provider.contents.length)),
  ];
  const taken = contents.slice(0, activitiesEach);
  const activities = more.flatMap(({ id }) =>
    taken.map(
      (content, index): ActivityRecord => ({
        '@odata.type': '#microsoft.graph.learningSelfInitiatedCourse',
        id: `${id}:${index}`,
        externalcourseActivityId: `${id}-${index}`,
        learnerUserId: id,
        learningContentId: content.id,
        learningProviderId: provider.id,
        status: 'inProgress',
        completionPercentage: 0,
        completedDateTime: null,
        startedDateTime: '2026-01-01T00:00:00Z',
      }),
    ),
  );
  const simulator = await createSimulator({
    clock: systemClock,
    recordedRequests: 10,
    settings: { pageSize: 500 },
    organisation: {
      ...base,
      people: [...base.people, ...more],
      providers: [{ ...provider, contents }, ...others],
      activities: () => activities,
    },
  });
  return { url: simulator.url, stop: () => simulator.close() };
});
