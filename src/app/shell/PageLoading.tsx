import { styled } from '@mui/material/styles';
import { useLocation } from '@tanstack/react-router';
import { Card } from '#ui/Card.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';
import { pageShape } from './page-shape.ts';

const Columns = styled('div')(({ theme }) => ({
  '&[data-wizard]': {
    display: 'grid',
    gridTemplateColumns: '216px minmax(0, 720px) minmax(340px, 1fr)',
    gap: 32,
    maxWidth: 1560,
    margin: '0 auto',
    '& > :is(:first-of-type, :last-of-type)': { visibility: 'hidden' },
    [theme.breakpoints.down('lg')]: { gridTemplateColumns: '200px minmax(0, 1fr) 0' },
    [theme.breakpoints.down('md')]: { display: 'block' },
  },
}));

/**
 * The shape of the page while its code or its first data is on its way. `data-loading` keeps the focus from its heading:
 * the page's own takes it.
 */
export function PageLoading() {
  const { pathname } = useLocation();
  const { heading, cards, isWizard, isWide } = pageShape(pathname);
  return (
    <Columns data-loading data-wizard={isWizard} data-wide={isWide}>
      {isWizard && <div />}
      <div>
        <PageTitle parts={[heading]} />
        <PageHeading title={heading} />
        {cards.map(({ title, rows, columns }, index) => (
          <Card key={title} title={title} flush>
            <LoadingRows label={index === 0 ? 'Loading the page …' : ''} rows={rows} columns={columns} />
          </Card>
        ))}
      </div>
      {isWizard && <div />}
    </Columns>
  );
}
