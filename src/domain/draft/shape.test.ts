import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '#domain/catalogue.ts';
import {
  problemsOf,
  sampleBranches,
  sampleCatalogue,
  sampleDraft,
  withOtherBranches,
  withRubbishBeside,
} from '#test-support/sample-draft.ts';
import { emptyDraft, type VersionDraft, versionDraftSchema, versionDraftShape } from './shape.ts';

const schema = versionDraftSchema(sampleCatalogue);
const problems = (draft: VersionDraft) => problemsOf(schema, draft);
const pathsOf = (draft: VersionDraft) => problems(draft).map((problem) => problem.split(':')[0]);
const anyText = fc.oneof(
  fc.constantFrom('', ' ', '//', '/b/', '0', '1.0', '9'),
  fc.string({ unit: 'binary' }),
);
const anySource = fc.record({
  kind: fc.constantFrom('obs', 'dataset'),
  dataPath: anyText,
  datasetId: anyText,
  datasetVersionId: anyText,
});
const anyDraft: fc.Arbitrary<VersionDraft> = fc.record({
  code: fc.record({
    source: fc.constantFrom('own-code', 'built-in', 'custom-image'),
    parameters: fc.array(fc.record({ name: anyText, value: anyText })),
    ownCode: fc.record({ engineId: anyText, codeDirectory: anyText, bootFile: anyText }),
    builtIn: fc.record({ algorithmId: fc.oneof(fc.constant('4'), anyText) }),
    customImage: fc.record({ image: anyText, command: anyText, codeDirectory: anyText }),
  }),
  data: fc.record({
    source: fc.constantFrom('obs', 'dataset', 'several'),
    obs: fc.record({ dataPath: anyText }),
    dataset: fc.record({ datasetId: anyText, datasetVersionId: anyText }),
    several: fc.record({ sources: fc.array(anySource, { maxLength: 3 }) }),
  }),
  resources: fc.record({
    pool: fc.constantFrom('public', 'dedicated'),
    publicPool: fc.record({ specId: anyText }),
    dedicatedPool: fc.record({ poolId: anyText }),
    workers: anyText,
  }),
  output: fc.record({
    outputPath: anyText,
    freshFolder: fc.boolean(),
    logPath: anyText,
    jobDescription: anyText,
  }),
  sweep: fc.constant(emptyDraft.sweep),
});

const nameOfBranches = ({ code, data, resources }: VersionDraft) =>
  `${code.source}, ${data.source}, ${resources.pool}`;
const branches = sampleBranches.map((draft) => ({ name: nameOfBranches(draft), draft }));

describe('the whole draft', () => {
  it.each(branches)('with $name is right', ({ draft }) => {
    expect(problems(draft)).toEqual([]);
  });

  it.each(branches)('with $name is right whatever stands in the other branches', ({ draft }) => {
    expect(problems(withRubbishBeside(draft))).toEqual([]);
  });

  it('lets no branch that is not chosen fail', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sampleBranches), anyDraft, (draft, others) => {
        expect(problems(withOtherBranches(draft, others))).toEqual([]);
      }),
    );
  });
});

describe('an empty draft', () => {
  const required: readonly [
    VersionDraft['code']['source'],
    VersionDraft['data']['source'],
    VersionDraft['resources']['pool'],
    readonly string[],
  ][] = [
    [
      'own-code',
      'obs',
      'public',
      [
        'code.ownCode.engineId',
        'code.ownCode.codeDirectory',
        'code.ownCode.bootFile',
        'data.obs.dataPath',
        'resources.publicPool.specId',
      ],
    ],
    [
      'built-in',
      'dataset',
      'dedicated',
      [
        'code.builtIn.algorithmId',
        'data.dataset.datasetId',
        'data.dataset.datasetVersionId',
        'resources.dedicatedPool.poolId',
      ],
    ],
    [
      'custom-image',
      'several',
      'public',
      [
        'code.customImage.image',
        'code.customImage.command',
        'data.several.sources.0.dataPath',
        'resources.publicPool.specId',
      ],
    ],
  ];

  it.each(required)('with %s, %s and %s reports every required field', (code, data, pool, paths) => {
    const draft: VersionDraft = {
      ...emptyDraft,
      code: { ...emptyDraft.code, source: code },
      data: { ...emptyDraft.data, source: data },
      resources: { ...emptyDraft.resources, pool, workers: '' },
    };
    expect(pathsOf(draft)).toEqual([...paths, 'resources.workers', 'output.outputPath']);
  });

  it('asks for one worker by itself', () => {
    expect(pathsOf(emptyDraft)).not.toContain('resources.workers');
  });
});

