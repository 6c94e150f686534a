interface Importers {
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

interface Modules {
  readonly getModuleInfo: (id: string) => Importers | null;
}

/** From so many pages on, a module goes to the one file that all pages load. */
const sharedFrom = 4;

/**
 * Tells the bundler the file of a module: one for each set of pages that begin with it. A page then loads few files, and no
 * code of others. What a page loads later is left to the bundler.
 * @param nameOfPage the name of the page that a module is, or undefined
 */
export const pageChunks =
  (nameOfPage: (id: string) => string | undefined) =>
  (id: string, modules: Modules): string | null => {
    const pagesFrom = (importersOf: (importers: Importers) => readonly string[]): readonly string[] => {
      const seen = new Set([id]);
      const pages: string[] = [];
      // Grows while it is gone through.
      for (const at of seen) {
        const page = nameOfPage(at);
        if (page !== undefined) {
          pages.push(page);
          continue;
        }
        const info = modules.getModuleInfo(at);
        for (const importer of info === null ? [] : importersOf(info)) seen.add(importer);
      }
      return pages.toSorted();
    };
    const pages = pagesFrom(({ importers }) => importers);
    if (pages.length === 0) return null;
    if (pages.length >= sharedFrom) return 'shared';
    if (pages.length > 1) return pages.join('-');
    const everywhere = pagesFrom(({ importers, dynamicImporters }) => [...importers, ...dynamicImporters]);
    // A part of another page must not load this page with it.
    return everywhere.length > 1 ? null : (pages[0] ?? null);
  };
