import Button from '@mui/material/Button';
import InputBase from '@mui/material/InputBase';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import { withList } from '#domain/sweep/change-plan.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import type { Remark } from '#paste/pasted-parameters.ts';
import { readSweepList } from '#paste/read-sweep-list.ts';
import { describedBy, FieldFrame } from '#ui/field/FieldFrame.tsx';
import { ErrorIcon } from '#ui/icons.tsx';
import { monoInput } from '#ui/theme/theme-controls.ts';
import { mono } from '#ui/theme/tokens.ts';
import { formatCount } from '#util/format.ts';
import { useChangeSweep } from '../use-change-sweep.ts';

const Problems = styled('ul')(({ theme }) => ({
  margin: '6px 0 0',
  padding: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  fontWeight: 520,
  color: theme.vars.palette.bad,
  '& > li': { display: 'flex', gap: 6, overflowWrap: 'anywhere' },
  '& svg': { marginTop: 3 },
  '& code': mono,
}));

const Foot = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  marginTop: 8,
  fontSize: '0.8125rem',
  color: theme.vars.palette.inkSoft,
}));

const help = 'First row: names of parameters or fields. Below, one row for each version.';

/** Rows of a spreadsheet as the plan. */
export function ListRows() {
  const { getValues } = useDraftForm();
  const { catalogue } = useWizard();
  const change = useChangeSweep();
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly Remark[]>([]);
  const [applied, setApplied] = useState('');
  const id = useId();
  const apply = () => {
    const list = readSweepList(text, getValues(), catalogue.lists);
    setProblems(list.problems);
    if (list.problems.length > 0) return document.getElementById(id)?.focus();
    change(() => withList(list.varied));
    setText('');
    setApplied(`${formatCount(list.rowCount, 'row')} applied.`);
  };
  return (
    <div>
      <FieldFrame id={id} label="Rows" help={help} error={undefined}>
        <InputBase
          id={id}
          fullWidth
          multiline
          minRows={3}
          maxRows={10}
          value={text}
          error={problems.length > 0}
          placeholder={'learning_rate\tbatch_size\n0.1\t32\n0.03\t64'}
          sx={monoInput}
          inputProps={{
            spellCheck: false,
            'aria-invalid': problems.length > 0,
            'aria-describedby': describedBy(id, {
              help,
              error: problems.length > 0 ? 'problems' : undefined,
            }),
          }}
          onChange={(event) => {
            setText(event.target.value);
            setProblems([]);
            setApplied('');
          }}
        />
        {problems.length > 0 && (
          <Problems id={`${id}-error`}>
            {problems.map(({ where, text: found, reason }) => (
              <li key={`${where} ${found} ${reason}`}>
                <ErrorIcon />
                <span>
                  {where}
                  {found !== '' && (
                    <>
                      , <code translate="no">{found}</code>
                    </>
                  )}
                  : {reason}
                </span>
              </li>
            ))}
          </Problems>
        )}
      </FieldFrame>
      <Foot>
        <Button onClick={apply}>Apply rows</Button>
        <span role="status">{applied}</span>
      </Foot>
    </div>
  );
}
