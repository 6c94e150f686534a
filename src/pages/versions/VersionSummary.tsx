import { styled } from '@mui/material/styles';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Change } from '#domain/draft/diff.ts';
import type { Configuration } from '#domain/version/training-version.ts';
import { Diff } from '#ui/Diff.tsx';
import { mono } from '#ui/theme/tokens.ts';
import { type BaseName, whatRuns, whereItRuns } from './version-summary.ts';

interface VersionSummaryProps {
  readonly configuration: Configuration;
  readonly base: BaseName;
  /** For names of ids, as far as it is loaded. */
  readonly catalogue: Catalogue;
}

const Runs = styled('div')(({ theme }) => ({
  ...mono,
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0 14px',
  lineHeight: '20px',
  color: theme.vars.palette.inkSoft,
  overflowWrap: 'anywhere',
}));

const Changes = styled('ul')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 6px',
  padding: 0,
  marginTop: 4,
  listStyle: 'none',
  fontSize: '0.75rem',
  lineHeight: '18px',
  '& li': { maxWidth: '100%', overflowWrap: 'anywhere' },
  '& li.changed': { marginRight: 6 },
  '& code': { fontSize: '0.75rem' },
  '& code + span': { marginLeft: 6, fontSize: '0.75rem' },
  '& .rest': { color: theme.vars.palette.inkFaint },
}));

const shown = 3;

/** Only values of parameters are short and say something by themselves. */
function ChangeText({ label, before, after, isParameter }: Change) {
  if (!isParameter) return label;
  return (
    <>
      <code translate="no">{label}</code> <Diff before={before} after={after} />
    </>
  );
}

/** The engine and the compute of a version, and what differs from its base version. */
export function VersionSummary({ configuration, base, catalogue }: VersionSummaryProps) {
  const runs = whatRuns(configuration, catalogue);
  const compute = whereItRuns(configuration, catalogue);
  const changes = base.kind === 'there' ? base.changes : [];
  return (
    <>
      <Runs>
        {runs !== '' && <span>{runs}</span>} {compute !== '' && <span>{compute}</span>}
      </Runs>
      {base.kind === 'there' && (
        <Changes aria-label={`Changes from ${base.base.name}`}>
          {changes.slice(0, shown).map((change) => (
            <li key={change.path} className="changed">
              <ChangeText {...change} />
            </li>
          ))}
          {changes.length === 0 && <li className="rest">unchanged</li>}
          {changes.length > shown && (
            <li className="rest">and {(changes.length - shown).toLocaleString('en')} more</li>
          )}
        </Changes>
      )}
    </>
  );
}
