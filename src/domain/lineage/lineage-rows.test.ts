import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLineage, idOf } from '#test-support/any-lineage.ts';
import { laneLimit } from './lanes.ts';
import type { LineageCell, LineageEdge } from './lineage-cells.ts';
import { type LineageRow, lineageRows } from './lineage-rows.ts';
import type { LineageVersion } from './place-versions.ts';

const history = (bases: readonly (number | null)[]): readonly LineageVersion[] =>
  bases.map((base, index) => ({ id: idOf(index), baseId: base === null ? null : idOf(base) })).toReversed();

/** The lanes of the nodes, oldest first. */
const lanesOf = (bases: readonly (number | null)[]) =>
  lineageRows(history(bases))
    .rows.map(({ cell }) => cell.lane)
    .toReversed();

describe('lanes', () => {
  it('a chain has one', () => {
    expect(lanesOf([null, 0, 1, 2])).toEqual([1, 1, 1, 1]);
  });

  it('a branch has its own', () => {
    expect(lanesOf([null, 0, 0, 2, 3, 3])).toEqual([1, 1, 2, 2, 2, 3]);
  });

  it('a row says what passes, what ends in its node and what goes on to the base', () => {
    const cells = lineageRows(history([null, 0, 1, 0])).rows.map(({ cell }) => cell);
    const edge = { version: idOf(3), base: idOf(0), lane: 2 };
    const [newest, third, second, first] = cells;
    expect(newest).toEqual({ lane: 2, base: 'edge', passing: [], ending: [], starting: edge });
    expect(third?.passing).toEqual([edge]);
    expect(second?.ending).toEqual([{ version: idOf(2), base: idOf(1), lane: 1 }]);
    expect(first?.ending).toEqual([{ version: idOf(1), base: idOf(0), lane: 1 }, edge]);
    expect(first?.starting).toBe(null);
  });

  it('a base that was deleted, is not older or is the version itself has no edge', () => {
    const { rows } = lineageRows(history([3, 1, 99, null]));
    expect(rows.map(({ cell }) => cell.base)).toEqual(['none', 'deleted', 'name', 'name']);
    expect(rows.some(({ cell }) => cell.starting !== null)).toBe(false);
  });
});

const anyChoice = fc.uniqueArray(fc.integer({ min: 0, max: 60 }).map((index): string => idOf(index)));
/** A history with some fans open, some versions kept, and some of them made by sweeps. */
const anyView = fc
  .tuple(anyLineage, anyChoice, anyChoice, fc.array(fc.constantFrom(null, null, null, 'a', 'b')))
  .map(([versions, open, keep, sweeps]) => {
    const sweepOf = ({ id }: LineageVersion) =>
      sweeps[versions.findIndex((version) => version.id === id)] ?? null;
    const keys = open.flatMap((id) => [id, `${id} a`]);
    return [
      versions,
      {
        open: new Set(keys),
        keep: new Set(keep),
        keepInSweep: new Set(keep.filter((_, index) => index % 2 === 0)),
        sweepOf,
      },
    ] as const;
  });

const edgesAtTop = ({ passing, ending }: LineageCell): readonly LineageEdge[] => [...passing, ...ending];
const edgesAtBottom = ({ passing, starting }: LineageCell): readonly LineageEdge[] =>
  starting === null ? passing : [...passing, starting];
const isEqual = (some: readonly LineageEdge[], others: readonly LineageEdge[]): boolean =>
  some.length === others.length && some.every((edge) => others.includes(edge));
const isRepeated = (lane: number, place: number, lanes: readonly number[]): boolean =>
  lanes.indexOf(lane) !== place;

/** Which versions a row stands for. */
const versionsOf = (row: LineageRow): readonly LineageVersion[] => {
  if (row.kind === 'version') return [row.version];
  return row.fan.isOpen ? [] : row.fan.members;
};

