/** The fields of a version, by the name that is printed. */
export const versionFieldNames = [
  'version',
  'id',
  'status',
  'engine',
  'specification',
  'base',
  'created',
  'duration',
] as const;

export type VersionFieldName = (typeof versionFieldNames)[number];

export type FilterField =
  | { readonly source: 'version'; readonly name: VersionFieldName }
  | { readonly source: 'parameter'; readonly name: string }
  | { readonly source: 'metric'; readonly name: string };

/** `:` is: contains. */
export type FilterOperator = '=' | '!=' | '<' | '<=' | '>' | '>=' | ':';

/** One condition; all of a filter must hold. */
export type FilterTerm = { readonly isNegated: boolean } & (
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'field';
      readonly field: FilterField;
      readonly operator: FilterOperator;
      /** As it was typed, without quotes. */
      readonly value: string;
    }
);
