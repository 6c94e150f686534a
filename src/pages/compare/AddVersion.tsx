import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import InputBase from '@mui/material/InputBase';
import { styled } from '@mui/material/styles';
import { memo, useMemo, useState } from 'react';
import { jobStatus } from '#domain/job-status.ts';
import { maxCompared } from '#domain/version/max-compared.ts';
import { formatDateTime } from '#util/format.ts';
import { useCompare } from './compare-context.ts';
import type { JobVersions } from './reading/use-compared.ts';
import { readRef, refKey, type VersionRef } from './version-refs.ts';

interface AddVersionProps {
  /** Those that are compared already. */
  readonly refs: readonly VersionRef[];
  /** Of the job in the address; undefined until it has been read. */
  readonly list: JobVersions | undefined;
}

interface Option {
  readonly ref: VersionRef;
  readonly name: string;
  readonly facts: string;
}

const Words = styled('span')(({ theme }) => ({
  display: 'grid',
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.inkFaint },
}));

// A long history is searched, not scrolled.
const filterOptions = createFilterOptions<Option>({
  stringify: ({ ref, name, facts }) => `${name} ${facts} ${ref.versionId}`,
  limit: 100,
});

/** A list of the job's versions that is searched as one types; `<job>.<version>` adds one of another job. */
export const AddVersion = memo(function AddVersion({ refs, list }: AddVersionProps) {
  const { jobId, changeRefs } = useCompare();
  const [typed, setTyped] = useState('');
  const options = useMemo(() => {
    const compared = new Set(refs.map(refKey));
    return (list?.versions ?? [])
      .map(({ id, name, status, createTime }) => ({
        ref: { jobId, versionId: id },
        name: name || `Version ${id}`,
        facts: [jobStatus(status).word, createTime === null ? '' : formatDateTime(createTime)]
          .filter((word) => word !== '')
          .join(' · '),
      }))
      .filter(({ ref }) => !compared.has(refKey(ref)));
  }, [refs, list, jobId]);
  const isFull = refs.length >= maxCompared;
  return (
    <Autocomplete<Option>
      sx={{ width: 220 }}
      // In a card the list would be cut off; in the heading it stays within the page's landmark.
      disablePortal={refs.length > 0}
      options={options}
      value={null}
      inputValue={typed}
      disabled={isFull}
      loading={list === undefined}
      loadingText="Loading the versions …"
      noOptionsText="No other versions"
      autoHighlight
      blurOnSelect
      clearOnBlur
      filterOptions={(all, state) => {
        const found = filterOptions(all, state);
        const ref = state.inputValue.includes('.') ? readRef(state.inputValue.trim(), jobId) : null;
        if (ref === null || ref.jobId === jobId) return found;
        return [{ ref, name: `Version ${ref.versionId}`, facts: `of job ${ref.jobId}` }, ...found];
      }}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ ref }) => refKey(ref)}
      onInputChange={(_event, text, reason) => setTyped(reason === 'input' ? text : '')}
      onChange={(_event, option) => {
        if (option !== null) changeRefs([...refs, option.ref]);
      }}
      renderOption={({ key, ...row }, { name, facts }) => (
        <li key={key} {...row} translate="no">
          <Words>
            {name} <small>{facts}</small>
          </Words>
        </li>
      )}
      renderInput={({ slotProps, ...params }) => (
        <InputBase
          {...slotProps.input}
          id={params.id}
          fullWidth
          placeholder={isFull ? `${maxCompared} versions at most` : 'Add version'}
          inputProps={{ ...slotProps.htmlInput, 'aria-label': 'Add version' }}
        />
      )}
    />
  );
});
