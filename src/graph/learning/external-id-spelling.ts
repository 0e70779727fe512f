import { Bug, Later } from '../../errors.ts';
import { type ExternalIdName, externalIdNames } from '../../learning/ports/tenant-findings.ts';
import { problemOf } from '../client/problem.ts';

export interface SpellingOptions {
  /** Which spelling the tenant accepts, as far as is known by now; the metadata's where nothing is. */
  readonly externalIdName?: () => ExternalIdName | undefined;
  /** Told of the other spelling when Graph took that one. Absent: the operator has set one, and the other is not tried. */
  readonly onOtherSpelling?: ((name: ExternalIdName) => void) | undefined;
}

const [usual, documented] = externalIdNames;

/**
 * Makes requests that spell the external id. After a 400 that may be about the spelling, which Graph did not carry out, the
 * request is made once more in the other one; whoever is told which one worked lets it be used from then on.
 */
export function createSpelling({ externalIdName, onOtherSpelling }: SpellingOptions) {
  return async function spelled<T>(request: (name: ExternalIdName) => Promise<T>): Promise<T> {
    const name = externalIdName?.() ?? usual;
    const other = name === usual ? documented : usual;
    try {
      return await request(name);
    } catch (error) {
      if (onOtherSpelling === undefined || !mayBeTheSpelling(error)) throw error;
      try {
        const result = await request(other);
        onOtherSpelling(other);
        return result;
      } catch (second) {
        if (mayBeTheSpelling(second)) throw error;
        // refused for another reason: the spelling was no hindrance any more
        if (!(second instanceof Later || second instanceof Bug)) onOtherSpelling(other);
        throw second;
      }
    }
  };
}

/** OData says that there is no such property or key, in words that no page documents; or Graph misses the field. */
function mayBeTheSpelling(error: unknown): boolean {
  const problem = problemOf(error);
  if (problem?.status !== 400) return false;
  return (
    error instanceof Bug ||
    problem.fields.some(
      ({ field, what }) => field.toLowerCase() === 'externalcourseactivityid' && what === 'required',
    )
  );
}
