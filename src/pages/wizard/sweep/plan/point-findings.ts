import type { VersionDraft } from '#domain/draft/shape.ts';
import type { Finding } from '#domain/preflight/finding.ts';
import { type PreflightFacts, preflight } from '#domain/preflight/preflight.ts';
import { pointDraft } from '#domain/sweep/plan.ts';
import type { SweepPlan, SweepPoint } from '#domain/sweep/points.ts';
import { isVaryableField } from '#domain/sweep/varied.ts';

type Surroundings = Omit<PreflightFacts, 'draft'>;

export interface PlanFindings {
  /** Findings that hold for every point; shown once. */
  readonly common: readonly Finding[];
  /** Further findings, by the number of the point. */
  readonly ofPoint: ReadonlyMap<number, readonly Finding[]>;
}

/** The preflight of each version of the plan. That an equal version exists, the plan says itself. */
export function pointFindings(
  draft: VersionDraft,
  plan: SweepPlan,
  chosen: readonly SweepPoint[],
  surroundings: Surroundings,
): PlanFindings {
  const made = new Map<string, readonly Finding[]>();
  const all = new Map(
    plan.points.map((point) => {
      const key = alikeKey(plan, point);
      const found =
        made.get(key) ??
        preflight({ ...surroundings, draft: pointDraft(draft, plan, point) }).filter(
          ({ id }) => id !== 'just-created',
        );
      made.set(key, found);
      return [point.number, found] as const;
    }),
  );
  const counts = new Map<string, number>();
  for (const { number } of chosen)
    for (const key of new Set(all.get(number)?.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isCommon = (finding: Finding) => counts.get(keyOf(finding)) === chosen.length;
  const first = all.get(chosen[0]?.number ?? 0) ?? [];
  return {
    common: first.filter(isCommon).map((finding) => withoutVainFix(finding, plan)),
    ofPoint: new Map(Array.from(all, ([number, found]) => [number, found.filter((one) => !isCommon(one))])),
  };
}

const keyOf = ({ id, path, message }: Finding): string => JSON.stringify([id, path, message]);

/**
 * Of the value of a parameter the preflight looks at its length and at whether it is empty, nothing else: two hundred
 * learning rates are looked at once. A test holds this against the preflight of each.
 */
function alikeKey({ fields }: SweepPlan, { values }: SweepPoint): string {
  return JSON.stringify(
    values.map((value, index) =>
      isVaryableField(fields[index]?.path ?? '') ? value : Array.from(value).length,
    ),
  );
}

/** What is varied has another value in each point: to set it in the form would change nothing. */
function withoutVainFix({ fix, ...rest }: Finding, { fields }: SweepPlan): Finding {
  const isVain = fix === undefined || fields.some(({ path }) => isVaryableField(path));
  return isVain ? rest : { ...rest, fix };
}
