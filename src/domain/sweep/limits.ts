/** How many versions a sweep makes at most. */
export const maxPoints = 200;
