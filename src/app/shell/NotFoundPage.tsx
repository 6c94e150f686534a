import { ButtonLink } from '#components/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';

export function NotFoundPage() {
  return (
    <>
      <PageTitle parts={['Page not found']} />
      <PageHeading title="Page not found" />
      <EmptyState
        level={2}
        title="Check the address"
        action={
          <ButtonLink to="/" variant="primary">
            All projects
          </ButtonLink>
        }
      >
        The address may be mistyped or cut off. Open the page from the list of projects instead.
      </EmptyState>
    </>
  );
}
