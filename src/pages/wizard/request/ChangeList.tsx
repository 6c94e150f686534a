import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Change } from '#domain/draft/diff.ts';
import { Diff } from '#ui/Diff.tsx';
import { isMany } from '#ui/many-rows.ts';
import { PathText } from '#ui/PathText.tsx';
import { mono } from '#ui/theme/tokens.ts';
import { Name } from '#ui/translation/Name.tsx';
import { formatCount } from '#util/format.ts';
import { changeGroups } from './change-groups.ts';

const List = styled('div')({ padding: '0 18px 12px' });

const Group = styled('h3')(({ theme }) => ({
  ...theme.typography.h3,
  margin: '12px 0 4px',
  color: theme.vars.palette.inkSoft,
}));

const Row = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 136px) minmax(0, 1fr) auto',
  alignItems: 'baseline',
  gap: '2px 10px',
  padding: '5px 0',
  fontSize: '0.8125rem',
  borderTop: `1px solid ${theme.vars.palette.line}`,
  '[data-many] > &': { contentVisibility: 'auto', containIntrinsicBlockSize: 'auto 35px' },
  '& > b': { fontWeight: 520, overflowWrap: 'anywhere' },
  '& > div': { gridArea: '1 / 2' },
  '& > button': { gridColumn: 3 },
  [theme.breakpoints.down('sm')]: {
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    '& > div': { gridArea: '2 / 1 / auto / -1' },
    '& > button': { gridColumn: 2 },
  },
}));

const Quiet = styled('p')(({ theme }) => ({
  paddingTop: 9,
  fontSize: '0.8125rem',
  'section + &': { borderTop: `1px solid ${theme.vars.palette.line}` },
  color: theme.vars.palette.inkSoft,
}));

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly baseName: string;
  /** The output path with its new subfolder, in two parts; absent if none is asked for. */
  readonly subfolder?: { readonly path: string; readonly folder: string };
  readonly onRevert: (change: Change) => void;
}

export function ChangeList({ changes, baseName, subfolder, onRevert }: ChangeListProps) {
  return (
    <List>
      {changes.length === 0 && (
        <Quiet>
          No changes from <Name>{baseName}</Name>.
        </Quiet>
      )}
      {changeGroups(changes).map(({ title, changes: rows }) => (
        <section key={title} data-many={isMany(rows)}>
          <Group>{title}</Group>
          <ChangeRows changes={rows} onRevert={onRevert} />
        </section>
      ))}
      {subfolder !== undefined && (
        <section>
          <Group>Generated</Group>
          <Row>
            <b>Output path</b>
            <div>
              <PathText>{`${subfolder.path}${subfolder.folder}`}</PathText>
            </div>
          </Row>
        </section>
      )}
      {changes.length > 0 && (
        <Quiet>
          No other changes from <Name>{baseName}</Name>.
        </Quiet>
      )}
    </List>
  );
}

/** Of a thousand changes the first are enough while one types; the others come when they are asked for. */
const maxAtOnce = 100;

function ChangeRows({ changes, onRevert }: Pick<ChangeListProps, 'changes' | 'onRevert'>) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? changes : changes.slice(0, maxAtOnce);
  return (
    <>
      {shown.map((change) => (
        <ChangeRow key={change.path} change={change} onRevert={() => onRevert(change)} />
      ))}
      {shown.length < changes.length && (
        <Button variant="quiet" onClick={() => setShowsAll(true)}>
          Show {formatCount(changes.length - shown.length, 'more change')}
        </Button>
      )}
    </>
  );
}

function ChangeRow({ change, onRevert }: { readonly change: Change; readonly onRevert: () => void }) {
  const { label, before, after, isParameter } = change;
  return (
    <Row>
      <b style={isParameter ? mono : {}} translate={isParameter ? 'no' : 'yes'}>
        {label}
      </b>
      <Button variant="link" aria-description={label} onClick={onRevert}>
        Revert
      </Button>
      <div>
        <Diff before={before} after={after} />
      </div>
    </Row>
  );
}
