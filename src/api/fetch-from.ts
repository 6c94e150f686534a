/** A `fetch` answered by a function (the sandbox, or a test's own answers) instead of the network. */
export function fetchFrom(handle: (request: Request) => Response | Promise<Response>): typeof fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input : new URL(input, 'http://localhost');
    const request = new Request(address, init);
    const answer = await handle(request);
    request.signal.throwIfAborted();
    return answer;
  };
}
