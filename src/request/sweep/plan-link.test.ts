import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStoredDraft, writeStoredDraft } from '#domain/draft/stored.ts';
import { versionIdSchema } from '#domain/ids.ts';
import { chosenPoints, planOf } from '#domain/sweep/plan.ts';
import { emptySweep, type Sweep } from '#domain/sweep/shape.ts';
import { sweepPlaceOf } from '#domain/sweep/sweep-folder.ts';
import { anySweep, rightSweep } from '#test-support/any-sweep.ts';
import { sampleDraft } from '#test-support/sample-draft.ts';
import { sampleVersion } from '#test-support/sample-submission.ts';
import { stringifyJson } from '#util/lossless-json.ts';
import { readSearch, writeSearch } from '#util/search-text.ts';
import { requestBody } from '../body.ts';
import { deltaOf } from '../delta-keys.ts';
import { readDelta, writeDelta } from '../delta-link.ts';
import { equalVersions, pointBody, startedSweep } from './point-body.ts';

const draftWith = (sweep: Sweep) => ({ ...sampleDraft, sweep });
const throughAddress = (sweep: Sweep) => {
  const { delta, leftOut } = writeDelta(sampleDraft, draftWith(sweep));
  return { search: writeSearch(Object.entries(delta)), leftOut };
};
const read = (search: string) => readDelta(deltaOf(readSearch(search)), sampleDraft);

/** What a link says of a plan: of another method it says no random settings. */
const told = (sweep: Sweep): Sweep => ({
  ...(sweep.varied.length === 0 ? emptySweep : sweep),
  random: sweep.method === 'random' && sweep.varied.length > 0 ? sweep.random : emptySweep.random,
});

describe('a plan as a link', () => {
  it('is as short as people would write it', () => {
    const sweep: Sweep = {
      ...emptySweep,
      method: 'random',
      varied: [{ path: 'code.parameters.learning_rate', values: '0.001..0.1 log' }],
      random: { count: '20', seed: '7' },
      unticked: [3, 7],
    };
    expect(decodeURIComponent(throughAddress(sweep).search)).toBe(
      'set.parameter.learning_rate[]=0.001..0.1 log&sweep=random.20.seed7&sweep.off=3,7',
    );
  });

  it('may name a value at a time', () => {
    const { draft } = read(
      'set.parameter.learning_rate[]=0.1&set.parameter.learning_rate[]=0.03&set.spec_id[]=1,4',
    );
    expect(planOf(draft).points.map(({ values }) => values)).toEqual([
      ['0.1', '1'],
      ['0.1', '4'],
      ['0.03', '1'],
      ['0.03', '4'],
    ]);
  });

  it('has IDs and no names: what it is called by name is said', () => {
    const { draft, problems } = read('set.spec_code[]=modelarts.vm.gpu.p100&set.nothing[]=1,2');
    expect(draft.sweep).toEqual(emptySweep);
    expect(problems).toEqual([
      { name: 'set.spec_code[]', why: 'is a name; use spec_id with IDs' },
      { name: 'set.nothing[]', why: "can't be varied" },
    ]);
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(anySweep, (sweep) => {
        const { search, leftOut } = throughAddress(sweep);
        fc.pre(leftOut.length === 0 && sweep.varied.every(({ path }) => path.includes('.')));
        fc.pre(
          ![...sweep.varied, ...sweep.edits].some(
            ({ path }) => /dataset|parameters\.$|^no$/.test(path) && path !== 'data.dataset.datasetVersionId',
          ),
        );
        expect(read(search).draft.sweep).toEqual(told(sweep));
      }),
      { numRuns: 500 },
    );
  });

  it('names what cannot be used, and loses nothing else', () => {
    const { draft, problems } = read(
      'set.learning_rate[]=1,2&sweep=often&sweep.off=x&sweep.why=1&set.spec_id[]=1,4&set.worker_server_num=2',
    );
    expect(problems.map(({ name }) => name)).toEqual([
      'set.learning_rate[]',
      'sweep',
      'sweep.off',
      'sweep.why',
    ]);
    expect(planOf(draft).points).toHaveLength(2);
    expect(draft.resources.workers).toBe('2');
  });

  it('says of a secret and of what is too long that it is left out', () => {
    const varied = [
      { path: 'code.parameters.api_key', values: 'abc, def' },
      { path: 'code.parameters.learning_rate', values: '0.1, '.repeat(3000) },
    ];
    expect(throughAddress({ ...emptySweep, varied }).leftOut).toEqual([
      { name: 'api_key', why: 'looks like a secret' },
      { name: 'learning_rate', why: 'too long for a link' },
    ]);
  });
});

