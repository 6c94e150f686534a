import { describe, expect, it } from 'vitest';
import { emptyDraft, type VersionDraft } from '#domain/draft/shape.ts';
import { versionIdSchema } from '#domain/ids.ts';
import { requestBody } from './body.ts';
import { fieldOfError } from './field-of-error.ts';

const draft: VersionDraft = {
  ...emptyDraft,
  code: {
    ...emptyDraft.code,
    parameters: [
      { name: 'lr', value: '0.1' },
      { name: 'batch_size', value: '32' },
    ],
    ownCode: { engineId: '1', codeDirectory: '/b/code/', bootFile: '/b/code/train.py' },
  },
  data: { ...emptyDraft.data, obs: { dataPath: '/b/data/' } },
  resources: { ...emptyDraft.resources, publicPool: { specId: '1' } },
  output: { ...emptyDraft.output, outputPath: '/b/out/', logPath: '/b/log/' },
};
const dedicated: VersionDraft = {
  ...draft,
  resources: { ...draft.resources, pool: 'dedicated', dedicatedPool: { poolId: 'p' } },
};
const several: VersionDraft = {
  ...draft,
  data: {
    ...draft.data,
    source: 'several',
    several: {
      sources: [
        { kind: 'obs', dataPath: '/b/one/', datasetId: '', datasetVersionId: '' },
        { kind: 'obs', dataPath: '/b/two/', datasetId: '', datasetVersionId: '' },
      ],
    },
  },
};

const fieldOf = (message: string, code: string | null = 'ModelArts.0104', typed = draft) => {
  const context = {
    baseId: versionIdSchema.parse('20'),
    jobDescription: '',
    versionSubfolder: 'v0007-20261123-140231-k3f9/',
  };
  return fieldOfError({ code, message }, requestBody(typed, context), typed);
};

