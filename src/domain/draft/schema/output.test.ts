import { describe, expect, it } from 'vitest';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { versionSubfolderLength } from '#domain/draft/version-subfolder.ts';
import { longestObsPath } from '#domain/obs-path.ts';
import { problemsOf, sampleDraft } from '#test-support/sample-draft.ts';
import { maxDescriptionCharacters, outputSchema } from './output.ts';

const problems = (fields: Partial<VersionDraft['output']>) =>
  problemsOf(outputSchema, { ...sampleDraft.output, ...fields });
const pathOfLength = (length: number) => `/b/${'x'.repeat(length - '/b//'.length)}/`;
const roomBesideSubfolder = longestObsPath - versionSubfolderLength;

describe('the output path', () => {
  it.each(['/bucket/out/', 'obs://bucket/out', ' s3://bucket/out/ '])('may be %j', (outputPath) => {
    expect(problems({ outputPath })).toEqual([]);
  });

  it.each([
    ['', 'Enter the output path, such as /bucket/folder/.'],
    [' ', 'Enter the output path, such as /bucket/folder/.'],
    ['/bucket/', 'In the output path, name a folder in the bucket, as in /bucket/folder/.'],
    [
      '/bucket/o ut/',
      "In the output path, take out the space: only ASCII without spaces, ' { } [ ] is allowed.",
    ],
  ])('may not be %j', (outputPath, message) => {
    expect(problems({ outputPath })).toEqual([`outputPath: ${message}`]);
  });

  it('leaves room for the new subfolder', () => {
    expect(problems({ outputPath: pathOfLength(roomBesideSubfolder) })).toEqual([]);
    expect(problems({ outputPath: pathOfLength(roomBesideSubfolder).slice(0, -1) })).toEqual([]);
    const message =
      'outputPath: Shorten the output path to 994 characters: the new subfolder needs the rest.';
    expect(problems({ outputPath: pathOfLength(roomBesideSubfolder + 1) })).toEqual([message]);
    expect(problems({ outputPath: pathOfLength(roomBesideSubfolder + 1).slice(0, -1) })).toEqual([message]);
    expect(problems({ outputPath: pathOfLength(longestObsPath) })).toEqual([message]);
  });

  it('may be 1023 characters without a new subfolder, and is told only once about 1024', () => {
    expect(problems({ outputPath: pathOfLength(longestObsPath), freshFolder: false })).toEqual([]);
    const message = 'outputPath: In the output path, use at most 1023 characters (there are 1024).';
    expect(problems({ outputPath: pathOfLength(longestObsPath + 1), freshFolder: false })).toEqual([message]);
    expect(problems({ outputPath: pathOfLength(longestObsPath + 1) })).toEqual([message]);
  });
});

describe('the log path', () => {
  it.each(['', ' ', '/bucket/log/', 'obs://bucket/log'])('may be %j', (logPath) => {
    expect(problems({ logPath })).toEqual([]);
  });

  it('is checked where there is one', () => {
    expect(problems({ logPath: '/bucket' })).toEqual([
      'logPath: In the log path, name a folder in the bucket, as in /bucket/folder/.',
    ]);
  });
});

describe('the job description', () => {
  it.each(['', 'x', '😀'])('may be %j 256 times, and not once more', (character) => {
    expect(problems({ jobDescription: character.repeat(maxDescriptionCharacters) })).toEqual([]);
    expect(problems({ jobDescription: character.repeat(maxDescriptionCharacters + 1) })).toEqual(
      character === '' ? [] : ['jobDescription: Shorten the job description to 256 characters.'],
    );
  });
});

it('reports every field at once', () => {
  expect(problems({ outputPath: '', logPath: 'x', jobDescription: 'x'.repeat(257) })).toEqual([
    'outputPath: Enter the output path, such as /bucket/folder/.',
    'logPath: In the log path, start with the bucket, as in /bucket/folder/.',
    'jobDescription: Shorten the job description to 256 characters.',
  ]);
});
