import { dropIndex, type Migration } from './step.ts';

/** An unreleased version had made it; see {@link file://./0010-by-person.ts}. */
export const auditWithoutIndex: Migration = () => [dropIndex('audit_who')];
