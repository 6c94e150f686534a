import type { Specification } from '#domain/catalogue.ts';
import { hardwareOf } from '#domain/hardware.ts';

export type SpecificationKind = 'all' | 'CPU' | 'GPU';

/** Services count other processors as GPUs, or as none: where code or type names them, they are neither. */
const kindOf = (specification: Specification): string =>
  hardwareOf(specification) ?? (specification.gpuCount > 0 ? 'GPU' : 'CPU');

/** Whether a specification is listed. @param words part of its code, or of the type of its GPUs */
export const isSpecificationShown = (
  specification: Specification,
  kind: SpecificationKind,
  words: string,
): boolean =>
  (kind === 'all' || kindOf(specification) === kind) &&
  `${specification.code} ${specification.gpuType}`.toLowerCase().includes(words.trim().toLowerCase());
