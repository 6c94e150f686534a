/** What the last stage of a Dockerfile says. */
export interface Dockerfile {
  readonly env: Readonly<Record<string, string>>;
  readonly copies: readonly { readonly from: readonly string[]; readonly to: string }[];
  readonly user: string;
  /** For `sh -c`. */
  readonly health: string;
  readonly stopSignal: string;
  readonly command: readonly string[];
}

/** Reads what deploy/Dockerfile uses of the format: no quotes in ENV, and CMD as a list. */
export function readDockerfile(text: string): Dockerfile {
  const lines = text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n');
  const stage = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  const all = (name: string): readonly string[] =>
    stage.flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length).trim()] : []));
  const one = (name: string): string => {
    const [said, ...others] = all(name);
    if (said === undefined || others.length > 0) throw new Error(`${name} has to be there once.`);
    return said;
  };
  return {
    env: Object.fromEntries(all('ENV').flatMap((said) => said.split(/\s+/).map(asEntry))),
    copies: all('COPY').map(asCopy),
    user: one('USER'),
    health: one('HEALTHCHECK').replace(/^.*? CMD /, ''),
    stopSignal: one('STOPSIGNAL'),
    command: JSON.parse(one('CMD')),
  };
}

function asEntry(text: string): readonly [string, string] {
  const [name = '', ...value] = text.split('=');
  return [name, value.join('=')];
}

function asCopy(text: string): Dockerfile['copies'][number] {
  const words = text.split(/\s+/).filter((word) => !word.startsWith('--'));
  return { from: words.slice(0, -1), to: words.at(-1) ?? '' };
}
