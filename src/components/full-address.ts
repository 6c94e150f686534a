import type { RouterHistory } from '@tanstack/react-router';

/**
 * An address to be copied, with its origin. The demo has its pages behind a `#`.
 * @param href as `buildLocation` of the router says it
 */
export const fullAddress = (history: RouterHistory, href: string): string =>
  new URL(history.createHref(href), window.location.href).href;
