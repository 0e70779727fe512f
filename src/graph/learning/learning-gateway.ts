import type { LearningGateway } from '../../learning/ports/ports.ts';
import { createActivities, type ProviderOptions } from './activities.ts';
import { createContents } from './contents.ts';

type Activities = ReturnType<typeof createActivities>;
type Contents = ReturnType<typeof createContents>;

/** The domain's port, and beyond it every other documented call of the employee-learning API. */
export interface GraphLearning extends LearningGateway, Activities, Contents {
  activities: Activities['activities'];
  courses: Contents['courses'];
}

export function createLearningGateway(options: ProviderOptions): GraphLearning {
  return { ...createActivities(options), ...createContents(options) };
}
