import { integerText } from '#domain/ids.ts';
import { normalizeObsFile, normalizeObsFolder } from '#domain/obs-path.ts';
import type { VersionDraft } from './shape.ts';

/** The draft as it is sent and compared: `obs://b/c` and `/b/c/` are the same to the service. Parameters keep their text. */
export function normalizeDraft(draft: VersionDraft): VersionDraft {
  const { code, data, resources, output } = draft;
  const directory = normalizeObsFolder(code.ownCode.codeDirectory);
  return {
    code: {
      ...code,
      ownCode: {
        engineId: integerText(code.ownCode.engineId),
        codeDirectory: directory,
        bootFile: normalizeObsFile(code.ownCode.bootFile, directory),
      },
      builtIn: { algorithmId: integerText(code.builtIn.algorithmId) },
      customImage: {
        image: code.customImage.image.trim(),
        command: code.customImage.command,
        codeDirectory: normalizeObsFolder(code.customImage.codeDirectory),
      },
    },
    data: {
      ...data,
      obs: { dataPath: normalizeObsFolder(data.obs.dataPath) },
      dataset: trimDataset(data.dataset),
      several: {
        sources: data.several.sources.map((source) => ({
          ...source,
          ...trimDataset(source),
          dataPath: normalizeObsFolder(source.dataPath),
        })),
      },
    },
    resources: {
      ...resources,
      publicPool: { specId: integerText(resources.publicPool.specId) },
      dedicatedPool: { poolId: resources.dedicatedPool.poolId.trim() },
      workers: integerText(resources.workers),
    },
    output: {
      ...output,
      outputPath: normalizeObsFolder(output.outputPath),
      logPath: normalizeObsFolder(output.logPath),
    },
  };
}

const trimDataset = ({ datasetId, datasetVersionId }: { datasetId: string; datasetVersionId: string }) => ({
  datasetId: datasetId.trim(),
  datasetVersionId: datasetVersionId.trim(),
});
