// A field that the service gets tomorrow: all that it takes are its schema and its row (and its place in a step).
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { toConfiguration } from '#api/translate.ts';
import { configurationSchema } from '#api/wire/training-job-version.ts';
import { draftChanges } from '#domain/draft/diff.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import { withValueAt } from '#domain/draft/path.ts';
import { rebaseDraft } from '#domain/draft/rebase.ts';
import { emptyDraft, versionDraftSchema, versionDraftShape } from '#domain/draft/shape.ts';
import { versionIdSchema } from '#domain/ids.ts';
import { requestBody } from '#request/body.ts';
import { readDelta, writeDelta } from '#request/delta-link.ts';
import { draftFromBody } from '#request/draft-from-body.ts';
import { fieldOfError } from '#request/field-of-error.ts';
import { savedConfigurationBody } from '#request/saved-configuration-body.ts';
import { sampleCatalogue, sampleDraft } from '#test-support/sample-draft.ts';
import { unchangedRows } from './request/change-groups.ts';

vi.mock('#domain/draft/schema/output.ts', async (load) => {
  const real = await load<typeof import('#domain/draft/schema/output.ts')>();
  const { shape } = real.outputShape.def.innerType;
  return {
    ...real,
    outputShape: z.prefault(z.object({ ...shape, summaryPath: z._default(z.string(), '') }), {}),
    outputSchema: z.safeExtend(real.outputSchema, {
      summaryPath: z.string().check(z.maxLength(20, 'Shorten the summary path.')),
    }),
  };
});

vi.mock('#domain/draft/fields.ts', async (load) => {
  const real = await load<typeof import('#domain/draft/fields.ts')>();
  const row = {
    label: 'Summary path',
    kind: 'folder',
    api: 'summary_url',
    isOptional: true,
    codes: ['9999'],
  };
  return { ...real, fieldRows: { ...real.fieldRows, 'output.summaryPath': row } };
});

const path = 'output.summaryPath';
const base = versionDraftShape.parse(sampleDraft);
const draft = withValueAt(base, path, 'obs://bucket/sum');
const context = { baseId: versionIdSchema.parse('20'), jobDescription: 'digits', versionSubfolder: 'x/' };
const configOf = (one: typeof draft) => requestBody(one, context).config;
const wire = { train_url: '/bucket/out/', summary_url: '/bucket/sum/' };

describe('a new optional field', () => {
  it('is empty where a draft does not have it yet', () => {
    expect(emptyDraft.output).toHaveProperty('summaryPath', '');
    expect(base.output).toHaveProperty('summaryPath', '');
  });

  it('is sent as the service wants it, and left out where it is empty', () => {
    expect(configOf(draft)).toHaveProperty('summary_url', '/bucket/sum/');
    expect(savedConfigurationBody(draft)).toHaveProperty('summary_url', '/bucket/sum/');
    expect(configOf(base)).not.toHaveProperty('summary_url');
  });

  it('is a difference with its label, and is shown without a difference, too', () => {
    expect(draftChanges(base, draft)).toEqual([
      { path, step: 'output', label: 'Summary path', before: '', after: '/bucket/sum/', isParameter: false },
    ]);
    expect(unchangedRows('output', draft, []).map(({ label }) => label)).toContain('Summary path');
  });

  it('is checked', () => {
    const long = withValueAt(draft, path, `/bucket/${'x'.repeat(20)}/`);
    const { error } = versionDraftSchema(sampleCatalogue).safeParse(long);
    expect(error?.issues.map(({ message }) => message)).toEqual(['Shorten the summary path.']);
  });

  it('is read from a version, and put on another base', () => {
    const read = draftFromVersion(toConfiguration(configurationSchema.parse(wire).fields), '', undefined);
    expect(read.output).toHaveProperty('summaryPath', '/bucket/sum/');
    expect(rebaseDraft(base, draft, emptyDraft).output).toHaveProperty('summaryPath', 'obs://bucket/sum');
  });

  it('is imported', () => {
    const imported = draftFromBody(JSON.stringify({ config: wire }), {
      ...context,
      current: base,
      baseName: 'V0006',
      catalogue: sampleCatalogue,
    });
    expect(imported).toHaveProperty('draft.output.summaryPath', '/bucket/sum/');
  });

  it('travels in a link', () => {
    const { delta } = writeDelta(base, draft);
    expect(delta).toEqual({ 'set.summary_url': '/bucket/sum/' });
    expect(readDelta(delta, base).draft.output).toHaveProperty('summaryPath', '/bucket/sum/');
  });

  it.each([
    ['summary_url is not there.', '0104'],
    ['Invalid.', '9999'],
    ["Invalid OBS path '/bucket/sum/'.", '0104'],
  ])('is where the refusal %j (%s) is shown', (message, code) => {
    const refusal = { message, code: `ModelArts.${code}` };
    expect(fieldOfError(refusal, requestBody(draft, context), draft)).toBe(path);
  });
});
