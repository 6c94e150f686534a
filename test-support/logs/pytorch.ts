import { type LogCase, log } from './log-case.ts';

export const pytorchLogs: readonly LogCase[] = [
  log(
    'prints between bars of text',
    `
✗ Using device cuda:0 (Tesla V100-SXM2-32GB), torch 1.13.1+cu117
✗ train: 50000 images, val: 10000 images, batch size 128
Epoch 1 | train loss 1.4021 | val loss 1.1203 | val acc 60.2% | 31.2s
Epoch 2 | train loss 0.9732 | val loss 0.8410 | val acc 71.9% | 30.8s
Epoch 3 | train loss 0.7811 | val loss 0.8622 | val acc 71.1% | 30.9s
✗ Finished in 93.1 s, peak memory 3121 MB`,
    {
      'train loss': [3, 0.7811, 'epoch 3'],
      'val loss': [3, 0.8622, 'epoch 3', 0.841, 'epoch 2'],
      'val acc': [3, 71.1, 'epoch 3', 71.9, 'epoch 2'],
    },
  ),
  log(
    'the first steps of the tutorial',
    `
✗ Files already downloaded and verified
[1,  2000] loss: 2.209
[1,  4000] loss: 1.855
[2,  2000] loss: 1.401
✗ Finished Training
Accuracy of the network on the 10000 test images: 55 %`,
    {
      loss: [3, 1.401, 'epoch 2 step 2000'],
      Accuracy: [1, 55, 'epoch 2 step 2000'],
    },
  ),
  log(
    'adversarial networks',
    `
✗ Namespace(n_epochs=200, batch_size=64, lr=0.0002, b1=0.5, b2=0.999, latent_dim=100)
[Epoch 0/200] [Batch 0/938] [D loss: 0.693411] [G loss: 0.706012]
[Epoch 0/200] [Batch 1/938] [D loss: 0.611020] [G loss: 0.698871]
[Epoch 1/200] [Batch 0/938] [D loss: 0.250114] [G loss: 1.900213]`,
    {
      'D loss': [3, 0.250114, 'epoch 1 step 0'],
      'G loss': [3, 1.900213, 'epoch 1 step 0', 0.698871, 'epoch 0 step 1'],
    },
  ),
  log(
    'ImageNet, training and test',
    `
✗ => creating model 'resnet50'
✗ => loaded checkpoint '/cache/r50.pth.tar' (epoch 30)
Epoch: [31][   0/5005]\tTime  8.412 ( 8.412)\tData  7.901 ( 7.901)\tLoss 1.2103e+00 (1.2103e+00)\tAcc@1  71.09 ( 71.09)\tAcc@5  88.67 ( 88.67)
Epoch: [31][  10/5005]\tTime  0.312 ( 1.044)\tData  0.000 ( 0.718)\tLoss 1.4401e+00 (1.3007e+00)\tAcc@1  66.80 ( 69.53)\tAcc@5  86.33 ( 87.93)
Test: [ 0/196]\tTime  6.402 ( 6.402)\tLoss 8.2100e-01 (8.2100e-01)\tAcc@1  80.08 ( 80.08)\tAcc@5  94.14 ( 94.14)
 *   Acc@1 70.512 Acc@5 89.644`,
    {
      Loss: [3, 0.821, 'epoch 31 step 10'],
      'Acc@1': [4, 70.512, 'epoch 31 step 10', 80.08, 'epoch 31 step 10'],
      'Acc@5': [4, 89.644, 'epoch 31 step 10', 94.14, 'epoch 31 step 10'],
    },
  ),
  log(
    'words in front of the loss',
    `
✗ [rank1]: listening on 10.0.0.12:29500, pid 4021
epoch=0; iteration=50; masked lm loss=9.81; next sentence loss=0.71
epoch=0; iteration=100; masked lm loss=8.02; next sentence loss=0.69
✗ saved to /cache/ckpt/step_100-val_loss=8.02.ckpt in 3.1 sec
✗ checkpoint loss=8.02.ckpt: 412.5 MB`,
    {
      'masked lm loss': [2, 8.02, 'epoch 0 step 100'],
      'next sentence loss': [2, 0.69, 'epoch 0 step 100'],
    },
  ),
  log(
    'PyTorch MNIST',
    `
Train Epoch: 1 [640/60000 (1%)]\tLoss: 0.451200
Train Epoch: 1 [1280/60000 (2%)]\tLoss: 0.351200

Test set: Average loss: 0.0481, Accuracy: 9825/10000 (98%)`,
    {
      Loss: [2, 0.3512, 'epoch 1 step 1280'],
      'Average loss': [1, 0.0481, 'epoch 1 step 1280'],
      Accuracy: [1, 98, 'epoch 1 step 1280'],
    },
  ),
  log(
    'PyTorch, percent',
    `
Epoch 1/10, Loss: 0.52, Acc: 95.2%, time: 12.3s
Epoch 2/10, Loss: 0.42, Acc: 96.2%, time: 12.1s`,
    { Loss: [2, 0.42, 'epoch 2'], Acc: [2, 96.2, 'epoch 2'] },
  ),
  log(
    'PyTorch, language model',
    `
| epoch   1 |   200/ 2983 batches | lr 5.00 | ms/batch 15.60 | loss  7.81 | ppl  2473.20`,
    {
      lr: [1, 5, 'epoch 1 step 200', null],
      loss: [1, 7.81, 'epoch 1 step 200'],
      ppl: [1, 2473.2, 'epoch 1 step 200'],
    },
  ),
  log(
    'epoch in brackets',
    `
Epoch [3/10], Step [100/600], Loss: 0.1234`,
    { Loss: [1, 0.1234, 'epoch 3 step 100'] },
  ),
  log(
    'iteration',
    `
Iter 200 | train loss 1.5 | val loss 1.7 | time 3.2s`,
    { 'train loss': [1, 1.5, 'step 200'], 'val loss': [1, 1.7, 'step 200'] },
  ),
  log(
    'nanoGPT',
    `
iter 100: loss 2.5, time 45.1ms, mfu 10.2%
step 250: train loss 1.9, val loss 2.1`,
    { loss: [1, 2.5, 'step 100'], 'train loss': [1, 1.9, 'step 250'], 'val loss': [1, 2.1, 'step 250'] },
  ),
  log(
    'ImageNet example',
    `
Epoch: [0][ 10/5005]\tTime  0.3 ( 0.5)\tData  0.0 ( 0.1)\tLoss 6.9e+00 (7.0e+00)\tAcc@1   0.39 (  0.20)\tAcc@5   1.17 (  0.90)`,
    {
      Loss: [1, 6.9, 'epoch 0 step 10'],
      'Acc@1': [1, 0.39, 'epoch 0 step 10'],
      'Acc@5': [1, 1.17, 'epoch 0 step 10'],
    },
  ),
  log(
    'ImageNet example, end',
    `
 * Acc@1 70.1 Acc@5 89.2`,
    { 'Acc@1': [1, 70.1, ''], 'Acc@5': [1, 89.2, ''] },
  ),
  log(
    'long words',
    `
Epoch 2: training loss = 0.5, validation loss = 0.6, validation accuracy = 91.5 %`,
    {
      'training loss': [1, 0.5, 'epoch 2'],
      'validation loss': [1, 0.6, 'epoch 2'],
      'validation accuracy': [1, 91.5, 'epoch 2'],
    },
  ),
  log(
    'tensor',
    `
epoch 1 loss tensor(0.5, grad_fn=<NllLossBackward>)`,
    { loss: [1, 0.5, 'epoch 1'] },
  ),
  log(
    'rank',
    `
[rank0]: step=7 loss=0.5
worker-0 | step=8 loss=0.4`,
    { loss: [2, 0.4, 'step 8'] },
  ),
  log(
    'early stopping',
    `
✗ EarlyStopping counter: 3 out of 5
Epoch 00003: val_loss improved from 0.5 to 0.4, saving model to /tmp/m.h5`,
    {},
  ),
];
