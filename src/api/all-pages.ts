interface Page<T> {
  readonly rows: readonly T[];
  /** As the service counts them. */
  readonly total: number;
}

// A service that ignores the page number would otherwise be asked for ever.
const maxPages = 100;

interface PageOptions {
  readonly pageSize: number;
  /** After a full page the count says whether another one follows. Otherwise it is doubted, and the next page is read. */
  readonly trustsTotal?: boolean;
}

/** Reads page after page (0, 1, 2 …) until the rows are complete or a page adds nothing. A row whose `id` has been seen is dropped. */
export async function readAllPages<T extends { readonly id: string }>(
  { pageSize, trustsTotal = false }: PageOptions,
  readPage: (page: number) => Promise<Page<T>>,
): Promise<T[]> {
  const rows = new Map<string, T>();
  for (let page = 0; page < maxPages; page += 1) {
    const before = rows.size;
    const answer = await readPage(page);
    for (const row of answer.rows) if (!rows.has(row.id)) rows.set(row.id, row);
    const isFull = answer.rows.length >= pageSize;
    const complete = rows.size >= answer.total && (!isFull || (trustsTotal && answer.total > 0));
    if (complete || rows.size === before) break;
  }
  return [...rows.values()];
}
