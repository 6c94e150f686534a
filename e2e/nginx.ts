import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeCertificate } from '../test-support/nginx/certificate.ts';
import { missingPrograms } from '../test-support/nginx/missing-programs.ts';
import { endOf, type OpenFront, untilAnswered } from './endpoint-test.ts';

/** Why nginx cannot be tried here; null if it can. */
export const missingForNginx = (): string | null => missingPrograms(['nginx', 'openssl']);

/** Nginx with the template of deploy/, the built page, and a certificate made for the occasion. */
export const openNginx: OpenFront = async (cloud, port) => {
  const folder = await mkdtemp(join(tmpdir(), 'nextrun-nginx-'));
  const at = (name: string) => join(folder, name);
  makeCertificate('localhost', at('tls.crt'), at('tls.key'));
  const settings = {
    MODELARTS_ENDPOINT: cloud,
    IAM_ENDPOINT: cloud,
    NEXTRUN_PORT: `127.0.0.1:${port}`,
    NEXTRUN_INNER: `unix:${at('inner.sock')}`,
    TLS_CERTIFICATE: at('tls.crt'),
    TLS_KEY: at('tls.key'),
    TLS_TRUSTED: at('tls.crt'),
    NEXTRUN_ROOT: resolve('dist'),
    NEXTRUN_DEPLOY: resolve('deploy'),
    NEXTRUN_PRICES_JSON: 'null',
    NGINX_LOCAL_RESOLVERS: '127.0.0.1',
  };
  await writeFile(
    at('nextrun.conf'),
    fillIn(await readFile('deploy/nextrun.conf.template', 'utf8'), settings),
  );
  await writeFile(at('nginx.conf'), mainConfiguration(folder));
  const args = ['-p', folder, '-c', at('nginx.conf'), '-e', 'stderr'];
  const child = spawn('nginx', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const origin = `https://localhost:${port}`;
  const close = async () => {
    await endOf(child);
    await rm(folder, { recursive: true });
  };
  await untilAnswered(`${origin}/connection.json`, child).catch(async (error) => {
    await close();
    throw error;
  });
  return { origin, close };
};

/** As the image of nginx does it. */
const fillIn = (template: string, settings: Readonly<Record<string, string>>): string =>
  template.replace(/\$\{(\w+)\}/g, (whole, name: string) => settings[name] ?? whole);

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

const mainConfiguration = (folder: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
events {}
http {
  include /etc/nginx/mime.types;
  access_log ${folder}/access.log;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/nextrun.conf;
}
`;
