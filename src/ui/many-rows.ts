/** From so many rows on, only those that are seen are laid out. */
export const isMany = (rows: readonly unknown[]): true | undefined => rows.length > 50 || undefined;
