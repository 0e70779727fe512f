/** Most people of one assignment, of one team that is shown, and of one list that Graph is asked for. */
export const MOST_PEOPLE = 2_000;
