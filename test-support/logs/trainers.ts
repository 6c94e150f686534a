import { type LogCase, log } from './log-case.ts';

export const trainerLogs: readonly LogCase[] = [
  log(
    'Lightning, steps and epochs',
    `
✗   | Name    | Type               | Params
✗ 0 | model   | ResNet             | 11.2 M
✗ 1 | val_acc | MulticlassAccuracy | 0
✗ 44.727    Total estimated model params size (MB)
Epoch 0: 100%|██████████| 390/390 [00:21<00:00, 18.1it/s, v_num=3, train_loss_step=1.310, val_acc=0.512, train_loss_epoch=1.620]
✗ Epoch 0, global step 390: 'val_acc' reached 0.51200 (best 0.51200), saving model to '/c/epoch=0-step=390.ckpt' as top 1
Epoch 1: 100%|██████████| 390/390 [00:20<00:00, 19.0it/s, v_num=3, train_loss_step=1.020, val_acc=0.634, train_loss_epoch=1.150]
✗ \`Trainer.fit\` stopped: \`max_epochs=2\` reached.`,
    {
      train_loss_step: [2, 1.02, 'epoch 1 step 390'],
      val_acc: [2, 0.634, 'epoch 1 step 390'],
      train_loss_epoch: [2, 1.15, 'epoch 1 step 390'],
    },
  ),
  log(
    'Hugging Face, tables of metrics',
    `
✗ ***** Running training *****
✗   Num examples = 67,349
✗   Total optimization steps = 6,315
{'loss': 0.3911, 'grad_norm': 4.12, 'learning_rate': 1.84e-05, 'epoch': 0.24}
 16%|█▌        | 1000/6315 [02:01<10:41,  8.28it/s]{'loss': 0.2703, 'grad_norm': 2.2, 'learning_rate': 1.68e-05, 'epoch': 0.48}
***** eval metrics *****
  epoch                   =        3.0
  eval_accuracy           =     0.9163
  eval_loss               =     0.2331
✗   eval_runtime            = 0:00:03.21
✗   eval_samples            =        872
✗   eval_samples_per_second =    271.651
***** train metrics *****
  train_loss              =     0.1812
✗   train_runtime           = 0:12:41.10`,
    {
      loss: [2, 0.2703, 'epoch 0.48 step 1000'],
      learning_rate: [2, 1.68e-5, 'epoch 0.48 step 1000', null],
      eval_accuracy: [1, 0.9163, 'epoch 3'],
      eval_loss: [1, 0.2331, 'epoch 3'],
      train_loss: [1, 0.1812, 'epoch 3'],
    },
  ),
  log(
    'accelerate',
    `
✗ 11/25/2026 20:14:02 - INFO - __main__ - Distributed environment: NO, Num processes: 1, Mixed precision type: fp16
✗ Downloading: 100%|██████████| 1.43G/1.43G [00:31<00:00, 45.1MB/s]
Steps:   3%|▎         | 34/1000 [00:12<05:43,  2.81it/s, lr=1e-5, step_loss=0.0412]
Steps:  10%|█         | 100/1000 [00:36<05:20,  2.81it/s, lr=1e-5, step_loss=0.128]
✗ 11/25/2026 20:15:02 - INFO - accelerate.accelerator - Saving current state to /cache/checkpoint-500`,
    {
      lr: [2, 1e-5, 'step 100', null],
      step_loss: [2, 0.128, 'step 100', 0.0412, 'step 34'],
    },
  ),
  log(
    'fastai',
    `
epoch     train_loss  valid_loss  accuracy  error_rate  time    
0         1.203412    0.702131    0.7612    0.2388      00:42     
1         0.601200    0.553110    0.8214    0.1786      00:41     
✗ Better model found at epoch 1 with valid_loss value: 0.553110.`,
    {
      train_loss: [2, 0.6012, 'epoch 1'],
      valid_loss: [2, 0.55311, 'epoch 1'],
      accuracy: [2, 0.8214, 'epoch 1'],
      error_rate: [2, 0.1786, 'epoch 1'],
    },
  ),
  log(
    'Ignite',
    `
✗ 2026-11-25 20:14:02,123 ignite.distributed.launcher.Parallel INFO: - backend: nccl, nproc_per_node: 2
Epoch[1] Iteration[100/938] Loss: 0.41
Training Results - Epoch: 1  Avg accuracy: 0.93 Avg loss: 0.24
Validation Results - Epoch: 1  Avg accuracy: 0.94 Avg loss: 0.22
✗ Epoch[1] Complete. Time taken: 00:00:12.311`,
    {
      Loss: [1, 0.41, 'epoch 1 step 100'],
      'Avg accuracy': [2, 0.94, 'epoch 1 step 100'],
      'Avg loss': [2, 0.22, 'epoch 1 step 100'],
    },
  ),
  log(
    'timm, with a test',
    `
✗ Model resnet50 created, param count:25557032
Train: 3 [ 100/1251 (  8%)]  Loss:  4.811 (4.93)  Time: 0.411s,  622.87/s  (0.431s,  594.00/s)  LR: 5.000e-01  Data: 0.011 (0.021)
Test: [  48/48]  Time: 0.120 (0.310)  Loss:   2.4103 ( 2.5121)  Acc@1:  49.8821 ( 47.3100)  Acc@5:  73.1132 ( 72.2220)
✗ *** Best metric: 47.31 (epoch 3)`,
    {
      Loss: [2, 2.4103, 'epoch 3 step 100'],
      LR: [1, 0.5, 'epoch 3 step 100', null],
      'Acc@1': [1, 49.8821, 'epoch 3 step 100'],
      'Acc@5': [1, 73.1132, 'epoch 3 step 100'],
    },
  ),
  log(
    'Hugging Face',
    `
{'loss': 0.5123, 'grad_norm': 1.2, 'learning_rate': 4.5e-05, 'epoch': 0.5}
{'eval_loss': 0.41, 'eval_runtime': 3.2, 'eval_samples_per_second': 310.1, 'epoch': 1.0}
{'train_runtime': 120.5, 'train_loss': 0.45, 'epoch': 1.0}`,
    {
      loss: [1, 0.5123, 'epoch 0.5'],
      learning_rate: [1, 0.000045, 'epoch 0.5', null],
      eval_loss: [1, 0.41, 'epoch 1'],
      train_loss: [1, 0.45, 'epoch 1'],
    },
  ),
  log(
    'Lightning bar',
    `
Epoch 3: 100%|████| 938/938 [00:12<00:00, 75.1it/s, loss=0.12, v_num=3, train_acc=0.97]`,
    { loss: [1, 0.12, 'epoch 3 step 938'], train_acc: [1, 0.97, 'epoch 3 step 938'] },
  ),
  log(
    'tqdm',
    `
 50%|█████     | 5/10 [00:01<00:01,  4.9it/s, loss=0.5]`,
    { loss: [1, 0.5, 'step 5'] },
  ),
  log(
    'MMDetection JSON',
    `
{"mode": "train", "epoch": 1, "iter": 50, "lr": 0.01, "memory": 3456, "loss_cls": 0.4, "loss": 0.9, "time": 0.3}`,
    {
      lr: [1, 0.01, 'epoch 1 step 50', null],
      loss_cls: [1, 0.4, 'epoch 1 step 50'],
      loss: [1, 0.9, 'epoch 1 step 50'],
    },
  ),
  log(
    'timm',
    `
Train: 0 [  50/1251 (  4%)]  Loss: 6.91 (6.92)  Time: 0.3s, 401.2/s  LR: 1.000e-06`,
    { Loss: [1, 6.91, 'epoch 0 step 50'], LR: [1, 0.000001, 'epoch 0 step 50', null] },
  ),
  log(
    'MMDetection',
    `
2021-03-04 10:11:12,123 - mmdet - INFO - Epoch [1][50/7330]\tlr: 1.978e-03, eta: 1 day, 1:22:12, time: 0.5, data_time: 0.05, memory: 3456, loss_cls: 0.4, loss: 0.9`,
    {
      lr: [1, 0.001978, 'epoch 1 step 50', null],
      loss_cls: [1, 0.4, 'epoch 1 step 50'],
      loss: [1, 0.9, 'epoch 1 step 50'],
    },
  ),
  log(
    'Lightning table',
    `
│         test_acc          │    0.9712    │
│         test_loss         │    0.1023    │`,
    { test_acc: [1, 0.9712, ''], test_loss: [1, 0.1023, ''] },
  ),
  log(
    'YOLO v5',
    `
      Epoch    GPU_mem   box_loss   obj_loss   cls_loss  Instances       Size
        1/3      1.2G     0.05       0.04       0.03        12        640`,
    { box_loss: [1, 0.05, 'epoch 1'], obj_loss: [1, 0.04, 'epoch 1'], cls_loss: [1, 0.03, 'epoch 1'] },
  ),
  log(
    'darknet',
    `
 100: 2.31, 3.12 avg loss, 0.001 rate, 3.4 seconds, 6400 images`,
    { 'avg loss': [1, 3.12, 'step 100'], rate: [1, 0.001, 'step 100', null] },
  ),
];
