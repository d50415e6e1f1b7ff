import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { Ledger } from '@app/ledger';
import { AuditHandler } from './auditing/audit';
import { DecideHandler, LEDGER } from './decide';

/** The opened ledger, and the one handler that puts commands to it. Every other module speaks to it through the buses. */
@Global()
@Module({})
export class LedgerModule {
  static on(ledger: Ledger): DynamicModule {
    return {
      module: LedgerModule,
      imports: [CqrsModule.forRoot()],
      providers: [{ provide: LEDGER, useValue: ledger }, DecideHandler, AuditHandler],
      exports: [LEDGER, CqrsModule],
    };
  }
}
