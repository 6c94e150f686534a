import type { ButtonProps } from '@mui/material/Button';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { demoAccount } from '#app/session/demo-account.ts';
import { ButtonLink } from '#components/ButtonLink.tsx';
import { jobIdSchema, versionIdSchema } from '#domain/ids.ts';
import { guideJob, type StopPlace } from './guide-stops.ts';
import { whereabouts } from './whereabouts.ts';

interface StopLinkProps {
  readonly place: StopPlace;
  readonly variant?: ButtonProps['variant'];
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const params = { projectId: demoAccount.projectId, jobId: jobIdSchema.parse(guideJob) };

/** An ordinary link to where a stop is. */
export function StopLink({ place, ...props }: StopLinkProps) {
  const here = useLocation();
  if (place.page === 'version')
    return (
      <ButtonLink
        to="/projects/$projectId/jobs/$jobId/versions/$versionId"
        params={{ ...params, versionId: versionIdSchema.parse(place.versionId) }}
        {...props}
      />
    );
  if (place.page === 'compare')
    return (
      <ButtonLink
        to="/projects/$projectId/jobs/$jobId/compare"
        params={params}
        search={place.search}
        {...props}
      />
    );
  // From step to step of the wizard it is one session, which ends as one.
  const isInWizard = whereabouts(here).page === 'wizard';
  const wizardStart = isInWizard ? (here.state.wizardStart ?? here.state.__TSR_index) : undefined;
  return (
    <ButtonLink
      to="/projects/$projectId/jobs/$jobId/new"
      params={params}
      search={place.search}
      state={wizardStart === undefined ? {} : { wizardStart }}
      {...props}
    />
  );
}
