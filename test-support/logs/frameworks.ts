import { type LogCase, log } from './log-case.ts';

export const frameworkLogs: readonly LogCase[] = [
  log(
    'Gluon',
    `
✗ INFO:root:Namespace(batch_size=128, gpus='0', lr=0.1, model='resnet18_v1', num_workers=4)
INFO:root:[Epoch 0] train=0.412310 val=0.520100 loss=1.602310 time: 31.102031
INFO:root:[Epoch 1] train=0.583210 val=0.611200 loss=1.160120 time: 30.812010
✗ INFO:root:[Epoch 1] speed: 1620 samples/sec\ttime cost: 30.8`,
    {
      train: [2, 0.58321, 'epoch 1'],
      val: [2, 0.6112, 'epoch 1'],
      loss: [2, 1.16012, 'epoch 1'],
    },
  ),
  log(
    'MoXing',
    `
✗ INFO:root:Using MoXing-v1.17.3-43fbf97f
✗ [ModelArts Service Log]modelarts-pipe: will create log file /tmp/log/trainjob.log
INFO:tensorflow:step: 0(global step: 0)\tsample/sec: 11.101\tloss: 2.412\taccuracy: 0.094
INFO:tensorflow:step: 10(global step: 10)\tsample/sec: 412.012\tloss: 1.801\taccuracy: 0.410
✗ INFO:tensorflow:Ignore --num_gpus=1, pid 311, listening on port 2222`,
    { loss: [2, 1.801, 'step 10'], accuracy: [2, 0.41, 'step 10'] },
  ),
  log(
    'MindSpore, brackets',
    `
✗ [WARNING] ME(1120:281473,MainProcess):2026-11-25-20:14:02.120.301 [mindspore/context.py:801] device_id 0
epoch:[  1/ 90], step:[  100/ 1251], loss:[6.523/6.712], time:[112.101], lr:[0.012]
epoch:[  1/ 90], step:[  200/ 1251], loss:[6.101/6.512], time:[111.020], lr:[0.024]
✗ Train epoch time: 141230.201 ms, per step time: 112.89 ms
============== {'Accuracy': 0.7612} ==============`,
    {
      loss: [2, 6.101, 'epoch 1 step 200'],
      lr: [2, 0.024, 'epoch 1 step 200', null],
      Accuracy: [1, 0.7612, 'epoch 1 step 200'],
    },
  ),
  log(
    'Caffe, training and test',
    `
✗ I1125 20:14:02.123456  4021 caffe.cpp:218] Using GPUs 0
✗ I1125 20:14:02.323456  4021 solver.cpp:330] Iteration 500, Testing net (#0)
I1125 20:14:03.123456  4021 solver.cpp:397]     Test net output #0: accuracy = 0.9712
I1125 20:14:03.123501  4021 solver.cpp:397]     Test net output #1: loss = 0.0912 (* 1 = 0.0912 loss)
I1125 20:14:03.201001  4021 solver.cpp:218] Iteration 500 (210.1 iter/s, 0.4759s/100 iters), loss = 0.1021
I1125 20:14:03.201101  4021 solver.cpp:237]     Train net output #0: loss = 0.1021 (* 1 = 0.1021 loss)
I1125 20:14:03.201201  4021 sgd_solver.cpp:105] Iteration 500, lr = 0.00965`,
    {
      accuracy: [1, 0.9712, 'step 500'],
      loss: [2, 0.1021, 'step 500', 0.0912, 'step 500'],
      lr: [1, 0.00965, 'step 500', null],
    },
  ),
  log(
    'PaddleClas',
    `
✗ [2026/11/25 20:14:01] ppcls INFO:     learning_rate : 0.1
[2026/11/25 20:14:02] ppcls INFO: [Train][Epoch 1/20][Iter: 0/19]lr(PiecewiseDecay): 0.01250000, top1: 0.01562, top5: 0.06250, CELoss: 4.61201, loss: 4.61201, batch_cost: 2.10121s, reader_cost: 0.20121, ips: 30.45 samples/s, eta: 0:13:18
[2026/11/25 20:14:42] ppcls INFO: [Eval][Epoch 1][Avg]CELoss: 3.10121, loss: 3.10121, top1: 0.31250, top5: 0.62500`,
    {
      'lr(PiecewiseDecay)': [1, 0.0125, 'epoch 1 step 0', null],
      top1: [2, 0.3125, 'epoch 1 step 0'],
      top5: [2, 0.625, 'epoch 1 step 0'],
      CELoss: [2, 3.10121, 'epoch 1 step 0'],
      loss: [2, 3.10121, 'epoch 1 step 0'],
    },
  ),
  log(
    'MXNet',
    `
INFO:root:Epoch[0] Batch [20] Speed: 1234.5 samples/sec accuracy=0.91
INFO:root:Epoch[0] Train-accuracy=0.95
✗ INFO:root:Epoch[0] Time cost=12.3
INFO:root:Epoch[0] Validation-accuracy=0.96`,
    {
      accuracy: [1, 0.91, 'epoch 0 step 20'],
      'Train-accuracy': [1, 0.95, 'epoch 0 step 20'],
      'Validation-accuracy': [1, 0.96, 'epoch 0 step 20'],
    },
  ),
  log(
    'MindSpore',
    `
epoch: 1 step: 1875, loss is 0.23
epoch time: 12345.6 ms, per step time: 6.5 ms
epoch: 2 step: 1875, loss is nan`,
    { loss: [2, Number.NaN, 'epoch 2 step 1875', 0.23, 'epoch 1 step 1875'] },
  ),
  log(
    'Caffe',
    `
I0304 10:11:12.123456 12345 solver.cpp:218] Iteration 100 (5.1 iter/s, 19.6s/100 iters), loss = 0.31
I0304 10:11:13.123456 12345 solver.cpp:397]     Test net output #0: accuracy = 0.98
I0304 10:11:13.123456 12345 sgd_solver.cpp:105] Iteration 100, lr = 0.01`,
    { loss: [1, 0.31, 'step 100'], accuracy: [1, 0.98, 'step 100'], lr: [1, 0.01, 'step 100', null] },
  ),
  log(
    'XGBoost',
    `
[0]\ttrain-rmse:0.8\teval-rmse:0.9
[10]\ttrain-rmse:0.4\teval-rmse:0.5`,
    { 'train-rmse': [2, 0.4, 'step 10'], 'eval-rmse': [2, 0.5, 'step 10'] },
  ),
  log(
    'LightGBM',
    `
[10]\tvalid_0's binary_logloss: 0.3\tvalid_0's auc: 0.9`,
    { "valid_0's binary_logloss": [1, 0.3, 'step 10'], "valid_0's auc": [1, 0.9, 'step 10'] },
  ),
  log(
    'scikit-learn MLP',
    `
Iteration 1, loss = 0.61
Iteration 2, loss = 0.51`,
    { loss: [2, 0.51, 'step 2'] },
  ),
  log(
    'scikit-learn search',
    `
[CV 1/5] END .....C=1, gamma=0.1;, score=0.912 total time=   0.1s`,
    { score: [1, 0.912, ''] },
  ),
  log(
    'scikit-learn boosting',
    `
      Iter       Train Loss   Remaining Time
         1           1.2345            1.23s
         2           1.1345            1.13s`,
    { 'Train Loss': [2, 1.1345, 'step 2'] },
  ),
  log(
    'PaddlePaddle',
    `
[2021-03-04 10:11:12] epoch: 1, batch: 100, loss: 0.7, acc1: 0.6`,
    { loss: [1, 0.7, 'epoch 1 step 100'], acc1: [1, 0.6, 'epoch 1 step 100'] },
  ),
  log(
    'MXNet, several',
    `
INFO:root:Epoch[3] Batch [0-20]\tSpeed: 2000.1 samples/sec\taccuracy=0.5\tcross-entropy=1.5`,
    { accuracy: [1, 0.5, 'epoch 3 step 20'], 'cross-entropy': [1, 1.5, 'epoch 3 step 20'] },
  ),
  log(
    'MindSpore evaluation',
    `
epoch: 3 step: 10, loss is 1.5e-2
result: {'top_1_accuracy': 0.97, 'top_5_accuracy': 0.99}`,
    {
      loss: [1, 0.015, 'epoch 3 step 10'],
      top_1_accuracy: [1, 0.97, 'epoch 3 step 10'],
      top_5_accuracy: [1, 0.99, 'epoch 3 step 10'],
    },
  ),
  log(
    'Caffe, old',
    `
I0304 10:11:12.1 12 solver.cpp:228] Iteration 500, loss = 0.1
I0304 10:11:12.1 12 solver.cpp:244]     Train net output #0: loss = 0.1 (* 1 = 0.1 loss)`,
    { loss: [1, 0.1, 'step 500'] },
  ),
  log(
    'XGBoost, validation',
    `
[5]\tvalidation_0-logloss:0.35+0.01\tvalidation_1-logloss:0.36`,
    { 'validation_0-logloss': [1, 0.35, 'step 5'], 'validation_1-logloss': [1, 0.36, 'step 5'] },
  ),
  log(
    'CatBoost',
    `
0:\tlearn: 0.68\ttest: 0.69\tbest: 0.69 (0)\ttotal: 50ms\tremaining: 50s`,
    { learn: [1, 0.68, 'step 0'], test: [1, 0.69, 'step 0'] },
  ),
];
