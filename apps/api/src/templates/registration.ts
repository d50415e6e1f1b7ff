/**
 * How an alliance is asked for: with all that it says of itself, or by naming a template and the organisations that are to take
 * part. Requests and scenario files are read alike.
 */
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { CURRENCIES, type Command } from '@app/alliance';
import { commandFrom, InvalidCommandError } from '../bodies';
import { faultsOf, STRICT } from '../effects.body';
import { Day, Id, Nested, OneOf, Text, True } from '../members';
import { BusinessId, CompanyBody, NamedBody, Zone } from '../parties/bodies';
import { registering, type Choice, type NamedParty } from './set-up';

class NamedPartyBody implements NamedParty {
  @Id() party: string;
  @Text(200) legalName: string;
  @BusinessId() businessId: string;
  @Nested(() => CompanyBody, { optional: true, list: true, description: 'Of a consortium.' }) members?: readonly CompanyBody[];
}

export class FromTemplateBody implements Choice {
  @Id({ description: 'The template, as under /templates.' }) template: string;
  @Nested(() => NamedPartyBody, { list: true, description: 'Which organisation each party of the template is.' }) parties: readonly NamedPartyBody[];
  @Zone() timezone: string;
  @OneOf(CURRENCIES) currency: Command<'RegisterAlliance'>['currency'];
  @Nested(() => NamedBody, { optional: true, description: 'That of the template if there is none.' }) name?: NamedBody;
  @Id({ optional: true }) registrar?: string;
  @True({ optional: true }) takenOver?: true;
  @Day({ optional: true }) effective?: string;
  @Text(2000, { optional: true }) lateBecause?: string;
}

const isByTemplate = (plain: object): boolean => 'template' in plain && typeof plain.template === 'string';

export function registrationFrom(plain: object): Command<'RegisterAlliance'> {
  if (!isByTemplate(plain)) return commandFrom('RegisterAlliance', plain);
  const faults = faultsOf(validateSync(plainToInstance(FromTemplateBody, plain), STRICT));
  if (faults.length > 0) throw new InvalidCommandError(faults);
  return commandFrom('RegisterAlliance', registering(plain as Choice));
}
