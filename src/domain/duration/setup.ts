import { comparedFields, isActive, printField } from '#domain/draft/field-table.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';

/** What must be the same for one version to say something of another: as texts that are compared. */
export interface Setup {
  /** Where it runs, and on how many workers. */
  readonly compute: string;
  /** That, the program, and the data. */
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

/** A folder of the code is often new for the same program: its boot file is compared by the name alone. */
function textOf(path: string, text: string): string {
  if (path.endsWith('.codeDirectory')) return '';
  return path.endsWith('.bootFile') ? text.slice(text.lastIndexOf('/') + 1) : text.trim();
}
