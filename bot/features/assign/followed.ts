/** People of an assignment whom a follow-up can speak of. */
export const FOLLOWED = 200;
