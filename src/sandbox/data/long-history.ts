import type { VersionConfig } from '../rules/version-config.ts';
import type { Version } from '../state.ts';
import { hour, minute, parameters, recordedVersion } from './recorded-version.ts';

const count = 120;
const firstId = 1001;

/** A search that goes on from the last version, and now and then from an older one. */
function baseOf(number: number): number | undefined {
  if (number === 1) return undefined;
  if (number % 10 === 1) return number - 10;
  if (number % 7 === 0) return number - 3;
  return number - 1;
}

const statusOf = (number: number): number => (number % 11 === 0 ? 11 : number % 17 === 0 ? 12 : 10);

function configOf(number: number): VersionConfig {
  const round = Math.floor((number - 1) / 10);
  return {
    code: {
      kind: 'framework',
      engineId: '12',
      appUrl: '/team-ml/search/code/',
      bootFileUrl: '/team-ml/search/code/search.py',
    },
    data: { kind: 'path', dataUrl: '/team-ml/search/data/' },
    pool: { kind: 'public', specId: number > 60 ? '4' : '1' },
    workers: 1,
    parameters: parameters({
      learning_rate: (0.001 * (1 + (number % 10))).toFixed(3),
      batch_size: String(16 * 2 ** (round % 4)),
      dropout: (0.1 * (1 + Math.floor(round / 4))).toFixed(1),
    }),
    trainUrl: `/team-ml/search/out/round-${String(round + 1).padStart(2, '0')}/`,
    logUrl: '/team-ml/search/log/',
  };
}

export const longHistory = (start: number): Version[] =>
  Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const base = baseOf(number);
    return recordedVersion({
      id: String(firstId + index),
      number,
      preVersionId: base === undefined ? null : String(firstId + base - 1),
      status: statusOf(number),
      createdAt: start - (count - index) * 6 * hour,
      ranFor: (14 + (number % 23)) * minute,
      config: configOf(number),
    });
  });
