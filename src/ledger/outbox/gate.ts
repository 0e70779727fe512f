/** The gate of the learning provider: all calls of the outbox pass it. */
export const GATE = 'learning';
