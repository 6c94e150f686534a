import type { VersionDraft } from '#domain/draft/shape.ts';
import { lookAlikes } from '#domain/parameters/look-alikes.ts';
import { type Finding, finding, withCode, withData } from './finding.ts';

/** The engines run Python files. */
export function bootFileKind({ code }: VersionDraft): readonly Finding[] {
  const { bootFile } = code.ownCode;
  if (code.source !== 'own-code' || bootFile === '' || /\.py$/i.test(bootFile)) return [];
  const hasExtension = /\.[^./]+$/.test(bootFile);
  return [
    finding({
      id: 'boot-file-kind',
      severity: 'warning',
      path: 'code.ownCode.bootFile',
      message: `The boot file ${bootFile} does not end in .py: the engine starts it as a Python file. Choose the file that starts the training.`,
      fix: hasExtension
        ? undefined
        : {
            label: `Use ${bootFile.split('/').at(-1)}.py`,
            apply: (draft) =>
              withCode(draft, { ownCode: { ...draft.code.ownCode, bootFile: `${bootFile}.py` } }),
          },
    }),
  ];
}

/** Neither tag nor digest behind the last name; a colon before it is that of a port. */
export function imageTag({ code }: VersionDraft): readonly Finding[] {
  const { image } = code.customImage;
  if (code.source !== 'custom-image' || image === '' || /[:@][^/]*$/.test(image)) return [];
  return [
    finding({
      id: 'image-tag',
      severity: 'warning',
      path: 'code.customImage.image',
      message: `The image ${image} has no tag: this name may refer to another image later, and the run would use that one. Add its tag, such as ${image}:1.0.`,
    }),
  ];
}

/** Two names that look the same: the run gets both. */
export const alikeNames = ({ code: { parameters } }: VersionDraft): readonly Finding[] =>
  Array.from(lookAlikes(parameters), ([index, first]) =>
    finding({
      id: 'alike-names',
      severity: 'warning',
      path: `code.parameters.${index}.name`,
      message: `The names of parameters ${first + 1} and ${index + 1} look the same, but differ in spaces or invisible characters: the run gets both. Remove one of them.`,
    }),
  );

/** Endings that folders do not have; a version such as `data-1.0/` is none. */
const fileEnding =
  /\.(?:csv|tsv|txt|jsonl?|xml|ya?ml|zip|tar|t?gz|bz2|xz|7z|rar|np[yz]|h5|hdf5|pkl|mat|parquet|avro|orc|tfrecords?|rec|idx|lmdb|manifest|jpe?g|png|bmp|wav|mp[34]|py|ipynb)\/$/i;

/** A final slash is put behind everything that is typed: a file then looks like a folder that is not there. */
export const dataPathKind = (draft: VersionDraft): readonly Finding[] =>
  dataRows(draft)
    .filter(({ folder }) => fileEnding.test(folder))
    .map(({ path, folder, replace }) => {
      const parent = folder.replace(/[^/]+\/$/, '');
      const isBucket = parent.split('/').length < 4;
      return finding({
        id: 'data-path-kind',
        severity: 'warning',
        path,
        message: `The data path ${folder} looks like a file: the service reads it as a folder, and the run finds no data. Enter the folder that contains the file.`,
        fix: isBucket ? undefined : { label: `Use ${parent}`, apply: (latest) => replace(latest, parent) },
      });
    });

interface DataRow {
  readonly path: string;
  readonly folder: string;
  readonly replace: (draft: VersionDraft, dataPath: string) => VersionDraft;
}

function dataRows({ data }: VersionDraft): readonly DataRow[] {
  if (data.source === 'obs') {
    const { dataPath } = data.obs;
    return [
      {
        path: 'data.obs.dataPath',
        folder: dataPath,
        replace: (draft, next) => withData(draft, { obs: { dataPath: next } }),
      },
    ];
  }
  if (data.source === 'dataset') return [];
  return data.several.sources.map(({ kind, dataPath }, index) => ({
    path: `data.several.sources.${index}.dataPath`,
    folder: kind === 'obs' ? dataPath : '',
    replace: (draft, next) => {
      const sources = draft.data.several.sources.map((source, place) =>
        place === index ? { ...source, dataPath: next } : source,
      );
      return withData(draft, { several: { sources } });
    },
  }));
}
