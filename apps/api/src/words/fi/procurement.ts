/** Refusals from the opening of a procurement to the qualification of its candidates, in Finnish. */
import type { evaluationProblems } from '../../procurement/evaluations.problems';
import type { procurementProblems as english } from '../../procurement/problems';
import type { tenderProblems } from '../../procurement/tenders.problems';
import type { Said } from '../language';

export const procurementProblems = {
  PROCUREMENT_EXISTS: ['Tällä tunnuksella on jo avattu hankinta.', 'Valitse toinen tunnus.'],
  INVITATION_EXISTS: [
    'Osallistumispyyntö on jo julkaistu.',
    'Muuta osallistumispyyntöä ennen hakemusten määräajan päättymistä tai noudata sitä sellaisenaan.',
  ],
  INVITATION_NOT_FOUND: ['Hankinnassa ei ole vielä julkaistu osallistumispyyntöä.', 'Julkaise ensin osallistumispyyntö.'],
  REQUIREMENT_EXISTS: ['Osallistumispyynnössä on sama vaatimus kahdesti.', 'Ilmoita jokainen vaatimus kerran.'],
  CATEGORY_EXISTS: ['Osallistumispyynnössä on sama palvelukokonaisuus kahdesti.', 'Ilmoita jokainen palvelukokonaisuus kerran.'],
  EMPHASIS_EXISTS: ['Osallistumispyynnössä on sama painotus kahdesti.', 'Ilmoita jokainen painotus kerran.'],
  LIMIT_ABOVE_POLICY: [
    'Enimmäismäärä on suurempi kuin allianssin toimintasäännöissä.',
    'Ilmoita enintään toimintasääntöjen sallima määrä tai hanki ensin päätös uusista toimintasäännöistä.',
  ],
  WEIGHTS_NOT_WHOLE: ['Painoarvot eivät ole yhteensä sata prosenttia.', 'Ilmoita painoarvot, joiden summa on tasan 100.'],
  SHORTLIST_OUT_OF_BOUNDS: [
    'Neuvotteluihin valittavien ehdokkaiden määrä ei ole omien rajojensa ja allianssin toimintasääntöjen rajojen sisällä.',
    'Ilmoita määrä, joka on näiden rajojen sisällä.',
  ],
  DEADLINES_OUT_OF_ORDER: [
    'Määräaika päättyy liian aikaisin: ennen tätä päivää, ei myöhemmin kuin aiempi määräaika, tai tarjousten määräaika on ennen hakemusten määräaikaa.',
    'Ilmoita määräajalle myöhempi päivä.',
  ],
  APPLICATION_EXISTS: ['Ehdokas on jo jättänyt osallistumishakemuksen.', 'Jatka jätetyn hakemuksen käsittelyä.'],
  APPLICATION_NOT_FOUND: ['Ehdokas ei ole jättänyt osallistumishakemusta tässä hankinnassa.', 'Jätä ensin osallistumishakemus.'],
  APPLICATION_CLOSED: ['Osallistumishakemus on peruutettu, tai ehdokas on hylätty.', 'Hakemukselle ei voi enää tehdä mitään.'],
  DEADLINE_PASSED: [
    'Määräaika oli päättynyt; saapumisaika ratkaisee.',
    'Noudata osallistumispyynnön määräaikoja: niiden jälkeen ei oteta vastaan mitään.',
  ],
  MEMBER_NOT_FOUND: [
    'Osallistumishakemuksessa ei ole tällaista yritystä, tai yritys on lähtenyt ryhmittymästä.',
    'Ilmoita ryhmittymän jäsen tai, jos se riittää, alihankkija samalla tunnuksella kuin hakemuksessa.',
  ],
  SUBCONTRACTOR_NOT_FOUND: ['Osallistumishakemuksessa ei ole tällaista alihankkijaa.', 'Ilmoita alihankkija samalla tunnuksella kuin hakemuksessa.'],
  MEMBER_OF_TWO_CANDIDATES: [
    'Yritys on jäsenenä toisessa saman hankinnan ehdokkaassa.',
    'Osallistu vain yhteen ryhmittymään; alihankkijana yritys voi olla mukana useassa.',
  ],
  FINANCIAL_YEAR_NOT_TWELVE_MONTHS: [
    'Tilikauden pituus ei ole kaksitoista kuukautta.',
    'Ilmoita kahdentoista kuukauden pituisen tilikauden liikevaihto.',
  ],
  FINANCIAL_YEAR_NOT_CONFIRMED: [
    'Tilikausi ei ole päättynyt, tai sen tilinpäätöstä ei ole vahvistettu.',
    'Ilmoita viimeksi vahvistetun tilikauden liikevaihto.',
  ],
  REFERENCE_EXISTS: [
    'Osallistumishakemuksessa on sama yritysreferenssi kahdesti.',
    'Ilmoita jokainen yritysreferenssi kerran ja sille yksi yritys ja yksi palvelukokonaisuus.',
  ],
  REF_LIMIT: [
    'Yritysreferenssejä on enemmän kuin osallistumispyyntö sallii.',
    'Valitse enintään osallistumispyynnön sallima määrä yritysreferenssejä.',
  ],
  REF_CATEGORY_LIMIT: [
    'Samasta palvelukokonaisuudesta on enemmän yritysreferenssejä kuin osallistumispyyntö sallii.',
    'Valitse tästä palvelukokonaisuudesta enintään osallistumispyynnön sallima määrä yritysreferenssejä.',
  ],
  CATEGORY_NOT_FOUND: ['Osallistumispyynnössä ei ole tällaista palvelukokonaisuutta.', 'Ilmoita palvelukokonaisuus, joka on osallistumispyynnössä.'],
  ADDITION_TOO_LATE: ['Aika, jonka kuluessa ryhmittymää sai laajentaa, on päättynyt.', 'Ryhmittymään ei voi enää tulla uusia jäseniä.'],
  REQUIREMENT_NOT_MET: [
    'Vaatimuksia on tarkastamatta tai täyttymättä.',
    'Huolehdi ensin siitä, että vaatimukset täyttyvät ja tarkastetaan; uusi jäsen ei voi paikata sitä, minkä ryhmittymä on jättänyt täyttämättä.',
  ],
  CERTIFICATE_MISSING: [
    'Yritys ei ole esittänyt näitä todistuksia omissa nimissään.',
    'Liitä yrityksen omat todistukset; toisen yrityksen todistukset eivät kelpaa.',
  ],
  PRELIMINARY_AGREEMENT_MISSING: ['Usean yrityksen ryhmittymä ei ole esittänyt aiesopimusta.', 'Liitä aiesopimus.'],
  CONSORTIUM_FROZEN: [
    'Kun osallistumishakemus on jätetty, ryhmittymästä ei voi poistaa eikä vaihtaa jäseniä.',
    'Jatka nykyisellä ryhmittymällä, lisää jäsen tai peruuta hakemus.',
  ],
  REQUIREMENT_NOT_FOUND: ['Osallistumispyynnössä ei ole tällaista vaatimusta.', 'Ilmoita vaatimus, joka on osallistumispyynnössä.'],
  REQUIREMENT_FAILED: [
    'Vaatimus oli täyttymättä, kun ryhmittymään tuli uusi jäsen, ja se jää täyttymättömäksi.',
    'Hylkää ehdokas tai jatka ilman uutta tarkastusta.',
  ],
  ALREADY_QUALIFIED: ['Ehdokas on jo todettu soveltuvaksi.', 'Toimenpiteitä ei tarvita.'],
  REQUIREMENT_NOT_FAILED: [
    'Näitä vaatimuksia ei ole tarkastuksessa todettu täyttymättömiksi.',
    'Ilmoita vain vaatimukset, jotka on tarkastettu ja todettu täyttymättömiksi.',
  ],
  NOTHING_FAILED: [
    'Yhtään täyttymätöntä vaatimusta ei ole ilmoitettu, eikä ryhmittymältä puutu aiesopimusta.',
    'Ilmoita vaatimukset, joiden vuoksi ehdokas hylätään.',
  ],
  CHANGE_NOT_FOUND: ['Tällaista ryhmittymän muutosta ei ole ehdotettu.', 'Ehdota muutosta ensin ja liitä siihen oikeudellinen arvio.'],
  ALREADY_ADMITTED: ['Yritys on jo hyväksytty ryhmittymään.', 'Toimenpiteitä ei tarvita.'],
} satisfies Said<Omit<typeof english, keyof typeof evaluationProblems | keyof typeof tenderProblems>>;
