/** A log, and each series in it as [name, number of points, last value, last step, last epoch]. */
export interface LogCase {
  readonly title: string;
  readonly text: string;
  readonly series: readonly (readonly [string, number, number, number | null, number | null])[];
}

const log = (title: string, text: string, ...series: LogCase['series']): LogCase => ({ title, text, series });

/** Written after the formats of these programs. */
export const logCases: readonly LogCase[] = [
  log(
    'Keras',
    'Epoch 1/2\n1875/1875 [=====] - 5s 3ms/step - loss: 0.2912 - accuracy: 0.9150 - val_loss: 0.1405 - val_accuracy: 0.9582\nEpoch 2/2\n1875/1875 [=====] - 5s 3ms/step - loss: 0.1423 - accuracy: 0.9577 - val_loss: 0.1001 - val_accuracy: 0.9690',
    ['loss', 2, 0.1423, null, 2],
    ['accuracy', 2, 0.9577, null, 2],
    ['val_loss', 2, 0.1001, null, 2],
    ['val_accuracy', 2, 0.969, null, 2],
  ),
  log(
    'PyTorch MNIST',
    'Train Epoch: 1 [640/60000 (1%)]\tLoss: 0.451200\nTrain Epoch: 1 [1280/60000 (2%)]\tLoss: 0.351200\n\nTest set: Average loss: 0.0481, Accuracy: 9825/10000 (98%)',
    ['Loss', 2, 0.3512, 1280, 1],
    ['Average loss', 1, 0.0481, 1280, 1],
    ['Accuracy', 1, 98, 1280, 1],
  ),
  log(
    'PyTorch, percent',
    'Epoch 1/10, Loss: 0.52, Acc: 95.2%, time: 12.3s\nEpoch 2/10, Loss: 0.42, Acc: 96.2%, time: 12.1s',
    ['Loss', 2, 0.42, null, 2],
    ['Acc', 2, 96.2, null, 2],
  ),
  log(
    'PyTorch, language model',
    '| epoch   1 |   200/ 2983 batches | lr 5.00 | ms/batch 15.60 | loss  7.81 | ppl  2473.20',
    ['lr', 1, 5, 200, 1],
    ['loss', 1, 7.81, 200, 1],
    ['ppl', 1, 2473.2, 200, 1],
  ),
  log(
    'Hugging Face',
    "{'loss': 0.5123, 'grad_norm': 1.2, 'learning_rate': 4.5e-05, 'epoch': 0.5}\n{'eval_loss': 0.41, 'eval_runtime': 3.2, 'eval_samples_per_second': 310.1, 'epoch': 1.0}\n{'train_runtime': 120.5, 'train_loss': 0.45, 'epoch': 1.0}",
    ['loss', 1, 0.5123, null, 0.5],
    ['learning_rate', 1, 4.5e-5, null, 0.5],
    ['eval_loss', 1, 0.41, null, 1],
    ['train_loss', 1, 0.45, null, 1],
  ),
  log(
    'TensorFlow 1 estimator',
    'INFO:tensorflow:loss = 0.3, step = 100 (0.9 sec)\nINFO:tensorflow:global_step/sec: 110.2\nINFO:tensorflow:loss = 0.2, step = 200 (0.9 sec)\nINFO:tensorflow:Saving dict for global step 1000: accuracy = 0.97, global_step = 1000, loss = 0.1',
    ['loss', 3, 0.1, 1000, null],
    ['accuracy', 1, 0.97, 1000, null],
  ),
  log(
    'MXNet',
    'INFO:root:Epoch[0] Batch [20] Speed: 1234.5 samples/sec accuracy=0.91\nINFO:root:Epoch[0] Train-accuracy=0.95\nINFO:root:Epoch[0] Time cost=12.3\nINFO:root:Epoch[0] Validation-accuracy=0.96',
    ['accuracy', 1, 0.91, 20, 0],
    ['Train-accuracy', 1, 0.95, 20, 0],
    ['Validation-accuracy', 1, 0.96, 20, 0],
  ),
  log(
    'MindSpore',
    'epoch: 1 step: 1875, loss is 0.23\nepoch time: 12345.6 ms, per step time: 6.5 ms\nepoch: 2 step: 1875, loss is nan',
    ['loss', 2, Number.NaN, 1875, 2],
  ),
  log(
    'Caffe',
    'I0304 10:11:12.123456 12345 solver.cpp:218] Iteration 100 (5.1 iter/s, 19.6s/100 iters), loss = 0.31\nI0304 10:11:13.123456 12345 solver.cpp:397]     Test net output #0: accuracy = 0.98\nI0304 10:11:13.123456 12345 sgd_solver.cpp:105] Iteration 100, lr = 0.01',
    ['loss', 1, 0.31, 100, null],
    ['accuracy', 1, 0.98, 100, null],
    ['lr', 1, 0.01, 100, null],
  ),
  log(
    'XGBoost',
    '[0]\ttrain-rmse:0.8\teval-rmse:0.9\n[10]\ttrain-rmse:0.4\teval-rmse:0.5',
    ['train-rmse', 2, 0.4, 10, null],
    ['eval-rmse', 2, 0.5, 10, null],
  ),
  log(
    'LightGBM',
    "[10]\tvalid_0's binary_logloss: 0.3\tvalid_0's auc: 0.9",
    ["valid_0's binary_logloss", 1, 0.3, 10, null],
    ["valid_0's auc", 1, 0.9, 10, null],
  ),
  log('scikit-learn MLP', 'Iteration 1, loss = 0.61\nIteration 2, loss = 0.51', ['loss', 2, 0.51, 2, null]),
  log('scikit-learn search', '[CV 1/5] END .....C=1, gamma=0.1;, score=0.912 total time=   0.1s', [
    'score',
    1,
    0.912,
    null,
    null,
  ]),
  log(
    'scikit-learn boosting',
    '      Iter       Train Loss   Remaining Time\n         1           1.2345            1.23s\n         2           1.1345            1.13s',
    ['Train Loss', 2, 1.1345, 2, null],
  ),
  log(
    'CSV',
    'epoch,loss,val_loss\n1,0.5,0.6\n2,0.4,0.55',
    ['loss', 2, 0.4, null, 2],
    ['val_loss', 2, 0.55, null, 2],
  ),
  log(
    'Lightning bar',
    'Epoch 3: 100%|████| 938/938 [00:12<00:00, 75.1it/s, loss=0.12, v_num=3, train_acc=0.97]',
    ['loss', 1, 0.12, null, 3],
    ['train_acc', 1, 0.97, null, 3],
  ),
  log('tqdm', ' 50%|█████     | 5/10 [00:01<00:01,  4.9it/s, loss=0.5]', ['loss', 1, 0.5, null, null]),
  log(
    'MMDetection JSON',
    '{"mode": "train", "epoch": 1, "iter": 50, "lr": 0.01, "memory": 3456, "loss_cls": 0.4, "loss": 0.9, "time": 0.3}',
    ['lr', 1, 0.01, 50, 1],
    ['loss_cls', 1, 0.4, 50, 1],
    ['loss', 1, 0.9, 50, 1],
  ),
  log(
    'timm',
    'Train: 0 [  50/1251 (  4%)]  Loss: 6.91 (6.92)  Time: 0.3s, 401.2/s  LR: 1.000e-06',
    ['Loss', 1, 6.91, null, null],
    ['LR', 1, 1e-6, null, null],
  ),
  log(
    'PaddlePaddle',
    '[2021-03-04 10:11:12] epoch: 1, batch: 100, loss: 0.7, acc1: 0.6',
    ['loss', 1, 0.7, 100, 1],
    ['acc1', 1, 0.6, 100, 1],
  ),
  log('behind a launcher', '[1,0]<stdout>:2021-03-04 10:11:12,123 INFO train.py:33 - step 10 loss 0.5', [
    'loss',
    1,
    0.5,
    10,
    null,
  ]),
  log(
    'no results',
    "port: 8080\npid 4711\nversion 1.15\nNamespace(lr=0.1, loss='ce')\nShape: (3, 224, 224)\nGPU memory: 1234 MB\nseed = 42\n0 errors\nerror rate limit 5/10\npython train.py --lr 0.1\nETA: 12:30\nloss_scale 1024",
  ),
];
