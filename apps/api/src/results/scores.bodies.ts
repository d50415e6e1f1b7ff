import type { Command, Evidence } from '@app/alliance';
import { ActBody, Day, Decimal, DocumentVersion, FactBody, Id, Text } from '../members';

const optional = { optional: true } as const;

export class RecordMeasurementBody extends FactBody implements Command<'RecordMeasurement'> {
  @Id() indicator: string;
  @Id({ description: 'A contract period; or any other label, and then `from` and `to` are given.' }) period: string;
  @Day({ ...optional, description: 'The first day measured; without it that of the period.' }) from?: string;
  @Day({ ...optional, description: 'The last day measured; without it that of the period.' }) to?: string;
  @Decimal() value: string;
  @DocumentVersion(optional) document?: Evidence;
  @Text(2000, optional) note?: string;
}

export class RestateMeasurementBody extends FactBody implements Command<'RestateMeasurement'> {
  @Id({ description: 'The measurement whose value was wrong.' }) restates: string;
  @Decimal() value: string;
  @DocumentVersion(optional) document?: Evidence;
  @Text(2000) reason: string;
}

export class ScoreIndicatorBody extends ActBody implements Command<'ScoreIndicator'> {
  @Id() indicator: string;
  @Id() period: string;
}

export class FreezeScoresBody extends ActBody implements Command<'FreezeScores'> {
  @Id() period: string;
  @Id({ ...optional, description: 'Where the steering group had notice of the scores.' }) meeting?: string;
}
