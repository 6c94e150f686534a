import { styled } from '@mui/material/styles';
import { useLocation } from '@tanstack/react-router';
import { Card } from '#ui/Card.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';
import { wizardColumns } from '#ui/page/page-grid.ts';
import { pageShape } from './page-shape.ts';

const Columns = styled('div')(({ theme }) => ({ '&[data-wizard]': wizardColumns(theme) }));

/**
 * The shape of the page while its code or its first data is on its way. `data-loading` keeps the focus from its heading:
 * the page's own takes it.
 */
export function PageLoading() {
  const { pathname } = useLocation();
  const { heading, cards, isWizard } = pageShape(pathname);
  return (
    <Columns data-loading data-wizard={isWizard}>
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
    </Columns>
  );
}
