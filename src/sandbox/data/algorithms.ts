import { type Engine, internalEngines } from './engines.ts';

interface AlgorithmParameter {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly required: boolean;
}

export interface Algorithm {
  readonly id: string;
  readonly name: string;
  /** 1 image classification, 2 object class and location, 3 semantic segmentation. */
  readonly usage: number;
  readonly precision: string;
  readonly size: number;
  readonly trainDataset: string;
  readonly datasetFormat: string;
  readonly parameters: readonly AlgorithmParameter[];
  readonly createTime: number;
  readonly engine: Engine;
}

const required = (label: string, value: string, hint: string): AlgorithmParameter => ({
  label,
  value,
  hint,
  required: true,
});

const optional = (label: string, value: string, hint: string): AlgorithmParameter => ({
  label,
  value,
  hint,
  required: false,
});

const numClasses = required('num_classes', '', 'Number of classes in the training data');
const mxnetSgd = [
  required('lr', '0.0001', 'Learning rate'),
  required('mom', '0.9', 'Momentum of the optimizer'),
  required('wd', '0.0005', 'Weight decay'),
];
const splitSpec = required('split_spec', '0.8', 'Share of the data that is used for training');

const darknet = [
  splitSpec,
  required('batch_size', '4', 'Images per update, total'),
  required('lr', '0.0001', 'Learning rate'),
  required('save_frequency', '1', 'Epochs between two saved models'),
  numClasses,
  required('num_epoch', '10', 'Number of epochs'),
];

const retinanet = [
  required('split_spec', 'train:0.8,eval:0.2', 'Shares of the data for training and evaluation'),
  required('num_gpus', '1', 'Number of GPUs'),
  required('batch_size', '32', 'Images per update, total'),
  required('eval_batch_size', '32', 'Images per step of the evaluation'),
  required('learning_rate_strategy', '0.002', 'Learning rate, or epoch and rate pairs'),
  required('evaluate_every_n_epochs', '1', 'Epochs between two evaluations'),
  required('save_interval_secs', '2000000', 'Seconds between two saved models'),
  // The service's spelling.
  required('max_epoches', '100', 'Number of epochs'),
  required('log_every_n_steps', '10', 'Steps between two log lines'),
  required('save_summaries_steps', '5', 'Steps between two summaries'),
];

const inception = [
  ...retinanet,
  optional('weight_decay', '0.00004', 'Weight decay'),
  optional('optimizer', 'momentum', 'One of dymomentumw, sgd, adam, momentum'),
  optional('momentum', '0.9', 'Momentum of the optimizer'),
  optional('patience', '8', 'Epochs without progress before the run ends'),
  optional('decay_patience', '1', 'Epochs without progress before the learning rate is lowered'),
  optional('decay_min_delta', '0.001', 'Smallest change that counts as progress'),
  optional('image_size', '', 'Side of the input image; empty: as the model has it'),
  optional('lr_warmup_strategy', 'linear', 'How the learning rate grows at the start'),
  optional('num_readers', '64', 'Threads that read data'),
  optional('fp16', 'FALSE', 'Train with half precision'),
  optional('max_lr', '6.4', 'Largest learning rate'),
  optional('min_lr', '0.005', 'Smallest learning rate'),
  optional('warmup', '0.1', 'Share of the steps for the warm-up'),
  optional('cooldown', '0.05', 'Share of the steps for the cool-down'),
  optional('max_mom', '0.98', 'Largest momentum'),
  optional('min_mom', '0.85', 'Smallest momentum'),
  optional('use_lars', 'FALSE', 'Scale the rate layer by layer'),
  optional('use_nesterov', 'TRUE', 'Nesterov momentum'),
  optional('preprocess_threads', '12', 'Threads that prepare images'),
  optional('use_lr_schedule', '', 'Schedule of the learning rate'),
];

type Row = Omit<Algorithm, 'id' | 'createTime'>;

const imageNet = 'ImageNet, 1,000 classes for image classification';
const voc = 'Pascal VOC2007, detection of 20 classes';

