/** For mutations. A write is sent once or not at all: never again by itself, and never later because the browser was offline. */
export const once = { retry: 0, networkMode: 'always' } as const;
