import Button from '@mui/material/Button';
import { plainValue, type VaryableField, variedLabel } from '#domain/sweep/varied.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import { useStartVarying } from './use-sweep-edit.ts';

/** Makes a version for each of several values of a field. */
export function VaryButton({ path }: { readonly path: VaryableField }) {
  const { getValues } = useDraftForm();
  const startVarying = useStartVarying();
  return (
    <Button
      variant="quiet"
      size="small"
      onClick={() => startVarying(path, plainValue(getValues(), path) ?? '')}
    >
      Vary<span style={visuallyHidden}> {variedLabel(path)}</span>
    </Button>
  );
}
