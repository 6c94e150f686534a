import { useCallback } from 'react';
import { findListed } from '#domain/draft/schema/rules.ts';
import { followAlgorithm } from '#domain/parameters/follow-algorithm.ts';
import { useDraftEdits } from '#pages/wizard/draft/draft-edits.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { formatCount } from '#util/format.ts';

/** Lets the running parameters follow the algorithm, as one edit. Asks for ids; undefined is own code or an image. */
export function useFollowAlgorithm(): (former: string | undefined, chosen: string | undefined) => void {
  const { getValues } = useDraftForm();
  const { baseDraft, catalogue } = useWizard();
  const { editParameters } = useDraftEdits();
  const { algorithms } = catalogue.lists;
  return useCallback(
    (former, chosen) => {
      const { parameters, added, removed } = followAlgorithm({
        present: getValues('code.parameters'),
        base: baseDraft.code.parameters,
        former: findListed(algorithms, former ?? ''),
        chosen: findListed(algorithms, chosen ?? ''),
      });
      const words = [wordsFor('added', added), wordsFor('removed', removed)].filter(Boolean).join(' ');
      if (words !== '') editParameters(words, parameters);
    },
    [getValues, baseDraft, algorithms, editParameters],
  );
}

const wordsFor = (what: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${formatCount(names.length, 'parameter')} ${what}: ${names.join(', ')}.`;
