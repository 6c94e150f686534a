import type { Page } from '@playwright/test';

/** What a browser that translates does to a page; the words stay, so that they can be found. */
export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.parentElement?.closest('script, style, textarea') != null || text.data.trim() === '') continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });

/** Texts with a name of a version or of a job in them that a browser would translate. */
export const namesToTranslate = (page: Page, names: RegExp = /\bV\d{4}\b/): Promise<readonly string[]> =>
  page.evaluate((source) => {
    const pattern = new RegExp(source);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const { parentElement: parent } = node;
      if (parent === null || parent.closest('script, style, textarea, [translate="no"]') !== null) continue;
      if (pattern.test(node.nodeValue ?? '')) found.push((node.nodeValue ?? '').trim());
    }
    return found;
  }, names.source);
