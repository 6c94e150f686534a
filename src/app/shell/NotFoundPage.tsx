import type { NotFoundRouteProps } from '@tanstack/react-router';
import { badId } from '#app/address/path-id.ts';
import { ButtonLink } from '#components/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';

/** In the place of a page that the address does not name. */
export function NotFoundPage({ data }: NotFoundRouteProps) {
  if (data === badId) return <BadAddress />;
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

const BadAddress = () => (
  <>
    <title>Invalid address · Nextrun</title>
    <PageHeading title="Invalid address" />
    <EmptyState
      level={2}
      title="Invalid id in the address"
      action={
        <ButtonLink to="/" variant="primary">
          All projects
        </ButtonLink>
      }
    >
      The ids of jobs and versions are whole numbers, those of projects 32 hexadecimal digits. Copy the whole
      address again, or open the job from the list.
    </EmptyState>
  </>
);
