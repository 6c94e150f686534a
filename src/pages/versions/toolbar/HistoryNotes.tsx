import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ResultsAnnouncement } from '#components/ResultsAnnouncement.tsx';
import type { MetricSummary } from '#components/version-results/metric-summary.ts';
import type { KnownResults } from '#components/version-results/use-known-results.ts';
import type { FilterProblem } from '#domain/version-filter/parse-filter.ts';
import { withSuggestion } from '#domain/version-filter/with-suggestion.ts';
import { formatFigure } from '#log/plot/figures.ts';
import { ErrorIcon } from '#ui/icons.tsx';
import { formatCount } from '#util/format.ts';
import type { BestFact } from '../best-fact.ts';
import type { HistorySearch } from '../history-search.ts';
import { historyInWords, listedInWords } from '../history-words.ts';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 18px',
  minHeight: 34,
  padding: '4px 18px',
  borderBottom: `1px solid ${theme.vars.palette.line}`,
  fontSize: '0.75rem',
  color: theme.vars.palette.inkSoft,
}));

const Problems = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: '8px 18px',
  listStyle: 'none',
  borderBottom: `1px solid ${theme.vars.palette.line}`,
  fontSize: '0.8125rem',
  color: theme.vars.palette.bad,
  '& > li': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 6px' },
}));

interface FilterProblemsProps {
  readonly id: string;
  readonly problems: readonly FilterProblem[];
  readonly filter: string;
  /** With another text of the filter. */
  readonly onReplace: (filter: string) => void;
}

/** What of the filter has no effect, and why. */
export const FilterProblems = ({ id, problems, filter, onReplace }: FilterProblemsProps) => (
  <Problems id={id} role="alert">
    {problems.map((problem) => (
      <li key={problem.text}>
        <ErrorIcon size={12} />
        <span>{problem.message}</span>
        {problem.suggestion !== null && (
          <Button variant="link" onClick={() => onReplace(withSuggestion(filter, problem))}>
            Use {problem.suggestion}
          </Button>
        )}
      </li>
    ))}
  </Problems>
);

interface HistoryFactsProps {
  readonly listed: number;
  readonly all: number;
  readonly search: HistorySearch;
  readonly summary: MetricSummary;
  readonly results: KnownResults;
  /** A sort or a filter needs results that were not read. */
  readonly needsResults: boolean;
  /** The best of those that were read. */
  readonly best: BestFact | undefined;
}

const maxNamed = 3;

/** Versions that are equally good. */
const namesOf = (names: readonly string[]): string =>
  names.length <= maxNamed
    ? names.join(', ')
    : `${names.slice(0, maxNamed - 1).join(', ')} and ${names.length - maxNamed + 1} more`;

/** How many versions are listed, and of how many the result is known. */
export function HistoryFacts(props: HistoryFactsProps) {
  const { listed, all, search, summary, results, needsResults, best } = props;
  const { unread, isReadingAll, readAll, reader } = results;
  const counted = listedInWords(listed, all);
  return (
    <Line>
      <span>{counted}</span>
      <ResultsAnnouncement
        words={historyInWords(counted, search, summary)}
        // Each result that is read may bring another version.
        isBusy={needsResults && isReadingAll}
      />
      {best !== undefined && (
        <span>
          best <code translate="no">{best.metric}</code> {formatFigure(best.value)} in{' '}
          <span translate="no">{namesOf(best.names)}</span>
          {unread > 0 && `, of ${formatCount(results.known.size, 'result')} read`}
        </span>
      )}
      {unread > 0 && (
        <>
          <span>
            {formatCount(unread, 'result')} not read
            {isReadingAll ? ' yet, reading …' : needsResults ? ': the list is not complete' : ''}
          </span>
          <Button variant="link" onClick={isReadingAll ? reader.cancel : readAll}>
            {isReadingAll ? 'Cancel' : 'Read all'}
          </Button>
        </>
      )}
    </Line>
  );
}
