import type { VersionDraft } from '#domain/draft/shape.ts';
import { holdsItsOutput, jobStatus } from '#domain/job-status.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { type Finding, type Fix, finding, withOutput } from './finding.ts';

const path = 'output.outputPath';

const useSubfolder: Fix = {
  label: 'Use a new subfolder',
  apply: (draft) => withOutput(draft, { freshFolder: true }),
};

interface InputFolder {
  readonly kind: 'data path' | 'code directory';
  readonly folder: string;
}

function inputFolders({ code, data }: VersionDraft): readonly InputFolder[] {
  const directory =
    code.source === 'own-code'
      ? code.ownCode.codeDirectory
      : code.source === 'custom-image'
        ? code.customImage.codeDirectory
        : '';
  const dataPaths =
    data.source === 'obs'
      ? [data.obs.dataPath]
      : data.source === 'several'
        ? data.several.sources.flatMap((source) => (source.kind === 'obs' ? [source.dataPath] : []))
        : [];
  return [
    ...dataPaths.map((folder) => ({ kind: 'data path', folder }) as const),
    { kind: 'code directory', folder: directory } as const,
  ].filter(({ folder }) => folder !== '');
}

const isInside = (inner: string, outer: string): boolean => inner.startsWith(outer);

/** Warns if results would be written into or over the inputs of the next run. The draft is normalised. */
export function outputPlace(draft: VersionDraft, baseDraft: VersionDraft): readonly Finding[] {
  const { outputPath, freshFolder: isNewSubfolder } = draft.output;
  if (outputPath === '') return [];
  const inputs = inputFolders(draft);
  const outer = inputs.find(({ folder }) => isInside(outputPath, folder));
  if (outer !== undefined) {
    const { kind, folder } = outer;
    const where = outputPath === folder ? `is the ${kind}` : `is inside the ${kind}`;
    const harm =
      kind === 'data path'
        ? 'the results become input data of the next run'
        : 'the results become code of the next run';
    return [
      finding({
        id: 'output-inside-input',
        severity: 'warning',
        path,
        message: `The output path ${where} ${folder}: ${harm}. Choose a folder outside of it.`,
        fix: moveOutput(folder, inputs, normalizeObsFolder(baseDraft.output.outputPath)),
      }),
    ];
  }
  const inner = inputs.find(({ folder }) => isInside(folder, outputPath));
  if (inner === undefined || isNewSubfolder) return [];
  return [
    finding({
      id: 'input-inside-output',
      severity: 'warning',
      path,
      message: `The ${inner.kind} ${inner.folder} is inside the output path: results may overwrite it. Use a new subfolder, or another path.`,
      fix: useSubfolder,
    }),
  ];
}

/** The base version's output path, or a folder beside the one that is read; the first that is right. */
function moveOutput(folder: string, inputs: readonly InputFolder[], former: string): Fix | undefined {
  const beside = `${folder.replace(/[^/]+\/$/, '')}output/`;
  const target = [former, beside].find(
    (candidate) => candidate !== '' && inputs.every((input) => !isInside(candidate, input.folder)),
  );
  if (target === undefined) return undefined;
  return { label: `Use ${target}`, apply: (draft) => withOutput(draft, { outputPath: target }) };
}

/** A folder that an earlier version of the job writes to, or has written to. */
export function outputTaken(
  { output }: VersionDraft,
  versions: readonly TrainingVersion[],
): readonly Finding[] {
  if (output.freshFolder || output.outputPath === '') return [];
  const users = versions.filter(
    ({ configuration }) => normalizeObsFolder(configuration.outputPath) === output.outputPath,
  );
  const holder = users.find(({ status }) => holdsItsOutput(status));
  if (holder !== undefined) {
    const status = jobStatus(holder.status).word.toLowerCase();
    return [
      finding({
        id: 'output-in-use',
        severity: 'error',
        path,
        message: `${holder.name} is ${status} and has the same output path: the service will reject this version (code 2604). Use a new subfolder, or another path.`,
        fix: useSubfolder,
      }),
    ];
  }
  const [latest] = users;
  if (latest === undefined) return [];
  return [
    finding({
      id: 'output-overwritten',
      severity: 'warning',
      path,
      message: `${latest.name} wrote to the same output path: this version would overwrite its results. Use a new subfolder to keep them.`,
      fix: useSubfolder,
    }),
  ];
}
