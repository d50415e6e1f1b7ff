import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  AddConsortiumMemberBody,
  AdmitConsortiumMemberBody,
  ProposeConsortiumChangeBody,
  RemoveConsortiumMemberBody,
  ReplaceConsortiumMemberBody,
} from './applications.bodies';

@ApiTags('procurement')
@Controller('alliances/:alliance')
export class ConsortiaController {
  constructor(private readonly commands: CommandBus) {}

  @Post('consortium-additions')
  addConsortiumMember(@Asks() asking: Asking, @Body() body: AddConsortiumMemberBody) {
    return this.commands.execute(new Decide(asking, 'AddConsortiumMember', body));
  }

  @Post('consortium-removals')
  removeConsortiumMember(@Asks() asking: Asking, @Body() body: RemoveConsortiumMemberBody) {
    return this.commands.execute(new Decide(asking, 'RemoveConsortiumMember', body));
  }

  @Post('consortium-replacements')
  replaceConsortiumMember(@Asks() asking: Asking, @Body() body: ReplaceConsortiumMemberBody) {
    return this.commands.execute(new Decide(asking, 'ReplaceConsortiumMember', body));
  }

  @Post('consortium-changes')
  proposeConsortiumChange(@Asks() asking: Asking, @Body() body: ProposeConsortiumChangeBody) {
    return this.commands.execute(new Decide(asking, 'ProposeConsortiumChange', body));
  }

  @Post('consortium-admissions')
  admitConsortiumMember(@Asks() asking: Asking, @Body() body: AdmitConsortiumMemberBody) {
    return this.commands.execute(new Decide(asking, 'AdmitConsortiumMember', body));
  }
}
