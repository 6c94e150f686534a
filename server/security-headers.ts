import { readFileSync } from 'node:fs';

const file = new URL('../deploy/security-headers.conf', import.meta.url);

/** The headers that nginx is told to add, by name. */
export function readSecurityHeaders(text = readFileSync(file, 'utf8')): Readonly<Record<string, string>> {
  const headers = [...text.matchAll(/^add_header (\S+) "([^"]*)" always;$/gm)];
  return Object.fromEntries(headers.map(([, name = '', value = '']) => [name, value]));
}

/** The policy as the page can state it itself: in a `meta` element, browsers do not take who may frame the page. */
export function policyInPage(policy: string): string {
  return policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors '))
    .join('; ');
}
