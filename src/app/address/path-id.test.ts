import { isNotFound } from '@tanstack/react-router';
import { expect, it } from 'vitest';
import { jobIdSchema } from '#domain/ids.ts';
import { badId, pathId } from './path-id.ts';

const thrownBy = (text: string): unknown => {
  try {
    return pathId(jobIdSchema, text);
  } catch (error) {
    return error;
  }
};

it('is an id, or a page that is not found', () => {
  expect(thrownBy('9007199254740993')).toBe('9007199254740993');
  for (const text of ['new', '', '1.5', '99999999999999999999']) {
    const thrown = thrownBy(text);
    expect(isNotFound(thrown)).toBe(true);
    expect(thrown).toMatchObject({ data: badId });
  }
});
