import type { Catalogue } from '#domain/catalogue.ts';
import { maxDescriptionCharacters } from '#domain/draft/schema/output.ts';
import { findListed } from '#domain/draft/schema/rules.ts';
import { type VersionDraft, versionDraftSchema } from '#domain/draft/shape.ts';
import { type Finding, type Fix, finding, withCode, withData, withOutput } from './finding.ts';
import { setWorkers } from './hardware.ts';

/** The problems that the form's schema finds, each with a fix if there is one. */
export function requirements(draft: VersionDraft, catalogue: Catalogue): readonly Finding[] {
  const { error } = versionDraftSchema(catalogue).safeParse(draft);
  return (error?.issues ?? []).map((issue) => {
    const path = issue.path.join('.');
    return finding({
      id: 'requirement',
      severity: 'error',
      path,
      message: issue.message,
      fix: fixFor(path, draft, catalogue),
      ...(isChoice(path) && { openLabel: 'Choose another' }),
    });
  });
}

const isChoice = (path: string): boolean =>
  /\.(?:engineId|algorithmId|specId|datasetId|datasetVersionId)$/.test(path);

function fixFor(path: string, draft: VersionDraft, catalogue: Catalogue): Fix | undefined {
  const parameter = /^code\.parameters\.(\d+)\.value$/.exec(path)?.[1];
  if (parameter !== undefined) return fillDefault(Number(parameter), draft, catalogue);
  switch (path) {
    case 'code.builtIn.algorithmId':
      return addRequired(draft, catalogue);
    case 'data.dataset.datasetVersionId':
      return chooseCurrentVersion(draft, catalogue);
    case 'resources.workers':
      return fewerWorkers(draft, catalogue);
    case 'output.jobDescription':
      return {
        label: `Keep the first ${maxDescriptionCharacters} characters`,
        apply: (latest) =>
          withOutput(latest, {
            jobDescription: Array.from(latest.output.jobDescription)
              .slice(0, maxDescriptionCharacters)
              .join(''),
          }),
      };
    default:
      return undefined;
  }
}

const chosenAlgorithm = ({ code }: VersionDraft, { algorithms }: Catalogue) =>
  code.source === 'built-in' ? findListed(algorithms, code.builtIn.algorithmId) : undefined;

/** The algorithm's own value for a required parameter that is empty. */
function fillDefault(index: number, draft: VersionDraft, catalogue: Catalogue): Fix | undefined {
  const name = draft.code.parameters[index]?.name;
  const value = chosenAlgorithm(draft, catalogue)?.parameters.find((entry) => entry.name === name)?.value;
  if (value === undefined || value === '') return undefined;
  return {
    label: `Use its default, ${value}`,
    apply: (latest) =>
      withCode(latest, {
        parameters: latest.code.parameters.map((parameter) =>
          parameter.name === name && parameter.value === '' ? { ...parameter, value } : parameter,
        ),
      }),
  };
}

/** Rows for the required parameters that are missing; only the user knows their values. */
function addRequired(draft: VersionDraft, catalogue: Catalogue): Fix | undefined {
  const { parameters } = draft.code;
  const missing = (chosenAlgorithm(draft, catalogue)?.parameters ?? []).filter(
    ({ name, required, value }) =>
      required && value === '' && parameters.every((parameter) => parameter.name !== name),
  );
  if (missing.length === 0) return undefined;
  return {
    label: `Add ${missing.map(({ name }) => name).join(', ')}`,
    apply: (latest) =>
      withCode(latest, {
        parameters: [...latest.code.parameters, ...missing.map(({ name }) => ({ name, value: '' }))],
      }),
    opens: `code.parameters.${parameters.length}.value`,
  };
}

function chooseCurrentVersion(draft: VersionDraft, { datasetVersions }: Catalogue): Fix | undefined {
  const { datasetId } = draft.data.dataset;
  const usable = new Map(Object.entries(datasetVersions ?? {}))
    .get(datasetId.trim())
    ?.filter((version) => version.usable);
  const target = usable?.find(({ current }) => current) ?? usable?.[0];
  if (target === undefined) return undefined;
  return {
    label: `Use ${target.name}`,
    apply: (latest) => withData(latest, { dataset: { datasetId, datasetVersionId: target.id } }),
  };
}

function fewerWorkers(draft: VersionDraft, { specifications }: Catalogue): Fix | undefined {
  const { pool, publicPool, workers } = draft.resources;
  const most = findListed(specifications, publicPool.specId)?.maxWorkers;
  return pool === 'public' && most !== undefined && Number(workers) > most ? setWorkers(most) : undefined;
}
