/** The languages in which the ledger speaks to people, and which of them somebody asks for (RFC 9110 §12.5.4). */
import Negotiator from 'negotiator';

export const LANGUAGES = ['en', 'fi', 'sv'] as const;
export type Language = (typeof LANGUAGES)[number];

/** English for whoever asks for none that is spoken here: it is the language of the codes. */
export const languageOf = (headers: { readonly 'accept-language'?: string | undefined }): Language => {
  const wanted = new Negotiator({ headers: { 'accept-language': headers['accept-language'] ?? 'en' } }).language([...LANGUAGES]);
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
};

/** What is the case, and what would make the command succeed. */
export type Sentences = readonly [says: string, remedy: string];
/** The same codes in another language: one that is missing does not compile. */
export type Said<Table> = { readonly [Code in keyof Table]: Sentences };
