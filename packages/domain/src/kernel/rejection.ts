/** A text for people, in the two languages of the product. */
export type Text = { readonly zh: string; readonly en: string };

/**
 * Why something was refused. `kind` decides the GraphQL error type (InputError, RuleError, ForbiddenError, ConflictError); `code` is the
 * stable reason an integrator may branch on. New reasons are new codes, never new kinds.
 */
export type Rejection = {
  readonly kind: 'INPUT' | 'RULE' | 'FORBIDDEN' | 'CONFLICT';
  /** SCREAMING_SNAKE, unique over the product, e.g. PLACEMENT_START_BEFORE_GRADUATION */
  readonly code: string;
  readonly message: Text;
  readonly howToFix: Text;
  /** path of the field in the input, 'employerCode'; absent when the whole record is meant */
  readonly field?: string;
};
