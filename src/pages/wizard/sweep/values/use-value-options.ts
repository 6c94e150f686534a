import { useWatch } from 'react-hook-form';
import { hardwareWords } from '#domain/hardware.ts';
import type { VaryableField } from '#domain/sweep/varied.ts';
import { useDatasetVersions } from '#pages/wizard/use-catalogue.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';

export interface ValueOption {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly isDisabled: boolean;
}

interface ValueOptions {
  /** Undefined if values are typed. */
  readonly options: readonly ValueOption[] | undefined;
  readonly failure: string | undefined;
}

/** What there is to choose from as values of a field. */
export function useValueOptions(path: VaryableField): ValueOptions {
  const { control } = useDraftForm();
  const { projectId, catalogue } = useWizard();
  const datasetId = useWatch({ control, name: 'data.dataset.datasetId' });
  const dataset = useDatasetVersions(projectId, datasetId);
  const { engines, specifications } = catalogue.lists;
  switch (path) {
    case 'resources.workers':
      return { options: undefined, failure: undefined };
    case 'code.ownCode.engineId':
      return {
        options: engines?.map(({ id, name, version }) => ({
          id,
          name: version,
          note: name,
          isDisabled: false,
        })),
        failure: catalogue.failed.engines,
      };
    case 'resources.publicPool.specId':
      return {
        options: specifications?.map((specification) => ({
          id: specification.id,
          name: specification.code,
          note: specification.soldOut ? 'Sold out' : hardwareWords(specification),
          isDisabled: specification.soldOut,
        })),
        failure: catalogue.failed.specifications,
      };
    case 'data.dataset.datasetVersionId':
      return {
        options: dataset.versions
          ?.filter(({ usable }) => usable)
          .map(({ id, name, current }) => ({
            id,
            name: current ? `${name} (current)` : name,
            note: id,
            isDisabled: false,
          })),
        failure: dataset.failure,
      };
  }
}
