import { ButtonLink } from '#components/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

export function NotFoundPage() {
  return (
    <>
      <title>Not found · Nextrun</title>
      <PageHeading title="There is no such page" />
      <EmptyState
        level={2}
        title="The address leads nowhere"
        action={
          <ButtonLink to="/" variant="primary">
            Open the projects
          </ButtonLink>
        }
      >
        It may be mistyped or cut off. Projects, jobs and versions are all reached from the list of projects.
      </EmptyState>
    </>
  );
}