describe('in 10,000 histories', () => {
  it('every edge runs on from row to row, from the version to its base', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { rows } = lineageRows(...view);
        expect(edgesAtTop(rows[0]?.cell ?? noCell)).toEqual([]);
        expect(edgesAtBottom(rows.at(-1)?.cell ?? noCell)).toEqual([]);
        const wrong = rows.filter((row, index) => {
          const { cell } = row;
          const below = rows[index + 1];
          const runsOn = below === undefined || isEqual(edgesAtBottom(cell), edgesAtTop(below.cell));
          const endsInBase = cell.ending.every(({ base }) => versionsOf(row).every(({ id }) => id === base));
          const oldest = versionsOf(row).at(-1);
          const isDrawn = cell.starting !== null;
          const startsHere =
            !isDrawn ||
            (cell.starting.version === oldest?.id &&
              cell.starting.base === oldest.baseId &&
              cell.starting.lane === cell.lane);
          return !(runsOn && endsInBase && startsHere && isDrawn === (cell.base === 'edge'));
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 2500 },
    );
  });

  it('a version that follows its base has an edge, but for the tenth and later ones', () => {
    fc.assert(
      fc.property(anyLineage, (versions) => {
        const { rows } = lineageRows(versions, {
          open: new Set(versions.flatMap(({ baseId }) => baseId ?? [])),
        });
        const shown = rows.flatMap((row) => (row.kind === 'version' ? [row] : []));
        const wrong = shown.filter(({ version, cell }, index) => {
          const older = shown.slice(index + 1).map((row) => row.version);
          const olderSiblings = older.filter(({ baseId }) => baseId === version.baseId);
          return version.baseId === older[0]?.id && olderSiblings.length < 9 && cell.base !== 'edge';
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('nothing shares a lane in a row, and nothing crosses a curve', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { rows, laneCount } = lineageRows(...view);
        expect(laneCount).toBeLessThanOrEqual(laneLimit);
        const wrong = rows.filter(({ cell }) => {
          const passing = cell.passing.map(({ lane }) => lane);
          const ending = cell.ending.map(({ lane }) => lane);
          const node = cell.lane === null ? [] : [cell.lane];
          const isShared = [...passing, ...ending].some(isRepeated) || [...passing, ...node].some(isRepeated);
          const isOutside = [...passing, ...ending, ...node].some((lane) => lane < 0 || lane >= laneCount);
          const isCrossed = ending.some((lane) =>
            passing.some((each) => node.some((own) => each < lane !== each < own)),
          );
          return isShared || isOutside || isCrossed;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 2500 },
    );
  });

  it('a new version, an open fan and a kept version move no other', () => {
    fc.assert(
      fc.property(anyView, ([versions, options]) => {
        const lanes = (rows: readonly LineageRow[]) =>
          new Map(
            rows.flatMap((row) => (row.kind === 'fan' ? [] : [[row.version.id, row.cell.lane] as const])),
          );
        const before = lanes(lineageRows(versions.slice(1), options).rows);
        for (const rows of [lineageRows(versions, options).rows, lineageRows(versions).rows])
          for (const [id, lane] of lanes(rows)) {
            if (before.has(id) && before.get(id) !== lane) expect.fail(`${id} has moved to lane ${lane}.`);
          }
      }),
      { numRuns: 2500 },
    );
  });

  it('each version has one place: a row of its own, or a fan, where it is neither kept nor a base', () => {
    fc.assert(
      fc.property(anyView, ([versions, options]) => {
        const { rows } = lineageRows(versions, options);
        const shown = rows.flatMap(versionsOf).map(({ id }) => id);
        expect(shown.toSorted()).toEqual(versions.map(({ id }) => id).toSorted());
        const bases = new Set(
          versions.flatMap(({ baseId }, place) =>
            versions.slice(place + 1).some(({ id }) => id === baseId) ? [baseId] : [],
          ),
        );
        for (const row of rows) {
          if (row.kind === 'version') continue;
          const { key, members, baseId, sweepId, isOpen } = row.fan;
          const kept = sweepId === null ? options.keep : options.keepInSweep;
          expect(isOpen).toBe(options.open.has(key));
          expect(members.length).toBeGreaterThanOrEqual(2);
          expect(members.filter(({ id }) => kept.has(id) || bases.has(id))).toEqual([]);
          expect(members.filter((version) => options.sweepOf(version) !== sweepId)).toEqual([]);
          const siblings = versions.filter(
            (version) => version.baseId === baseId && options.sweepOf(version) === null,
          );
          if (sweepId === null) expect(siblings.length - members.length).toBeGreaterThanOrEqual(8);
        }
      }),
      { numRuns: 2500 },
    );
  });
});

const noCell: LineageCell = { lane: null, base: 'none', passing: [], ending: [], starting: null };

describe('fans', () => {
  const grid = history([null, ...Array.from({ length: 20 }, () => 0)]);
  const kinds = (rows: readonly LineageRow[]) =>
    rows.map((row) => (row.kind === 'fan' ? `${row.fan.members.length} more` : row.version.id));

  it('the eight oldest of twenty and those to keep are shown, the others are a row', () => {
    const { rows } = lineageRows(grid, { keep: new Set([idOf(20)]) });
    expect(kinds(rows)).toEqual([
      idOf(20),
      '11 more',
      ...[8, 7, 6, 5, 4, 3, 2, 1, 0].map((index) => idOf(index)),
    ]);
    expect(rows[1]?.cell.base).toBe('edge');
  });

  it('an open fan stays as a row between the oldest of it and the next one', () => {
    const { rows } = lineageRows(grid, { open: new Set([idOf(0)]) });
    expect(rows).toHaveLength(22);
    expect(kinds(rows).indexOf('12 more')).toBe(11);
    expect(kinds(rows)[12]).toBe(idOf(9));
  });

  it('a sweep is one row, however few they are', () => {
    const sweepOf = ({ id }: LineageVersion) => (id === idOf(2) || id === idOf(4) ? 'k3f9a2b7' : null);
    const { rows } = lineageRows(history([null, 0, 0, 0, 0, 0]), { sweepOf });
    expect(kinds(rows)).toEqual([idOf(5), idOf(3), '2 more', idOf(1), idOf(0)]);
    expect(rows[2]).toMatchObject({ fan: { sweepId: 'k3f9a2b7' }, cell: { base: 'edge' } });
  });

  it('one alone is not folded', () => {
    expect(lineageRows(grid.slice(-10)).rows.every(({ kind }) => kind === 'version')).toBe(true);
  });

  it('nothing of nothing', () => {
    expect(lineageRows([])).toEqual({ rows: [], laneCount: 0 });
  });
});
