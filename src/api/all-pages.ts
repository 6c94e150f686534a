interface Page<T> {
  readonly rows: readonly T[];
  /** As the service counts them; the pages doubt it themselves, so it can only prolong the reading. */
  readonly total: number;
}

// A service that ignores the page number would otherwise be asked for ever.
const maxPages = 100;

/** Reads page after page (0, 1, 2 …) until one is not full or adds nothing. A row whose `id` has been seen is dropped. */
export async function readAllPages<T extends { readonly id: string }>(
  pageSize: number,
  readPage: (page: number) => Promise<Page<T>>,
): Promise<T[]> {
  const rows = new Map<string, T>();
  for (let page = 0; page < maxPages; page += 1) {
    const before = rows.size;
    const answer = await readPage(page);
    for (const row of answer.rows) if (!rows.has(row.id)) rows.set(row.id, row);
    const complete = answer.rows.length < pageSize && rows.size >= answer.total;
    if (complete || rows.size === before) break;
  }
  return [...rows.values()];
}
