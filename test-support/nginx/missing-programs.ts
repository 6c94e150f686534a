import { spawnSync } from 'node:child_process';

const isThere = (program: string): boolean =>
  spawnSync('sh', ['-c', 'command -v "$0"', program], { stdio: 'ignore' }).status === 0;

/** Why nginx cannot be tried here; null if it can. */
export function missingPrograms(programs: readonly string[]): string | null {
  const missing = programs.filter((program) => !isThere(program));
  return missing.length === 0
    ? null
    : `${missing.join(' and ')} missing: apt-get install ${missing.join(' ')}`;
}
