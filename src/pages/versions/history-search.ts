import * as z from 'zod/mini';
import { decodeComponent } from '#util/search-text.ts';

/** Which versions are listed, by how they stand. */
const statusGroups = ['all', 'unfinished', 'completed', 'failed', 'stopped'] as const;
export type StatusGroup = (typeof statusGroups)[number];

const fields = {
  filter: z.string().check(z.maxLength(500)),
  show: z.enum(statusGroups),
  /** The key of a column. */
  sort: z.string().check(z.maxLength(300)),
  order: z.enum(['asc', 'desc']),
  /** The name of the metric that is the result. */
  metric: z.string().check(z.maxLength(200)),
  /** Keys of the columns beside those that are always there, with `,` between. */
  columns: z.string().check(z.maxLength(4000)),
};

/** What the page takes from its address, all of it text. */
export const historySearchSchema = z.partial(z.strictObject(fields));

export interface HistorySearch {
  readonly filter: string;
  readonly show: StatusGroup;
  /** Newest first where it is `created` and falls. */
  readonly sort: string;
  readonly order: 'asc' | 'desc';
  /** '' for the metric that most versions have. */
  readonly metric: string;
  /** Null for those that say most. */
  readonly columns: readonly string[] | null;
}

const schema = z.object({
  filter: z.catch(fields.filter, ''),
  show: z.catch(fields.show, 'all'),
  sort: z.catch(fields.sort, 'created'),
  order: z.catch(fields.order, 'desc'),
  metric: z.catch(fields.metric, ''),
  columns: z.catch(z.nullable(z.pipe(fields.columns, z.transform(readColumns))), null),
});

export const readHistorySearch = (search: Readonly<Record<string, unknown>>): HistorySearch =>
  schema.parse(search);

/** Defaults are left out, so that addresses stay short. */
export function writeHistorySearch(search: HistorySearch): Readonly<Record<string, string>> {
  const { columns, ...texts } = search;
  const usual = new Map<string, unknown>(Object.entries(readHistorySearch({})));
  const said = Object.entries(texts).filter(([name, value]) => value !== usual.get(name));
  return {
    ...Object.fromEntries(said),
    ...(columns !== null && { columns: columns.map(encodeURIComponent).join(',') }),
  };
}

/** Figures and times are looked at from the highest down. */
export const nextSort = (
  { sort, order }: HistorySearch,
  key: string,
): Pick<HistorySearch, 'sort' | 'order'> => {
  if (sort === key) return { sort: key, order: order === 'asc' ? 'desc' : 'asc' };
  return { sort: key, order: key === 'name' || key === 'status' ? 'asc' : 'desc' };
};

function readColumns(text: string): readonly string[] {
  return text
    .split(',')
    .filter((part) => part !== '')
    .map(decodeComponent);
}
