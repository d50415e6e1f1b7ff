import type { Command, Evidence, Money } from '@app/alliance';
import { Amount, AuthorisedBody, DocumentVersion, FactBody, Flag, Id, Nested, OneOf, Text } from '../members';
import { costBodies } from './costs.bodies';
import { ComponentName, ComponentsBody, LineAmountBody, LineBody, PlaceBody, type COMPONENTS } from './place.body';

type Component = (typeof COMPONENTS)[number];
const VAT = ['EXCLUDED', 'INCLUDED'] as const;
const ADJUSTMENT_KINDS = ['SCOPE', 'LAW', 'INDEX', 'OTHER'] as const satisfies readonly Command<'RecogniseAdjustmentEvent'>['kind'][];

export class FixCostFrameBody extends AuthorisedBody implements Command<'FixCostFrame'> {
  @Amount({ description: 'The sum of the four components.' }) total: Money;
  @Nested(() => ComponentsBody) components: ComponentsBody;
  @Text(64, { optional: true }) priceLevel?: string;
  @OneOf(VAT) vat: (typeof VAT)[number];
}

export class ChangeCostFrameBody extends AuthorisedBody implements Command<'ChangeCostFrame'> {
  @ComponentName() component: Component;
  @Amount({ description: 'Signed.' }) change: Money;
  @Id({ optional: true, description: 'Whose target changes with the target budget, once there are contract periods.' }) period?: string;
}

export class CreateLineBody extends FactBody implements Command<'CreateLine'> {
  @Nested(() => LineBody) line: LineBody;
}

export class AllocateBudgetBody extends AuthorisedBody implements Command<'AllocateBudget'> {
  @Id() effect: string;
  @Nested(() => LineAmountBody, { list: true, min: 1 }) lines: LineAmountBody[];
  @Text(2000) reason: string;
}

export class TransferBudgetBody extends AuthorisedBody implements Command<'TransferBudget'> {
  @Id() effect: string;
  @Nested(() => PlaceBody) from: PlaceBody;
  @Nested(() => PlaceBody) to: PlaceBody;
  @Amount() amount: Money;
  @Text(2000) reason: string;
}

export class AdjustTargetBody extends AuthorisedBody implements Command<'AdjustTarget'> {
  @Id() effect: string;
  @Id() adjustmentEvent: string;
  @Id() period: string;
  @Amount({ description: 'Signed.' }) change: Money;
  @ComponentName({ description: 'The component that gives what the target gains, or gains what the target gives.' }) against: Component;
  @Text(2000) reason: string;
}

export class RecogniseAdjustmentEventBody extends FactBody implements Command<'RecogniseAdjustmentEvent'> {
  @OneOf(ADJUSTMENT_KINDS) kind: (typeof ADJUSTMENT_KINDS)[number];
  @DocumentVersion() report: Evidence;
  @Flag() recognised: boolean;
}

class ReserveMoveBody extends AuthorisedBody {
  @Id() effect: string;
  @Amount() amount: Money;
  @Flag({ description: 'Whether the amount moves between the reserve and the target budget.' }) adjustsTarget: boolean;
  @Nested(() => PlaceBody, { optional: true }) line?: PlaceBody;
  @Id({ optional: true }) period?: string;
  @Id({ optional: true }) risk?: string;
  @Text(2000) reason: string;
}
export class DrawReserveBody extends ReserveMoveBody implements Command<'DrawReserve'> {}
export class ReturnReserveBody extends ReserveMoveBody implements Command<'ReturnReserve'> {}

export class ReverseMovementBody extends AuthorisedBody implements Command<'ReverseMovement'> {
  @Id() reverses: string;
  @Text(2000) reason: string;
}

export class ReanchorMovementBody extends AuthorisedBody implements Command<'ReanchorMovement'> {
  @Id() movement: string;
  @Id() effect: string;
}

export class ConfirmMovementBody extends AuthorisedBody implements Command<'ConfirmMovement'> {
  @Id() movement: string;
  @Id() effect: string;
}

export const commercialBodies = {
  ...costBodies,
  FixCostFrame: FixCostFrameBody,
  ChangeCostFrame: ChangeCostFrameBody,
  CreateLine: CreateLineBody,
  AllocateBudget: AllocateBudgetBody,
  TransferBudget: TransferBudgetBody,
  AdjustTarget: AdjustTargetBody,
  RecogniseAdjustmentEvent: RecogniseAdjustmentEventBody,
  DrawReserve: DrawReserveBody,
  ReturnReserve: ReturnReserveBody,
  ReverseMovement: ReverseMovementBody,
  ReanchorMovement: ReanchorMovementBody,
  ConfirmMovement: ConfirmMovementBody,
};
