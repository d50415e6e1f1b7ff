import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DocumentsController } from './documents.controller';

@Module({ imports: [CqrsModule], controllers: [DocumentsController] })
export class DocumentsModule {}
