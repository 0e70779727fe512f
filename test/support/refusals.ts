import { expect } from 'vitest';
import type { Refusal, RefusalCode } from '../../src/errors.ts';

/** Expects `work` to refuse with that code. */
export function expectRefusal(code: RefusalCode, work: () => unknown): void {
  expect(work).toThrow(expect.objectContaining({ name: 'Refusal', code }) as unknown as Refusal);
}
