import { describe, expect, it } from 'vitest';
import { sampleDraft } from '#test-support/sample-draft.ts';
import { type CarriedPlan, renamePlan, sweepAfterEdit, withoutVaried } from './parameter-edits.ts';
import { emptySweep, type Sweep } from './shape.ts';
import { parameterPath } from './varied.ts';

const plan = (...names: readonly string[]): Sweep => ({
  ...emptySweep,
  varied: names.map((name) => ({ path: parameterPath(name), values: `1, 2, ${name}` })),
  edits: names.map((name) => ({ point: 1, path: parameterPath(name), value: name })),
  unticked: [2],
});

/** The plan after these names were typed into a row, one after the other. */
function typed(
  start: Sweep,
  rows: readonly string[],
  row: number,
  texts: readonly string[],
): { readonly sweep: Sweep; readonly rows: readonly string[] } {
  let state = { sweep: start, rows, carried: undefined as CarriedPlan | undefined };
  for (const text of texts) {
    const renamed = renamePlan(state.sweep, state.rows, row, text, state.carried);
    state = { ...state, ...renamed, rows: state.rows.with(row, text) };
  }
  return state;
}

describe('a name that is typed', () => {
  it('keeps its values and the choices for single points', () => {
    const { sweep } = typed(plan('lr'), ['lr', 'size'], 0, ['l', '', 'r', 'rate']);
    expect(sweep).toEqual({
      ...plan('lr'),
      varied: [{ path: parameterPath('rate'), values: '1, 2, lr' }],
      edits: [{ point: 1, path: parameterPath('rate'), value: 'lr' }],
    });
  });

  it('keeps them while the name equals another parameter, which is not changed', () => {
    for (const row of [0, 1]) {
      const rows = row === 0 ? ['x', 'lr'] : ['lr', 'x'];
      const { sweep } = typed(plan('x'), rows, row, ['l', 'lr', 'lr_', 'lr_decay']);
      expect(sweep.varied).toEqual([{ path: parameterPath('lr_decay'), values: '1, 2, x' }]);
    }
    const { sweep } = typed(plan('lr', 'x'), ['lr', 'x'], 1, ['lr', 'lr2']);
    expect(sweep.varied).toEqual([
      { path: parameterPath('lr'), values: '1, 2, lr' },
      { path: parameterPath('lr2'), values: '1, 2, x' },
    ]);
    expect(sweep.edits).toEqual([{ point: 1, path: parameterPath('lr'), value: 'lr' }]);
  });

  it('of a row that does not vary gets no values, even while it equals a varied name', () => {
    const start = plan('lr');
    expect(typed(start, ['lr', 'x'], 1, ['l', 'lr', 'lr_decay']).sweep).toBe(start);
  });
});

describe('an edit of the parameters', () => {
  const before = sampleDraft.code.parameters;
  const [first = { name: '', value: '' }, ...others] = before;
  const sweep = { ...plan(first.name), varied: [...plan(first.name).varied, ...plan('gone').varied] };

  it('that moves rows or adds some leaves the plan', () => {
    expect(sweepAfterEdit(sweep, before, [{ name: 'new', value: '1' }, ...others, first])).toBe(sweep);
  });

  it('that removes what varies, or gives it a value, ends that', () => {
    const left = withoutVaried(sweep, parameterPath(first.name));
    expect(left.varied).toHaveLength(1);
    expect(left.unticked).toEqual([]);
    expect(sweepAfterEdit(sweep, before, others)).toEqual(left);
    expect(sweepAfterEdit(sweep, before, [{ ...first, value: 'other' }, ...others])).toEqual(left);
    expect(sweepAfterEdit(plan(first.name), before, others)).toEqual(emptySweep);
  });
});
