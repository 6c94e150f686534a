import { type LogCase, log } from './log-case.ts';

export const languageLogs: readonly LogCase[] = [
  log(
    'Megatron',
    `
✗ using world size: 8, data-parallel-size: 4, tensor-model-parallel size: 2
✗ > number of parameters on (tensor, pipeline) model parallel rank (0, 0): 178100224
 iteration      100/    1000 | consumed samples:        25600 | elapsed time per iteration (ms): 512.3 | learning rate: 1.500E-05 | global batch size:   256 | lm loss: 7.012345E+00 | loss scale: 65536.0 | grad norm: 1.234 | number of skipped iterations:   0 | number of nan iterations:   0 |
 iteration      200/    1000 | consumed samples:        51200 | elapsed time per iteration (ms): 508.1 | learning rate: 3.000E-05 | global batch size:   256 | lm loss: 6.201210E+00 | loss scale: 65536.0 | grad norm: 0.912 | number of skipped iterations:   0 | number of nan iterations:   0 |
✗ time (ms) | forward-compute: 201.12 | backward-compute: 280.01 | optimizer: 12.31
 validation loss at iteration 200 | lm loss value: 6.153201E+00 | lm loss PPL: 4.701900E+02 |`,
    {
      'learning rate': [2, 3e-5, 'step 200', null],
      'lm loss': [2, 6.20121, 'step 200'],
      'lm loss value': [1, 6.153201, 'step 200'],
      'lm loss PPL': [1, 470.19, 'step 200'],
    },
  ),
  log(
    'DeepSpeed',
    `
✗ [2026-11-25 20:14:01,120] [INFO] [config.py:1008:print]   train_batch_size ............. 64
✗ [2026-11-25 20:14:01,120] [INFO] [config.py:1008:print]   initial_dynamic_scale ........ 65536
steps: 100 loss: 7.0121 iter time (s): 0.512 samples/sec: 500.012
[2026-11-25 20:14:52,002] [INFO] [logging.py:96:log_dist] [Rank 0] step=100, skipped=0, lr=[1.2e-05, 1.2e-05], mom=[[0.9, 0.999], [0.9, 0.999]]
✗ [2026-11-25 20:14:52,002] [INFO] [timer.py:199:stop] epoch=0/micro_step=100/global_step=100, RunningAvgSamplesPerSec=498.2, CurrSamplesPerSec=501.3, MemAllocated=2.1GB`,
    { loss: [1, 7.0121, 'step 100'], lr: [1, 1.2e-5, 'step 100', null] },
  ),
  log(
    'fairseq, ends of epochs',
    `
✗ | model transformer, criterion CrossEntropyCriterion
✗ | num. model params: 48001024 (num. trained: 48001024)
| epoch 001 | loss 8.201 | nll_loss 7.512 | ppl 182.51 | wps 12031 | ups 3.1 | wpb 3801 | bsz 140 | num_updates 1105 | lr 0.000138 | gnorm 1.901 | clip 0 | loss_scale 128 | train_wall 340
| epoch 001 | valid on 'valid' subset | loss 7.104 | nll_loss 6.210 | ppl 74.03 | num_updates 1105
✗ | saved checkpoint /cache/out/checkpoint1.pt (epoch 1 @ 1105 updates) (writing took 3.1 seconds)`,
    {
      loss: [2, 7.104, 'epoch 1 step 1105'],
      nll_loss: [2, 6.21, 'epoch 1 step 1105'],
      ppl: [2, 74.03, 'epoch 1 step 1105'],
      lr: [1, 0.000138, 'epoch 1 step 1105', null],
    },
  ),
  log(
    'spaCy',
    `
✗ ℹ Pipeline: ['tok2vec', 'ner']
✗ ℹ Initial learn rate: 0.001
E    #       LOSS TOK2VEC  LOSS NER  ENTS_F  ENTS_P  ENTS_R  SCORE 
✗ ---  ------  ------------  --------  ------  ------  ------  ------
  0       0         35.12     45.21    0.00    0.00    0.00    0.00
  3     200       1500.31   2301.10   65.20   66.10   64.32    0.65
✗ ✔ Saved pipeline to output directory`,
    {
      'LOSS TOK2VEC': [2, 1500.31, 'epoch 3 step 200', 35.12, 'epoch 0 step 0'],
      'LOSS NER': [2, 2301.1, 'epoch 3 step 200', 45.21, 'epoch 0 step 0'],
      ENTS_F: [2, 65.2, 'epoch 3 step 200'],
      ENTS_P: [2, 66.1, 'epoch 3 step 200'],
      ENTS_R: [2, 64.32, 'epoch 3 step 200'],
      SCORE: [2, 0.65, 'epoch 3 step 200'],
    },
  ),
  log(
    'CSV',
    `
epoch,loss,val_loss
1,0.5,0.6
2,0.4,0.55`,
    { loss: [2, 0.4, 'epoch 2'], val_loss: [2, 0.55, 'epoch 2'] },
  ),
  log(
    'behind a launcher',
    `
[1,0]<stdout>:2021-03-04 10:11:12,123 INFO train.py:33 - step 10 loss 0.5`,
    { loss: [1, 0.5, 'step 10'] },
  ),
  log(
    'no results',
    `
✗ port: 8080
✗ pid 4711
✗ version 1.15
✗ Namespace(lr=0.1, loss='ce')
✗ Shape: (3, 224, 224)
✗ GPU memory: 1234 MB
✗ seed = 42
✗ 0 errors
✗ error rate limit 5/10
✗ python train.py --lr 0.1
✗ ETA: 12:30
✗ loss_scale 1024`,
    {},
  ),
  log(
    'fairseq',
    `
2021-03-04 10:11:12 | INFO | train_inner | epoch 001:    100 / 2000 loss=9.1, nll_loss=8.2, ppl=290.1, wps=12345, ups=3.1, wpb=3500, bsz=120, num_updates=100, lr=1e-05, gnorm=2.1, train_wall=30, wall=35`,
    {
      loss: [1, 9.1, 'epoch 1 step 100'],
      nll_loss: [1, 8.2, 'epoch 1 step 100'],
      ppl: [1, 290.1, 'epoch 1 step 100'],
      lr: [1, 0.00001, 'epoch 1 step 100', null],
    },
  ),
  log(
    'fairseq JSON',
    `
{"epoch": 1, "update": 0.05, "loss": "9.1", "ppl": "290.1", "num_updates": "100", "lr": "1e-05"}`,
    {
      loss: [1, 9.1, 'epoch 1 step 100'],
      ppl: [1, 290.1, 'epoch 1 step 100'],
      lr: [1, 0.00001, 'epoch 1 step 100', null],
    },
  ),
  log(
    'tab separated',
    `
step\tloss\tlr
10\t0.5\t0.1
20\t0.4\t0.1`,
    { loss: [2, 0.4, 'step 20'], lr: [2, 0.1, 'step 20', null] },
  ),
  log(
    'Markdown table',
    `
✗ | epoch | train loss | valid loss |
|---|---|---|
| 1 | 0.5 | 0.6 |`,
    { 'train loss': [1, 0.5, 'epoch 1'], 'valid loss': [1, 0.6, 'epoch 1'] },
  ),
  log(
    'traps of a start',
    `
✗ Total params: 11,689,512
learning rate decay steps: 1000
✗ use cross_entropy loss
✗ Best model saved to loss_0.12.pth
✗ num_classes: 10
✗ batch size = 128
epochs: 90
✗ TF version 2.4`,
    {},
  ),
  log(
    'traps of the machine',
    `
✗ INFO 10:11:12 GPU 0: 45C 120W 8123/16384 MB
✗ listening on 10.0.0.3:2222
✗ data time 0.3 load 1.2
✗ NCCL version 2.7.8+cuda10.2
✗ throughput: 1200 images/sec
✗ 12.5% done, ETA 3:20:10`,
    {},
  ),
];
