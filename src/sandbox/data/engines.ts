export interface Engine {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly version: string;
}

const engine = (id: number, type: number, name: string, version: string): Engine => ({
  id: String(id),
  type,
  name,
  version,
});

/** modelarts_03_0073 and the user guide's list; the ids 10 to 39 are ours, the pages do not print them. */
export const engines: readonly Engine[] = [
  engine(1, 1, 'TensorFlow', 'TF-1.4.0-python2.7'),
  engine(3, 1, 'TensorFlow', 'TF-1.8.0-python2.7'),
  engine(4, 1, 'TensorFlow', 'TF-1.8.0-python3.6'),
  engine(10, 1, 'TensorFlow', 'TF-1.13.1-python2.7'),
  engine(11, 1, 'TensorFlow', 'TF-1.13.1-python3.6'),
  engine(12, 1, 'TensorFlow', 'TF-2.1.0-python3.6'),
  engine(13, 2, 'MXNet', 'MXNet-1.2.1-python3.6'),
  engine(14, 3, 'Ray', 'RAY-0.7.4-python3.6'),
  engine(8, 4, 'Caffe', 'Caffe-1.0.0-python2.7'),
  engine(15, 5, 'Spark_MLlib', 'Spark-2.3.2-python2.7'),
  engine(16, 5, 'Spark_MLlib', 'Spark-2.3.2-python3.6'),
  engine(17, 6, 'Scikit_Learn', 'Scikit_Learn-0.18.1-python3.6'),
  engine(100, 9, 'XGBoost-Sklearn', 'XGBoost-0.80-Sklearn-0.18.1-python3.6'),
  engine(18, 10, 'PyTorch', 'PyTorch-1.0.0-python2.7'),
  engine(19, 10, 'PyTorch', 'PyTorch-1.0.0-python3.6'),
  engine(20, 10, 'PyTorch', 'PyTorch-1.3.0-python2.7'),
  engine(21, 10, 'PyTorch', 'PyTorch-1.3.0-python3.6'),
  engine(22, 10, 'PyTorch', 'PyTorch-1.4.0-python3.6'),
  engine(130, 13, 'Ascend-Powered-Engine', 'TF-1.15-python3.7-aarch64'),
  engine(23, 13, 'Ascend-Powered-Engine', 'Mindspore-1.1.1-python3.7-aarch64'),
  engine(24, 17, 'MindSpore-GPU', 'MindSpore-1.1.0-python3.7'),
];

/** What runs the built-in algorithms: shown in a version's detail, never listed and never chosen. */
export const internalEngines = {
  tensorFlow: engine(500, 1000, 'INNER_TensorFlow', 'TF-1.8.0-python2.7'),
  mxnet: engine(501, 1001, 'INNER_MXNET', 'MXNet-1.2.1-python2.7'),
} as const;

export const cpuOnlyTypes: ReadonlySet<number> = new Set([5, 6, 9]);
const ascendType = 13;

export function runsOn(engineId: string, specification: { code: string; gpuNum: number }): boolean {
  const type = engines.find(({ id }) => id === engineId)?.type;
  if (type === undefined) return false;
  const isAscend = specification.code.startsWith('modelarts.kat1.');
  if (type === ascendType || isAscend) return type === ascendType && isAscend;
  return specification.gpuNum === 0 || !cpuOnlyTypes.has(type);
}
