interface PageTitleProps {
  /** The page first, then what it belongs to. */
  readonly parts: readonly string[];
  /** Something on the page is to be corrected. */
  readonly hasError?: boolean;
}

export const titleOf = ({ parts, hasError = false }: PageTitleProps): string =>
  (hasError ? 'Error: ' : '') + [...parts.filter((part) => part !== ''), 'Nextrun'].join(' · ');

/** The title of the window. */
export const PageTitle = (props: PageTitleProps) => <title>{titleOf(props)}</title>;
