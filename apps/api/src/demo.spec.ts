/** What the first start prints of the example: every figure in it is the answer of a view. */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { eventTypes, RULES } from '@app/alliance';
import { openMemoryLedger, type Ledger } from '@app/ledger';
import { demonstrate, EXAMPLE, shownAs } from './demo';
import { LedgerModule } from './ledger.module';
import { readScenario } from './player/file';
import './bodies';

describe('the demonstration', () => {
  let ledger: Ledger;
  let shown: readonly string[];

  beforeAll(async () => {
    ledger = await openMemoryLedger({ origin: 'test.example/ledger', rules: RULES, types: eventTypes });
    const app = await NestFactory.createApplicationContext(LedgerModule.on(ledger), { logger: false });
    shown = (await shownAs(await demonstrate(app, ledger, readScenario(EXAMPLE)), ledger, 'http://test.example')).split('\n');
    await app.close();
  }, 60_000);
  afterAll(() => ledger.close());

  it.each<[string, RegExp]>([
    ['that everything came out as the file says', /, 4 refusals journaled, all as expected/],
    ['who was selected', /^ {2}A +AWARDED +3 +0$/],
    ['the cost frame on a day', /^ {2}2020-04-21 +148,350,000\.00 EUR .* 2,050,000\.00 EUR +157,200,000\.00 EUR$/],
    ['a settlement that is paid', /^ {2}P1 .* 774,200\.00 EUR +MEH 603,876\.00 EUR +CITY 170,324\.00 EUR$/],
    ['a settlement that is recovered', /^ {2}P2 .* -94,000\.00 EUR +MEH -73,320\.00 EUR +CITY -20,680\.00 EUR$/],
    ['what of the frame was used', /^ {2}total +151,659,400\.00 EUR$/],
    ['what of it was not', /^ {2}unused total +5,540,600\.00 EUR$/],
    ['whom a token stands for', /^ {2}finance +\S+ +FINANCE_OFFICER$/],
  ])('shows %s', (_, line) => {
    expect(shown.filter((one) => line.test(one))).toHaveLength(1);
  });
});
