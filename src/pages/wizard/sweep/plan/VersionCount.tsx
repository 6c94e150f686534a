import type { VersionDraft } from '#domain/draft/shape.ts';
import { planOf } from '#domain/sweep/plan.ts';
import { formatCount } from '#util/format.ts';
import { useCurrentPlan } from './current-plan.ts';

/** How many versions the form makes: '12 versions'. */
export const VersionCount = () => formatCount(useCurrentPlan().chosen.length, 'version');

interface StoredCountProps {
  readonly draft: VersionDraft;
}

/** How many points the plan of a stored draft has; some may equal versions by now. */
export const StoredCount = ({ draft }: StoredCountProps) => formatCount(planOf(draft).count, 'version');
