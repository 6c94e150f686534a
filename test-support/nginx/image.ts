import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Dockerfile, readDockerfile } from './dockerfile.ts';

/** What the image of deploy/Dockerfile is made of, under a folder in place of `/`. */
export interface Image {
  readonly root: string;
  readonly dockerfile: Dockerfile;
  /** With the paths of this folder. */
  readonly env: Readonly<Record<string, string>>;
  readonly command: readonly string[];
}

/** What the official image of nginx does at its start, as far as it is needed here. */
const baseImage: Readonly<Record<string, string>> = {
  'docker-entrypoint.sh': `set -e
for file in $(ls "\${0%/*}"/docker-entrypoint.d/* | sort -V); do
  case "$file" in
    *.envsh) . "$file" ;;
    *.sh) "$file" ;;
  esac
done
exec "$@"
`,
  'docker-entrypoint.d/15-local-resolvers.envsh': `[ "\${NGINX_ENTRYPOINT_LOCAL_RESOLVERS:-}" ] || return 0
export NGINX_LOCAL_RESOLVERS=127.0.0.1
`,
  'docker-entrypoint.d/20-envsubst-on-templates.sh': `#!/bin/sh
set -e
for template in "\${0%/*}"/../etc/nginx/templates/*.template; do
  name=\${template##*/}
  awk '{
    text = $0
    done = ""
    while (match(text, /\\$\\{[A-Z_]+\\}/)) {
      name = substr(text, RSTART + 2, RLENGTH - 3)
      whole = substr(text, RSTART, RLENGTH)
      done = done substr(text, 1, RSTART - 1) (name in ENVIRON ? ENVIRON[name] : whole)
      text = substr(text, RSTART + RLENGTH)
    }
    print done text
  }' "$template" > "$NGINX_ENVSUBST_OUTPUT_DIR/\${name%.template}"
done
`,
};

/** The folders that a container gets from outside: a tmpfs and the certificate. All else cannot be written to. */
export const mounts = ['tmp', 'etc/nginx/tls'];

/** `build` has the files of the first stage; `authorities` are the certificates that the image trusts. */
export async function layOutImage(root: string, build: string, authorities: string): Promise<Image> {
  const dockerfile = readDockerfile(await readFile('deploy/Dockerfile', 'utf8'));
  const within = (text: string) => (text.startsWith('/') ? join(root, text) : text);
  for (const { from, to } of dockerfile.copies)
    for (const pattern of from) await copy(join(build, pattern.replace(/^\/nextrun\//, '')), within(to));
  for (const [name, text] of Object.entries(baseImage)) {
    await writeFile(join(root, name), text);
    await chmod(join(root, name), 0o755);
  }
  for (const name of mounts) await mkdir(join(root, name), { recursive: true });
  await cp(authorities, within(dockerfile.env.TLS_TRUSTED ?? ''));
  execFileSync('chmod', ['-R', 'a-w,a+rX', root]);
  await chmod(join(root, 'tmp'), 0o1777);
  await chmod(join(root, 'etc/nginx/tls'), 0o755);
  return {
    root,
    dockerfile,
    env: Object.fromEntries(Object.entries(dockerfile.env).map(([name, text]) => [name, within(text)])),
    command: dockerfile.command.map(within),
  };
}

/** As COPY does it: into a folder that ends with a slash, else to a file or a folder of that name. */
async function copy(pattern: string, to: string): Promise<void> {
  const folder = dirname(pattern);
  const isWanted = (name: string): boolean => {
    const [start = '', end] = basename(pattern).split('*');
    return end === undefined ? name === start : name.startsWith(start) && name.endsWith(end);
  };
  const names = (await readdir(folder)).filter(isWanted);
  if (names.length === 0) throw new Error(`COPY finds no ${pattern}.`);
  for (const name of names)
    await cp(join(folder, name), to.endsWith('/') ? join(to, name) : to, { recursive: true });
}
