/** What a project offers to choose from. Numbers are counts or GiB; ids are digit strings or opaque text. */

export interface Engine {
  readonly id: string;
  /** The framework: engines are grouped by it. */
  readonly name: string;
  readonly version: string;
}

interface AlgorithmParameter {
  readonly name: string;
  readonly value: string;
  readonly help: string;
  readonly required: boolean;
}

export interface Algorithm {
  readonly id: string;
  readonly name: string;
  readonly usage: string;
  readonly precision: string;
  readonly dataFormat: string;
  readonly engine: string;
  readonly parameters: readonly AlgorithmParameter[];
}

export interface Specification {
  readonly id: string;
  readonly code: string;
  readonly vcpu: string;
  readonly memory: string;
  readonly gpuCount: number;
  readonly gpuType: string;
  /** The most workers that one version may have. */
  readonly maxWorkers: number;
  readonly soldOut: boolean;
}

export interface Dataset {
  readonly id: string;
  readonly name: string;
}

export interface DatasetVersion {
  readonly id: string;
  readonly name: string;
  readonly usable: boolean;
  readonly current: boolean;
  readonly sampleCount: number | null;
}

/** A list that is absent has not been loaded (yet): then nothing is refused for not being in it. */
export interface Catalogue {
  readonly engines?: readonly Engine[] | undefined;
  readonly algorithms?: readonly Algorithm[] | undefined;
  readonly specifications?: readonly Specification[] | undefined;
  readonly datasets?: readonly Dataset[] | undefined;
  readonly datasetVersions?: Readonly<Record<string, readonly DatasetVersion[] | undefined>> | undefined;
}

export const emptyCatalogue: Catalogue = {};
