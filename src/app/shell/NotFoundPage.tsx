import type { NotFoundRouteProps } from '@tanstack/react-router';
import { badId } from '#app/address/path-id.ts';
import { ButtonLink } from '#components/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';

const unknownPage = {
  heading: 'Page not found',
  advice: 'Check the address',
  words: 'The address may be mistyped or cut off. Open the page from the list of projects instead.',
};

const invalidId = {
  heading: 'Invalid address',
  advice: 'Invalid id in the address',
  words:
    'Job and version ids are whole numbers; a project id has 32 hexadecimal digits. Copy the whole address again, or open the job from the list.',
};

/** Shown when no page has this address. */
export function NotFoundPage({ data }: NotFoundRouteProps) {
  const { heading, advice, words } = data === badId ? invalidId : unknownPage;
  return (
    <>
      <PageTitle parts={[heading]} />
      <PageHeading title={heading} />
      <EmptyState
        level={2}
        title={advice}
        action={
          <ButtonLink to="/" variant="primary">
            All projects
          </ButtonLink>
        }
      >
        {words}
      </EmptyState>
    </>
  );
}
