import type { Plugin } from 'vite';
import { policyInPage, readSecurityHeaders } from './security-headers.ts';

/** The built page states its policy itself, so that it holds on a file server that sends no headers, too. */
export function pagePolicyPlugin(): Plugin {
  return {
    name: 'nextrun-page-policy',
    apply: 'build',
    transformIndexHtml: () => {
      const content = policyInPage(readSecurityHeaders()['Content-Security-Policy'] ?? '');
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content },
          injectTo: 'head-prepend',
        },
      ];
    },
  };
}
