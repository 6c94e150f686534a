import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Parameter } from '#domain/parameters/parameter.ts';
import type { PastedParameters } from '#paste/pasted-parameters.ts';

/** The readers of pasted text, which are loaded with the first dialog that needs them. */
export const pasteReaderQuery = queryOptions({
  queryKey: ['paste-reader'],
  queryFn: async () => {
    const { parseParameters } = await import('#paste/parse-parameters.ts');
    return { parse: parseParameters };
  },
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  networkMode: 'always',
  retry: false,
});

const nothing: PastedParameters = { parameters: [], environment: [], unreadable: [], notes: [] };

export function usePasted(text: string): { readonly pasted: PastedParameters; readonly isFailed: boolean } {
  const { data, isError } = useQuery(pasteReaderQuery);
  const pasted = useMemo(() => data?.parse(text) ?? nothing, [data, text]);
  return { pasted, isFailed: isError };
}

/** What would be put into the list; each name once. */
export function incomingParameters(
  { parameters, environment }: PastedParameters,
  takesEnvironment: boolean,
): readonly Parameter[] {
  if (!takesEnvironment) return parameters;
  const names = new Set(parameters.map(({ name }) => name));
  return [...parameters, ...environment.filter(({ name }) => !names.has(name))];
}
