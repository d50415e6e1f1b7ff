/**
 * From a template to an alliance. What can be settled at once becomes the steps with which the alliance is registered; what
 * needs an agreement, a steering group or a procurement first is offered as drafts: commands that lack only what the template
 * cannot know.
 */
import type { Command, SetUpStep } from '@app/alliance';
import { RefusedException } from '../problem';
import type { Template, Words } from './template';
import { templates, type Offered } from './templates';

/** Which organisation a party of the template is. */
export interface NamedParty {
  readonly party: string;
  readonly legalName: string;
  readonly businessId: string;
  readonly members?: readonly { readonly member: string; readonly legalName: string; readonly businessId: string }[];
}
export interface Choice {
  readonly template: string;
  readonly parties?: readonly NamedParty[];
}
export interface Draft {
  readonly do: string;
  readonly with: Readonly<Record<string, unknown>>;
}

export function offeredAs(name: string): Offered {
  const found = templates().get(name);
  if (!found) throw new RefusedException({ refused: 'TEMPLATE_NOT_FOUND', template: name });
  return found;
}

const basisOf = ({ name, version }: Template) => ({ kind: 'CONTRACT_CLAUSE', ref: `template ${name} ${version}` }) as const;

/** What an alliance of this kind begins with; the outside bodies first, since policies and gates name them. */
function stepsOf(template: Template, parties: readonly NamedParty[]): readonly SetUpStep[] {
  const { bodies, policies, phases, gates } = template;
  return [
    ...bodies.filter(({ kind }) => kind === 'OUTSIDE').map((body): SetUpStep => ({ do: 'EstablishBody', with: body })),
    { do: 'AdoptPolicySet', with: { policies, authority: basisOf(template) } },
    ...template.parties.map(({ about: _, ...party }): SetUpStep => ({
      do: 'RegisterParty',
      with: { ...party, ...parties.find((one) => one.party === party.party)! },
    })),
    { do: 'PlanPhases', with: { phases } },
    ...gates.flatMap(({ criteria, ...gate }): readonly SetUpStep[] => [
      { do: 'DefineGate', with: gate },
      ...criteria.map((criterion): SetUpStep => ({ do: 'DefineCriterion', with: { gate: gate.gate, ...criterion } })),
    ]),
  ];
}

/** Registering an alliance as its template has it: the command by value, since no alliance changes with its template. */
export function registering<C extends object>({ template: name, parties = [], ...rest }: C & Choice): Command<'RegisterAlliance'> {
  const { template, sha256 } = offeredAs(name);
  const known = template.parties.map(({ party }) => party);
  const missing = known.filter((party) => !parties.some((one) => one.party === party));
  const strange = parties.map(({ party }) => party).filter((party, i, all) => !known.includes(party) || all.indexOf(party) < i);
  if (missing.length + strange.length > 0) throw new RefusedException({ refused: 'TEMPLATE_PARTIES_DIFFER', missing, strange });
  const { version, kind, sector, title } = template;
  return {
    name: title,
    kind,
    sector,
    ...rest,
    template: { template: name, version, sha256 },
    setUp: stepsOf(template, parties),
  } as unknown as Command<'RegisterAlliance'>;
}

/** What comes later, by the occasion on which it is sent. */
export function draftsOf({ bodies, seats, principles, results, procurement, budget }: Template): Readonly<Record<string, readonly Draft[]>> {
  const { kraSet, kras } = results;
  const indicators = kras.flatMap(({ kra, indicators: all }) => all.map(({ weight, ...one }) => ({ weight, with: { kraSet, kra, ...one } })));
  return {
    bodies: bodies.filter(({ kind }) => kind !== 'OUTSIDE').map((body) => ({ do: 'EstablishBody', with: { ...body } })),
    seats: seats.map((seat) => ({ do: 'CreateSeat', with: seat })),
    principles: principles.map((principle) => ({ do: 'RecordPrinciple', with: principle })),
    kras: [{ do: 'AdoptKraSet', with: { kraSet, kras: kras.map(({ kra, name }) => ({ kra, name })) } }],
    indicators: indicators.map((one) => ({ do: 'DefineIndicator', with: one.with })),
    weights: [{ do: 'SetWeights', with: { kraSet, weights: indicators.map(({ weight, with: { indicator } }) => ({ indicator, weight })) } }],
    ...(procurement && { invitation: [{ do: 'PublishInvitation', with: { ...procurement } }] }),
    lines: budget.services.map(({ service, party }) => ({ do: 'CreateLine', with: { line: { component: 'TARGET_BUDGET', service, party } } })),
  };
}

export interface Shown {
  readonly template: string;
  readonly version: number;
  readonly sha256: string;
  readonly title: Words;
  readonly about: Words;
  readonly kind: string;
  readonly sector: string;
  readonly parties: Template['parties'];
}
/** A template as it is listed. */
export const shown = ({ template: { name, version, title, about, kind, sector, parties }, sha256 }: Offered): Shown => ({
  template: name,
  version,
  sha256,
  title,
  about,
  kind,
  sector,
  parties,
});
