let early: Promise<Response> | undefined;

const request = (fetch: typeof globalThis.fetch) =>
  fetch('/connection.json', { cache: 'no-store', credentials: 'omit' });

/** Asks the server what it is connected to before the code that reads the answer has come. */
export function requestConnectionEarly(): void {
  early = request(window.fetch);
  // Whoever awaits the response handles a failure.
  early.catch(() => undefined);
}

/** The answer that was asked for early, once; else it is asked for now. */
export function takeConnectionAnswer(fetch: typeof globalThis.fetch): Promise<Response> {
  const answer = early ?? request(fetch);
  early = undefined;
  return answer;
}
