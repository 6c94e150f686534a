import { readFileSync } from 'node:fs';

type Headers = Readonly<Record<string, string>>;

/** What nginx is told to add in this file of `deploy/`, by name. */
function readHeaders(file: string): Headers {
  const text = readFileSync(new URL(`../deploy/${file}`, import.meta.url), 'utf8');
  const headers = [...text.matchAll(/^add_header (\S+) "([^"]*)" always;$/gm)];
  return Object.fromEntries(headers.map(([, name = '', value = '']) => [name, value]));
}

/** Of the page and its files. */
export const readSecurityHeaders = (): Headers => readHeaders('security-headers.conf');

/** Of what comes from an endpoint. */
export const readAnswerHeaders = (): Headers => readHeaders('answer-headers.conf');

/** The policy as the page can state it itself: in a `meta` element, browsers do not take who may frame the page. */
export function policyInPage(policy: string): string {
  return policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors '))
    .join('; ');
}
