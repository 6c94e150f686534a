import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import { type DraftStep, type Step, stepTitles } from '#domain/draft/steps.ts';
import { type StepErrors, sumOfState } from '#pages/wizard/steps/step-states.ts';
import { useWizardState } from '#pages/wizard/use-wizard-state.ts';
import { Name } from '#ui/translation/Name.tsx';

const Sum = styled('span')(({ theme }) => ({
  flex: 1,
  minWidth: 0,
  textAlign: 'right',
  fontSize: '0.8125rem',
  color: theme.vars.palette.inkSoft,
  '& button': { color: theme.vars.palette.bad, fontSize: 'inherit', textDecoration: 'underline' },
  [theme.breakpoints.down('md')]: {
    flex: '1 0 100%',
    order: -1,
    textAlign: 'left',
    '&:not(:has(button))': { display: 'none' },
  },
}));

const Errors = styled('ul')(({ theme }) => ({
  order: -2,
  flex: '1 0 100%',
  maxHeight: '30vh',
  padding: 0,
  overflowY: 'auto',
  listStyle: 'none',
  textAlign: 'right',
  '& a': { color: theme.vars.palette.bad, overflowWrap: 'anywhere' },
  '& li': { padding: '2px 0' },
  [theme.breakpoints.down('md')]: { textAlign: 'left' },
}));

interface DraftSumProps {
  readonly step: Step;
  readonly visited: ReadonlySet<Step>;
  /** The field of an error. */
  readonly onOpen: (path: string) => void;
}

/** What differs from the base version, and what is wrong: one error leads to its field, several are listed. */
export function DraftSum({ step, visited, onOpen }: DraftSumProps) {
  const state = useWizardState(step, visited);
  const [listed, setListed] = useState<DraftStep>();
  const listId = useId();
  const { changes, errors } = sumOfState(state, stepTitles);
  const list = errors.find((found) => found.step === listed && found.issues.length > 1)?.issues;
  const press = ({ step: pressed, issues: [first, second] }: StepErrors) => {
    if (second !== undefined) setListed(list !== undefined && listed === pressed ? undefined : pressed);
    else if (first !== undefined) onOpen(first.path);
  };
  return (
    <>
      {list !== undefined && (
        <Errors id={listId}>
          {list.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <a
                href={`#${path}`}
                onClick={(event) => {
                  event.preventDefault();
                  setListed(undefined);
                  onOpen(path);
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </Errors>
      )}
      <Sum>
        {changes} from <Name>{state.baseName}</Name>
        {errors.map((found) => (
          <span key={found.step}>
            {' · '}
            <Button
              variant="link"
              size="small"
              {...(found.issues.length > 1 && {
                'aria-expanded': list !== undefined && found.step === listed,
                'aria-controls': listId,
              })}
              onClick={() => press(found)}
            >
              {found.words}
            </Button>
          </span>
        ))}
      </Sum>
    </>
  );
}
