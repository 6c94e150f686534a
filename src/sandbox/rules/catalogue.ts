// What the rules know of the service's catalogue. Ids are strings of digits.

interface EngineFacts {
  readonly id: string;
}

export interface AlgorithmFacts {
  readonly id: string;
  readonly parameters: readonly {
    readonly label: string;
    readonly value: string;
    readonly required: boolean;
  }[];
}

interface SpecificationFacts {
  readonly id: string;
  readonly code: string;
  readonly maxNodes: number;
  readonly isSoldOut: boolean;
}

interface DatasetFacts {
  readonly id: string;
  readonly versions: readonly { readonly id: string; readonly isUsable: boolean }[];
}

export interface CatalogueFacts {
  /** Those that can be chosen: without the internal engines 500 and 501. */
  readonly engines: readonly EngineFacts[];
  readonly algorithms: readonly AlgorithmFacts[];
  readonly specifications: readonly SpecificationFacts[];
  readonly datasets: readonly DatasetFacts[];
}
