/** Refusals about the cost frame and the movements of its money, in Finnish. */
import type { costProblems } from '../../commercial/costs.problems';
import type { commercialProblems as english } from '../../commercial/problems';
import type { Said } from '../language';

export const commercialProblems = {
  COST_FRAME_EXISTS: ['Kustannusraami on jo vahvistettu.', 'Pyydä rahoittavaa toimielintä muuttamaan kustannusraamia.'],
  COST_FRAME_NOT_FOUND: [
    'Kustannusraamia ei ollut vahvistettu kyseisenä päivänä.',
    'Hanki ensin rahoittavan toimielimen päätös kustannusraamista tai ilmoita myöhempi päivä.',
  ],
  FRAME_NOT_BALANCED: [
    'Osien summa ei täsmää: kustannusraamin osat kustannusraamiin tai sopimusjaksojen tavoitteet tavoitebudjettiin.',
    'Ilmoita osat, joiden summa on kokonaismäärä sentilleen.',
  ],
  NOT_FUNDING_BODY: [
    'Kustannusraamista päättää vain rahoittava toimielin, eikä ilmoitetun päätöksen tehnyt toimielin ole sellainen.',
    'Kirjaa rahoittavan toimielimen päätös ja viittaa siihen.',
  ],
  AMOUNT_TOO_LARGE: ['Rahamäärässä on yli viisitoista numeroa.', 'Ilmoita pienempi rahamäärä.'],
  CHANGE_IS_ZERO: ['Nollan suuruinen muutos ei muuta mitään.', 'Ilmoita nollasta poikkeava rahamäärä tai luku, joka on muu kuin voimassa oleva.'],
  PERIOD_REQUIRED: ['Tavoitebudjetti on jaettu sopimusjaksoihin, eikä sopimusjaksoa ole ilmoitettu.', 'Ilmoita sopimusjakso, jonka tavoite muuttuu.'],
  PERIOD_NOT_FOUND: ['Tällaista sopimusjaksoa ei ole.', 'Ilmoita sopimusjakso, joka on määritelty.'],
  TARGET_UNCHANGED: ['Sopimusjakso on ilmoitettu, vaikka mikään tavoite ei muutu.', 'Jätä sopimusjakso pois.'],
  LINE_EXISTS: ['Tälle osalle, vuodelle, palvelulle ja osapuolelle on jo budjettirivi.', 'Käytä olemassa olevaa budjettiriviä.'],
  LINE_NOT_FOUND: ['Budjetissa ei ole tällaista riviä.', 'Perusta ensin budjettirivi.'],
  LINES_MISSING: ['Budjettirivejä on oltava ainakin yksi.', 'Ilmoita budjettirivit ja kullekin rahamäärä.'],
  NOT_A_LINE: [
    'Budjettirivillä on vuosi, palvelu ja osapuoli; tässä niistä on ilmoitettu vain osa.',
    'Ilmoita kaikki kolme, tai pelkkä kustannusraamin osa, kun rahaa ei ole kohdennettu budjettiriville.',
  ],
  NOT_IN_TARGET_BUDGET: [
    'Tavoitteen tarkistus kohdistuu tavoitebudjetin riviin, ja tämä rivi kuuluu toiseen kustannusraamin osaan.',
    'Ilmoita tavoitebudjetin rivi.',
  ],
  SAME_LINE: ['Rahaa ei voi siirtää samasta kohteesta samaan kohteeseen.', 'Ilmoita kaksi eri kohdetta.'],
  LINE_EXHAUSTED: [
    'Luovuttavassa kohteessa on rahaa vähemmän kuin ilmoitettu määrä kyseisenä päivänä tai jonakin myöhempänä päivänä.',
    'Siirrä enintään käytettävissä oleva määrä.',
  ],
  COMPONENT_EXCEEDED: [
    'Kustannusraamin osassa on budjettiriveille kohdentamatonta rahaa vähemmän kuin ilmoitettu määrä kyseisenä päivänä tai jonakin myöhempänä päivänä.',
    'Pysy käytettävissä olevassa määrässä tai vapauta ensin rahaa.',
  ],
  RESERVE_EXHAUSTED: [
    'Riskivarausta on käytettävissä vähemmän kuin ilmoitettu määrä kyseisenä päivänä tai jonakin myöhempänä päivänä.',
    'Käytä enintään käytettävissä oleva määrä.',
  ],
  TARGET_EXHAUSTED: ['Sopimusjakson tavoite alittaisi nollan.', 'Pienennä tavoitetta enintään sen omalla määrällä.'],
  RETURN_EXCEEDS_DRAWS: [
    'Riskivaraukseen palautettaisiin enemmän kuin siitä on tällä tavalla käytetty.',
    'Palauta enintään se määrä, joka on käytetty eikä vielä palautettu.',
  ],
  APPROVAL_MISSING: [
    'Tähän tarvitaan myös vastauksessa mainitun toimielimen hyväksyntä: siirto kustannusraamin osasta toiseen, muutosperusteen hyväksyminen tai yrityksen ottaminen ryhmittymään.',
    'Kirjaa ensin toimielimen hyväksyntä päätökselle.',
  ],
  NO_ADJUSTMENT_EVENT: [
    'Tavoite muuttuu vain hyväksytyn muutosperusteen jälkeen tai sellaisella riskivarauksen käytöllä, joka tarkistaa tavoitetta.',
    'Hanki hyväksyntä muutosperusteelle ja tarkista sitten tavoite.',
  ],
  CONTESTED: ['Päätösehdotuksesta, josta tämä riippuu, on umpikuja käsiteltävänä.', 'Odota, että umpikuja on ratkaistu.'],
  EFFECT_DOES_NOT_COVER: [
    'Ilmoitettu vaikutus ei salli tätä: ei tällaista budjettitapahtumaa tai ei tästä kohteesta tuohon kohteeseen.',
    'Viittaa vaikutukseen, joka kattaa kustannusraamin osat, suunnan ja budjettirivin.',
  ],
  AUTHORITY_EXHAUSTED: [
    'Päätöksen sallimasta määrästä on jäljellä vähemmän kuin ilmoitettu määrä.',
    'Siirrä enintään jäljellä oleva määrä tai viittaa toiseen päätökseen.',
  ],
  MOVEMENT_NOT_FOUND: ['Tällaista budjettitapahtumaa ei ole.', 'Ilmoita tämän allianssin budjettitapahtuma.'],
  IS_A_REVERSAL: ['Peruutusta ei voi peruuttaa.', 'Kirjaa budjettitapahtuma uudelleen.'],
  ALREADY_REVERSED: ['Budjettitapahtuma on jo peruutettu kokonaan.', 'Toimenpiteitä ei tarvita.'],
  BEFORE_THE_MOVEMENT: ['Peruutus ei voi tulla voimaan ennen itse budjettitapahtumaa.', 'Ilmoita budjettitapahtuman päivä tai myöhempi päivä.'],
  AUTHORITY_STANDS: ['Budjettitapahtuman toimivaltaperuste on voimassa, eikä muuta tarvita.', 'Toimenpiteitä ei tarvita.'],
} satisfies Said<Omit<typeof english, keyof typeof costProblems>>;
