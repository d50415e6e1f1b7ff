/** Who may decide what instead of the body that granted it: scope, limits, period, and whether it holds on the day (V-25, V-26). */
import { delegations, isDelegated } from '@app/alliance';
import { why } from './trail';
import { listed, present, viewOf } from './view';

export const delegationsView = viewOf({
  fold: delegations,
  answer: (known, trail, { effectiveOn }) =>
    listed(
      [...known].map(([delegation, one]) =>
        present({ delegation, ...one, inForce: isDelegated(one, effectiveOn), ...why(trail.of('delegation', delegation)) }),
      ),
    ),
});
