import { type LogCase, log } from './log-case.ts';

export const boostingLogs: readonly LogCase[] = [
  log(
    'CatBoost',
    `
✗ Learning rate set to 0.112
0:\tlearn: 0.6812\ttest: 0.6831\tbest: 0.6831 (0)\ttotal: 51.2ms\tremaining: 51.1s
10:\tlearn: 0.5011\ttest: 0.6010\tbest: 0.6010 (10)\ttotal: 1.2s\tremaining: 3.1s
20:\tlearn: 0.4012\ttest: 0.6112\tbest: 0.6010 (10)\ttotal: 2.2s\tremaining: 2.1s
✗ Stopped by overfitting detector  (10 iterations wait)
✗ bestIteration = 10
✗ Shrink model to first 11 iterations.`,
    { learn: [3, 0.4012, 'step 20'], test: [3, 0.6112, 'step 20', 0.601, 'step 10'] },
  ),
  log(
    'search with scores of both',
    `
✗ Fitting 5 folds for each of 2 candidates, totalling 10 fits
[CV 1/5] END learning_rate=0.1, max_depth=3;, score=(train=0.953, test=0.921) total time=   0.4s
[CV 2/5] END learning_rate=0.1, max_depth=3;, score=(train=0.961, test=0.911) total time=   0.4s
[CV 3/5] END learning_rate=0.01, max_depth=5;, score=0.931 total time=   0.5s`,
    {
      'train score': [2, 0.961, ''],
      'test score': [2, 0.911, '', 0.921, ''],
      score: [1, 0.931, ''],
    },
  ),
  log(
    'stochastic gradient descent',
    `
-- Epoch 1
Norm: 1.21, NNZs: 20, Bias: -0.112, T: 800, Avg. loss: 0.512
✗ Total training time: 0.01 seconds.
-- Epoch 2
Norm: 1.40, NNZs: 20, Bias: -0.120, T: 1600, Avg. loss: 0.401
✗ Total training time: 0.02 seconds.
✗ Convergence after 2 epochs took 0.02 seconds`,
    { 'Avg. loss': [2, 0.401, 'epoch 2'] },
  ),
  log(
    'Stable-Baselines3',
    `
✗ Using cuda device
✗ ---------------------------------
✗ | rollout/           |          |
✗ |    ep_len_mean     | 21.9     |
|    ep_rew_mean     | 21.9     |
✗ | time/              |          |
✗ |    fps             | 812      |
✗ |    iterations      | 1        |
✗ |    total_timesteps | 2048     |
✗ ---------------------------------
✗ ------------------------------------------
✗ | rollout/                |             |
|    ep_rew_mean          | 26.1        |
✗ | time/                   |             |
✗ |    iterations           | 2           |
✗ |    total_timesteps      | 4096        |
✗ | train/                  |             |
|    approx_kl            | 0.008812012 |
✗ |    clip_range           | 0.2         |
|    entropy_loss         | -0.686      |
|    learning_rate        | 0.0003      |
|    loss                 | 5.81        |
✗ |    n_updates            | 10          |
|    value_loss           | 50.2        |
✗ ------------------------------------------`,
    {
      ep_rew_mean: [2, 26.1, 'step 4096'],
      approx_kl: [1, 0.008812012, 'step 4096'],
      entropy_loss: [1, -0.686, 'step 4096'],
      learning_rate: [1, 0.0003, 'step 4096', null],
      loss: [1, 5.81, 'step 4096'],
      value_loss: [1, 50.2, 'step 4096'],
    },
  ),
  log(
    'LightGBM, command line',
    `
✗ [LightGBM] [Info] Total Bins 6132
✗ [LightGBM] [Info] Number of data points in the train set: 7000, number of used features: 28
✗ [LightGBM] [Info] [binary:BoostFromScore]: pavg=0.530571 -> initscore=0.122437
[LightGBM] [Info] Iteration:1, training auc : 0.7812
[LightGBM] [Info] Iteration:1, valid_1 auc : 0.7621
[LightGBM] [Info] Iteration:2, valid_1 auc : 0.7702
✗ [LightGBM] [Info] 0.0213 seconds elapsed, finished iteration 2`,
    { 'training auc': [1, 0.7812, 'step 1'], 'valid_1 auc': [2, 0.7702, 'step 2'] },
  ),
  log(
    'darknet, old and new lines',
    `
✗ yolov3: Filters: 255, Subdivisions: 16
✗  Learning Rate: 0.001, Momentum: 0.9, Decay: 0.0005
Region 82 Avg IOU: 0.312101, Class: 0.51, Obj: 0.41, No Obj: 0.49, .5R: 0.25, .75R: 0.00,  count: 4
 100: 2.501210, 2.412310 avg loss, 0.001000 rate, 3.412012 seconds, 6400 images
 101: 2.301120, 2.401001 avg loss, 0.001000 rate, 3.391200 seconds, 6464 images`,
    {
      'Avg IOU': [1, 0.312101, ''],
      'avg loss': [2, 2.401001, 'step 101'],
      rate: [2, 0.001, 'step 101', null],
    },
  ),
];
