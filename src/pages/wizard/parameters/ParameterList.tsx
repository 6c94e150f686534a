import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { valuesBefore } from '#domain/draft/diff.ts';
import { draftField } from '#domain/draft/field-table.ts';
import { findListed } from '#domain/draft/schema/rules.ts';
import { lookAlikes } from '#domain/parameters/look-alikes.ts';
import { parameterPath } from '#domain/sweep/varied.ts';
import { Hint } from '#pages/wizard/field/Hint.ts';
import { useVaried } from '#pages/wizard/sweep/use-varied.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { isMany } from '#ui/many-rows.ts';
import { Name } from '#ui/translation/Name.tsx';
import { ParameterRow } from './ParameterRow.tsx';
import { foldedRows, ParameterRows, parameterColumns, rowsPerStretch } from './ParameterRows.ts';
import type { RowActions } from './row-actions.ts';

const Heads = styled('div')(({ theme }) => ({
  ...parameterColumns,
  padding: '2px 10px 3px 14px',
  fontSize: '0.75rem',
  lineHeight: '16px',
  fontWeight: 520,
  color: theme.vars.palette.inkFaint,
  '& > :not(:last-child)': { paddingLeft: 10 },
  [foldedRows]: { display: 'none' },
}));

/** The rows; the only part of the page that a keystroke in them waits for. */
export function ParameterList({ actions }: { readonly actions: RowActions }) {
  const { control } = useDraftForm();
  const { base, baseDraft } = useWizard();
  const parameters = useWatch({ control, name: 'code.parameters' });
  const { errors } = useFormState({ control, name: 'code.parameters' });
  const rowErrors = errors.code?.parameters;
  const required = useRequiredNames();
  const alike = lookAlikes(parameters);
  const varied = useVaried();
  const variedAt = (index: number, name: string): number | undefined => {
    const place = varied.findIndex(({ path }) => path === parameterPath(name));
    const isFirst = () => parameters.findIndex((parameter) => parameter.name === name) === index;
    return place !== -1 && isFirst() ? place : undefined;
  };
  const before = valuesBefore(baseDraft.code.parameters, parameters);
  const stretches = Array.from(
    { length: Math.ceil(parameters.length / rowsPerStretch) },
    (_, index) => index * rowsPerStretch,
  );

  if (parameters.length === 0)
    return <Hint>No parameters yet. A parameter is passed to the code as --name=value.</Hint>;
  return (
    <>
      <Heads aria-hidden>
        <span>Name</span>
        <span>Value</span>
        <span>
          In <Name>{base.name}</Name>
        </span>
      </Heads>
      <ParameterRows
        role="list"
        aria-label={draftField('code.parameters').label}
        data-many={isMany(parameters)}
      >
        {stretches.map((start) => (
          <div key={start} role="presentation">
            {parameters.slice(start, start + rowsPerStretch).map(({ name, value }, offset) => {
              const index = start + offset;
              return (
                <ParameterRow
                  key={index}
                  index={index}
                  name={name}
                  value={value}
                  isLast={index === parameters.length - 1}
                  before={before[index]}
                  alike={alike.get(index)}
                  isRequired={required.has(name)}
                  variedAt={variedAt(index, name)}
                  nameError={rowErrors?.[index]?.name?.message}
                  valueError={rowErrors?.[index]?.value?.message}
                  actions={actions}
                />
              );
            })}
          </div>
        ))}
      </ParameterRows>
    </>
  );
}

/** The names that the chosen algorithm cannot do without. */
function useRequiredNames(): ReadonlySet<string> {
  const { control } = useDraftForm();
  const { algorithms } = useWizard().catalogue.lists;
  const [source, id] = useWatch({ control, name: ['code.source', 'code.builtIn.algorithmId'] });
  return useMemo(() => {
    const algorithm = source === 'built-in' ? findListed(algorithms, id) : undefined;
    const required = algorithm?.parameters.filter((parameter) => parameter.required) ?? [];
    return new Set(required.map(({ name }) => name));
  }, [source, algorithms, id]);
}
