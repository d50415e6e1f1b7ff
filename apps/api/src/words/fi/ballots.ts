/** Refusals about proposals, votes and what follows from them, in Finnish. */
import type { ballotProblems as english } from '../../governance/ballots.problems';
import type { Said } from '../language';

export const ballotProblems = {
  INCOMPLETE_PROPOSAL: [
    'Päätösehdotuksesta on ilmettävä sen laji, otsikko, teksti ja perustelut, miksi se on allianssin parhaaksi, millä toimivaltaperusteella siitä päätetään ja mitä vaikutuksia sillä olisi.',
    'Lisää puuttuvaksi mainitut tiedot; jos päätöksellä ei itsessään ole vaikutuksia, ilmoita tyhjä luettelo.',
  ],
  EFFECT_IDS_NOT_UNIQUE: ['Päätöksen kahdella vaikutuksella on sama tunnus.', 'Anna jokaiselle vaikutukselle oma tunnus.'],
  EFFECT_IMPOSSIBLE: [
    'Päätöksen vaikutusta ei voida nykytilanteessa toteuttaa vastauksessa mainitusta syystä.',
    'Muuta mainittua vaikutusta tai poista ensin sen este.',
  ],
  EFFECTS_TOO_MANY: ['Päätöksen vaikutuksista syntyisi enemmän merkintöjä kuin yhdellä komennolla voidaan kirjata.', 'Jaa asia useaksi päätökseksi.'],
  PROPOSAL_CHANGED: [
    'Päätösehdotuksesta on toinen versio kuin ilmoitettu; suostumus koskee vain sitä tekstiä, joka on nähty.',
    'Lue vastauksessa mainittu versio ja ilmoita se.',
  ],
  PROPOSAL_NOT_FOUND: [
    'Tällaista päätösehdotuksen versiota ei ole, tai se kuuluu toiseen päätökseen.',
    'Ilmoita merkintä, joka sisältää päätösehdotuksen version.',
  ],
  APPROVAL_REFUSED: [
    'Vastauksessa mainittu toimielin on evännyt hyväksyntänsä juuri tältä päätösehdotuksen versiolta.',
    'Muuta päätösehdotusta ja vie uusi versio äänestykseen.',
  ],
  NOT_DULY_CONSTITUTED: [
    'Toimielin ei voi päättää: jokaisella osapuolella ei ole äänivaltaista paikkaa, jolle on nimetty henkilö.',
    'Pyydä ensin vastauksessa mainittuja osapuolia nimeämään henkilö paikalle.',
  ],
  CLOSING_DATE_MISSING: ['Kirjallisella äänestyksellä on oltava viimeinen päivä.', 'Ilmoita äänestyksen viimeinen päivä.'],
  CLOSING_DATE_PAST: ['Äänestyksen viimeinen päivä on jo kulunut.', 'Ilmoita tämä päivä tai myöhempi päivä.'],
  WINDOW_TOO_LONG: [
    'Äänestys olisi avoinna pidempään kuin toimintasäännöt sallivat.',
    'Ilmoita viimeiseksi päiväksi vastauksessa mainittu päivä tai aikaisempi päivä.',
  ],
  WINDOW_OPEN: [
    'Määräaika ei ole vielä päättynyt, ja jotakin voi vielä saapua; äänestyksessä vaikeneminen ei ole suostumus.',
    'Odota puuttuvaa tai määräajan päättymistä.',
  ],
  ITEM_MISSING: ['Kokouksessa äänestetään jonkin asian kohdalla.', 'Ilmoita käsiteltävänä oleva asia, jonka kohdalla äänestetään.'],
  ITEM_IN_WRITING: ['Kirjallinen äänestys ei kuulu mihinkään kokouksen asiaan.', 'Jätä asia pois tai äänestä kokouksessa.'],
  ITEM_IS_ANOTHERS: ['Kokouksen asia ei koske tätä päätöstä.', 'Avaa asia, joka koskee tätä päätöstä.'],
  NOT_IN_ELECTORATE: [
    'Paikalla ei ollut äänioikeutta, kun äänestys avattiin.',
    'Äänestä paikan puolesta, joka kuuluu äänestyksen äänioikeutettuihin paikkoihin.',
  ],
  SEAT_ALREADY_VOTED: [
    'Tämän paikan puolesta on jo äänestetty, ja paikalla on yksi ääni.',
    'Henkilö, jolla on nyt oikeus äänestää paikan puolesta, voi muuttaa äänen ilmoittamalla sen nimenomaisesti.',
  ],
  RECUSED: ['Olet esteellinen tässä asiassa.', 'Kutsu tilallesi varajäsen, jota esteellisyyden peruste ei koske.'],
  DEPUTY_SEATED: [
    'Varajäsen on kutsuttu tilallesi tässä äänestyksessä.',
    'Kun varajäsen on äänestänyt, voit muuttaa hänen äänensä; siihen asti paikan puolesta äänestää varajäsen.',
  ],
  REASONS_REQUIRED: ['Vastustus on perusteltava, ja siitä on ilmettävä, mihin vastustaja tyytyisi.', 'Ilmoita perustelut ja se, mihin tyytyisit.'],
  REASONS_WITHOUT_OBJECTION: ['Vastustuksen perustelut kuuluvat vain vastustukseen.', 'Vastusta päätösehdotusta tai esitä sanottavasi lausumana.'],
  NOT_IN_WRITING: ['Asiasta äänestetään jo kokouksessa.', 'Käytä puheenvuoro kokouksessa.'],
  OUTCOME_MISMATCH: ['Kirjattujen tietojen mukaan tulos on toinen kuin ilmoitettu.', 'Jätä tulos pois tai ilmoita vastauksessa mainittu tulos.'],
  ALREADY_INSPECTED: ['Olet jo tarkastanut tämän asian.', 'Toimenpiteitä ei tarvita.'],
  INSPECTOR_NOT_PRESENT: [
    'Pöytäkirjantarkastaja tarkastaa vain sen, minkä käsittelyssä hän on ollut läsnä.',
    'Pyydä tarkastusta pöytäkirjantarkastajalta, joka oli läsnä asian käsittelyssä.',
  ],
  DECIDED_LATER: ['Päätöksen päivä on vasta tulossa.', 'Kirjaa päätös sitten, kun se on tehty.'],
  VOTE_UNCLEAR: [
    'Enemmistöpäätöksestä ilmoitetaan molemmat äänimäärät, yksimielisessä päätöksessä kukaan ei ole vastaan, eikä ilmoittamatta jätettyyn äänestykseen kuulu äänimääriä.',
    'Ilmoita äänestys sellaisena kuin se ilmenee pöytäkirjanotteesta, tai NOT_STATED.',
  ],
  ALREADY_REQUIRED: ['Toimielimen hyväksyntää edellytetään jo.', 'Toimenpiteitä ei tarvita.'],
  NOT_OUTSIDE_DECISION: [
    'Tämä ei ole ulkopuolisen toimielimen päätös; allianssissa äänestäminen ei ole sen hyväksyntä.',
    'Kirjaa ensin ulkopuolisen toimielimen päätös ja viittaa siihen.',
  ],
  CONDITION_FULFILLED: ['Ehto on jo täytetty.', 'Toimenpiteitä ei tarvita.'],
  NOT_DUE: ['Määräaika ei ole kulunut, tai tällaista ei ole.', 'Odota, että määräajan viimeinen päivä on päättynyt.'],
  ALREADY_SETTLED: ['Määräajan kuluminen on jo käsitelty.', 'Toimenpiteitä ei tarvita.'],
} satisfies Said<typeof english>;
