import type { CatalogueFacts } from '../rules/catalogue.ts';
import type { DataName } from '../state.ts';
import { type Algorithm, algorithms } from './algorithms.ts';
import { type Dataset, datasets } from './datasets.ts';
import { type Engine, engines } from './engines.ts';
import { manySpecifications, type Specification, specifications } from './specifications.ts';

export interface Catalogue {
  readonly engines: readonly Engine[];
  readonly algorithms: readonly Algorithm[];
  readonly specifications: readonly Specification[];
  readonly datasets: readonly Dataset[];
  /** The same, in the form that the rules read. */
  readonly facts: CatalogueFacts;
}

const usual = catalogueWith(specifications);
const large = catalogueWith(manySpecifications);

export const catalogueOf = (data: DataName): Catalogue => (data === 'large' ? large : usual);

function catalogueWith(specs: readonly Specification[]): Catalogue {
  return {
    engines,
    algorithms,
    specifications: specs,
    datasets,
    facts: {
      engines,
      algorithms,
      specifications: specs,
      datasets: datasets.map(({ id, versions }) => ({
        id,
        versions: versions.map((version) => ({ id: version.id, isUsable: true })),
      })),
    },
  };
}
