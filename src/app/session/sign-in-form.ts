import * as z from 'zod/mini';
import { type ProjectId, projectIdSchema } from '#domain/ids.ts';
import type { Proof } from './session.ts';

const required = (message: string) => z.string().check(z.trim(), z.minLength(1, message));

const passwordForm = z.object({
  method: z.literal('password'),
  user: required('Enter the IAM user name.'),
  password: z.string().check(z.minLength(1, 'Enter the password.')),
  account: required('Enter the account that the user belongs to, such as OTC-EU-DE-000.'),
  project: z.union([z.literal(''), projectIdSchema], 'A project ID is 32 hexadecimal digits.'),
});

const tokenForm = z.object({
  method: z.literal('token'),
  // A header can hold nothing else.
  token: required('Paste the token.').check(
    z.regex(/^[\x21-\x7e]*$/, 'A token is one line without spaces. Copy it again.'),
  ),
});

const keep = { keep: z.boolean() };

export const signInFormSchema = z.discriminatedUnion('method', [
  z.extend(passwordForm, keep),
  z.extend(tokenForm, keep),
]);

export type SignInValues = z.output<typeof signInFormSchema>;

/** The project of the address comes before that of the form. */
export function proofOf(values: SignInValues, addressed: ProjectId | undefined): Proof {
  if (values.method === 'token') return { token: values.token };
  const { user, password, account, project } = values;
  return { user, password, account, projectId: addressed ?? (project || null) };
}
