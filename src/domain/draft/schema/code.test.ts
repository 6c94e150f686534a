import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '#domain/catalogue.ts';
import { emptyDraft, type VersionDraft } from '#domain/draft/shape.ts';
import { problemsOf, sampleCatalogue, sampleDraft } from '#test-support/sample-draft.ts';
import { codeSchema } from './code.ts';

type Code = VersionDraft['code'];

const problems = (code: Code) => problemsOf(codeSchema(sampleCatalogue), code);
const unlisted = (code: Code) => problemsOf(codeSchema(emptyCatalogue), code);
const ownCode = (fields: Partial<Code['ownCode']>): Code => ({
  ...sampleDraft.code,
  ownCode: { ...sampleDraft.code.ownCode, ...fields },
});
const builtIn = (algorithmId: string, parameters = sampleDraft.code.parameters): Code => ({
  ...sampleDraft.code,
  source: 'built-in',
  parameters,
  builtIn: { algorithmId },
});
const customImage = (fields: Partial<Code['customImage']>): Code => ({
  ...sampleDraft.code,
  source: 'custom-image',
  customImage: { ...sampleDraft.code.customImage, ...fields },
});
const withParameters = (...parameters: Code['parameters']): Code => ({ ...sampleDraft.code, parameters });

describe('own code', () => {
  it('reports every field that is empty at once', () => {
    expect(problems({ ...emptyDraft.code, parameters: [{ name: '', value: '' }] })).toEqual([
      'parameters.0.name: Give parameter 1 a name, or remove it.',
      'ownCode.engineId: Choose an engine.',
      'ownCode.codeDirectory: Enter the code directory, such as /bucket/folder/.',
      'ownCode.bootFile: Enter the boot file, such as train.py.',
    ]);
  });

  it('takes blanks for empty', () => {
    expect(problems(ownCode({ engineId: ' ', codeDirectory: '\t', bootFile: ' \n' }))).toEqual([
      'ownCode.engineId: Choose an engine.',
      'ownCode.codeDirectory: Enter the code directory, such as /bucket/folder/.',
      'ownCode.bootFile: Enter the boot file, such as train.py.',
    ]);
  });

  it.each(['1', ' 1 ', '01', '9007199254740993'])('accepts the engine %j', (engineId) => {
    expect(problems(ownCode({ engineId }))).toEqual([]);
  });

  it.each(['2', '500', '501', '9007199254740992', '9223372036854775807'])(
    'asks for another engine than %s',
    (engineId) => {
      expect(problems(ownCode({ engineId }))).toEqual([
        `ownCode.engineId: Choose another engine: ${engineId} is no longer available.`,
      ]);
    },
  );

  it.each(['9223372036854775808', '-1', '1.0', '1e0', 'TensorFlow'])(
    'does not take %j for an id',
    (engineId) => {
      const message = 'ownCode.engineId: Enter the engine ID as a whole number.';
      expect(problems(ownCode({ engineId }))).toEqual([message]);
      expect(unlisted(ownCode({ engineId }))).toEqual([message]);
    },
  );

  it.each(['0', '2', '9223372036854775807'])('accepts the typed engine %s without a list', (engineId) => {
    expect(unlisted(ownCode({ engineId }))).toEqual([]);
  });

  it.each([
    ['/bucket/code/', '/bucket/code/train.py'],
    ['/bucket/code', '/bucket/code/train.py'],
    ['/bucket/code/', 'train.py'],
    ['/bucket/code', 'train.py'],
    ['obs://bucket/code', 's3://bucket/code/train.py'],
    ['/bucket/code/', '/bucket/code/sub/train.py'],
    [' /bucket/code/ ', ' train.py '],
  ])('in %j may start with %j', (codeDirectory, bootFile) => {
    expect(problems(ownCode({ codeDirectory, bootFile }))).toEqual([]);
  });

  it.each([
    '/bucket/other/train.py',
    '/bucket/code2/train.py',
    '/bucket/Code/train.py',
    '/other/code/train.py',
    's3://bucket/train/code.py',
  ])('may not start with %j from outside', (bootFile) => {
    expect(problems(ownCode({ codeDirectory: 'obs://bucket/code', bootFile }))).toEqual([
      'ownCode.bootFile: The boot file must be inside the code directory /bucket/code/.',
    ]);
  });

  it.each([
    ['/bucket/code/', 'name a file, not a folder'],
    ['/bucket/code/a//b.py', 'take out the empty folder name'],
    ['/bucket/code/../b.py', 'write the path without . and ..'],
    ['..', 'write the path without . and ..'],
    ['tr ain.py', 'take out the space'],
    ['sub/train.py', 'start with the bucket'],
  ])('tells what to do about the boot file %j', (bootFile, instruction) => {
    expect(problems(ownCode({ bootFile }))).toEqual([
      expect.stringContaining(`ownCode.bootFile: In the boot file, ${instruction}`),
    ]);
  });

  it('checks the boot file though the code directory is empty, and the other way round', () => {
    expect(problems(ownCode({ codeDirectory: '', bootFile: '/bucket/code/' }))).toEqual([
      'ownCode.codeDirectory: Enter the code directory, such as /bucket/folder/.',
      'ownCode.bootFile: In the boot file, name a file, not a folder.',
    ]);
    expect(problems(ownCode({ codeDirectory: '/bucket/', bootFile: '' }))).toEqual([
      'ownCode.codeDirectory: In the code directory, name a folder in the bucket, as in /bucket/folder/.',
      'ownCode.bootFile: Enter the boot file, such as train.py.',
    ]);
  });

  it.each(['', '/bucket', 'bucket/code'])(
    'does not blame the bare name train.py for the directory %j',
    (codeDirectory) => {
      expect(problems(ownCode({ codeDirectory, bootFile: 'train.py' }))).toEqual([
        expect.stringMatching(/^ownCode\.codeDirectory: /),
      ]);
    },
  );
});

