/** The catalogue of refusals in the languages that are not those of its own tables. */
import { FI } from './fi';
import { SV } from './sv';

export const IN_OTHER_WORDS = { fi: FI, sv: SV };
