import type { LogCase } from './logs.ts';

const log = (title: string, text: string, ...series: LogCase['series']): LogCase => ({ title, text, series });

/** What is not read yet: a value in brackets right behind its name, and a value in front of its name. */
export const notRead: readonly string[] = ['TF mean', 'darknet'];

/** Written after the readers were done, to measure how general they are. */
export const otherLogs: readonly LogCase[] = [
  log('epoch in brackets', 'Epoch [3/10], Step [100/600], Loss: 0.1234', ['Loss', 1, 0.1234, 100, 3]),
  log(
    'iteration',
    'Iter 200 | train loss 1.5 | val loss 1.7 | time 3.2s',
    ['train loss', 1, 1.5, 200, null],
    ['val loss', 1, 1.7, 200, null],
  ),
  log(
    'nanoGPT',
    'iter 100: loss 2.5, time 45.1ms, mfu 10.2%\nstep 250: train loss 1.9, val loss 2.1',
    ['loss', 1, 2.5, 100, null],
    ['train loss', 1, 1.9, 250, null],
    ['val loss', 1, 2.1, 250, null],
  ),
  log(
    'fairseq',
    '2021-03-04 10:11:12 | INFO | train_inner | epoch 001:    100 / 2000 loss=9.1, nll_loss=8.2, ppl=290.1, wps=12345, ups=3.1, wpb=3500, bsz=120, num_updates=100, lr=1e-05, gnorm=2.1, train_wall=30, wall=35',
    ['loss', 1, 9.1, 100, 1],
    ['nll_loss', 1, 8.2, 100, 1],
    ['ppl', 1, 290.1, 100, 1],
    ['lr', 1, 1e-5, 100, 1],
  ),
  log(
    'fairseq JSON',
    '{"epoch": 1, "update": 0.05, "loss": "9.1", "ppl": "290.1", "num_updates": "100", "lr": "1e-05"}',
    ['loss', 1, 9.1, 100, 1],
    ['ppl', 1, 290.1, 100, 1],
    ['lr', 1, 1e-5, 100, 1],
  ),
  log(
    'MMDetection',
    '2021-03-04 10:11:12,123 - mmdet - INFO - Epoch [1][50/7330]\tlr: 1.978e-03, eta: 1 day, 1:22:12, time: 0.5, data_time: 0.05, memory: 3456, loss_cls: 0.4, loss: 0.9',
    ['lr', 1, 1.978e-3, 50, 1],
    ['loss_cls', 1, 0.4, 50, 1],
    ['loss', 1, 0.9, 50, 1],
  ),
  log(
    'ImageNet example',
    'Epoch: [0][ 10/5005]\tTime  0.3 ( 0.5)\tData  0.0 ( 0.1)\tLoss 6.9e+00 (7.0e+00)\tAcc@1   0.39 (  0.20)\tAcc@5   1.17 (  0.90)',
    ['Loss', 1, 6.9, 10, 0],
    ['Acc@1', 1, 0.39, 10, 0],
    ['Acc@5', 1, 1.17, 10, 0],
  ),
  log(
    'ImageNet example, end',
    ' * Acc@1 70.1 Acc@5 89.2',
    ['Acc@1', 1, 70.1, null, null],
    ['Acc@5', 1, 89.2, null, null],
  ),
  log(
    'upper case',
    'EPOCH 4 - LOSS: 0.5 - VAL_LOSS: 0.6',
    ['LOSS', 1, 0.5, null, 4],
    ['VAL_LOSS', 1, 0.6, null, 4],
  ),
  log(
    'long words',
    'Epoch 2: training loss = 0.5, validation loss = 0.6, validation accuracy = 91.5 %',
    ['training loss', 1, 0.5, null, 2],
    ['validation loss', 1, 0.6, null, 2],
    ['validation accuracy', 1, 91.5, null, 2],
  ),
  log(
    'Keras, long names',
    'Epoch 1/5\n  32/1563 [..] - ETA: 1:20 - loss: 2.3 - sparse_categorical_accuracy: 0.1',
    ['loss', 1, 2.3, null, 1],
    ['sparse_categorical_accuracy', 1, 0.1, null, 1],
  ),
  log(
    'Keras 3',
    'Epoch 1/5\n\u001b1563/1563 ━━━━ 9s 5ms/step - accuracy: 0.35 - loss: 1.7',
    ['accuracy', 1, 0.35, null, 1],
    ['loss', 1, 1.7, null, 1],
  ),
  log(
    'Lightning table',
    '│         test_acc          │    0.9712    │\n│         test_loss         │    0.1023    │',
    ['test_acc', 1, 0.9712, null, null],
    ['test_loss', 1, 0.1023, null, null],
  ),
  log('TF slim', 'INFO:tensorflow:global step 100: loss = 2.31 (0.25 sec/step)', [
    'loss',
    1,
    2.31,
    100,
    null,
  ]),
  log(
    'TF object detection',
    'I0304 10:11:12.123456 140 model_lib_v2.py:682] Step 100 per-step time 0.5s loss=1.2',
    ['loss', 1, 1.2, 100, null],
  ),
  log(
    'TF mean',
    'eval/Accuracy[0.95]eval/Recall_5[0.99]\nStep 5: Minibatch Loss= 2.1, Training Accuracy= 0.3',
    ['eval/Accuracy', 1, 0.95, null, null],
    ['eval/Recall_5', 1, 0.99, null, null],
    ['Loss', 1, 2.1, 5, null],
    ['Training Accuracy', 1, 0.3, 5, null],
  ),
  log(
    'MXNet, several',
    'INFO:root:Epoch[3] Batch [0-20]\tSpeed: 2000.1 samples/sec\taccuracy=0.5\tcross-entropy=1.5',
    ['accuracy', 1, 0.5, 20, 3],
    ['cross-entropy', 1, 1.5, 20, 3],
  ),
  log(
    'MindSpore evaluation',
    "epoch: 3 step: 10, loss is 1.5e-2\nresult: {'top_1_accuracy': 0.97, 'top_5_accuracy': 0.99}",
    ['loss', 1, 0.015, 10, 3],
    ['top_1_accuracy', 1, 0.97, 10, 3],
    ['top_5_accuracy', 1, 0.99, 10, 3],
  ),
  log(
    'Caffe, old',
    'I0304 10:11:12.1 12 solver.cpp:228] Iteration 500, loss = 0.1\nI0304 10:11:12.1 12 solver.cpp:244]     Train net output #0: loss = 0.1 (* 1 = 0.1 loss)',
    ['loss', 2, 0.1, 500, null],
  ),
  log(
    'XGBoost, validation',
    '[5]\tvalidation_0-logloss:0.35+0.01\tvalidation_1-logloss:0.36',
    ['validation_0-logloss', 1, 0.35, 5, null],
    ['validation_1-logloss', 1, 0.36, 5, null],
  ),
  log('CatBoost', '0:\tlearn: 0.68\ttest: 0.69\tbest: 0.69 (0)\ttotal: 50ms\tremaining: 50s'),
  log(
    'YOLO v5',
    '      Epoch    GPU_mem   box_loss   obj_loss   cls_loss  Instances       Size\n        1/3      1.2G     0.05       0.04       0.03        12        640',
    ['box_loss', 1, 0.05, null, 1],
    ['obj_loss', 1, 0.04, null, 1],
    ['cls_loss', 1, 0.03, null, 1],
  ),
  log('darknet', ' 100: 2.31, 3.12 avg loss, 0.001 rate, 3.4 seconds, 6400 images', [
    'avg loss',
    1,
    3.12,
    100,
    null,
  ]),
  log(
    'tab separated',
    'step\tloss\tlr\n10\t0.5\t0.1\n20\t0.4\t0.1',
    ['loss', 2, 0.4, 20, null],
    ['lr', 2, 0.1, 20, null],
  ),
  log(
    'Markdown table',
    '| epoch | train loss | valid loss |\n|---|---|---|\n| 1 | 0.5 | 0.6 |',
    ['train loss', 1, 0.5, null, 1],
    ['valid loss', 1, 0.6, null, 1],
  ),
  log('tensor', 'epoch 1 loss tensor(0.5, grad_fn=<NllLossBackward>)', ['loss', 1, 0.5, null, 1]),
  log('rank', '[rank0]: step=7 loss=0.5\nworker-0 | step=8 loss=0.4', ['loss', 2, 0.4, 8, null]),
  log(
    'traps of a start',
    'Total params: 11,689,512\nlearning rate decay steps: 1000\nuse cross_entropy loss\nBest model saved to loss_0.12.pth\nnum_classes: 10\nbatch size = 128\nepochs: 90\nTF version 2.4',
  ),
  log(
    'traps of the machine',
    'INFO 10:11:12 GPU 0: 45C 120W 8123/16384 MB\nlistening on 10.0.0.3:2222\ndata time 0.3 load 1.2\nNCCL version 2.7.8+cuda10.2\nthroughput: 1200 images/sec\n12.5% done, ETA 3:20:10',
  ),
  log(
    'early stopping',
    'EarlyStopping counter: 3 out of 5\nEpoch 00003: val_loss improved from 0.5 to 0.4, saving model to /tmp/m.h5',
  ),
];
