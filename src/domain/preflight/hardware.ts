import type { Catalogue, Engine } from '#domain/catalogue.ts';
import { findListed } from '#domain/draft/schema/rules.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { type Hardware, hardwareOf } from '#domain/hardware.ts';
import { type Finding, type Fix, finding, withResources } from './finding.ts';

interface EngineNeeds {
  readonly name: RegExp;
  readonly needs: Hardware;
  readonly harm: string;
}

/** What the user guide ("AI engines") says that engines need. Other engines have no rule. */
const engineNeeds: readonly EngineNeeds[] = [
  {
    name: /^(?:Spark|Scikit_Learn|XGBoost)/i,
    needs: 'CPU',
    harm: 'it runs on the CPU only, and you pay for hardware that it does not use',
  },
  {
    name: /^Ascend/i,
    needs: 'Ascend',
    harm: 'it is built for Ascend processors and will not start',
  },
  {
    name: /-GPU$/i,
    needs: 'GPU',
    harm: 'it is built for GPUs and will not find one',
  },
];

const singleNodeEngine = /^Caffe/i;
/** The one specification on which built-in algorithms run on several nodes. */
const manyNodesForAlgorithms = 'modelarts.bm.gpu.8v100';

/** A dedicated pool does not say what it is made of. */
const chosenSpecification = ({ resources }: VersionDraft, { specifications }: Catalogue) =>
  resources.pool === 'public' ? findListed(specifications, resources.publicPool.specId) : undefined;

const chosenEngine = ({ code }: VersionDraft, { engines }: Catalogue): Engine | undefined =>
  code.source === 'own-code' ? findListed(engines, code.ownCode.engineId) : undefined;

export function engineFits(draft: VersionDraft, catalogue: Catalogue): readonly Finding[] {
  const engine = chosenEngine(draft, catalogue);
  const specification = chosenSpecification(draft, catalogue);
  if (engine === undefined || specification === undefined) return [];
  const row = engineNeeds.find(({ name }) => name.test(engine.name));
  const hardware = hardwareOf(specification);
  if (row === undefined || hardware === undefined || row.needs === hardware) return [];
  const { needs, harm } = row;
  return [
    finding({
      id: 'engine-hardware',
      severity: 'warning',
      path: 'resources.publicPool.specId',
      message: `${engine.version} does not match ${specification.code}: ${harm}. Choose a specification with ${needs}, or another engine.`,
      fix: chooseSpecificationWith(needs, Number(draft.resources.workers), catalogue),
      openLabel: 'Choose another',
    }),
  ];
}

function chooseSpecificationWith(
  needs: Hardware,
  workers: number,
  { specifications }: Catalogue,
): Fix | undefined {
  const target = specifications?.find(
    (specification) =>
      hardwareOf(specification) === needs && !specification.soldOut && specification.maxWorkers >= workers,
  );
  if (target === undefined) return undefined;
  return {
    label: `Use ${target.code}`,
    apply: (draft) => withResources(draft, { publicPool: { specId: target.id } }),
  };
}

export function workersFit(draft: VersionDraft, catalogue: Catalogue): readonly Finding[] {
  if (!(Number(draft.resources.workers) > 1)) return [];
  const subject = singleNodeSubject(draft, catalogue);
  if (subject === undefined) return [];
  return [
    finding({
      id: 'single-node',
      severity: 'warning',
      path: 'resources.workers',
      message: `${subject} on 1 worker only: with ${draft.resources.workers} workers the version fails, or the others stay idle. Use 1 worker.`,
      fix: setWorkers(1),
    }),
  ];
}

export const setWorkers = (count: number): Fix => ({
  label: count === 1 ? 'Use 1 worker' : `Use ${count} workers`,
  apply: (draft) => withResources(draft, { workers: String(count) }),
});

function singleNodeSubject(draft: VersionDraft, catalogue: Catalogue): string | undefined {
  const engine = chosenEngine(draft, catalogue);
  if (engine !== undefined) return singleNodeEngine.test(engine.name) ? `${engine.name} runs` : undefined;
  const specification = chosenSpecification(draft, catalogue);
  if (draft.code.source !== 'built-in' || specification === undefined) return undefined;
  return specification.code === manyNodesForAlgorithms
    ? undefined
    : `On ${specification.code}, built-in algorithms run`;
}
