import { comparedFields, isActive, printField } from '#domain/draft/field-table.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';

/** What must be the same in two versions for an estimate, as texts that are compared. */
export interface Setup {
  /** Where it runs, and on how many workers. */
  readonly compute: string;
  /** The compute, the program and the data. */
  readonly all: string;
}

/** @param draft normalised */
export function setupOf(draft: VersionDraft): Setup {
  const texts = (steps: readonly string[]): string =>
    comparedFields
      .filter((field) => steps.includes(field.step) && isActive(field, draft))
      .map((field) => `${field.path} ${textOf(field.path, printField(field, draft))}`)
      .filter((text) => text !== '')
      .join('\n');
  const compute = texts(['resources']);
  return { compute, all: `${compute}\n${texts(['code', 'data'])}` };
}

/** The same program is often in a new folder: the boot file is compared by its name alone. */
function textOf(path: string, text: string): string {
  if (path.endsWith('.codeDirectory')) return '';
  return path.endsWith('.bootFile') ? text.slice(text.lastIndexOf('/') + 1) : text.trim();
}
