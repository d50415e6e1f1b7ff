import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { AddDocumentVersionBody, ClassifyDocumentBody, RegisterDocumentBody, VerifyDocumentBody, WithdrawDocumentBody } from './bodies';

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

  @Post('document-verifications')
  verifyDocument(@Asks() asking: Asking, @Body() body: VerifyDocumentBody) {
    return this.commands.execute(new Decide(asking, 'VerifyDocument', body));
  }

  @Post('document-classifications')
  classifyDocument(@Asks() asking: Asking, @Body() body: ClassifyDocumentBody) {
    return this.commands.execute(new Decide(asking, 'ClassifyDocument', body));
  }
}
