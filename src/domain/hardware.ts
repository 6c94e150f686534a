import type { Specification } from './catalogue.ts';

export type Hardware = 'CPU' | 'GPU' | 'Ascend';

/** Ascend processors as codes and types name them. */
const ascend = /ascend|\b(?:kat|snt)\d|\b[ad]?(?:310|910)[a-z]?\b/i;

/**
 * Undefined if code and type do not say it: services offer more than is known here, and count other processors as
 * GPUs, or as none.
 */
export function hardwareOf({ code, gpuCount, gpuType }: Specification): Hardware | undefined {
  const words = `${code} ${gpuType}`;
  if (ascend.test(words)) return 'Ascend';
  if (gpuCount > 0) return /\bnpu/i.test(words) ? undefined : 'GPU';
  return /^modelarts\.vm\.cpu\./i.test(code) ? 'CPU' : undefined;
}

/** 'CPU', '8 × V100', 'Ascend 910'; '' where it is not known. */
export function hardwareWords(specification: Specification): string {
  const { code, gpuCount, gpuType } = specification;
  const hardware = hardwareOf(specification);
  if (hardware === 'GPU') return `${gpuCount} × ${gpuType.toUpperCase() || 'GPU'}`;
  return /\bkat1\b/i.test(code) ? 'Ascend 910' : (hardware ?? '');
}
