import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import type { RunEstimate } from '#domain/duration/estimate.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { touch } from '#ui/theme/tokens.ts';
import { likenessWords, sourcesWords, unfinishedWords } from './estimate-words.ts';

const Text = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.8125rem',
  color: theme.vars.palette.inkSoft,
  overflowWrap: 'anywhere',
  '& a': { whiteSpace: 'nowrap' },
  '& summary': {
    width: 'max-content',
    minHeight: 24,
    lineHeight: '24px',
    cursor: 'pointer',
    [touch]: { lineHeight: '44px' },
  },
  '& details[open]': { maxWidth: '76ch', paddingBottom: 4 },
}));

/** As many names as stand in a line with the rest. */
const namesInLine = 3;

interface EstimateSourcesProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly estimate: RunEstimate;
  /** A form that one fills in stays where it is. */
  readonly inNewTab?: boolean;
}

/** The versions that an estimate comes from; the first few, and all on demand. */
export function EstimateSources({ projectId, jobId, estimate, inNewTab = false }: EstimateSourcesProps) {
  const [isOpen, setOpen] = useState(false);
  const { sources } = estimate;
  const isFolded = sources.length > namesInLine + 1;
  const shown = isFolded && !isOpen ? sources.slice(0, namesInLine) : sources;
  return (
    <Text as="div">
      {sourcesWords(estimate)}:{' '}
      {shown.map(({ id, name }, place) => (
        <Fragment key={id}>
          {place > 0 && ', '}
          <Link
            to="/projects/$projectId/jobs/$jobId/versions/$versionId"
            params={{ projectId, jobId, versionId: id }}
            translate="no"
            {...(inNewTab && { target: '_blank' })}
          >
            {name}
          </Link>
        </Fragment>
      ))}
      {isFolded && (
        <>
          {isOpen ? ' ' : ' … '}
          <Button
            variant="link"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            sx={{ fontSize: 'inherit', textDecoration: 'underline' }}
          >
            {isOpen ? 'Show fewer' : `Show all ${sources.length}`}
          </Button>
        </>
      )}
      {unfinishedWords(estimate)}
      <details>
        <summary>What counts as similar?</summary>
        {likenessWords}
      </details>
    </Text>
  );
}
