import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { AddDocumentVersionBody, RegisterDocumentBody, WithdrawDocumentBody } from './bodies';

@ApiTags('documents')
@Controller('alliances/:alliance')
export class DocumentsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('documents')
  registerDocument(@Asks() asking: Asking, @Body() body: RegisterDocumentBody) {
    return this.commands.execute(new Decide(asking, 'RegisterDocument', body));
  }

  @Post('document-versions')
  addDocumentVersion(@Asks() asking: Asking, @Body() body: AddDocumentVersionBody) {
    return this.commands.execute(new Decide(asking, 'AddDocumentVersion', body));
  }

  @Post('document-withdrawals')
  withdrawDocument(@Asks() asking: Asking, @Body() body: WithdrawDocumentBody) {
    return this.commands.execute(new Decide(asking, 'WithdrawDocument', body));
  }
}
