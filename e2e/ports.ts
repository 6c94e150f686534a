/** The port of a worker's own server; E2E_PORT moves them all. */
export const portOf = (worker: number): number => Number(process.env.E2E_PORT ?? 4317) + worker;
