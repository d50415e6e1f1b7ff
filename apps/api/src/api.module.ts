import { Module, ValidationPipe, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { Ledger } from '@app/ledger';
import { AuditingModule } from './auditing/auditing.module';
import { Clock } from './clock';
import { CommercialModule } from './commercial/commercial.module';
import { CorrectionsModule } from './corrections/corrections.module';
import { DocumentsModule } from './documents/documents.module';
import { STRICT } from './effects.body';
import { EtagInterceptor } from './etag';
import { GovernanceModule } from './governance/governance.module';
import { HealthController } from './health.controller';
import { IdentityGuard } from './identity';
import { LedgerModule } from './ledger.module';
import { LiveController } from './live.controller';
import { MeetingsModule } from './meetings/meetings.module';
import { MinutesModule } from './minutes/minutes.module';
import { PartiesModule } from './parties/parties.module';
import { PhasesModule } from './phases/phases.module';
import { PlanModule } from './plan/plan.module';
import { ProblemFilter } from './problem';
import { ProblemsController } from './problems.controller';
import { ProcurementModule } from './procurement/procurement.module';
import { Reading } from './reading';
import { ResultsModule } from './results/results.module';
import { Stopping } from './stopping';
import { TakingOverModule } from './taking-over/taking-over.module';
import { TemplatesModule } from './templates/templates.module';
import { ViewsModule } from './views/views.module';
import './bodies';

/** The subjects, each a module of its own that knows only the buses. */
const SUBJECTS = [
  PartiesModule,
  DocumentsModule,
  PhasesModule,
  ProcurementModule,
  MeetingsModule,
  GovernanceModule,
  CommercialModule,
  ResultsModule,
  PlanModule,
  CorrectionsModule,
  TakingOverModule,
];

@Module({})
export class ApiModule {
  static on(ledger: Ledger): DynamicModule {
    return {
      module: ApiModule,
      imports: [LedgerModule.on(ledger), ...SUBJECTS, TemplatesModule, ViewsModule, MinutesModule, AuditingModule],
      controllers: [HealthController, LiveController, ProblemsController],
      providers: [
        Clock,
        Reading,
        Stopping,
        { provide: APP_GUARD, useClass: IdentityGuard },
        { provide: APP_PIPE, useValue: new ValidationPipe({ ...STRICT, transform: true }) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
      ],
    };
  }
}
