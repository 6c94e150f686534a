/** A `fetch` answered by a function (the sandbox, or a test's own answers) instead of the network. */
export function fetchFrom(handle: (request: Request) => Response | Promise<Response>): typeof fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input : new URL(input, 'http://localhost');
    const request = new Request(address, init);
    request.signal.throwIfAborted();
    return unlessAborted(async () => handle(request), request.signal);
  };
}

/** As with a real `fetch`, the promise rejects as soon as the signal is aborted; the function continues. */
const unlessAborted = <T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
