/** Most people of one assignment, of one team that is shown, and of one list that Graph is asked for. */
export const MOST_PEOPLE = 2_000;

/** People that a search by name finds at most. */
export const MOST_FOUND = 25;
