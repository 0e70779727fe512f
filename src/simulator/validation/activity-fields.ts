import {
  type ActivityODataType,
  assignmentODataType,
  selfInitiatedODataType,
} from '../organisation/records.ts';
import type { Settings } from '../settings.ts';
import * as values from './values.ts';

export interface FieldRule {
  readonly check: values.Check;
  /** A create without it is refused. */
  readonly required?: boolean;
  /** A PATCH may change it; others may only be sent unchanged. */
  readonly changeable?: boolean;
  /** What a create without it stores. */
  readonly initially?: unknown;
}

export type FieldRules = Readonly<Record<string, FieldRule>>;

const moment: FieldRule = { check: values.nullable(values.moment), changeable: true, initially: null };

const common = (settings: Settings): FieldRules => ({
  learnerUserId: { check: values.guid, required: true },
  learningContentId: { check: values.text(), required: true },
  [settings.externalIdName]: {
    check: values.nullable(values.text(settings.externalIdLength)),
    initially: null,
  },
  completionPercentage: {
    check: values.nullable(values.integer(0, 100)),
    changeable: true,
    initially: null,
  },
  completedDateTime: moment,
});

const rulesOf: Readonly<Record<ActivityODataType, (settings: Settings) => FieldRules>> = {
  [assignmentODataType]: (settings) => ({
    ...common(settings),
    learningProviderId: { check: values.text(), required: true },
    status: {
      check: values.member(['notStarted', 'inProgress', 'completed']),
      required: true,
      changeable: true,
    },
    assignmentType: { check: values.member(['required', 'recommended']), required: true },
    assignedDateTime: moment,
    assignerUserId: { check: values.nullable(values.guid), initially: null },
    dueDateTime: { check: values.nullable(values.dateTimeTimeZone), changeable: true, initially: null },
    notes: {
      check: values.nullable(values.itemBody(settings.notesLength)),
      changeable: true,
      initially: null,
    },
  }),
  [selfInitiatedODataType]: (settings) => ({
    ...common(settings),
    learningProviderId: { check: values.text() },
    status: {
      check: values.member(['inProgress', 'completed']),
      changeable: true,
      initially: 'inProgress',
    },
    startedDateTime: moment,
  }),
};

/** The properties of this type of activity and what they may hold, under the settings of the moment. */
export function activityFields(type: ActivityODataType, settings: Settings): FieldRules {
  return rulesOf[type](settings);
}

/** The type named by `@odata.type`, or what is wrong with it. */
export function activityTypeOf(body: object): ActivityODataType | values.Fault {
  const named: unknown = (body as Record<string, unknown>)['@odata.type'];
  if (named === undefined || named === null) return 'required';
  return named === assignmentODataType || named === selfInitiatedODataType ? named : 'invalid';
}
