export interface DatasetVersion {
  readonly id: string;
  readonly name: string;
  readonly samples: number;
  /** How many days before the start of the sandbox it was created. */
  readonly ageDays: number;
  readonly trainRatio: string;
  readonly description: string;
}

export interface Dataset {
  readonly id: string;
  readonly name: string;
  /** 0 image classification, 1 object detection. */
  readonly type: number;
  readonly path: string;
  readonly workPath: string;
  readonly samples: number;
  readonly annotated: number;
  readonly ageDays: number;
  /** Oldest first; the last one is current. */
  readonly versions: readonly DatasetVersion[];
}

/** The mnist ids are those of the sample request of modelarts_03_0050; the flowers ids are those of the dataset pages. */
export const datasets: readonly Dataset[] = [
  {
    id: '38277e62-9e59-48f4-8d89-c8cf41622c24',
    name: 'mnist',
    type: 0,
    path: '/team-ml/mnist/images/',
    workPath: '/team-ml/datasets/mnist/',
    samples: 70_000,
    annotated: 70_000,
    ageDays: 64,
    versions: [
      {
        id: '2ff0d6ba-c480-45ae-be41-09a8369bfc90',
        name: 'V001',
        samples: 60_000,
        ageDays: 60,
        trainRatio: '0.8',
        description: 'The original training images',
      },
      {
        id: 'b1c7b1a4-6d0e-4a38-9a4e-5f1f0f6c7d21',
        name: 'V002',
        samples: 70_000,
        ageDays: 12,
        trainRatio: '0.9',
        description: 'With the test images',
      },
    ],
  },
  {
    id: 'gfghHSokody6AJigS5A',
    name: 'flowers',
    type: 0,
    path: '/team-ml/flowers/photos/',
    workPath: '/team-ml/datasets/flowers/',
    samples: 3670,
    annotated: 3670,
    ageDays: 40,
    versions: [
      {
        id: 'eSOKEQaXhKzxN00WKoV',
        name: 'V002',
        samples: 3200,
        ageDays: 33,
        trainRatio: '0.9999',
        description: '',
      },
      {
        id: '54IXbeJhfttGpL46lbv',
        name: 'V003',
        samples: 3670,
        ageDays: 20,
        trainRatio: '0.8',
        description: 'Five classes',
      },
    ],
  },
  {
    id: 'qT5yFz0uWm3RkLd8Vx1',
    name: 'street-signs',
    type: 1,
    path: '/team-ml/street-signs/photos/',
    workPath: '/team-ml/datasets/street-signs/',
    samples: 812,
    annotated: 96,
    ageDays: 3,
    versions: [],
  },
];

export const manifestPath = (dataset: Dataset, version: DatasetVersion): string =>
  `${dataset.workPath}annotation/${version.name}/${version.name}.manifest`;
