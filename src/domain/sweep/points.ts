import type { OpenRange } from './range.ts';

/** Something that is varied, as the plan reads it. */
export interface VariedField {
  /** `code.parameters.<name>` or the path of a field. */
  readonly path: string;
  readonly label: string;
  /** The value in the draft, which is used only if it is also among the values. */
  readonly plain: string | undefined;
  /** Empty if they are drawn from a range, or cannot be read. */
  readonly values: readonly string[];
  readonly range: OpenRange | undefined;
}

/** One version of the plan. */
export interface SweepPoint {
  /** From 1; it is part of the output folder and changes only when the plan changes. */
  readonly number: number;
  /** One for each varied field, in their order. */
  readonly values: readonly string[];
  /** The user has changed a value of this point. */
  readonly isEdited: boolean;
}

/** What is wrong with the plan, at a place of the form. */
export interface PlanProblem {
  /** `sweep.varied.0.values`, `sweep.random.count`, `sweep.random.seed`, `sweep.method`; `sweep.points.7` is a row of the plan. */
  readonly path: string;
  readonly message: string;
}

export interface SweepPlan {
  readonly fields: readonly VariedField[];
  /** None if there is a problem that has to be fixed first. */
  readonly points: readonly SweepPoint[];
  /** How many points the plan has, also if they are too many to be made. */
  readonly count: number;
  readonly problems: readonly PlanProblem[];
}
