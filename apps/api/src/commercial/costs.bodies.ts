import { IsString, Matches } from 'class-validator';
import type { Command, Evidence, Money } from '@app/alliance';
import { Amount, AuthorisedBody, DocumentVersion, FactBody, Hash, Id, member, Nested, Text, Whole, type Options } from '../members';

const MONTH = /^(19|2[01])\d\d-(0[1-9]|1[0-2])$/;
/** A month of the calendar, `2020-04`. */
const Month = (options: Options = {}) =>
  member({ type: String, pattern: MONTH.source, example: '2020-04' }, options, IsString, (each) => Matches(MONTH, each));
const Year = () => Whole(1900, 2199);

type CostLine = Command<'RecordActual'>['lines'][number];
class CostLineBody implements CostLine {
  @Month() month: string;
  @Id() service: string;
  @Amount({ description: 'Signed: a credit note is below zero.' }) amount: Money;
}

export class RecordActualBody extends FactBody implements Command<'RecordActual'> {
  @Id() party: string;
  @Nested(() => CostLineBody, { list: true, min: 1 }) lines: CostLineBody[];
  @Hash({ description: 'The digest of the report that the figures were taken from.' }) source: string;
  @Text(2000, { optional: true }) note?: string;
}

export class RestateActualBody extends FactBody implements Command<'RestateActual'> {
  @Id({ description: 'The report whose figures are stated anew; figures that are not named stay as they are.' }) restates: string;
  @Nested(() => CostLineBody, { list: true, min: 1 }) lines: CostLineBody[];
  @Hash() source: string;
  @Text(2000) reason: string;
}

class MonthsBody extends FactBody {
  @Id({ optional: true, description: 'The contract period whose months these are.' }) period?: string;
  @Month() from: string;
  @Month({ description: 'The last month, included.' }) to: string;
}
export class VerifyCostsBody extends MonthsBody implements Command<'VerifyCosts'> {
  @Amount({ description: 'The sum of all that is recorded for these months.' }) actual: Money;
  @DocumentVersion() document: Evidence;
}

type Questioned = Command<'QuestionCosts'>['lines'][number];
class QuestionedBody implements Questioned {
  @Month() month: string;
  @Id() service: string;
  @Id() party: string;
}
export class QuestionCostsBody extends MonthsBody implements Command<'QuestionCosts'> {
  @Nested(() => QuestionedBody, { list: true, min: 1 }) lines: QuestionedBody[];
  @DocumentVersion({ optional: true }) document?: Evidence;
  @Text(2000) reason: string;
}

type ForecastLine = Command<'RecordForecast'>['lines'][number];
class ForecastLineBody implements ForecastLine {
  @Year() year: number;
  @Id() service: string;
  @Id({ optional: true }) party?: string;
  @Amount({ description: 'What the whole year is expected to cost.' }) amount: Money;
}
export class RecordForecastBody extends FactBody implements Command<'RecordForecast'> {
  @Nested(() => ForecastLineBody, { list: true, min: 1 }) lines: ForecastLineBody[];
  @Text(2000, { optional: true }) note?: string;
}

export class OpenYearBody extends FactBody implements Command<'OpenYear'> {
  @Year() year: number;
}

export class CloseYearBody extends FactBody implements Command<'CloseYear'> {
  @Year() year: number;
  @Id({ optional: true, description: 'The meeting or the decision by which the steering group was told.' }) notice?: string;
}

export class ReopenYearBody extends AuthorisedBody implements Command<'ReopenYear'> {
  @Year() year: number;
  @Id({ description: 'The auditor who was told.' }) informed: string;
  @Text(2000) reason: string;
}

export class RecordOwnerCostBody extends FactBody implements Command<'RecordOwnerCost'> {
  @Month() month: string;
  @Amount() amount: Money;
  @Id({ optional: true, description: 'The cost that this one takes the place of.' }) corrects?: string;
  @Text(2000, { optional: true, description: 'Needed for a correction.' }) reason?: string;
}

export const costBodies = {
  RecordActual: RecordActualBody,
  RestateActual: RestateActualBody,
  VerifyCosts: VerifyCostsBody,
  QuestionCosts: QuestionCostsBody,
  RecordForecast: RecordForecastBody,
  OpenYear: OpenYearBody,
  CloseYear: CloseYearBody,
  ReopenYear: ReopenYearBody,
  RecordOwnerCost: RecordOwnerCostBody,
};
