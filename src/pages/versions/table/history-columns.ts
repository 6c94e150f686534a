import type { Catalogue } from '#domain/catalogue.ts';
import { jobStatus } from '#domain/job-status.ts';
import { gpuHours, queueTime } from '#domain/version/run-times.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { formatDuration } from '#util/format.ts';

export interface HistoryColumn {
  /** As the address says it. */
  readonly key: string;
  readonly header: string;
  /** A parameter's name, in mono. */
  readonly isParameter: boolean;
  /** The value that it is sorted by; null if the version has none. */
  readonly textOf: (version: TrainingVersion, catalogue: Catalogue) => string | null;
  /** The value for people, where that is another text. */
  readonly print?: (value: string) => string;
}

const parameterPrefix = 'parameter.';

export const parameterKey = (name: string): string => `${parameterPrefix}${name}`;

/** The parameter whose column a key means; null if it means another one. */
const parameterOfKey = (key: string): string | null =>
  key.startsWith(parameterPrefix) ? key.slice(parameterPrefix.length) : null;

/** Of a name that appears twice, the last value counts. */
const parameterValue = ({ configuration }: TrainingVersion, name: string): string | null =>
  configuration.parameters.findLast((parameter) => parameter.name === name)?.value ?? null;

/** For comparing and printing: numbers are kept as texts, too. */
export const numberText = (value: number | null | undefined): string | null =>
  value === null || value === undefined || Number.isNaN(value) ? null : String(value);

const column = (key: string, header: string, textOf: HistoryColumn['textOf']): HistoryColumn => ({
  key,
  header,
  isParameter: false,
  textOf,
});

/** Figures of the run that can be added. */
export const runColumns: readonly HistoryColumn[] = [
  {
    ...column('queue', 'Queue time', (version) => numberText(queueTime(version))),
    print: (value) => formatDuration(Number(value)),
  },
  {
    ...column('gpu-hours', 'GPU-hours', (version, catalogue) =>
      numberText(gpuHours(version, catalogue.specifications)),
    ),
    print: (value) => Number(value).toFixed(2),
  },
];

const createdColumn = column('created', 'Created', ({ createTime }) => numberText(createTime));

/** Those that every table has. */
const fixed: readonly HistoryColumn[] = [
  column('name', 'Version', ({ name }) => name),
  column('status', 'Status', ({ status }) => jobStatus(status).word),
  column('duration', 'Duration', ({ duration }) => numberText(duration || null)),
  createdColumn,
];

/** The changes that no column shows: a parameter that has its own is marked there. */
export const changesBeside = <Change extends { readonly path: string; readonly isParameter: boolean }>(
  changes: readonly Change[],
  columns: readonly HistoryColumn[],
): readonly Change[] =>
  changes.filter(
    ({ path, isParameter }) =>
      !isParameter || !columns.some((each) => each.isParameter && path === `code.parameters.${each.header}`),
  );

/** Those of some keys that mean no column: neither a usual one nor a parameter that a version has. */
export const unknownKeys = (keys: readonly string[], parameters: ReadonlySet<string>): readonly string[] =>
  [...new Set(keys)].filter((key) => {
    const name = parameterOfKey(key);
    return name === null
      ? key !== 'result' && ![...fixed, ...runColumns].some((each) => each.key === key)
      : !parameters.has(name);
  });

/** The column that a key means; a key that means none is that of the time of creation. */
export function columnOf(key: string): HistoryColumn {
  const name = parameterOfKey(key);
  if (name === null) return [...fixed, ...runColumns].find((each) => each.key === key) ?? createdColumn;
  return { key, header: name, isParameter: true, textOf: (version) => parameterValue(version, name) };
}
