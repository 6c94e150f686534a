import type { BrowserContext, Frame, Request } from '@playwright/test';

/** Collects what no page may ever do: throw, break its content security policy, or ask another origin for anything. */
export function watchContext(context: BrowserContext): readonly string[] {
  const wrong: string[] = [];
  context.on('weberror', (webError) => wrong.push(String(webError.error())));
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Type/i.test(message.text())) wrong.push(message.text());
  });
  context.on('request', (request) => {
    if (leaves(request)) wrong.push(`A request to ${request.url()}`);
  });
  return wrong;
}

/** A test opens pages of several servers on this machine; what a page asks for, it asks of its own. */
function leaves(request: Request): boolean {
  const url = new URL(request.url());
  if (url.protocol === 'blob:' || url.hostname !== 'localhost') return url.protocol !== 'blob:';
  return !request.isNavigationRequest() && url.origin !== originOf(request.frame());
}

const originOf = (frame: Frame): string => new URL(frame.url()).origin;
