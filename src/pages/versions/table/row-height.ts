/** px */
export const rowHeight = 40;
