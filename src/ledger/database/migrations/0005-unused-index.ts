import { dropIndex, type Migration } from './step.ts';

/** Nothing asks the audit by person; each change wrote a page for it. */
export const unusedIndex: Migration = () => [dropIndex('audit_who')];
