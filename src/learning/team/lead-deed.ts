/** What somebody who leads others can say that is done with people and courses, or shown of them. */
export type LeadDeed =
  | 'assign'
  | 'correct'
  | 'person'
  | 'course'
  | 'team'
  | 'overdue'
  | 'finished'
  | 'remind'
  | 'withdraw'
  | 'due'
  | 'requests'
  | 'answer'
  | 'report'
  | 'reportCourse'
  | 'reportDepartment';
