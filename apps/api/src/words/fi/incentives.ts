/** Refusals about incentives and their settlement, in Finnish. */
import type { incentiveProblems as english } from '../../results/incentives.problems';
import type { Said } from '../language';

export const incentiveProblems = {
  INCENTIVE_PERIOD_EXISTS: ['Tämän sopimusjakson kannustimista on jo sovittu.', 'Käytä avattua kannustinjaksoa.'],
  INCENTIVE_PERIOD_NOT_FOUND: ['Tämän sopimusjakson kannustimista ei ole sovittu.', 'Avaa ensin kannustinjakso.'],
  AMOUNT_BELOW_ZERO: [
    'Kannustinjärjestelmän rahoitus ja riskille altis palkkio eivät voi olla nollaa pienempiä.',
    'Ilmoita rahamäärä, joka on nolla tai enemmän.',
  ],
  SHARE_ABOVE_WHOLE: ['Osuus ei voi olla suurempi kuin kokonaisuus.', 'Ilmoita osuus, joka on enintään 1/1.'],
  SHARES_AFTER_PERIOD: ['Osapuolen osuus alkaisi vasta jakson päättymisen jälkeen.', 'Ilmoita jaksoon kuuluva päivä tai jätä osapuoli pois.'],
  NOT_A_PRODUCER: [
    'Osapuolella ei ole kyseisenä päivänä tai kyseisellä jaksolla tuottajan ominaisuutta, joten sille ei kuulu palvelua eikä osuutta kannustimista.',
    'Ilmoita tuottajana toimiva osapuoli tai päivä, josta alkaen sillä on tuottajan ominaisuus.',
  ],
  POOL_EXCEEDED: [
    'Kannustinjaksoihin tarvittaisiin yhteensä enemmän kuin kustannusraamissa on kannustinjärjestelmän rahoitusta.',
    'Pysy jäljellä olevassa määrässä tai hanki ensin päätös rahoituksen korottamisesta.',
  ],
  AGREED_AFTER_PERIOD: [
    'Osuuksista sovittaisiin vasta jakson päättymisen jälkeisestä päivästä alkaen.',
    'Ilmoita päivä, joka on viimeistään jakson viimeinen päivä.',
  ],
  SHARES_TOO_MANY: [
    'Jaksolle sovituissa osuusluetteloissa olisi yhteensä yli kaksisataa osuutta.',
    'Jätä pois ne, joilla ei ole osuutta, tai sovi luettelo uudelleen aiemman luettelon päivästä alkaen, jolloin se korvaa sen.',
  ],
  SHARES_NOTHING: ['Osapuolella ei ole tässä osuutta.', 'Ilmoita osapuoli, jolla on osuus kannustinjaksosta.'],
  SCORES_NOT_FROZEN: ['Jakson pisteitä ei ole jäädytetty.', 'Jäädytä ensin pisteet.'],
  SCORES_INCOMPLETE: [
    'Jaksolta puuttuu tietoja mittarista, jolla on painoarvoa, joten kokonaispisteitä ei ole.',
    'Kirjaa puuttuvat tiedot ja jäädytä pisteet uudelleen.',
  ],
  ACTUALS_MISSING: ['Jakson kuukausilta ei ole kirjattu kustannuksia.', 'Kirjaa ensin kustannukset.'],
  SETTLEMENT_NOT_FOUND: ['Tällaista kannustinlaskelmaa ei ole.', 'Ilmoita kannustinlaskelma, joka on laskettu.'],
  SETTLEMENT_APPROVED: [
    'Jakson kannustimet on ratkaistu: vastauksessa mainittu kannustinlaskelma on hyväksytty.',
    'Oikaise kyseistä kannustinlaskelmaa, jos jokin sen perusteena ollut luku on osoittautunut toiseksi.',
  ],
  SETTLEMENT_NOT_APPROVED: ['Kannustinlaskelmaa ei ole hyväksytty.', 'Hanki ensin johtoryhmän hyväksyntä; siihen asti laskelma tehdään uudelleen.'],
  SETTLEMENT_REPLACED: ['Uudempi laskelma on korvannut tämän.', 'Vie uudempi laskelma hyväksyttäväksi.'],
  INPUTS_CHANGED: [
    'Laskelman perusteena olevat tiedot ovat laskemisen jälkeen muuttuneet: tavoite, kustannukset, pisteet, osuudet tai aiemmat kannustinlaskelmat.',
    'Laske kannustinlaskelma uudelleen ja vie uusi laskelma hyväksyttäväksi.',
  ],
  SAVINGS_NOT_DEMONSTRATED: [
    'Hyödynjakoa ei hyväksytä ennen kuin tuottaja on osoittanut jakson säästöt.',
    'Pyydä ensin tuottajaa osoittamaan säästöt.',
  ],
  COSTS_NOT_VERIFIED: [
    'Hyödynjakoa ei hyväksytä ennen kuin jakson kuukausien kustannukset on todennettu sellaisina kuin ne nyt ovat.',
    'Pyydä talousasiantuntijaa todentamaan juuri näiden kuukausien kustannukset.',
  ],
  NOT_UNANIMOUS: [
    'Kannustinlaskelma edellyttää päätöstä, jonka puolesta jokainen paikka on äänestänyt.',
    'Vie kannustinlaskelma johtoryhmän yksimielisesti päätettäväksi.',
  ],
  NOT_A_SETTLEMENT_DECISION: [
    'Ilmoitettu päätös ei koskenut kannustinlaskelmaa.',
    'Viittaa lajin SETTLEMENT päätökseen tai hanki sellainen päätös, jolla laskelma suoraan hyväksytään.',
  ],
  NOT_ABOUT_THIS_SETTLEMENT: [
    'Ilmoitettu päätös koski muuta: siinä mainitaan toinen kannustinlaskelma tai rahamäärä, se hyväksyttiin ennen tämän laskelman syntymistä tai se on jo pantu täytäntöön.',
    'Vie tämä kannustinlaskelma johtoryhmän päätettäväksi ja viittaa siihen päätökseen.',
  ],
  INTERESTED_PERSON_VOTED: [
    'Asiasta äänesti henkilö, joka oli ilmoittanut saavansa siitä itse maksun.',
    'Vie asia uudelleen päätettäväksi niin, että kyseinen henkilö on esteellinen.',
  ],
  NOT_THE_APPROVING_DECISION: [
    'Nämä rahamäärät on hyväksytty toisella päätöksellä.',
    'Viittaa vastauksessa mainittuun päätökseen tai sen korvanneeseen päätökseen, tai jätä päätös pois.',
  ],
  ALREADY_PAID: ['Tämä on jo maksettu osapuolelle.', 'Toimenpiteitä ei tarvita.'],
  ALREADY_RECOVERED: ['Tämä on jo peritty takaisin osapuolelta.', 'Toimenpiteitä ei tarvita.'],
  NOTHING_TO_PAY: ['Osapuolelle ei ole maksettavaa: sen osa on nolla tai peritään takaisin.', 'Peri osa takaisin, jos se on pienempi kuin nolla.'],
  NOTHING_TO_RECOVER: ['Osapuolelta ei ole takaisin perittävää: sen osa on nolla tai maksetaan sille.', 'Maksa osa, jos se on suurempi kuin nolla.'],
  AMOUNT_DIFFERS: ['Maksettava tai perittävä rahamäärä on toinen kuin ilmoitettu.', 'Ilmoita oikea rahamäärä tai jätä se pois.'],
  DELTA_DIFFERS: [
    'Nykyisten lukujen mukaan kannustinlaskelma muuttuu toisella rahamäärällä kuin ilmoitettu.',
    'Vie laskettu rahamäärä johtoryhmän päätettäväksi.',
  ],
  NOTHING_TO_ADJUST: ['Nykyisten lukujen mukaan kannustinlaskelman tulos on sama.', 'Toimenpiteitä ei tarvita.'],
  ADJUSTMENT_NOT_FOUND: ['Kannustinlaskelmalla ei ole tällaista oikaisua.', 'Ilmoita tämän kannustinlaskelman oikaisu.'],
  ADJUSTMENT_CARRIED: [
    'Oikaisun muuttama määrä ratkaistaan myöhemmän jakson yhteydessä.',
    'Maksa tai peri se takaisin kyseisen jakson kannustinlaskelman perusteella.',
  ],
} satisfies Said<typeof english>;
