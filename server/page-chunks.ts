interface Importers {
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

interface Modules {
  readonly getModuleInfo: (id: string) => Importers | null;
}

/**
 * Tells the bundler the file of a module: one for each set of pages that begin with it, and one for what two of the main
 * pages begin with. A page then loads few files, and little code of others. What no page begins with is left to the bundler.
 * @param nameOfPage the name of the page that a module is, or undefined
 * @param mainPages names of the pages that are opened most
 */
export const pageChunks =
  (nameOfPage: (id: string) => string | undefined, mainPages: readonly string[]) =>
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
    const [page] = pages;
    const isMain = (name: string) => mainPages.includes(name);
    if (page === undefined) return null;
    // What such a module imports is shared too, so that no two files import each other.
    if (pages.filter(isMain).length > 1) return 'shared';
    if (pages.length > 1) return pages.join('-');
    const everywhere = pagesFrom(({ importers, dynamicImporters }) => [...importers, ...dynamicImporters]);
    if (everywhere.length === 1) return page;
    // A part of another page loads it later, and must not load the page with it.
    return isMain(page) ? `${page}-and-parts` : null;
  };
