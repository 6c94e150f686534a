import { type LogCase, log } from './log-case.ts';

export const kerasLogs: readonly LogCase[] = [
  log(
    'Keras, bars with backspaces',
    `
✗ 2026-11-25 20:14:02.123456: I tensorflow/core/platform/cpu_feature_guard.cc:193] This TensorFlow binary is optimized with oneAPI (oneDNN) 2.6
✗ Downloading data from https://example.org/mnist.npz
✗ 11490434/11490434 [==============================] - 1s 0us/step
✗ Model: "sequential_1", total params: 109,386 (427.29 KB)
Epoch 1/3
   1/1875 [..............................] - ETA: 12:01 - loss: 2.4012 - accuracy: 0.0938\b\b\b\b\b\b\b\b\b\b\b\b  34/1875 [..............................] - ETA: 5s - loss: 1.6211 - accuracy: 0.5211\b\b\b\b\b\b\b\b\b\b1875/1875 [==============================] - 6s 3ms/step - loss: 0.2957 - accuracy: 0.9137 - val_loss: 0.1391 - val_accuracy: 0.9582
Epoch 2/3
1875/1875 [==============================] - 5s 3ms/step - loss: 0.1422 - accuracy: 0.9577 - val_loss: 0.0981 - val_accuracy: 0.9706
Epoch 3/3
1875/1875 [==============================] - 5s 3ms/step - loss: 0.1070 - accuracy: 0.9672 - val_loss: 0.1012 - val_accuracy: 0.9691`,
    {
      loss: [3, 0.107, 'epoch 3 step 1875'],
      accuracy: [3, 0.9672, 'epoch 3 step 1875'],
      val_loss: [3, 0.1012, 'epoch 3 step 1875', 0.0981, 'epoch 2 step 1875'],
      val_accuracy: [3, 0.9691, 'epoch 3 step 1875', 0.9706, 'epoch 2 step 1875'],
    },
  ),
  log(
    'Keras 3, colours and a callback',
    `
Epoch 1/2
\u001b[1m782/782\u001b[0m \u001b[32m━━━━━━━━━━━━━━━━━━━━\u001b[0m\u001b[37m\u001b[0m \u001b[1m21s\u001b[0m 25ms/step - accuracy: 0.3812 - loss: 1.6931 - val_accuracy: 0.5417 - val_loss: 1.2810 - learning_rate: 0.0010
✗ Epoch 1: val_loss improved from inf to 1.28100, saving model to /cache/out/best.keras
Epoch 2/2
\u001b[1m782/782\u001b[0m \u001b[32m━━━━━━━━━━━━━━━━━━━━\u001b[0m\u001b[37m\u001b[0m \u001b[1m18s\u001b[0m 23ms/step - accuracy: 0.6127 - loss: 1.1049 - val_accuracy: 0.6303 - val_loss: 1.0466 - learning_rate: 5.0000e-04
✗ Restoring model weights from the end of the best epoch: 2.`,
    {
      accuracy: [2, 0.6127, 'epoch 2 step 782'],
      loss: [2, 1.1049, 'epoch 2 step 782'],
      val_accuracy: [2, 0.6303, 'epoch 2 step 782'],
      val_loss: [2, 1.0466, 'epoch 2 step 782'],
      learning_rate: [2, 5e-4, 'epoch 2 step 782', null],
    },
  ),
  log(
    'estimator with hooks',
    `
✗ INFO:tensorflow:Using config: {'_model_dir': '/cache/m', '_tf_random_seed': 19830610, '_save_checkpoints_secs': 600}
✗ INFO:tensorflow:Saving checkpoints for 0 into /cache/m/model.ckpt.
INFO:tensorflow:accuracy = 0.109375, cross_entropy = 2.3081977, learning_rate = 0.1, step = 0
✗ INFO:tensorflow:global_step/sec: 14.2231
INFO:tensorflow:accuracy = 0.421875, cross_entropy = 1.6120391, learning_rate = 0.05, step = 400 (28.1 sec)
✗ INFO:tensorflow:Restoring parameters from /cache/m/model.ckpt-400
✗ INFO:tensorflow:Finished evaluation at 2026-11-25-20:14:02
INFO:tensorflow:Saving dict for global step 400: accuracy = 0.4377, accuracy_top_5 = 0.9031, global_step = 400, loss = 1.58`,
    {
      accuracy: [2, 0.421875, 'step 400'],
      'eval accuracy': [1, 0.4377, 'step 400'],
      cross_entropy: [2, 1.6120391, 'step 400'],
      learning_rate: [2, 0.05, 'step 400', null],
      accuracy_top_5: [1, 0.9031, 'step 400'],
      loss: [1, 1.58, 'step 400'],
    },
  ),
  log(
    'Keras',
    `
Epoch 1/2
1875/1875 [=====] - 5s 3ms/step - loss: 0.2912 - accuracy: 0.9150 - val_loss: 0.1405 - val_accuracy: 0.9582
Epoch 2/2
1875/1875 [=====] - 5s 3ms/step - loss: 0.1423 - accuracy: 0.9577 - val_loss: 0.1001 - val_accuracy: 0.9690`,
    {
      loss: [2, 0.1423, 'epoch 2 step 1875'],
      accuracy: [2, 0.9577, 'epoch 2 step 1875'],
      val_loss: [2, 0.1001, 'epoch 2 step 1875'],
      val_accuracy: [2, 0.969, 'epoch 2 step 1875'],
    },
  ),
  log(
    'TensorFlow 1 estimator',
    `
INFO:tensorflow:loss = 0.3, step = 100 (0.9 sec)
INFO:tensorflow:global_step/sec: 110.2
INFO:tensorflow:loss = 0.2, step = 200 (0.9 sec)
INFO:tensorflow:Saving dict for global step 1000: accuracy = 0.97, global_step = 1000, loss = 0.1`,
    {
      loss: [2, 0.2, 'step 200'],
      'eval loss': [1, 0.1, 'step 1000'],
      accuracy: [1, 0.97, 'step 1000'],
    },
  ),
  log(
    'upper case',
    `
EPOCH 4 - LOSS: 0.5 - VAL_LOSS: 0.6`,
    { LOSS: [1, 0.5, 'epoch 4'], VAL_LOSS: [1, 0.6, 'epoch 4'] },
  ),
  log(
    'Keras, long names',
    `
Epoch 1/5
  32/1563 [..] - ETA: 1:20 - loss: 2.3 - sparse_categorical_accuracy: 0.1`,
    { loss: [1, 2.3, 'epoch 1 step 32'], sparse_categorical_accuracy: [1, 0.1, 'epoch 1 step 32'] },
  ),
  log(
    'Keras 3',
    `
Epoch 1/5
\u001b[1m1563/1563 ━━━━ 9s 5ms/step - accuracy: 0.35 - loss: 1.7`,
    { accuracy: [1, 0.35, 'epoch 1 step 1563'], loss: [1, 1.7, 'epoch 1 step 1563'] },
  ),
  log(
    'TF slim',
    `
INFO:tensorflow:global step 100: loss = 2.31 (0.25 sec/step)`,
    { loss: [1, 2.31, 'step 100'] },
  ),
  log(
    'TF object detection',
    `
I0304 10:11:12.123456 140 model_lib_v2.py:682] Step 100 per-step time 0.5s loss=1.2`,
    { loss: [1, 1.2, 'step 100'] },
  ),
  log(
    'TF mean',
    `
eval/Accuracy[0.95]eval/Recall_5[0.99]
Step 5: Minibatch Loss= 2.1, Training Accuracy= 0.3`,
    {
      'eval/Accuracy': [1, 0.95, ''],
      'eval/Recall_5': [1, 0.99, ''],
      'Minibatch Loss': [1, 2.1, 'step 5'],
      'Training Accuracy': [1, 0.3, 'step 5'],
    },
  ),
];
