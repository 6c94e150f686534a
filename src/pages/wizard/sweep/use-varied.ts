import { useWatch } from 'react-hook-form';
import type { Varied } from '#domain/sweep/shape.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';

/** What is varied; renders when that changes, and not with each key typed elsewhere. */
export const useVaried = (): readonly Varied[] =>
  useWatch({ control: useDraftForm().control, name: 'sweep.varied' });
