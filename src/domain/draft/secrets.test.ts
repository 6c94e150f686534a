import { expect, it } from 'vitest';
import { sampleDraft } from '#test-support/sample-draft.ts';
import { type Blanked, stillBlank, withoutSecrets } from './secrets.ts';
import type { VersionDraft } from './shape.ts';

const withParameters = (...rows: readonly (readonly [name: string, value: string])[]): VersionDraft => ({
  ...sampleDraft,
  code: { ...sampleDraft.code, parameters: rows.map(([name, value]) => ({ name, value })) },
});

const key: Blanked = { path: 'code.parameters.1.value', name: 'api_key', isAsInBase: false };
const description: Blanked = { path: 'output.jobDescription', name: 'Job description', isAsInBase: false };

it('asks for what was left out of a draft until it is entered, wherever its row is', () => {
  expect(stillBlank(withParameters(['lr', '1'], ['api_key', '']), [key])).toEqual([key]);
  expect(stillBlank(withParameters(['api_key', ''], ['lr', '1']), [key])).toEqual([key]);
  expect(stillBlank(withParameters(['lr', '1'], ['api_key', 'x']), [key])).toEqual([]);
});

it('asks for nothing whose row was removed', () => {
  expect(stillBlank(withParameters(['lr', '']), [key])).toEqual([]);
});

it('asks for fields as well', () => {
  const { output } = sampleDraft;
  const of = (jobDescription: string) => ({ ...sampleDraft, output: { ...output, jobDescription } });
  expect(stillBlank(of(''), [description])).toEqual([description]);
  expect(stillBlank(of('x'), [description])).toEqual([]);
});

it('leaves out what a sweep varies of a parameter whose name is that of a secret', () => {
  const plain = withParameters(['lr', '1'], ['api_key', 'a']);
  const draft: VersionDraft = {
    ...plain,
    sweep: {
      ...plain.sweep,
      varied: [
        { path: 'code.parameters.lr', values: '1, 2' },
        { path: 'code.parameters.api_key', values: 'red, blue' },
      ],
      edits: [{ point: 1, path: 'code.parameters.api_key', value: 'green' }],
    },
  };
  const safe = withoutSecrets(draft, plain);
  expect(JSON.stringify(safe.draft)).not.toMatch(/red|blue|green/);
  expect(safe.draft.sweep.varied[0]?.values).toBe('1, 2');
  expect(new Set(safe.blanked.map(({ name }) => name))).toEqual(new Set(['api_key']));
});
