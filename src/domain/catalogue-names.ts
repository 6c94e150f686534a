import type { Catalogue, Specification } from './catalogue.ts';
import { findListed } from './draft/schema/rules.ts';

/** What people call the thing that an id stands for; undefined if its list is not loaded or does not have it. */

export function engineName({ engines }: Catalogue, id: string): string | undefined {
  const engine = findListed(engines, id);
  return engine && `${engine.name} ${engine.version}`;
}

export const algorithmName = ({ algorithms }: Catalogue, id: string): string | undefined =>
  findListed(algorithms, id)?.name;

export const specificationCode = ({ specifications }: Catalogue, id: string): string | undefined =>
  findListed(specifications, id)?.code;

/** The id of the specification with a code. */
export const specificationOfCode = ({ specifications }: Catalogue, code: string): string | undefined =>
  specifications?.find((entry) => entry.code === code)?.id;

export const datasetName = ({ datasets }: Catalogue, id: string): string | undefined =>
  datasets?.find((entry) => entry.id === id)?.name;

export const datasetVersionName = ({ datasetVersions }: Catalogue, id: string): string | undefined =>
  Object.values(datasetVersions ?? {})
    .flatMap((versions) => versions ?? [])
    .find((version) => version.id === id)?.name;

/** '8 vCPU · 64 GiB · 1 × v100' */
export function specificationHardware({ vcpu, memory, gpuCount, gpuType }: Specification): string {
  const gpu = gpuCount > 0 ? [`${gpuCount} × ${gpuType || 'GPU'}`] : [];
  return [`${vcpu} vCPU`, `${memory} GiB`, ...gpu].join(' · ');
}
