import type { FieldErrors } from 'react-hook-form';
import { expect, it } from 'vitest';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { draftIssues } from './draft-issues.ts';

const empty = { type: 'custom', message: 'Enter the data path.' };

it('lines of several sources say which one they are of; other lines have the words of their field', () => {
  const errors: FieldErrors<VersionDraft> = {
    data: { several: { sources: [{ dataPath: empty }, { dataPath: empty }] }, obs: { dataPath: empty } },
  };
  expect(
    draftIssues(errors)
      .map(({ message }) => message)
      .sort(),
  ).toEqual(['Enter the data path.', 'Source 1: Enter the data path.', 'Source 2: Enter the data path.']);
});
