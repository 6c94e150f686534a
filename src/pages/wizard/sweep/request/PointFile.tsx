import { useServiceAddress } from '#api/api-context.tsx';
import { pointDraft } from '#domain/sweep/plan.ts';
import { sweepFolder } from '#domain/sweep/sweep-folder.ts';
import { type FileTab, requestFile } from '#pages/wizard/request/request-files.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { CodeBlock } from '#ui/CodeBlock.tsx';
import { useCurrentPlan } from '../plan/current-plan.ts';
import { useSweepId } from '../plan/sweep-id.ts';
import { usePointShown } from './use-point-shown.ts';

interface PointFileProps {
  readonly tab: FileTab;
  readonly place: number;
}

/** The request of one version of the plan, to take along; its name says which. */
export function PointFile({ tab, place }: PointFileProps) {
  const { draft, plan } = useCurrentPlan();
  const { point } = usePointShown(place);
  const facts = useWizard();
  const address = useServiceAddress();
  const sweepId = useSweepId();
  if (point === undefined) return null;
  const versionSubfolder = sweepFolder({ sweepId, point: point.number, attempt: 1 });
  const file = requestFile(tab, pointDraft(draft, plan, point), { ...facts, versionSubfolder }, address);
  const name = file.fileName.replace(/\.(?=[^.]+$)/, `-version-${point.number}.`);
  return <CodeBlock {...file} label={`${file.label} of version #${point.number}`} fileName={name} />;
}
