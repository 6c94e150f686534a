/** A `fetch` answered by a function (the sandbox, or a test's own answers) instead of the network. */
export function fetchFrom(handle: (request: Request) => Response | Promise<Response>): typeof fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input : new URL(input, 'http://localhost');
    const request = new Request(address, init);
    return Promise.race([aborted(request.signal), handle(request)]);
  };
}

/** As with a real `fetch`, whoever waits no longer hears so at once; the function goes on. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
