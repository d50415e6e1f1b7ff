import { BadRequestException, Body, Controller, Post } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { InvalidCommandError } from '../bodies';
import { Decide } from '../decide';
import { FromTemplateBody, registrationFrom } from '../templates/registration';
import { RegisterAllianceBody } from './bodies';

/** An alliance has no name yet when it is registered: the answer names it. */
@ApiTags('parties')
@Controller('alliances')
export class AlliancesController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiExtraModels(RegisterAllianceBody, FromTemplateBody)
  @ApiBody({
    description: 'All that the alliance says of itself; or the name of a template, and which organisations its parties are.',
    schema: { oneOf: [{ $ref: getSchemaPath(RegisterAllianceBody) }, { $ref: getSchemaPath(FromTemplateBody) }] },
  })
  registerAlliance(@Asks() asking: Asking, @Body() body: unknown) {
    try {
      const sent = Object(body) as object;
      return this.commands.execute(new Decide(asking, 'RegisterAlliance', registrationFrom(sent), sent));
    } catch (error) {
      if (error instanceof InvalidCommandError) throw new BadRequestException(error.faults);
      throw error;
    }
  }
}
