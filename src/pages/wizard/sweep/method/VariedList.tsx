import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useFormState } from 'react-hook-form';
import { stopVarying } from '#domain/sweep/change-plan.ts';
import { parameterAt, plainValue, variedLabel } from '#domain/sweep/varied.ts';
import { valuesWords } from '#domain/sweep/varied-changes.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { FieldError } from '#ui/field/FieldFrame.tsx';
import { fieldId } from '#ui/field/field-id.ts';
import { mono } from '#ui/theme/tokens.ts';
import { valuesPath } from '../sweep-steps.ts';
import { useChangeSweep } from '../use-change-sweep.ts';
import { useVaried } from '../use-varied.ts';

const List = styled('ul')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 18px',
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': { minWidth: 0, overflowWrap: 'anywhere' },
  '& > li > span': { color: theme.vars.palette.changed },
}));

/** What is varied, on each step; what has left the form in the meantime can only be taken out here. */
export function VariedList() {
  const { control, getValues } = useDraftForm();
  const { errors } = useFormState({ control, name: 'sweep' });
  const change = useChangeSweep();
  return (
    <List aria-label="Varied">
      {useVaried().map(({ path, values }, place) => {
        const isGone = plainValue(getValues(), path) === undefined;
        const id = fieldId(valuesPath(place));
        const error = errors.sweep?.varied?.[place]?.values?.message;
        return (
          <li key={path}>
            <b style={parameterAt(path) === undefined ? {} : mono}>{variedLabel(path)}</b>{' '}
            <span>{valuesWords(values)}</span>
            {isGone && (
              <>
                {' '}
                <Button
                  variant="link"
                  size="small"
                  id={id}
                  aria-label={`Stop varying ${variedLabel(path)}`}
                  aria-describedby={error === undefined ? undefined : `${id}-error`}
                  onClick={() => change((draft) => stopVarying(draft, path))}
                >
                  Stop varying
                </Button>
                {error !== undefined && <FieldError id={id}>{error}</FieldError>}
              </>
            )}
          </li>
        );
      })}
    </List>
  );
}
