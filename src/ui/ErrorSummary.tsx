import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef } from 'react';
import { focusField } from '#ui/field/field-id.ts';
import { ErrorIcon } from './icons.tsx';

interface Problem {
  /** The field's path in the form. */
  readonly path: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly problems: readonly Problem[];
  /** Another number, as at each try, takes the focus again. */
  readonly attempt: number;
  /** Instead of going to a field of this page: where it is on another step. */
  readonly onOpen?: ((path: string) => void) | undefined;
}

const Box = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '14px minmax(0, 1fr)',
  gap: '6px 10px',
  marginBottom: 18,
  padding: '14px 18px',
  border: `1px solid ${theme.vars.palette.bad}`,
  borderLeftWidth: 4,
  borderRadius: 12,
  backgroundColor: theme.vars.palette.badWash,
  '&:focus': { outline: `2px solid ${theme.vars.palette.bad}`, outlineOffset: 2 },
  '& > svg': { marginTop: 3, color: theme.vars.palette.bad },
  '& ul': { gridColumn: 2, padding: 0, listStyle: 'none' },
  '& li': { padding: '2px 0' },
  '& a': { color: theme.vars.palette.bad, fontWeight: 520 },
}));

/** The errors of the step, in the words shown at the fields. It takes the focus when it appears. */
export function ErrorSummary({ problems, attempt, onOpen }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt takes the focus, also with the same problems
  useEffect(() => {
    box.current?.focus();
  }, [attempt]);

  return (
    <Box ref={box} role="alert" tabIndex={-1} aria-labelledby={titleId}>
      <ErrorIcon />
      <Typography variant="h2" id={titleId}>
        There is a problem
      </Typography>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <a
              href={`#${path}`}
              onClick={(event) => {
                event.preventDefault();
                if (onOpen === undefined) focusField(path);
                else onOpen(path);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Box>
  );
}
