import * as z from 'zod/mini';
import { compareIds, integerText, isLong } from '#domain/ids.ts';
import { obsFolderProblem } from '#domain/obs-path.ts';

/** A leaf of the draft's shape: '' when empty, and where an older draft does not have it. */
export const leaf = z._default(z.string(), '');

/** Text without a rule: in branches that are not chosen. */
export const anyText = z.string();

export const requiredText = (message: string) =>
  z.string().check(z.refine((text) => text.trim() !== '', message));

/** @param subject the name of the field in a sentence, e.g. `output path` */
export const obsFolder = (subject: string) =>
  optionalObsFolder(subject).check(
    z.refine((text) => text.trim() !== '', `Enter the ${subject}, such as /bucket/folder/.`),
  );

export const optionalObsFolder = (subject: string) =>
  z.string().check(
    z.superRefine((text, context) => {
      const problem = text.trim() === '' ? undefined : obsFolderProblem(text);
      if (problem !== undefined)
        context.addIssue({ code: 'custom', message: `In the ${subject}, ${problem}.` });
    }),
  );

/**
 * An id that is chosen from a list, or typed where the list is not loaded.
 * @param subject the name of the thing in a sentence, e.g. `engine`
 */
export const listedId = (subject: string, known: readonly { readonly id: string }[] | undefined) =>
  z.string().check(
    z.superRefine((text, context) => {
      const id = text.trim();
      if (id === '') context.addIssue({ code: 'custom', message: `Choose ${withArticle(subject)}.` });
      else if (!isLong(id))
        context.addIssue({ code: 'custom', message: `Enter the ${subject} ID as a whole number.` });
      else if (known !== undefined && findListed(known, id) === undefined)
        context.addIssue({
          code: 'custom',
          message: `Choose another ${subject}: ${id} is no longer available.`,
        });
    }),
  );

/** The entry that an id means, as the service reads it: ` 07` is 7. */
export function findListed<Entry extends { readonly id: string }>(
  known: readonly Entry[] | undefined,
  text: string,
): Entry | undefined {
  const id = integerText(text);
  return isLong(id) ? known?.find((entry) => compareIds(entry.id, id) === 0) : undefined;
}

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** Unicode code points, as the service counts characters. */
export const countCharacters = (text: string): number => Array.from(text).length;
