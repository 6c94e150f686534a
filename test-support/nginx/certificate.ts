import { execFileSync } from 'node:child_process';

/** A certificate that nobody has signed, for this host name. */
export function makeCertificate(host: string, certificate: string, key: string): void {
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync(
    'openssl',
    ['req', '-x509', ...kind, '-nodes', ...files, '-subj', `/CN=${host}`, '-days', '2'],
    { stdio: 'ignore' },
  );
}
