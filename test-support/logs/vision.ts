import { type LogCase, log } from './log-case.ts';

export const visionLogs: readonly LogCase[] = [
  log(
    'detectron2',
    `
✗ [11/25 20:14:01 detectron2]: Rank of current process: 0. World size: 8
[11/25 20:14:02 d2.utils.events]:  eta: 1:02:11  iter: 19  total_loss: 1.912  loss_cls: 0.7120  loss_box_reg: 0.6101  loss_rpn_cls: 0.04  time: 0.4210  data_time: 0.0121  lr: 1.6068e-05  max_mem: 2871M
[11/25 20:14:12 d2.utils.events]:  eta: 1:01:40  iter: 39  total_loss: 1.731  loss_cls: 0.6213  loss_box_reg: 0.6420  loss_rpn_cls: 0.03  time: 0.4198  data_time: 0.0034  lr: 3.2718e-05  max_mem: 2871M
✗  Average Precision  (AP) @[ IoU=0.50      | area=   all | maxDets=100 ] = 0.391`,
    {
      total_loss: [2, 1.731, 'step 39'],
      loss_cls: [2, 0.6213, 'step 39'],
      loss_box_reg: [2, 0.642, 'step 39', 0.6101, 'step 19'],
      loss_rpn_cls: [2, 0.03, 'step 39'],
      lr: [2, 3.2718e-5, 'step 39', null],
    },
  ),
  log(
    'mmengine',
    `
✗ 2026/11/25 20:14:02 - mmengine - INFO - paramwise_options -- backbone.conv1.weight:lr=0.01
2026/11/25 20:14:12 - mmengine - INFO - Epoch(train)  [1][  50/7330]  base_lr: 1.9820e-03 lr: 1.9820e-03  eta: 1 day, 2:03:12  time: 0.5134  data_time: 0.0312  memory: 3421  loss: 1.7102  loss_cls: 0.9011  acc: 81.2500
2026/11/25 20:15:12 - mmengine - INFO - Epoch(train)  [1][ 100/7330]  base_lr: 3.9840e-03 lr: 3.9840e-03  eta: 1 day, 1:50:40  time: 0.4981  data_time: 0.0101  memory: 3421  loss: 1.5240  loss_cls: 0.7720  acc: 84.3750
2026/11/25 20:25:12 - mmengine - INFO - Epoch(val) [1][625/625]    coco/bbox_mAP: 0.1820  coco/bbox_mAP_50: 0.3330  data_time: 0.0021  time: 0.0811`,
    {
      base_lr: [2, 3.984e-3, 'epoch 1 step 100', null],
      lr: [2, 3.984e-3, 'epoch 1 step 100', null],
      loss: [2, 1.524, 'epoch 1 step 100'],
      loss_cls: [2, 0.772, 'epoch 1 step 100'],
      acc: [2, 84.375, 'epoch 1 step 100'],
      'coco/bbox_mAP': [1, 0.182, 'epoch 1 step 100'],
      'coco/bbox_mAP_50': [1, 0.333, 'epoch 1 step 100'],
    },
  ),
  log(
    'YOLO v8',
    `
✗ Ultralytics YOLOv8.0.20 Python-3.10.6 torch-1.13.1 CUDA:0 (Tesla T4, 15110MiB)
      Epoch    GPU_mem   box_loss   cls_loss   dfl_loss  Instances       Size
        1/3      2.21G      1.201      3.102      1.310         20        640: 100%|██████████| 8/8 [00:03<00:00,  2.50it/s]
                 Class     Images  Instances      Box(P          R      mAP50  mAP50-95): 100%|██████████| 4/4 [00:01<00:00,  2.91it/s]
                   all        128        929      0.641      0.537      0.605      0.446
      Epoch    GPU_mem   box_loss   cls_loss   dfl_loss  Instances       Size
        2/3      2.31G      1.160      1.452      1.270         35        640: 100%|██████████| 8/8 [00:02<00:00,  3.12it/s]
                 Class     Images  Instances      Box(P          R      mAP50  mAP50-95): 100%|██████████| 4/4 [00:01<00:00,  3.01it/s]
                   all        128        929      0.671      0.551      0.632      0.471
✗                person        128        254      0.801      0.671      0.772      0.531`,
    {
      box_loss: [2, 1.16, 'epoch 2'],
      cls_loss: [2, 1.452, 'epoch 2'],
      dfl_loss: [2, 1.27, 'epoch 2'],
      mAP50: [2, 0.632, 'epoch 2'],
      'mAP50-95': [2, 0.471, 'epoch 2'],
    },
  ),
  log(
    'Swin',
    `
✗ [2026-11-25 20:14:02 swin_tiny](main.py 90): INFO number of params: 28288354
[2026-11-25 20:14:12 swin_tiny](main.py 181): INFO Train: [0/300][10/1251]\teta 5:52:13 lr 0.000001\ttime 0.4210 (1.0031)\tloss 6.9712 (6.9801)\tgrad_norm 1.4121 (1.6020)\tmem 9012MB
[2026-11-25 20:24:12 swin_tiny](main.py 220): INFO  * Acc@1 0.812 Acc@5 3.105
[2026-11-25 20:24:12 swin_tiny](main.py 120): INFO Max accuracy: 0.81%`,
    {
      lr: [1, 1e-6, 'epoch 0 step 10', null],
      loss: [1, 6.9712, 'epoch 0 step 10'],
      'Acc@1': [1, 0.812, 'epoch 0 step 10'],
      'Acc@5': [1, 3.105, 'epoch 0 step 10'],
      'Max accuracy': [1, 0.81, 'epoch 0 step 10'],
    },
  ),
];
