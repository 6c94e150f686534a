import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  longestObsPath,
  normalizeObsFile,
  normalizeObsFolder,
  obsFileProblem,
  obsFolderProblem,
} from './obs-path.ts';

const pathText = fc.oneof(
  fc.string({ unit: fc.constantFrom('/', '.', 'a', 'b', ' ', ':', 'obs://', 's3://', '{') }),
  fc.string({ unit: 'binary' }),
);

describe('a folder', () => {
  it.each([
    ['/bucket/a/', '/bucket/a/'],
    ['/bucket/a', '/bucket/a/'],
    ['  /bucket/a/ \n', '/bucket/a/'],
    ['obs://bucket/a', '/bucket/a/'],
    ['s3://bucket/a/', '/bucket/a/'],
    ['OBS://bucket/a/', '/bucket/a/'],
    ['obs://', '/'],
    ['https://bucket/a', 'https://bucket/a'],
    ['bucket/a', 'bucket/a'],
    ['', ''],
  ])('%j is normalised to %j', (typed, path) => {
    expect(normalizeObsFolder(typed)).toBe(path);
  });

  it('that is normalised stays as it is', () => {
    fc.assert(
      fc.property(pathText, (text) => {
        const once = normalizeObsFolder(text);
        expect(normalizeObsFolder(once)).toBe(once);
      }),
    );
  });

  it('has the same problem before and after it is normalised', () => {
    fc.assert(
      fc.property(pathText, (text) => {
        expect(obsFolderProblem(normalizeObsFolder(text))).toBe(obsFolderProblem(text));
      }),
    );
  });

  it.each([
    '/bucket/a/',
    '/bucket/a',
    'obs://bucket/a',
    's3://bucket/a/b/',
    '/b/.../',
    '/b/a..b/',
    '/b/.hidden/',
  ])('%j is right', (path) => {
    expect(obsFolderProblem(path)).toBeUndefined();
  });

  it.each([
    ['bucket/a/', 'start with the bucket'],
    ['https://bucket/a/', 'start with the bucket'],
    ['gs://bucket/a/', 'start with the bucket'],
    ['/', 'name a folder in the bucket'],
    ['/bucket', 'name a folder in the bucket'],
    ['/bucket/', 'name a folder in the bucket'],
    ['obs://bucket', 'name a folder in the bucket'],
    ['//a/', 'take out the empty folder name'],
    ['/bucket//', 'take out the empty folder name'],
    ['/bucket//a/', 'take out the empty folder name'],
    ['/bucket/a//', 'take out the empty folder name'],
    ['obs:///bucket/a/', 'take out the empty folder name'],
    ['/bucket/./a/', 'write the path without . and ..'],
    ['/bucket/../a/', 'write the path without . and ..'],
    ['/bucket/..', 'write the path without . and ..'],
    ['/./a/', 'write the path without . and ..'],
  ])('%j is told to %j', (path, problem) => {
    expect(obsFolderProblem(path)).toContain(problem);
  });
});

describe('the characters of a path', () => {
  const printable = Array.from({ length: 0x7e - 0x20 }, (_, index) => String.fromCharCode(0x21 + index));
  const illegal = ["'", '{', '}', '[', ']'];

  it('may be any printable ASCII but five', () => {
    const legal = printable.filter((character) => !illegal.includes(character) && character !== '/');
    expect(legal).toHaveLength(88);
    for (const character of legal) expect(obsFolderProblem(`/b/x${character}y/`), character).toBeUndefined();
  });

  it.each([...illegal, '\u007f', '\u0000', '\u001f', 'ä', '漢', '😀', '\ud83d'])(
    'may not be %j, which the message quotes',
    (character) => {
      expect(obsFolderProblem(`/b/x${character}y/`)).toContain(`take out "${character}"`);
      expect(obsFileProblem(`/b/x/y${character}.py`)).toContain(`take out "${character}"`);
    },
  );

  it.each([' ', '\t', '\n', '\u00a0', '\u3000'])('may not be the space %j', (character) => {
    expect(obsFolderProblem(`/b/x${character}y/`)).toContain('take out the space');
  });
});

describe('the length of a path', () => {
  const folderOfLength = (length: number) => `/b/${'x'.repeat(length - '/b//'.length)}/`;

  it('may be 1023 characters, the final slash among them', () => {
    expect(folderOfLength(longestObsPath)).toHaveLength(1023);
    expect(obsFolderProblem(folderOfLength(longestObsPath))).toBeUndefined();
    expect(obsFolderProblem(folderOfLength(longestObsPath).slice(0, -1))).toBeUndefined();
    expect(obsFileProblem(`${folderOfLength(longestObsPath - 1)}f`)).toBeUndefined();
  });

  it('may not be 1024', () => {
    const problem = 'use at most 1023 characters (there are 1024)';
    expect(obsFolderProblem(folderOfLength(longestObsPath + 1))).toBe(problem);
    expect(obsFolderProblem(folderOfLength(longestObsPath + 1).slice(0, -1))).toBe(problem);
    expect(obsFileProblem(`${folderOfLength(longestObsPath)}f`)).toBe(problem);
  });
});

describe('a file', () => {
  it.each([
    ['train.py', '/b/code/', '/b/code/train.py'],
    ['train.py', '/b/code', '/b/code/train.py'],
    ['train.py', 'obs://b/code', '/b/code/train.py'],
    [' train.py ', ' /b/code ', '/b/code/train.py'],
    ['train.py', '', 'train.py'],
    ['train.py', '  ', 'train.py'],
    ['', '/b/code/', ''],
    ['sub/train.py', '/b/code/', 'sub/train.py'],
    ['obs://b/code/train.py', '/b/code/', '/b/code/train.py'],
    ['s3://b/other/train.py', '/b/code/', '/b/other/train.py'],
    ['/b/code/sub/train.py', '/b/code/', '/b/code/sub/train.py'],
  ])('%j in the folder %j is %j', (typed, folder, path) => {
    expect(normalizeObsFile(typed, folder)).toBe(path);
  });

  it('that is normalised stays as it is', () => {
    fc.assert(
      fc.property(pathText, (text) => {
        const once = normalizeObsFile(text, '/b/code/');
        expect(normalizeObsFile(once, '/b/code/')).toBe(once);
      }),
    );
  });

  it.each(['/b/code/train.py', '/b/code/sub/train', '/b/code/.py'])('%j is right', (path) => {
    expect(obsFileProblem(path)).toBeUndefined();
  });

  it.each([
    ['train.py', 'start with the bucket'],
    ['b/code/train.py', 'start with the bucket'],
    ['/b/code/', 'name a file, not a folder'],
    ['/train.py', 'name a file in a folder'],
    ['/b/train.py', 'name a file in a folder'],
    ['/b//train.py', 'take out the empty folder name'],
    ['//code/train.py', 'take out the empty folder name'],
    ['/b/code/./train.py', 'write the path without . and ..'],
    ['/b/code/../train.py', 'write the path without . and ..'],
    ['/b/code/..', 'write the path without . and ..'],
  ])('%j is told to %j', (path, problem) => {
    expect(obsFileProblem(path)).toContain(problem);
  });
});
