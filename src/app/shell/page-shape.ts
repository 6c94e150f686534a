interface PageShape {
  /** The page's heading, if known before its data is there. */
  readonly heading: string;
  readonly cards: readonly {
    readonly title: string;
    readonly rows: number;
    readonly columns: readonly number[];
  }[];
  /** Steps on the left, the request on the right. */
  readonly isWizard?: true;
}

const unknown: PageShape = { heading: 'Loading', cards: [] };

const shapes: readonly (readonly [RegExp, PageShape])[] = [
  [/^\/$/, { heading: 'Projects', cards: [{ title: 'Projects', rows: 3, columns: [40] }] }],
  [
    /^\/projects\/[^/]+$/,
    { heading: 'Jobs', cards: [{ title: 'All jobs', rows: 8, columns: [34, 14, 8, 14, 10, 12] }] },
  ],
  [
    /\/jobs\/[^/]+$/,
    {
      heading: 'Version history',
      cards: [{ title: 'Versions', rows: 8, columns: [8, 12, 8, 40, 14, 10] }],
    },
  ],
  [
    /\/new$/,
    {
      heading: 'New version',
      cards: [{ title: 'Running parameters', rows: 12, columns: [30, 36] }],
      isWizard: true,
    },
  ],
  [
    /\/versions\/[^/]+$/,
    {
      heading: 'Version',
      cards: [
        { title: 'Timeline', rows: 2, columns: [90] },
        { title: 'Log', rows: 10, columns: [70] },
      ],
    },
  ],
  [
    /\/sweeps\/[^/]+$/,
    {
      heading: 'Sweep',
      cards: [
        { title: 'Progress', rows: 3, columns: [90] },
        { title: 'Versions of the sweep', rows: 8, columns: [6, 20, 14, 14, 10] },
      ],
    },
  ],
  [
    /\/compare$/,
    {
      heading: 'Compare versions',
      cards: [{ title: 'Comparison', rows: 7, columns: [20, 36, 36] }],
    },
  ],
];

/** What the page at a path will look like. */
export const pageShape = (path: string): PageShape =>
  shapes.find(([pattern]) => pattern.test(path))?.[1] ?? unknown;
