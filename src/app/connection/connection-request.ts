let early: Promise<unknown> | undefined;

const request = async (fetch: typeof globalThis.fetch): Promise<unknown> => {
  const answer = await fetch('/connection.json', { cache: 'no-store' });
  return answer.json();
};

/** Asks the server what it is connected to before the code that reads the answer has come. */
export function requestConnectionEarly(): void {
  early = request(window.fetch);
  // Whoever awaits the answer handles a failure.
  early.catch(() => undefined);
}

/** The answer that was asked for early, once; else it is asked for now. Rejects where there is none, or it is not JSON. */
export function takeConnectionAnswer(fetch: typeof globalThis.fetch): Promise<unknown> {
  const answer = early ?? request(fetch);
  early = undefined;
  return answer;
}
