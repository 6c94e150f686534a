import type { Page } from '@playwright/test';

declare global {
  // The demo build puts it there.
  var nextrunSandbox: (request: Request) => Promise<Response>;
}

/** A request to the sandbox in the page; the answer as text. */
export const askDemo = (page: Page, method: string, path: string, body?: unknown): Promise<string> =>
  page.evaluate(
    async ([method, path, body]) => {
      const answer = await nextrunSandbox(new Request(path, { method, ...(body !== undefined && { body }) }));
      return answer.text();
    },
    [method, path, body === undefined ? undefined : JSON.stringify(body)] as const,
  );
