/** How many versions can be compared at once. */
export const maxCompared = 50;
