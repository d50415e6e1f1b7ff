/** What is asked beside the path: of a view, as known when and as valid on which day; of the record, from where and how much. */
import { applyDecorators } from '@nestjs/common';
import { Matches } from 'class-validator';
import { Day, member } from '../members';

export const AS_OF = /^(\d{1,9}|\d{4}-\d\d-\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))$/;
const AsOf = () => applyDecorators(member({ type: String, pattern: AS_OF.source }, { optional: true }, (each) => Matches(AS_OF, each)));

export class TimesQuery {
  @AsOf() asOf?: string;
  @Day({ optional: true }) effectiveOn?: string;
}

const DIGITS = /^\d{1,6}$/;
const Count = (description: string) => member({ type: 'integer' }, { optional: true, description }, (each) => Matches(DIGITS, each));
export class EntriesQuery {
  @Count('The first revision wanted; 0 without it.') from?: string;
  @Count('How many at most, up to 500; 100 without it.') limit?: string;
}
