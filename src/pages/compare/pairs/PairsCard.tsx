import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import { memo, useMemo, useState } from 'react';
import { useIsOutside } from '#components/line-look/highlight.ts';
import { jobStatus } from '#domain/job-status.ts';
import type { ComparedRow } from '#domain/version/compare-versions.ts';
import { oneParameterPairs, type ParameterPair } from '#domain/version/one-parameter-pairs.ts';
import { type ComparedResult, scoreOf } from '#log/compare/compare-results.ts';
import { type Effect, effectsOf } from '#log/compare/effects.ts';
import { formatFigure } from '#log/plot/figures.ts';
import { useCompare } from '#pages/compare/compare-context.ts';
import type { ComparedVersion } from '#pages/compare/reading/use-compared.ts';
import { Card } from '#ui/Card.tsx';
import { Diff, FromTo } from '#ui/Diff.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { type Column, DataTable } from '#ui/table/DataTable.tsx';
import { mono, token, visuallyHidden } from '#ui/theme/tokens.ts';
import { formatCount } from '#util/format.ts';

type PairEffect = Effect<ParameterPair>;

interface PairsCardProps {
  readonly versions: readonly ComparedVersion[];
  readonly rows: readonly ComparedRow[];
  readonly result: ComparedResult;
}

const Name = styled('code')({ ...mono, marginRight: 10, overflowWrap: 'anywhere' });

const firstRows = 12;

/** Which single change had which effect. Only completed runs count: what another one got to is no result of its values. */
export const PairsCard = memo(function PairsCard({ versions, rows, result }: PairsCardProps) {
  const [all, setAll] = useState(false);
  const effects = useMemo(() => {
    const scores = result.results.map((each, index) =>
      jobStatus(versions[index]?.version.status ?? null).phase === 'completed' ? scoreOf(each) : null,
    );
    const withResult = scores.flatMap((score, index) => (score === null ? [] : [index]));
    return effectsOf(oneParameterPairs(rows, withResult).map(fromOlder(versions)), scores, result.kind);
  }, [versions, rows, result]);
  const columns = useMemo(() => columnsOf(versions, result.name), [versions, result.name]);
  const shown = all ? effects : effects.slice(0, firstRows);
  return (
    <Card title="What made the difference" count={formatCount(effects.length, 'pair')} flush>
      {effects.length === 0 ? (
        <EmptyState title="No pair of versions differs in one parameter only">
          Pairs are completed versions that have a value of {result.name} and differ in a single parameter
          (output paths are not compared). Add versions that were changed one parameter at a time.
        </EmptyState>
      ) : (
        <DataTable
          label="What made the difference"
          columns={columns}
          rows={shown}
          rowKey={({ pair }) => `${pair.parameter.path} ${pair.from} ${pair.to}`}
          foldBelow={720}
        />
      )}
      {shown.length < effects.length && (
        <div style={{ padding: '12px 18px' }}>
          <Button onClick={() => setAll(true)}>Show all {formatCount(effects.length, 'pair')}</Button>
        </div>
      )}
    </Card>
  );
});

/** From the version that was created first, wherever its column stands. */
const fromOlder =
  (versions: readonly ComparedVersion[]) =>
  (pair: ParameterPair): ParameterPair => {
    const [one, other] = [pair.from, pair.to].map((place) => versions[place]?.version.createTime ?? 0);
    return (one ?? 0) <= (other ?? 0) ? pair : { ...pair, from: pair.to, to: pair.from };
  };

const wordOf = (value: string | null | undefined) => value ?? 'not set';

const signed = (change: number): string =>
  `${change > 0 ? '+' : change < 0 ? '−' : '±'}${formatFigure(Math.abs(change))}`;

const columnsOf = (versions: readonly ComparedVersion[], metric: string): readonly Column<PairEffect>[] => [
  {
    key: 'change',
    header: 'Change',
    isName: true,
    cell: ({ pair: { parameter, from, to } }) => (
      <span>
        <Name translate="no">{parameter.label}</Name>
        <Diff before={wordOf(parameter.values[from])} after={wordOf(parameter.values[to])} />
      </span>
    ),
  },
  {
    key: 'values',
    header: metric,
    cell: ({ before, after }) => <FromTo before={formatFigure(before)} after={formatFigure(after)} />,
  },
  {
    key: 'effect',
    header: 'Effect',
    cell: ({ change, isBetter }) => (
      <span>
        <span translate="no" style={mono}>
          {signed(change)}
        </span>{' '}
        {isBetter === null ? '' : isBetter ? 'better' : 'worse'}
      </span>
    ),
  },
  {
    key: 'versions',
    header: 'Versions',
    cell: ({ pair: { from, to } }) => (
      <FromTo
        before={<VersionLink compared={versions[from]} />}
        after={<VersionLink compared={versions[to]} />}
      />
    ),
  },
];

function VersionLink({ compared }: { readonly compared: ComparedVersion | undefined }) {
  const { projectId, highlight } = useCompare();
  const isOutside = useIsOutside(highlight, compared?.key ?? '');
  if (compared === undefined) return null;
  return (
    <Link
      to="/projects/$projectId/jobs/$jobId/versions/$versionId"
      params={{ projectId, ...compared.ref }}
      translate="no"
      style={isOutside ? { color: token('inkFaint') } : undefined}
    >
      {compared.label}
      {isOutside && <span style={visuallyHidden}>, outside the chosen ranges</span>}
    </Link>
  );
}