describe('a built-in algorithm', () => {
  it('is required', () => {
    expect(problems(builtIn(''))).toEqual(['builtIn.algorithmId: Choose an algorithm.']);
  });

  it('is one of the list', () => {
    expect(problems(builtIn('5'))).toEqual([
      'builtIn.algorithmId: Choose another algorithm: 5 is no longer available.',
    ]);
    expect(unlisted(builtIn('5'))).toEqual([]);
    expect(unlisted(builtIn('9223372036854775808'))).toEqual([
      'builtIn.algorithmId: Enter the algorithm ID as a whole number.',
    ]);
  });

  const missing = 'builtIn.algorithmId: Add the parameter num_classes: ResNet_v2_50 needs it.';
  const empty = 'parameters.0.value: Enter a value for num_classes: ResNet_v2_50 needs it.';

  it.each([
    ['present', [{ name: 'num_classes', value: '10' }], []],
    ['absent without a default', [], [missing]],
    ['absent with a default', [{ name: 'num_classes', value: '10' }], []],
    ['empty', [{ name: 'num_classes', value: '' }], [empty]],
    ['in other letters', [{ name: 'NUM_CLASSES', value: '10' }], [missing]],
    [
      'empty with a default',
      [
        { name: 'num_classes', value: '10' },
        { name: 'batch_size', value: '' },
      ],
      ['parameters.1.value: Enter a value for batch_size: ResNet_v2_50 needs it.'],
    ],
    [
      'optional and empty',
      [
        { name: 'num_classes', value: '10' },
        { name: 'momentum', value: '' },
      ],
      [],
    ],
  ])('looks at its required parameters: %s', (_, parameters, found) => {
    expect(problems(builtIn('4', parameters))).toEqual(found);
  });

  it.each([' 4', '04'])('asks for its required parameters also when it is written %j', (algorithmId) => {
    expect(problems(builtIn(algorithmId, []))).toEqual([missing]);
  });

  it('asks for its required parameters though another parameter has no name', () => {
    expect(problems(builtIn('4', [{ name: '', value: '' }]))).toEqual([
      'parameters.0.name: Give parameter 1 a name, or remove it.',
      missing,
    ]);
  });
});

