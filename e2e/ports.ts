/** The port of a worker's own server; E2E_PORT moves them all. */
export const portOf = (worker: number): number => Number(process.env.E2E_PORT ?? 4317) + worker;

/** The demo build is served under some path, as a project's page often is. */
export const demoPort = portOf(10);
export const demoPath = '/some/where/';

/** The usual build on a file server, which offers no sandbox. */
export const plainPort = portOf(11);
