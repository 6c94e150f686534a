import { countCharacters } from '#domain/draft/schema/rules.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { formatCount, formatNumber } from '#util/format.ts';
import { type Finding, finding } from './finding.ts';
import { setWorkers } from './hardware.ts';

/** Names and values together. The service has a limit (code 2607), which its documentation does not state. */
const maxParameterCharacters = 32_768;

/** The documentation does not state how many workers a version can have in a dedicated pool. */
const maxDedicatedWorkers = 64;

/** Limits that no documentation states. The draft is normalised. */
export const undocumentedLimits = (draft: VersionDraft): readonly Finding[] => [
  ...parametersLength(draft),
  ...dedicatedWorkers(draft),
];

function parametersLength({ code }: VersionDraft): readonly Finding[] {
  const length = code.parameters.reduce(
    (sum, { name, value }) => sum + countCharacters(name) + countCharacters(value),
    0,
  );
  if (length <= maxParameterCharacters) return [];
  const most = formatNumber(maxParameterCharacters);
  return [
    finding({
      id: 'parameters-length',
      severity: 'warning',
      path: 'code.parameters',
      message: `The running parameters have ${formatCount(length, 'character')} together: above ${most} the service may reject the version (code 2607). Shorten them.`,
    }),
  ];
}

function dedicatedWorkers({ resources: { pool, workers } }: VersionDraft): readonly Finding[] {
  if (pool !== 'dedicated' || !(Number(workers) > maxDedicatedWorkers)) return [];
  return [
    finding({
      id: 'dedicated-workers',
      severity: 'warning',
      path: 'resources.workers',
      message: `${formatCount(Number(workers), 'worker')} may be too many: a dedicated pool may reject more than ${maxDedicatedWorkers}. Use fewer, unless you know the size of the pool.`,
      fix: setWorkers(maxDedicatedWorkers),
    }),
  ];
}
