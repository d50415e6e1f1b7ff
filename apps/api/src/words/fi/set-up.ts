/** Refusals about an alliance being set up, its parties and their agreements, in Finnish. */
import type { setUpProblems as english } from '../../parties/set-up.problems';
import type { Said } from '../language';

export const setUpProblems = {
  ALLIANCE_EXISTS: ['Allianssi on jo rekisteröity.', 'Toimenpiteitä ei tarvita; rekisteröi toinen allianssi uudella avaimella.'],
  NAME_MISSING: ['Nimi on annettava ainakin yhdellä kielellä.', 'Anna nimi suomeksi, ruotsiksi tai englanniksi.'],
  TIMEZONE_NOT_FOUND: ['Tämännimistä aikavyöhykettä ei ole.', 'Ilmoita IANA-tietokannan aikavyöhyke, esimerkiksi Europe/Helsinki.'],
  POLICY_NOT_FORWARD: [
    'Toimintasäännöt tulevat voimaan aikaisintaan tänään: jo päätettyä ei arvioida myöhemmin annetuilla säännöillä.',
    'Ilmoita tämä päivä tai myöhempi päivä.',
  ],
  POLICIES_MISSING: ['Yhtään toimintasääntöä ei ole ilmoitettu.', 'Ilmoita ainakin yksi toimintasääntö ja sen arvo.'],
  POLICY_OUT_OF_BOUNDS: [
    'Toimintasääntöä ei voitaisi tällä arvolla noudattaa yksinään tai muiden rinnalla; säännössä mainitun toimielimen on oltava olemassa ja allianssin ulkopuolinen.',
    'Anna toimintasäännölle arvo, joka on sen rajoissa.',
  ],
  TERM_NOT_POSITIVE: ['Kauden on päätyttävä alkamisensa jälkeen.', 'Ilmoita alkamispäivää myöhempi päättymispäivä.'],
  TERM_NOT_SET: ['Allianssilla ei vielä ole sopimuskautta, joten sopimusjaksoihin jaettavaa ei ole.', 'Aseta ensin sopimuskausi.'],
  PERIOD_OUTSIDE_TERM: [
    'Sopimusjakso olisi sopimuskauden ulkopuolella.',
    'Ilmoita sopimuskauteen kuuluvat päivät tai sopimuskausi, johon jo määritellyt sopimusjaksot mahtuvat.',
  ],
  PERIOD_EXISTS: ['Tällä tunnuksella on jo määritelty sopimusjakso.', 'Valitse toinen tunnus.'],
  PERIODS_NOT_CONTIGUOUS: [
    'Sopimusjaksot seuraavat toisiaan ilman aukkoja ja päällekkäisyyksiä sopimuskauden ensimmäisestä päivästä alkaen.',
    'Aloita sopimusjakso vastauksessa mainittuna päivänä.',
  ],
  ROLE_IS_APPOINTED: [
    'Rooli seuraa nimeämisestä, eikä sitä anneta eikä peruuteta erikseen.',
    'Nimeä henkilö paikalle tai toimeen, tai päätä nimeäminen.',
  ],
  ROLE_OF_THE_LEDGER: [
    'Rooli koskee koko allianssirekisteriä eikä yhtä allianssia.',
    'Pyydä allianssirekisterin pääkäyttäjää antamaan tai peruuttamaan rooli.',
  ],
  ROLE_NEEDS: [
    'Rooli koskee osapuolta, toimielintä tai ehdokasta, jota ei ole ilmoitettu.',
    'Ilmoita osapuoli, toimielin tai ehdokas, jota rooli koskee.',
  ],
  ROLE_GOES_WITHOUT: ['Rooli ei liity tällaiseen toimielimeen tai ehdokkaaseen.', 'Jätä se pois tai valitse siihen liittyvä rooli.'],
  ROLE_EXISTS: [
    'Henkilöllä on jo tämä rooli osan ilmoitetusta ajasta.',
    'Toimenpiteitä ei tarvita, tai ilmoita aika, jona henkilöllä ei ole roolia.',
  ],
  ROLE_NOT_HELD: [
    'Henkilöllä ei ole tätä roolia kyseisenä päivänä eikä sen jälkeen.',
    'Ilmoita rooli sellaisena kuin se on annettu, osapuolineen, toimielimineen tai ehdokkaineen.',
  ],
  LAST_REGISTRAR: ['Allianssi jäisi ilman kirjaajaa.', 'Anna rooli ensin toiselle henkilölle kyseisestä päivästä alkaen ja ilman päättymispäivää.'],
  BODY_NOT_OUTSIDE: [
    'Toimielin on allianssin oma, ja tässä tarvitaan allianssin ulkopuolinen toimielin.',
    'Ilmoita allianssin ulkopuolinen toimielin.',
  ],
  PARTY_EXISTS: ['Tällä tunnuksella on jo rekisteröity osapuoli.', 'Valitse toinen tunnus.'],
  BUSINESS_ID_EXISTS: ['Toinen osapuoli on rekisteröity samalla Y-tunnuksella.', 'Tarkista Y-tunnus: jokaisella osapuolella on omansa.'],
  CAPACITY_EXISTS: [
    'Osapuolella on jo tämä ominaisuus osan ilmoitetusta ajasta.',
    'Toimenpiteitä ei tarvita, tai ilmoita aika, jona osapuolella ei ole ominaisuutta.',
  ],
  CAPACITY_NOT_FOUND: ['Osapuolella ei ole tätä ominaisuutta kyseisenä päivänä eikä sen jälkeen.', 'Ilmoita ominaisuus, joka osapuolella on.'],
  NOT_A_CONSORTIUM: ['Vain ryhmittymällä on jäsenyrityksiä.', 'Rekisteröi osapuoli ryhmittymänä tai jätä jäsenet pois.'],
  MEMBER_EXISTS: ['Yritys on jo ryhmittymän jäsen.', 'Luettele jokainen yritys kerran, yhdellä tunnuksella ja yhdellä Y-tunnuksella.'],
  NOT_AN_OWNER: [
    'Osapuolella ei ole kyseisenä päivänä tilaajan eikä järjestäjän ominaisuutta.',
    'Anna osapuolelle ensin ominaisuus tai jätä osapuoli pois osuuksista.',
  ],
  PARTY_REPEATED: ['Sama osapuoli on ilmoitettu kahdesti.', 'Ilmoita jokainen osapuoli kerran.'],
  OWN_DECISION_MISSING: [
    'Omistajaosapuolen hyväksyminen edellyttää omistajaosapuolen oman toimielimen päätöstä, johon ei ole viitattu.',
    'Viittaa ulkopuolisen toimielimen päätökseen tai päätökseen, jonka tällainen toimielin on hyväksynyt.',
  ],
  AGREEMENT_NOT_FOUND: ['Allianssissa ei ole tällaista sopimusta.', 'Laadi ensin sopimus ja ilmoita sen laji ja osapuolet.'],
  AGREEMENT_EXISTS: ['Tällä tunnuksella on jo sopimus, ja se on toista lajia.', 'Valitse toinen tunnus tai lisää versio ilmoittamatta lajia.'],
  AGREEMENT_NOT_SIGNED: [
    'Osapuoli ei ole allekirjoittanut sopimusta kyseiseen päivään mennessä.',
    'Pyydä ensin osapuolen allekirjoittajaa allekirjoittamaan sopimus.',
  ],
  NOT_PARTY_TO_AGREEMENT: ['Osapuoli ei ole mukana tässä sopimuksessa.', 'Laadi sopimuksesta versio, jossa osapuoli on mukana.'],
  ALREADY_SIGNED: ['Osapuoli on jo allekirjoittanut tämän version.', 'Toimenpiteitä ei tarvita.'],
  ALREADY_EFFECTIVE: ['Osapuolen allekirjoittama versio sitoo sitä jo.', 'Toimenpiteitä ei tarvita.'],
  VERSION_NOT_CURRENT: ['Ilmoitettua versiota uudempi versio on olemassa.', 'Lue viimeisin versio ja allekirjoita se.'],
  VERSION_NOT_NEXT: ['Versiot numeroidaan aukottomasti.', 'Ilmoita järjestyksessä seuraava versio.'],
  RESPONSIBILITIES_MISSING: ['Uudelle omistajaosapuolelle ei ole ilmoitettu vastuita.', 'Ilmoita, mistä uusi omistajaosapuoli vastaa.'],
  SHARE_NOT_REDUCED: ['Osuus kirjoitetaan supistettuna murtolukuna.', 'Kirjoita osuus siten kuin se on kohdassa `reduced`.'],
  SHARES_NOT_WHOLE: [
    'Osuuksien summan on oltava tasan yksi: kaikkien omistajaosapuolten, uusi mukaan lukien, tai kaikkien tuottajien osalta. Eronneen omistajaosapuolen osuus ei kuulu kenellekään.',
    'Ilmoita jokaisen osuus niin, että osuudet ovat yhteensä yksi kokonainen; jos omistajaosapuoli on eronnut, sopikaa ensin muiden osuuksista uudelleen.',
  ],
  PARTY_WITHDRAWN: ['Osapuoli on jo eronnut allianssista.', 'Toimenpiteitä ei tarvita.'],
  WITHDRAWAL_BACKDATED: [
    'Osapuoli ei eroa takautuvasti, ellei päätöksessä itsessään niin määrätä.',
    'Ilmoita tämä päivä tai myöhempi päivä, tai sisällytä ero päivineen päätökseen.',
  ],
  ALREADY_ARCHIVED: ['Allianssi on jo arkistoitu.', 'Toimenpiteitä ei tarvita.'],
  ARCHIVAL_BACKDATED: ['Allianssia ei arkistoida takautuvasti.', 'Ilmoita tämä päivä tai myöhempi päivä.'],
} satisfies Said<typeof english>;