describe('a plan in a stored draft', () => {
  const facts = {
    savedAt: 1,
    baseId: versionIdSchema.parse('20'),
    baseName: 'V0006',
    step: 'code' as const,
    blanked: [],
  };

  it('is kept', () => {
    fc.assert(
      fc.property(anySweep, (sweep) => {
        const text = writeStoredDraft({ ...facts, draft: draftWith(sweep) });
        expect(readStoredDraft(text, 2)?.draft.sweep).toEqual(sweep);
      }),
    );
  });

  it('of an earlier release is none', () => {
    const { sweep: _, ...draft } = sampleDraft;
    const text = JSON.stringify({ schema: 1, ...facts, draft });
    expect(readStoredDraft(text, 2)?.draft).toEqual(sampleDraft);
  });
});

describe('the requests of a plan', () => {
  const baseId = versionIdSchema.parse('20');
  const base = requestBody(sampleDraft, { baseId, jobDescription: '', versionSubfolder: 'x/' });
  const apiNames: Readonly<Record<string, string>> = {
    'resources.publicPool.specId': 'spec_id',
    'resources.workers': 'worker_server_num',
    'code.ownCode.engineId': 'engine_id',
  };

  it('differ from that of the base by what is varied and by the folder alone, and from each other', () => {
    fc.assert(
      fc.property(rightSweep, (sweep) => {
        const draft = draftWith(sweep);
        const plan = planOf(draft);
        fc.pre(plan.problems.length === 0);
        const bodies = chosenPoints(plan, sweep).map((point) => ({
          point,
          body: pointBody(draft, plan, point, {
            baseId,
            jobDescription: '',
            sweepId: 'k3f9a2b7',
            attempt: 1,
          }),
        }));
        for (const { point, body } of bodies) {
          const expected: Record<string, unknown> = { ...base.config };
          const parameters = sampleDraft.code.parameters.map((row) => {
            const at = plan.fields.findIndex(({ path }) => path === `code.parameters.${row.name}`);
            return { label: row.name, value: at === -1 ? row.value : point.values[at] };
          });
          expected.parameter = parameters;
          for (const [at, { path }] of plan.fields.entries()) {
            const name = apiNames[path];
            const value = point.values[at] ?? '';
            if (name !== undefined) expected[name] = /^\d+$/.test(value) ? BigInt(value) : value;
          }
          const { train_url: folder, ...others } = body.config;
          const { train_url: _, ...same } = expected;
          expect(others).toEqual(same);
          expect(sweepPlaceOf(folder)).toEqual({ sweepId: 'k3f9a2b7', point: point.number, attempt: 1 });
          expect(body.job_desc).toBe(base.job_desc);
        }
        const texts = bodies.map(({ body }) => stringifyJson({ ...body.config, train_url: '' }));
        expect(new Set(texts).size).toBe(texts.length);
      }),
      { numRuns: 200 },
    );
  });

  it('equal those of versions that there are, whatever their folder', () => {
    const varied = [{ path: 'code.parameters.learning_rate', values: '0.1, 0.01, 0.001' }];
    const draft = draftWith({ ...emptySweep, varied });
    const plan = planOf(draft);
    const version = sampleVersion('20', '/bucket/out/s-k3f9a2b7-001-x1y2/');
    const equal = equalVersions(draft, plan, [version]);
    expect([...equal]).toEqual([[2, version]]);
    const started = startedSweep(draft.sweep, plan, equal);
    expect(chosenPoints(plan, started).map(({ number }) => number)).toEqual([1, 3]);
  });
});
