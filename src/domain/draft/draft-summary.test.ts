import { describe, expect, it } from 'vitest';
import { sampleCatalogue, sampleDraft } from '#test-support/sample-draft.ts';
import { draftSummary } from './draft-summary.ts';
import { withoutSecrets } from './secrets.ts';
import type { VersionDraft } from './shape.ts';

const { code, output } = sampleDraft;
const [rate, classes] = code.parameters;
if (rate === undefined || classes === undefined) throw new Error('The sample draft has two parameters.');

const withParameters = (...parameters: VersionDraft['code']['parameters']): VersionDraft => ({
  ...sampleDraft,
  code: { ...code, parameters },
});
const changedRate = { ...rate, value: '0.02' };
const summaryOf = (draft: VersionDraft) => draftSummary({ draft, blanked: [] }, sampleDraft, sampleCatalogue);

describe('the summary of a draft', () => {
  it.each<[string, VersionDraft, string]>([
    ['nothing', sampleDraft, ''],
    ['one parameter', withParameters(changedRate, classes), 'learning_rate 0.02'],
    [
      'a parameter and three more changes',
      {
        ...withParameters(changedRate, { ...classes, value: '5' }, { name: 'seed', value: '1' }),
        output: { ...output, outputPath: '/bucket/other/' },
      },
      'learning_rate 0.02, 3 more',
    ],
    ['a removed parameter', withParameters(rate), 'num_classes removed'],
    ['a parameter that is emptied', withParameters({ ...rate, value: '' }, classes), 'learning_rate'],
    [
      'a long value',
      withParameters({ ...rate, value: 'x'.repeat(50) }, classes),
      `learning_rate ${'x'.repeat(40)} …`,
    ],
    [
      'a value that just fits',
      withParameters({ ...rate, value: 'x'.repeat(40) }, classes),
      `learning_rate ${'x'.repeat(40)}`,
    ],
    [
      'a long value that is cut behind a word',
      withParameters({ ...rate, value: `${'x'.repeat(39)} yes` }, classes),
      `learning_rate ${'x'.repeat(39)} …`,
    ],
    ['several lines', withParameters({ ...rate, value: 'a\nb' }, classes), 'learning_rate a …'],
    [
      'a field',
      { ...sampleDraft, output: { ...output, outputPath: '/bucket/other/' } },
      'Output path /bucket/other/',
    ],
    [
      'an id, by its name',
      { ...sampleDraft, code: { ...code, ownCode: { ...code.ownCode, engineId: '9007199254740993' } } },
      'Engine PyTorch PyTorch-1.3.0-python3.6',
    ],
  ])('names %s', (_name, draft, summary) => {
    expect(summaryOf(draft)).toBe(summary);
  });

  it('does not count a secret of the base version, which is not stored, as a change', () => {
    const base = withParameters(rate, { name: 'api_key', value: 'hunter2' });
    const draft = withParameters(changedRate, { name: 'api_key', value: 'hunter2' });
    const stored = withoutSecrets(draft, base);
    expect(draftSummary(stored, base, sampleCatalogue)).toBe('learning_rate 0.02');
  });

  it('never has a secret in it', () => {
    const stored = withoutSecrets(
      withParameters(rate, classes, { name: 'api_key', value: 'x1' }),
      sampleDraft,
    );
    expect(draftSummary(stored, sampleDraft, sampleCatalogue)).toBe('api_key');
  });
});
