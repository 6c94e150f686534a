/** Where ModelArts and IAM are: scheme, host and port only. */
export interface Endpoints {
  readonly modelArts: URL;
  readonly iam: URL;
}

/** What is wrong with the settings, in words for whoever starts the server. */
export class EndpointMistake extends Error {}

/** `MODELARTS_ENDPOINT` and `IAM_ENDPOINT`; null if neither is given. Throws an `EndpointMistake`. */
export function readEndpoints(env: Readonly<Record<string, string | undefined>>): Endpoints | null {
  const modelArts = env.MODELARTS_ENDPOINT?.trim() ?? '';
  const iam = env.IAM_ENDPOINT?.trim() ?? '';
  if (modelArts === '' && iam === '') return null;
  return { modelArts: readEndpoint('MODELARTS_ENDPOINT', modelArts), iam: readEndpoint('IAM_ENDPOINT', iam) };
}

function readEndpoint(name: string, text: string): URL {
  const example = `such as https://${name === 'IAM_ENDPOINT' ? 'iam' : 'modelarts'}.eu-de.otc.t-systems.com`;
  if (text === '') {
    throw new EndpointMistake(
      `${name} is missing: give both endpoints, ${example}, or neither for the sandbox.`,
    );
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new EndpointMistake(`${name} is not an address: "${withoutSecrets(text)}". Give one ${example}.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new EndpointMistake(`${name} must not have a user or password in it: people sign in on the page.`);
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new EndpointMistake(
      `${name} is plain http: "${text}". Tokens and passwords would be sent unencrypted; use https.`,
    );
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new EndpointMistake(
      `${name} is more than a host: "${text}". Leave out what comes after the host, ${example}.`,
    );
  }
  return url;
}

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);

const withoutSecrets = (text: string): string => text.replace(/\/\/.*@/, '//…@');