/** User guide, "Built-in algorithms". Only the ids 4 and 5 are documented, and 1 was seen; 10 to 16 are ours. */
const rows: Readonly<Record<string, Row>> = {
  1: {
    name: 'ResNet_v1_50',
    usage: 1,
    precision: '74.2%(top1), 91.7%(top5)',
    size: 102_613_530,
    trainDataset: imageNet,
    datasetFormat: 'shape: [H>=600, W<=1024, C>=1]; type: int8',
    parameters: inception,
    engine: internalEngines.tensorFlow,
  },
  4: {
    name: 'ResNet_v2_50',
    usage: 1,
    precision: '75.55%(top1), 92.6%(top5)',
    size: 102_503_801,
    trainDataset: imageNet,
    datasetFormat: 'shape: [H>=32, W>=32, C>=1]; type: int8',
    parameters: darknet,
    engine: internalEngines.mxnet,
  },
  5: {
    name: 'Faster_RCNN_ResNet_v2_101',
    usage: 2,
    precision: '80.05%(mAP)',
    size: 189_722_384,
    trainDataset: voc,
    datasetFormat: 'shape: [H, W, C==3]; type: int8',
    parameters: [
      ...mxnetSgd,
      required('eval_frequence', '1', 'Epochs between two evaluations'),
      numClasses,
      splitSpec,
    ],
    engine: internalEngines.mxnet,
  },
  10: {
    name: 'Faster_RCNN_ResNet_v1_50',
    usage: 2,
    precision: '73.6%(mAP)',
    size: 118_420_116,
    trainDataset: voc,
    datasetFormat: 'shape: [H>=600, W<=1024, C>=1]; type: int8',
    parameters: retinanet,
    engine: internalEngines.tensorFlow,
  },
  11: {
    name: 'yolo_v3',
    usage: 2,
    precision: '81.7%(mAP)',
    size: 246_914_020,
    trainDataset: voc,
    datasetFormat: 'shape: [H>=224, W>=224, C>=1]; type: int8',
    parameters: [
      ...mxnetSgd,
      numClasses,
      splitSpec,
      required('batch_size', '16', 'Images per update, total'),
      required('eval_frequence', '1', 'Epochs between two evaluations'),
      required('num_epoch', '10', 'Number of epochs'),
      optional('num_examples', '16551', 'Number of images in the training data'),
      optional('disp_batches', '20', 'Batches between two log lines'),
      optional('warm_up_epochs', '0', 'Epochs with a growing learning rate'),
      optional('lr_steps', '10,15', 'Epochs at which the learning rate is lowered'),
    ],
    engine: internalEngines.mxnet,
  },
  12: {
    name: 'retinanet_resnet_v1_50',
    usage: 2,
    precision: '83.15%(mAP)',
    size: 145_730_221,
    trainDataset: voc,
    datasetFormat: 'shape: [H, W, C>=1]; type: int8',
    parameters: retinanet,
    engine: internalEngines.tensorFlow,
  },
  13: {
    name: 'inception_v3',
    usage: 1,
    precision: '78.00%(top1), 93.90%(top5)',
    size: 108_815_563,
    trainDataset: imageNet,
    datasetFormat: 'shape: [H, W, C>=1]; type: int8',
    parameters: inception,
    engine: internalEngines.tensorFlow,
  },
  15: {
    name: 'darknet_53',
    usage: 1,
    precision: '78.56%(top1), 94.43%(top5)',
    size: 166_307_328,
    trainDataset: imageNet,
    datasetFormat: 'shape: [H>=224, W>=224, C>=1]; type: int8',
    parameters: darknet,
    engine: internalEngines.mxnet,
  },
  16: {
    name: 'SegNet_VGG_BN_16',
    usage: 3,
    precision: '89%(pixel acc)',
    size: 117_864_448,
    trainDataset: 'Camvid, street scenes with 11 classes',
    datasetFormat: 'shape: [H=360, W=480, C==3]; type: int8',
    parameters: [
      required('deploy_on_terminal', 'False', 'Whether the model is for a device'),
      ...mxnetSgd,
      required('num_classes', '11', 'Number of classes'),
      required('batch_size', '8', 'Images per update, total'),
      required('num_epoch', '15', 'Number of epochs'),
      required('save_frequency', '1', 'Epochs between two saved models'),
      required('num_examples', '2953', 'Number of images in the training data'),
    ],
    engine: internalEngines.mxnet,
  },
};

export const algorithms: readonly Algorithm[] = Object.entries(rows).map(([id, row], index) => ({
  ...row,
  id,
  createTime: 1_522_218_780_025 + index * 86_400_000,
}));
