import { versionsPath } from '#api/versions.ts';
import type { CreateVersionBody } from '#api/wire/create-version.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { WizardFacts } from '#pages/wizard/wizard-context.ts';
import { requestBody } from '#request/body.ts';
import { curlCommand, jsonText, pythonScript } from '#request/script.ts';

export const fileTabs = ['JSON', 'cURL', 'Python'] as const;
export type FileTab = (typeof fileTabs)[number];

interface RequestFile {
  /** What the text is. */
  readonly label: string;
  readonly fileName: string;
  readonly text: string;
}

interface FileKind {
  readonly label: string;
  readonly ending: string;
  readonly print: (body: CreateVersionBody, url: string) => string;
}

const kinds: Readonly<Record<FileTab, FileKind>> = {
  JSON: { label: 'Request body', ending: 'json', print: jsonText },
  cURL: { label: 'cURL command', ending: 'sh', print: (body, url) => curlCommand(url, body) },
  Python: { label: 'Python script', ending: 'py', print: (body, url) => pythonScript(url, body) },
};

/** The request as a text to take along, made by the function that makes the request. */
export function requestFile(
  tab: FileTab,
  draft: VersionDraft,
  { projectId, jobId, base, nextName, versionSubfolder }: WizardFacts,
  serviceAddress: string,
): RequestFile {
  const { label, ending, print } = kinds[tab];
  const body = requestBody(draft, { baseId: base.id, jobDescription: base.jobDescription, versionSubfolder });
  return {
    label,
    fileName: `${fileStem(`${base.jobName}-${nextName.toLowerCase()}`)}.${ending}`,
    text: print(body, serviceAddress + versionsPath(projectId, jobId)),
  };
}

/** Letters, digits, `.`, `_` and `-`: a job may be called anything. */
const fileStem = (name: string): string => name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '');
