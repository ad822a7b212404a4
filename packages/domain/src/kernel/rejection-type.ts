import type { Rejection, Text } from './rejection.ts';

/** For refusals that say the same every time: call them with {}. */
export type NoParams = Readonly<Record<string, never>>;

type Words = { readonly message: Text; readonly howToFix: Text };

/** A kind of refusal: called with its parameters it gives the rejection. `example` is what the published list of codes shows. */
export type RejectionType<Params> = ((params: Params, field?: string) => Rejection) & {
  readonly code: string;
  readonly kind: Rejection['kind'];
  readonly example: Rejection;
};

/** Defines a refusal once: its code, its words, the field it points at unless the call names another. */
export const rejectionType = <Params>(definition: {
  readonly kind: Rejection['kind'];
  readonly code: string;
  readonly field?: string;
  readonly words: (params: Params) => Words;
  readonly example: Params;
}): RejectionType<Params> => {
  const { kind, code, words } = definition;
  const make = (params: Params, field = definition.field): Rejection => ({
    kind,
    code,
    ...words(params),
    ...(field === undefined ? {} : { field }),
  });
  return Object.assign(make, { code, kind, example: make(definition.example) });
};

/** Words from four texts. */
export const words = (zh: string, en: string, fixZh: string, fixEn: string): Words => ({
  message: { zh, en },
  howToFix: { zh: fixZh, en: fixEn },
});
