import type { VersionConfig } from '../rules/version-config.ts';
import type { Job, Version } from '../state.ts';
import { longHistory } from './long-history.ts';
import { day, hour, minute, parameters, recordedVersion } from './recorded-version.ts';

const job = (
  id: string,
  name: string,
  description: string,
  versions: Version[],
  createdAt?: number,
): Job => ({
  id,
  name,
  description,
  workspaceId: '0',
  createdAt: createdAt ?? versions[0]?.createdAt ?? 0,
  nextVersionNumber: versions.length + 1,
  versions,
});

/** All times are before `start`. */
export const demoJobs = (start: number): Job[] => [
  mnist(start),
  flowers(start),
  bert(start),
  job('13', 'fresh-job', '', [], start - 2 * day),
  job('14', 'long-history', 'Nightly search over learning rates', longHistory(start)),
  capturedJob(),
  bigIds(start),
];

function mnist(start: number): Job {
  const config = (
    learningRate: string,
    batchSize: string,
    trainUrl = '/team-ml/mnist/out/',
  ): VersionConfig => ({
    code: {
      kind: 'framework',
      engineId: '1',
      appUrl: '/team-ml/mnist/code/',
      bootFileUrl: '/team-ml/mnist/code/train.py',
    },
    data: { kind: 'path', dataUrl: '/team-ml/mnist/data/' },
    pool: { kind: 'public', specId: '1' },
    workers: 1,
    parameters: parameters({ learning_rate: learningRate, batch_size: batchSize }),
    trainUrl,
    logUrl: '/team-ml/mnist/log/',
  });
  const version = (
    [number, preVersionId, status]: readonly [number, string | null, number],
    age: number,
    ranFor: number | null,
    versionConfig: VersionConfig,
  ): Version =>
    recordedVersion({
      id: String(14 + number),
      number,
      preVersionId,
      status,
      createdAt: start - age,
      ranFor,
      config: versionConfig,
    });
  return job('10', 'mnist-tensorflow', 'Handwritten digits, TensorFlow', [
    version([1, null, 10], 6 * day, 31 * minute, config('0.1', '32')),
    version([2, '15', 11], 5 * day, 4 * minute, config('1.0', '32')),
    version([3, '15', 10], 5 * day - 2 * hour, 33 * minute, config('0.05', '32')),
    version([4, '17', 12], 3 * day, 9 * minute, config('0.05', '64')),
    // A folder of its own: the version never ends, and the folder of a running version is refused (2604).
    version([5, '17', 8], 100 * minute, null, config('0.05', '16', '/team-ml/mnist/out-v0005/')),
    version([6, '17', 10], 70 * minute, 28 * minute, config('0.01', '32')),
  ]);
}

function flowers(start: number): Job {
  const config = (datasetVersionId: string, epochs: string): VersionConfig => ({
    code: { kind: 'algorithm', modelId: '4' },
    data: { kind: 'dataset', datasetId: 'gfghHSokody6AJigS5A', datasetVersionId },
    pool: { kind: 'public', specId: '4' },
    workers: 1,
    parameters: parameters({
      split_spec: '0.8',
      batch_size: '4',
      lr: '0.0001',
      save_frequency: '1',
      num_classes: '5',
      num_epoch: epochs,
    }),
    trainUrl: '/team-ml/flowers/out/',
    logUrl: '/team-ml/flowers/log/',
  });
  return job('11', 'resnet50-flowers', 'Five kinds of flowers, transfer from ImageNet', [
    recordedVersion({
      id: '30',
      number: 1,
      preVersionId: null,
      status: 10,
      createdAt: start - 9 * day,
      ranFor: 52 * minute,
      config: config('eSOKEQaXhKzxN00WKoV', '10'),
    }),
    recordedVersion({
      id: '31',
      number: 2,
      preVersionId: '30',
      status: 10,
      createdAt: start - 8 * day,
      ranFor: 104 * minute,
      config: config('54IXbeJhfttGpL46lbv', '20'),
    }),
  ]);
}

