export interface Specification {
  readonly id: string;
  readonly code: string;
  readonly cores: number;
  readonly memory: number;
  readonly gpuNum: number;
  readonly gpuType: string;
  readonly maxNodes: number;
  readonly storage: string;
  readonly isSoldOut: boolean;
}

const specification = (
  id: string,
  code: string,
  [cores, memory, gpuNum, gpuType]: readonly [number, number, number, string],
  maxNodes: number,
  isSoldOut = false,
): Specification => ({
  id,
  code,
  cores,
  memory,
  gpuNum,
  gpuType,
  maxNodes,
  storage: gpuNum === 0 ? '' : gpuNum > 1 ? '3TB' : '800GB',
  isSoldOut,
});

/** modelarts_03_0072; `spec_id` differs per environment for the same code. */
export const specifications: readonly Specification[] = [
  specification('1', 'modelarts.vm.gpu.p100', [8, 64, 1, 'p100'], 2),
  specification('2', 'modelarts.vm.cpu.2u', [2, 8, 0, ''], 2),
  specification('27', 'modelarts.vm.cpu.8u', [8, 32, 0, ''], 1),
  specification('4', 'modelarts.vm.gpu.v100', [8, 64, 1, 'v100'], 4),
  specification('6', 'modelarts.bm.gpu.8v100', [64, 512, 8, 'v100'], 8),
  specification('9', 'modelarts.vm.gpu.t4u8', [8, 32, 1, 't4'], 2, true),
  specification('11', 'modelarts.kat1.xlarge', [24, 96, 0, ''], 1),
  specification('9007199254741001', 'modelarts.vm.gpu.big', [16, 128, 2, 'v100'], 2),
];

/** For the data `large`: a list of a thousand must be as fast as a list of ten. */
export const manySpecifications: readonly Specification[] = [
  ...specifications,
  ...Array.from({ length: 1000 - specifications.length }, (_, index) => {
    const cores = 2 ** (1 + (index % 6));
    const gpuNum = index % 3 === 0 ? 0 : 1;
    const kind = gpuNum === 0 ? 'cpu' : 'gpu';
    return specification(
      String(10_001 + index),
      `modelarts.vm.${kind}.s${String(index + 1).padStart(4, '0')}`,
      [cores, cores * 4, gpuNum, gpuNum === 0 ? '' : 'v100'],
      1 + (index % 4),
      index % 10 === 9,
    );
  }),
];

export interface DedicatedPool {
  readonly id: string;
  readonly name: string;
}

export const dedicatedPool: DedicatedPool = { id: 'pool9928813f', name: 'p100' };

/** The public pool of a specification: the service sends its id and name, too. */
export const publicPoolOf = (gpuNum: number): DedicatedPool =>
  gpuNum === 0
    ? { id: 'pool7d1e384a', name: 'hec-train-pub-cpu' }
    : { id: 'pool7e3577e3', name: 'job-train-1v100' };
