import { Decimal, Id, Nested, Text, Whole } from '../members';

class InputBody {
  @Text(100) name: string;
  @Decimal() value: string;
}
/** A value with the version of its formula and its inputs, so that it can be computed again (GT-09). */
export class FigureBody {
  @Decimal() value: string;
  @Id() formula: string;
  @Whole(1, 9999) version: number;
  @Nested(() => InputBody, { list: true }) inputs: InputBody[];
}
/** The limits that a numeric boundary sets to its value. */
export class BoundaryBody {
  @Id() formula: string;
  @Decimal({ optional: true }) atLeast?: string;
  @Decimal({ optional: true }) atMost?: string;
}
