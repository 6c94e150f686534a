interface PageTitleProps {
  /** The page first, then what it belongs to. */
  readonly parts: readonly string[];
  /** The page has an error to correct. */
  readonly hasError?: boolean;
}

export const titleOf = ({ parts, hasError = false }: PageTitleProps): string =>
  (hasError ? 'Error: ' : '') + [...parts.filter((part) => part !== ''), 'Nextrun'].join(' · ');

/** The title of the window. */
export const PageTitle = (props: PageTitleProps) => <title>{titleOf(props)}</title>;
