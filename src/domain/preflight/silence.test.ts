import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  builtIn,
  findingsFor,
  image,
  maxParameterCharacters,
  ofLength,
  on,
  own,
  version,
} from '#test-support/preflight-facts.ts';
import { draftFullOf, sampleDraft, withOtherBranches } from '#test-support/sample-draft.ts';
import { withCode, withData, withOutput, withResources } from './finding.ts';

describe('silence', () => {
  it.each([
    ['TensorFlow on a CPU', on(sampleDraft, '40')],
    ['TensorFlow with two workers', on(sampleDraft, '41', '2')],
    ['Ascend on Ascend', on(own({ engineId: '130' }), '43')],
    ['Ascend on 910', on(own({ engineId: '130' }), '50')],
    ['Ascend on snt9', on(own({ engineId: '130' }), '51')],
    ['Ascend on snt3', on(own({ engineId: '130' }), '52')],
    ['Ascend on a310', on(own({ engineId: '130' }), '53')],
    ['Ascend on what is not known, without GPU', on(own({ engineId: '130' }), '54')],
    ['Ascend on NPUs that are counted as GPUs', on(own({ engineId: '130' }), '55')],
    ['Ascend by the type of what is counted as GPUs', on(own({ engineId: '130' }), '56')],
    ['a GPU engine on what is not known', on(own({ engineId: '24' }), '54')],
    ['a GPU engine on what only looks like a CPU', on(own({ engineId: '24' }), '57')],
    ['a CPU engine on what is not known', on(own({ engineId: '15' }), '54')],
    [
      'a built-in algorithm with two workers on 8 × v100',
      on(withCode(builtIn, { parameters: [{ name: 'num_classes', value: '3' }] }), '42', '2'),
    ],
    ['64 workers of a dedicated pool', withResources(sampleDraft, { pool: 'dedicated', workers: '64' })],
    ['32,768 characters of parameters', ofLength(maxParameterCharacters, 'x')],
    ['as many astral ones', ofLength(maxParameterCharacters, '😀')],
    ['an image with its tag', image('swr.example.com/org/name:1.0')],
    ['an image by its digest', image(`swr.example.com/org/name@sha256:${'0a'.repeat(32)}`)],
    ['what a dedicated pool is made of', withResources(own({ engineId: '130' }), { pool: 'dedicated' })],
    [
      'a folder with a version in its name',
      withData(sampleDraft, { obs: { dataPath: '/bucket/data-1.0/' } }),
    ],
    [
      'a folder whose name begins as the data path',
      withOutput(sampleDraft, { outputPath: '/bucket/data2/' }),
    ],
    [
      'data inside the output path, with a new subfolder',
      withOutput(sampleDraft, { outputPath: '/bucket/' }),
    ],
  ] as const)('about %s', (_name, draft) => {
    expect(findingsFor(draft).filter(({ id }) => id !== 'requirement')).toEqual([]);
  });

  it('about the same configuration longer ago, or where the service’s time is not known', () => {
    expect(findingsFor(sampleDraft, { versions: [version(7, 11)] })).toEqual([]);
    expect(findingsFor(sampleDraft, { versions: [version(7, 1)], now: null })).toEqual([]);
  });

  it('about branches that are not chosen', () => {
    fc.assert(
      fc.property(fc.constantFrom('x.csv', '/bucket/out/', 'train'), (text) => {
        expect(findingsFor(withOtherBranches(sampleDraft, draftFullOf(text)))).toEqual([]);
      }),
    );
  });
});