describe('the field of a refusal', () => {
  it.each([
    ["Invalid OBS path '/b/code/train.py'.", 'code.ownCode.bootFile'],
    ["Invalid OBS path '/b/code/'.", 'code.ownCode.codeDirectory'],
    ["Invalid OBS path '/b/data/'.", 'data.obs.dataPath'],
    ["Invalid OBS path '/b/log/'.", 'output.logPath'],
    ['Other running job contain train_url: /b/out/v0007-20261123-140231-k3f9/', 'output.outputPath'],
  ])('is told by the path in %j', (message, path) => {
    expect(fieldOf(message, 'ModelArts.2780')).toBe(path);
  });

  it('is the row of the source whose path is quoted', () => {
    expect(fieldOf("Invalid OBS path '/b/two/'.", null, several)).toBe('data.several.sources.1.dataPath');
  });

  it.each([
    ["The value of parameter 'batch_size' must be a string.", 'code.parameters.1.value'],
    ['parameter[0] needs a label.', 'code.parameters.0.value'],
    ['worker_server_num must be at most 2.', 'resources.workers'],
    ['The specification spec_id 9 is sold out.', 'resources.publicPool.specId'],
    ['job_desc must be 0 to 256 characters long.', 'output.jobDescription'],
  ])('is told by the name in %j', (message, path) => {
    expect(fieldOf(message)).toBe(path);
  });

  it.each([
    ['2816', 'The parameter(worker_server_num) exceeds the upper limit 1.', 'resources.workers'],
    ['2793', 'The parameter(worker_server_num) exceeds the upper limit 2.', 'resources.workers'],
    ['2788', 'Invalid parameter(train_url).', 'output.outputPath'],
    ['2788', 'Invalid parameter(trainUrl).', 'output.outputPath'],
    ['2788', 'Invalid parameter(config.workerServerNum).', 'resources.workers'],
    ['2788', 'trainUrl is not allowed.', 'output.outputPath'],
    ['2788', 'Invalid parameter(lr).', 'code.parameters.0.value'],
    ['2788', 'Invalid parameter "batch_size".', 'code.parameters.1.value'],
    ['2788', 'Invalid parameter(parameter).', 'code.parameters'],
    ['2825', 'The type of parameter(engine_id) is wrong.', 'code.ownCode.engineId'],
    ['2825', 'engine_id: a number is expected.', 'code.ownCode.engineId'],
    ['2788', 'The parameter(flavor) is wrong.', 'resources.publicPool.specId'],
    ['2788', 'The parameter(flavor.code) is wrong.', 'resources.publicPool.specId'],
    ['2788', 'Invalid parameter(spec_code).', 'resources.publicPool.specId'],
  ])('is told by the documented words of %s: %j', (code, message, path) => {
    expect(fieldOf(message, `ModelArts.${code}`)).toBe(path);
  });

  it('is the field of a name in brackets though a running parameter has it, too', () => {
    const code = { ...draft.code, parameters: [{ name: 'train_url', value: '1' }] };
    const typed = { ...draft, code };
    expect(fieldOf('Invalid parameter(train_url).', 'ModelArts.2788', typed)).toBe('output.outputPath');
  });

  it('is told by the name in brackets before other names and the code', () => {
    expect(fieldOf('With train_url the parameter(log_url) is wrong.', 'ModelArts.2604')).toBe(
      'output.logPath',
    );
  });

  it.each([
    ['2604', 'output.outputPath'],
    ['4992', 'resources.publicPool.specId'],
    ['2607', 'code.parameters'],
    ['2780', 'code.ownCode.engineId'],
  ])('is told by code %s where the message says nothing', (code, path) => {
    expect(fieldOf('Failed.', `ModelArts.${code}`)).toBe(path);
  });

  it('is one that is on the screen', () => {
    expect(fieldOf('Quota.', 'ModelArts.0118', dedicated)).toBe('resources.dedicatedPool.poolId');
    expect(fieldOf('No such dataset.', 'ModelArts.2783')).toBeUndefined();
  });

  it.each([
    ['pre_version_id 20 is not a version of this job.', 'ModelArts.0104'],
    ['No permission.', 'ModelArts.0112'],
    ['Invalid parameter.', 'ModelArts.2788'],
    ['Invalid parameter: workers too many.', 'ModelArts.0104'],
    ['Invalid parameter(momentum).', 'ModelArts.2788'],
    ['The image and the command are wrong.', 'ModelArts.0104'],
    ['', null],
  ])('is none for %j with %j', (message, code) => {
    expect(fieldOf(message, code)).toBeUndefined();
  });

  it('is a source of several: of its own kind, by the name that the service has for it', () => {
    const kinds = (kind: 'obs' | 'dataset'): VersionDraft => {
      const source = { kind, dataPath: '', datasetId: 'd', datasetVersionId: 'v' };
      return { ...several, data: { ...several.data, several: { sources: [source] } } };
    };
    const paths = (name: string) =>
      [kinds('obs'), kinds('dataset')].map((typed) => fieldOf(`Invalid parameter(${name}).`, null, typed));
    const first = 'data.several.sources.0';
    expect(paths('data_source')).toEqual([`${first}.dataPath`, `${first}.datasetId`]);
    expect(paths('data_url')).toEqual([`${first}.dataPath`, undefined]);
    expect(paths('dataset_id')).toEqual([undefined, `${first}.datasetId`]);
    expect(paths('dataset_version')).toEqual([undefined, `${first}.datasetVersionId`]);
    expect(paths('dataset_version_id')).toEqual([undefined, `${first}.datasetVersionId`]);
  });

  it('is the row of a parameter: by its number, or its name without blanks around it', () => {
    const names = ['', ...'abcdefghij', ' seed ', ''];
    const typed = {
      ...draft,
      code: { ...draft.code, parameters: names.map((name) => ({ name, value: '1' })) },
    };
    const rowOf = (message: string) => fieldOf(message, null, typed);
    expect(rowOf('parameter[11] needs a label.')).toBe('code.parameters.11.value');
    expect(rowOf('parameter[13] needs a label.')).toBeUndefined();
    expect(rowOf("The value of parameter 'c' is wrong.")).toBe('code.parameters.3.value');
    expect(rowOf('Invalid parameter(seed).')).toBe('code.parameters.11.value');
    for (const message of ["The value '' is wrong.", 'Invalid parameter( ).'])
      expect(rowOf(message)).toBeUndefined();
  });

  it.each(["'learning'", '"learning"', '`learning`', '[learning]', '(learning)', '( learning )'])(
    'is told by a name in %s',
    (marked) => {
      const typed = { ...draft, code: { ...draft.code, parameters: [{ name: 'learning', value: '1' }] } };
      expect(fieldOf(`Wrong: ${marked}.`, null, typed)).toBe('code.parameters.0.value');
    },
  );
});
