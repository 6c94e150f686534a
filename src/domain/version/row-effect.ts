import { normalizeObsFolder } from '#domain/obs-path.ts';
import type { ComparedRow } from './compare-versions.ts';

/** Names of parameters for where, or under which name, a version writes; in lower case with `_`. */
const namesOfOutput: ReadonlySet<string> = new Set([
  'train_url',
  'output_url',
  'output_dir',
  'output_path',
  'out_dir',
  'save_dir',
  'save_path',
  'model_dir',
  'checkpoint_dir',
  'checkpoint_path',
  'ckpt_dir',
  'log_dir',
  'log_path',
  'logdir',
  'logging_dir',
  'tensorboard_dir',
  'run_name',
  'run_id',
  'exp_name',
  'experiment_name',
]);

/** Whether the row is only about where a version writes: that differs in each version, and has no effect on its results. */
export const hasNoEffect = (row: ComparedRow, rows: readonly ComparedRow[]): boolean =>
  row.isParameter
    ? namesOfOutput.has(row.label.toLowerCase().replace(/^-+/, '').replaceAll('-', '_')) ||
      isInOutput(row, rows.find(({ path }) => path === 'output.outputPath')?.values)
    : row.path.startsWith('output.');

/** Each value is a path in the output folder of its own version. */
function isInOutput({ values }: ComparedRow, outputs: readonly (string | null)[] = []): boolean {
  const isInside = values.flatMap((value, version) => {
    if (value === null || value === '') return [];
    const output = outputs[version] ?? '';
    return [output !== '' && normalizeObsFolder(value).startsWith(normalizeObsFolder(output))];
  });
  return isInside.length > 0 && isInside.every(Boolean);
}
