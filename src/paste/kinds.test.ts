import { describe, expect, it } from 'vitest';
import { looksLikeSecret } from '#domain/secrets.ts';
import { pastedKinds } from '#test-support/pasted-kinds.ts';
import { parseParameters } from './parse-parameters.ts';

describe('pasted text of each kind', () => {
  it.each(pastedKinds)('$kind', ({ text, parameters, environment = {}, unreadable = [], notes = [] }) => {
    const pasted = parseParameters(text);
    const pairs = (rows: typeof pasted.parameters) =>
      Object.fromEntries(rows.map(({ name, value }) => [name, value]));
    expect(pairs(pasted.parameters)).toEqual(parameters);
    expect(pairs(pasted.environment)).toEqual(environment);
    expect(pasted.unreadable.map(({ text: said }) => said)).toEqual(
      unreadable.map((part) => expect.stringContaining(part)),
    );
    expect(pasted.notes.map(({ reason }) => reason)).toEqual(
      notes.map((words) => expect.stringMatching(words)),
    );
  });

  it.each([
    ['--ak ABCDEFGHIJKLMNOPQRST --sk abcdefghijklmnopqrstuvwxyz0123456789ABCD', true],
    ['--hub hf_abcdefghijklmnopqrstuvwxyzABCDEFGH', true],
    [`wandb_key=${'0123456789'.repeat(4)}`, true],
    ['max_tokens=4096\npad_token_id=0\ntokenizer=bert', false],
  ])('%s: secret %s', (text, isSecret) => {
    for (const { name, value } of parseParameters(text).parameters)
      expect(looksLikeSecret(name, value), name).toBe(isSecret);
  });
});
