import { styled } from '@mui/material/styles';
import { ChangedRow, ValueRows } from '#ui/ChangedRow.tsx';
import { ErrorIcon, InfoIcon } from '#ui/icons.tsx';
import { isMany } from '#ui/many-rows.ts';
import { formatCount } from '#util/format.ts';
import type { ImportSection } from './import-report.ts';

const Section = styled('section')(({ theme }) => ({
  padding: '10px 0',
  borderTop: `1px solid ${theme.vars.palette.line}`,
  '& h3': { margin: 0, fontSize: '0.8125rem', fontWeight: 600, color: theme.vars.palette.ink },
  '& h3 small': { marginLeft: 8, fontSize: '0.75rem', fontWeight: 400, color: theme.vars.palette.inkSoft },
  '& ul': { padding: 0, listStyle: 'none' },
  '& li': {
    display: 'grid',
    gridTemplateColumns: '14px minmax(0, 1fr)',
    gap: 8,
    padding: '3px 0',
    overflowWrap: 'anywhere',
  },
  '& li > svg': { marginTop: 3 },
  '& li[data-wrong]': { color: theme.vars.palette.bad },
}));

interface ImportReportProps {
  readonly isWhole: boolean;
  readonly sections: readonly ImportSection[];
}

/** What an import would change and empty, what is wrong with it and what is not taken. */
export const ImportReport = ({ isWhole, sections }: ImportReportProps) => (
  <>
    <p>
      {isWhole
        ? 'This is a complete request: it replaces everything.'
        : 'This is a part of a request: it changes only the fields in it.'}
    </p>
    {sections.map((section) => (
      <StepReport key={section.title} {...section} />
    ))}
  </>
);

const StepReport = ({ title, changes, notes }: ImportSection) => (
  <Section>
    <h3>
      {title}
      <small>{words(changes.length, notes)}</small>
    </h3>
    <ValueRows data-many={isMany(changes)}>
      {changes.slice(0, maxShown).map(({ path, label, ...change }) => (
        <ChangedRow key={path} name={label} {...change} />
      ))}
    </ValueRows>
    {changes.length > maxShown && <p>and {formatCount(changes.length - maxShown, 'more change')}</p>}
    <ul>
      {notes.map(({ isWrong, message }) => (
        <li key={message} data-wrong={isWrong || undefined}>
          {isWrong ? <ErrorIcon /> : <InfoIcon />}
          <span>{message}</span>
        </li>
      ))}
    </ul>
  </Section>
);

/** Few people read more rows, and a page with all of them is slow. */
const maxShown = 200;

function words(changes: number, notes: ImportSection['notes']): string {
  const wrong = notes.filter(({ isWrong }) => isWrong).length;
  const changed = changes === 0 ? 'no changes' : formatCount(changes, 'change');
  return wrong === 0 ? changed : `${changed}, ${formatCount(wrong, 'error')}`;
}
