import type { Data, Money } from '@app/alliance';
import { Amount, Id, Nested, OneOf, Whole, type Options } from '../members';

type Place = Data<'BudgetTransferred'>['from'];
type Component = Place['component'];
type Components = Data<'CostFrameFixed'>['components'];

export const COMPONENTS = ['TARGET_BUDGET', 'INCENTIVE_POOL', 'OWNER_COSTS', 'RISK_RESERVE'] as const satisfies readonly Component[];
export const ComponentName = (options: Options = {}) => OneOf(COMPONENTS, options);

/** A line of the budget, or as much of one as is named; with its component alone, what lies there on no line. */
export class PlaceBody implements Place {
  @ComponentName() component: Component;
  @Whole(1900, 2199, { optional: true }) year?: number;
  @Id({ optional: true }) service?: string;
  @Id({ optional: true }) party?: string;
}

/** One line: year, service and party are all there. */
export class LineBody implements Required<Place> {
  @ComponentName() component: Component;
  @Whole(1900, 2199) year: number;
  @Id() service: string;
  @Id() party: string;
}

export class LineAmountBody {
  @Nested(() => PlaceBody) line: PlaceBody;
  @Amount() amount: Money;
}

export class ComponentsBody implements Components {
  @Amount() TARGET_BUDGET: Money;
  @Amount() INCENTIVE_POOL: Money;
  @Amount() OWNER_COSTS: Money;
  @Amount() RISK_RESERVE: Money;
}
