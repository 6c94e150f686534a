import { versionsPath } from '#api/queries.ts';
import { requestBody } from '#api/request-body.ts';
import { curlCommand, jsonText, pythonScript } from '#api/request-script.ts';
import type { VersionDraft } from '#domain/version-draft.ts';
import type { WizardFacts } from './wizard-context.ts';

export interface RequestFile {
  readonly tab: 'JSON' | 'cURL' | 'Python';
  /** What the text is. */
  readonly label: string;
  readonly fileName: string;
  /** Made when it is asked for: a thousand parameters are long texts. */
  readonly text: () => string;
}

/** The request as texts to take along, made by the function that makes the request. */
export function requestFiles(
  draft: VersionDraft,
  { projectId, jobId, base, nextName, freshFolder }: WizardFacts,
  origin: string,
): readonly RequestFile[] {
  const body = () =>
    requestBody(draft, { baseId: base.id, jobDescription: base.jobDescription, freshFolder });
  const url = origin + versionsPath(projectId, jobId);
  const name = fileStem(`${base.jobName}-${nextName.toLowerCase()}`);
  return [
    { tab: 'JSON', label: 'Request body', fileName: `${name}.json`, text: () => jsonText(body()) },
    { tab: 'cURL', label: 'cURL command', fileName: `${name}.sh`, text: () => curlCommand(url, body()) },
    { tab: 'Python', label: 'Python script', fileName: `${name}.py`, text: () => pythonScript(url, body()) },
  ];
}

/** Letters, digits, `.`, `_` and `-`: a job may be called anything. */
const fileStem = (name: string): string => name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '');
