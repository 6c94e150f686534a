import type { Specification } from './catalogue.ts';

export type Hardware = 'CPU' | 'GPU' | 'Ascend';

/** The list of specifications counts GPUs only; Ascend processors are told by the name. */
export const hardwareOf = ({ code, gpuCount, gpuType }: Specification): Hardware =>
  /\bkat1\b|ascend/i.test(`${code} ${gpuType}`) ? 'Ascend' : gpuCount > 0 ? 'GPU' : 'CPU';

/** 'CPU', '8 × V100', 'Ascend 910' */
export function hardwareWords(specification: Specification): string {
  const { code, gpuCount, gpuType } = specification;
  const hardware = hardwareOf(specification);
  if (hardware === 'GPU') return `${gpuCount} × ${gpuType.toUpperCase() || 'GPU'}`;
  return /\bkat1\b/i.test(code) ? 'Ascend 910' : hardware;
}