describe('a custom image', () => {
  it('reports image and command at once, and needs no code directory', () => {
    expect(problems(customImage({ image: '', command: '' }))).toEqual([
      'customImage.image: Enter the image, such as swr.eu-de.otc.t-systems.com/org/name:tag.',
      'customImage.command: Enter the command that starts the container.',
    ]);
  });

  it.each([
    '100.125.5.235:20202/jobmng/custom-cpu-base:1.0',
    'swr.eu-de.otc.t-systems.com/org/name:tag',
    'host/org/team/name:tag_1.0-rc',
    '  host/org/name:tag ',
    'host/org/name',
    'org/name:1',
    'localhost:5000/a:1',
    'localhost:5000/a',
    `swr.eu-de.otc.t-systems.com/org/name@sha256:${'0a'.repeat(32)}`,
    `swr.eu-de.otc.t-systems.com/org/name:1.0@sha256:${'0a'.repeat(32)}`,
  ])('accepts the image %j', (image) => {
    expect(problems(customImage({ image }))).toEqual([]);
  });

  it.each([
    'https://host/org/name:tag',
    'http://host/org/name:tag',
    'docker://host/org/name:tag',
    'HTTPS://h/o/n:t',
  ])('asks to leave the scheme of %j', (image) => {
    expect(problems(customImage({ image }))).toEqual([
      'customImage.image: Enter the image without https:// or another scheme.',
    ]);
  });

  it.each([
    'host/org/name:',
    'name:tag',
    'host/org/name@sha256:0a',
    `host/org/name@${'0a'.repeat(32)}`,
    `host/org/name@sha256:${'0a'.repeat(32)}:1.0`,
    'host:port/org/name:tag',
    'host:/org/name:tag',
    'host//name:tag',
    'host/org/na me:tag',
    '/org/name:tag',
    'host/org/name:tag/',
    'host/https://org/name',
  ])('says how to write the image %j', (image) => {
    expect(problems(customImage({ image }))).toEqual([
      'customImage.image: Write the image as host/organisation/name:tag.',
    ]);
  });

  it.each([' ', '\n\t', '\u00a0'])('needs more than the blank command %j', (command) => {
    expect(problems(customImage({ command }))).toEqual([
      'customImage.command: Enter the command that starts the container.',
    ]);
  });

  it('may have a code directory, which is then checked', () => {
    expect(problems(customImage({ codeDirectory: 's3://bucket/code' }))).toEqual([]);
    expect(problems(customImage({ codeDirectory: ' ' }))).toEqual([]);
    expect(problems(customImage({ codeDirectory: '/bucket/' }))).toEqual([
      'customImage.codeDirectory: In the code directory, name a folder in the bucket, as in /bucket/folder/.',
    ]);
  });
});

describe('running parameters', () => {
  it('may be none, may be empty, and differ by case', () => {
    expect(problems(withParameters())).toEqual([]);
    expect(problems(withParameters({ name: 'lr', value: '' }, { name: 'LR', value: '' }))).toEqual([]);
  });

  it.each(['', ' ', '\t\n'])('need a name, not %j', (name) => {
    expect(problems(withParameters({ name: 'lr', value: '1' }, { name, value: '2' }))).toEqual([
      'parameters.1.name: Give parameter 2 a name, or remove it.',
    ]);
  });

  it('have each name once: every later row is told', () => {
    const row = { name: 'lr', value: '1' };
    expect(problems(withParameters(row, { name: 'x', value: '' }, row, { name: 'lr', value: '2' }))).toEqual([
      'parameters.2.name: Rename parameter 3: lr is already parameter 1.',
      'parameters.3.name: Rename parameter 4: lr is already parameter 1.',
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('may be called %s once', (name) => {
    expect(problems(withParameters({ name, value: '1' }))).toEqual([]);
  });

  it('may be longer than what is known to be accepted', () => {
    expect(problems(withParameters({ name: 'n', value: 'x'.repeat(40_000) }))).toEqual([]);
  });

  it.each(['own-code', 'built-in', 'custom-image'] as const)(
    'are checked with %s as the source',
    (source) => {
      expect(
        problems({
          ...sampleDraft.code,
          source,
          parameters: [...sampleDraft.code.parameters, { name: '', value: '' }],
        }),
      ).toEqual(['parameters.2.name: Give parameter 3 a name, or remove it.']);
    },
  );
});
