/** The port of a worker's own server. */
export const portOf = (worker: number): number => 4317 + worker;