describe('a rule', () => {
  const outside = { ...sampleDraft.code.ownCode, bootFile: '/elsewhere/code/train.py' };
  const mixed = {
    sources: [
      { kind: 'obs', dataPath: '/bucket/data/', datasetId: '', datasetVersionId: '' },
      { kind: 'dataset', dataPath: '', datasetId: 'mnist-id', datasetVersionId: 'usable-id' },
    ],
  } satisfies VersionDraft['data']['several'];
  const longDescription = 'x'.repeat(257);

  it.each<[string, VersionDraft]>([
    ['code.ownCode.bootFile', { ...emptyDraft, code: { ...emptyDraft.code, ownCode: outside } }],
    [
      'code.builtIn.algorithmId',
      { ...emptyDraft, code: { ...emptyDraft.code, source: 'built-in', builtIn: { algorithmId: '4' } } },
    ],
    [
      'data.several.sources.1.kind',
      { ...emptyDraft, data: { ...emptyDraft.data, source: 'several', several: mixed } },
    ],
    [
      'resources.workers',
      { ...emptyDraft, resources: { ...emptyDraft.resources, publicPool: { specId: '27' }, workers: '2' } },
    ],
    [
      'output.jobDescription',
      { ...emptyDraft, output: { ...emptyDraft.output, jobDescription: longDescription } },
    ],
  ])('at %s speaks though all the other steps are empty', (path, draft) => {
    expect(pathsOf(draft)).toContain(path);
  });

  it('never depends on another step', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (one, other) => {
        for (const step of ['code', 'data', 'resources', 'output'] as const) {
          const ofStep = (found: readonly string[]) =>
            found.filter((problem) => problem.startsWith(`${step}.`));
          expect(ofStep(problems({ ...other, [step]: one[step] }))).toEqual(ofStep(problems(one)));
        }
      }),
    );
  });

  it('says at a field of the form what to do', () => {
    const instruction =
      /^(Enter|Choose|Give|Rename|Shorten|Add|Make|Write|The boot file must|In the [a-z ]+, (start|use|take out|name|write)) .+\.$/su;
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const issue of schema.safeParse(draft).error?.issues ?? []) {
          expect(issue.message).toMatch(instruction);
          const [step, ...rest] = issue.path;
          expect(['code', 'data', 'resources', 'output']).toContain(step);
          expect(rest.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('that depends on a list is silent while the list is not loaded', () => {
    const unlisted: VersionDraft = {
      ...sampleDraft,
      code: { ...sampleDraft.code, ownCode: { ...sampleDraft.code.ownCode, engineId: '77' } },
      resources: { ...sampleDraft.resources, publicPool: { specId: '77' }, workers: '99' },
    };
    expect(problemsOf(versionDraftSchema(emptyCatalogue), unlisted)).toEqual([]);
    expect(pathsOf(unlisted)).toEqual(['code.ownCode.engineId', 'resources.publicPool.specId']);
  });
});

it('keeps the branches that are not chosen when it is read', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sampleBranches), (draft) => {
      const kept = withRubbishBeside(draft);
      expect(schema.parse(kept)).toEqual(kept);
      expect(versionDraftShape.parse(kept)).toEqual(kept);
    }),
  );
});

it('has no place for a null', () => {
  const withNull = { ...sampleDraft, output: { ...sampleDraft.output, logPath: null } };
  expect(versionDraftShape.safeParse(withNull).success).toBe(false);
  expect(schema.safeParse(withNull).success).toBe(false);
});
