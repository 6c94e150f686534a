import { fixed, glogStamp } from '../print.ts';
import type { Run } from '../run.ts';
import type { LogFormat } from './format.ts';

const glog = ({ pid }: Run, time: number, text: string): string =>
  `I${glogStamp(time)} ${String(pid).padStart(5)} ${text}`;

export const caffe: LogFormat = {
  opening: (run, time) => [
    ...(run.gpu === null
      ? [glog(run, time, 'caffe.cpp:218] Use CPU.')]
      : [
          glog(run, time, 'caffe.cpp:204] Using GPUs 0'),
          glog(run, time + 1, `caffe.cpp:209] GPU 0: ${run.gpu.name}`),
        ]),
    glog(run, time + 2, 'solver.cpp:45] Initializing solver from parameters:'),
    `test_iter: 100 base_lr: ${run.settings.learningRate} lr_policy: "inv" weight_decay: ${run.settings.weightDecay}`,
    `W${glogStamp(time + 3)} ${String(run.pid).padStart(5)} _caffe.cpp:139] DEPRECATION WARNING - deprecated use of Python interface`,
    glog(run, time + 4, `net.cpp:86] Creating Layer data, Top shape: ${run.settings.batchSize} 1 28 28`),
    glog(run, time + 5, 'net.cpp:257] Network initialization done.'),
    glog(run, time + 6, 'solver.cpp:273] Learning Rate Policy: inv'),
  ],
  step: (run, { line, globalStep, point, time, epochSeconds, lineSeconds, noise }) => {
    if (line % 3 === 1)
      return glog(
        run,
        time,
        `solver.cpp:258]     Train net output #0: loss = ${fixed(point.loss, 6)} (* 1 = ${fixed(point.loss, 6)} loss)`,
      );
    if (line % 3 === 2)
      return glog(
        run,
        time,
        `sgd_solver.cpp:112] Iteration ${globalStep}, lr = ${run.settings.learningRate}`,
      );
    const speed = fixed((run.updates / epochSeconds) * (0.95 + 0.1 * noise), 4);
    return glog(
      run,
      time,
      `solver.cpp:239] Iteration ${globalStep} (${speed} iter/s, ${fixed(3 * lineSeconds, 3)}s/100 iters), loss = ${fixed(point.loss, 6)}`,
    );
  },
  epochEnd: [
    (run, { time, globalStep }) =>
      glog(run, time, `solver.cpp:347] Iteration ${globalStep}, Testing net (#0)`),
    (run, { time, point }) =>
      glog(
        run,
        time,
        `solver.cpp:414]     Test net output #0: accuracy = ${fixed(point.validationAccuracy, 4)}`,
      ),
    (run, { time, point }) => {
      const loss = fixed(point.validationLoss, 6);
      return glog(run, time, `solver.cpp:414]     Test net output #1: loss = ${loss} (* 1 = ${loss} loss)`);
    },
  ],
  closing: (run, { time, globalStep }) => [
    glog(
      run,
      time,
      `solver.cpp:464] Snapshotting to binary proto file ${run.outFolder}/lenet_iter_${globalStep}.caffemodel`,
    ),
    glog(run, time, 'solver.cpp:332] Optimization Done.'),
    glog(run, time, 'caffe.cpp:250] Optimization Done.'),
  ],
  outOfMemory: ({ pid }) => [
    `F1125 20:14:02.123456 ${String(pid).padStart(5)} syncedmem.cpp:71] Check failed: error == cudaSuccess (2 vs. 0)  out of memory`,
    '*** Check failure stack trace: ***',
  ],
};