export const bertImage = 'swr.eu-de.otc.t-systems.com/team-ml/bert-train:1.3';

function bert(start: number): Job {
  const config = (sequenceLength: string): VersionConfig => ({
    code: {
      kind: 'image',
      image: bertImage,
      command: 'bash /home/work/run_train.sh python /home/work/user-job-dir/app/train.py',
      appUrl: '/team-ml/bert/app/',
      bootFileUrl: null,
    },
    data: { kind: 'path', dataUrl: '/team-ml/bert/corpus/' },
    pool: { kind: 'dedicated', poolId: 'pool9928813f' },
    workers: 2,
    parameters: parameters({
      NCCL_DEBUG: 'INFO',
      OMP_NUM_THREADS: '4',
      MAX_SEQ_LENGTH: sequenceLength,
      LEARNING_RATE: '2e-5',
    }),
    trainUrl: '/team-ml/bert/out/',
    logUrl: '/team-ml/bert/log/',
  });
  return job('12', 'bert-custom-image', 'Own image, fine-tuning on support tickets', [
    recordedVersion({
      id: '40',
      number: 1,
      preVersionId: null,
      status: 10,
      createdAt: start - 4 * day,
      ranFor: 3 * hour,
      config: config('128'),
    }),
    recordedVersion({
      id: '41',
      number: 2,
      preVersionId: '40',
      status: 11,
      createdAt: start - 3 * day,
      ranFor: 11 * minute,
      config: config('512'),
    }),
  ]);
}

/** The worked example of the user guide, with the times of its captured answers. */
function capturedJob(): Job {
  const createdAt = 1_609_121_837_000;
  const startedAt = 1_609_121_913_000;
  return job('567524', 'jobtest_TF', 'digits', [
    {
      id: '1108482',
      name: 'V0001',
      preVersionId: null,
      createdAt,
      stoppedAt: null,
      course: { kind: 'recorded', status: 10, startedAt, endedAt: startedAt + 1326, logLines: 64 },
      resourceId: 'jobaedef089',
      config: {
        code: {
          kind: 'framework',
          engineId: '4',
          appUrl: '/test-modelarts/mnist-tensorflow-code/',
          bootFileUrl: '/test-modelarts/mnist-tensorflow-code/train_mnist_tf.py',
        },
        data: { kind: 'obs-rows', rows: [{ dataUrl: '/test-modelarts/dataset-mnist/' }] },
        pool: { kind: 'public', specId: '27' },
        workers: 1,
        parameters: [],
        trainUrl: '/test-modelarts/mnist-model/output/',
        logUrl: null,
      },
      volumes: null,
    },
  ]);
}

function bigIds(start: number): Job {
  const config = (learningRate: string): VersionConfig => ({
    code: {
      kind: 'framework',
      engineId: '21',
      appUrl: '/team-ml/big/code/',
      bootFileUrl: '/team-ml/big/code/train.py',
    },
    data: { kind: 'path', dataUrl: '/team-ml/big/data/' },
    pool: { kind: 'public', specId: '9007199254741001' },
    workers: 1,
    parameters: [
      { label: 'learning_rate', value: learningRate },
      { label: 'batch_size', value: '32.0' },
      { label: 'seed', value: '12345678901234567890' },
    ],
    trainUrl: '/team-ml/big/out/',
    logUrl: '/team-ml/big/log/',
  });
  return job('9007199254740993', 'big-ids', 'Every id is above 2^53', [
    recordedVersion({
      id: '9007199254740995',
      number: 1,
      preVersionId: null,
      status: 10,
      createdAt: start - 2 * day,
      ranFor: 47 * minute,
      config: config('1e-06'),
    }),
    recordedVersion({
      id: '9007199254740997',
      number: 2,
      preVersionId: '9007199254740995',
      status: 10,
      createdAt: start - day,
      ranFor: 45 * minute,
      config: config('1e-07'),
    }),
  ]);
}
