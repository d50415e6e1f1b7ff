/** Refusals on the way from the invitation to the shortlist, in Finnish. */
import type { evaluationProblems as english } from '../../procurement/evaluations.problems';
import type { Said } from '../language';

export const evaluationProblems = {
  INVITATION_LOCKED: [
    'Osallistumishakemusten määräaika on päättynyt, joten osallistumispyyntö on lukittu.',
    'Noudata osallistumispyyntöä sellaisenaan tai keskeytä hankinta ja avaa uusi.',
  ],
  CANDIDATES_DECIDED: [
    'Ehdokkaita on jo todettu soveltuviksi tai hylätty nykyisen osallistumispyynnön perusteella.',
    'Noudata osallistumispyyntöä sellaisenaan, jotta kaikkia arvioidaan samoin ehdoin.',
  ],
  EMPHASIS_NOT_FOUND: ['Osallistumispyynnössä ei ole tällaista painotusta.', 'Ilmoita painotus, joka on osallistumispyynnössä.'],
  DUTY_EXISTS: ['Osallistumispyynnössä on sama vastuutehtävä kahdesti.', 'Ilmoita jokainen vastuutehtävä kerran kaikkine vaiheineen.'],
  CLARIFICATION_NOT_FOUND: ['Tällaista selvennystä ei ole pyydetty.', 'Ilmoita selvennys, joka on pyydetty.'],
  ALREADY_CLARIFIED: ['Selvennyspyyntöön on jo vastattu.', 'Odota mahdollista uutta selvennyspyyntöä.'],
  EVALUATOR_EXISTS: ['Henkilö on jo hankinnan arvioija kyseisenä aikana.', 'Toimenpiteitä ei tarvita.'],
  EVALUATOR_NOT_FOUND: ['Henkilöä ei ole nimetty hankinnan arvioijaksi.', 'Nimeä ensin arvioija.'],
  CANDIDATE_NOT_NAMED: [
    'Sidonnaisuus on sidonnaisuutta johonkin ehdokkaaseen.',
    'Ilmoita ehdokas, johon arvioijalla on sidonnaisuus tai jota arvioija on valmentanut.',
  ],
  INTEREST_NOT_DECLARED: [
    'Arvioija ilmoittaa sidonnaisuutensa ennen pisteyttämistä, vaikka niitä ei olisi.',
    'Pyydä ensin arvioijaa ilmoittamaan sidonnaisuutensa.',
  ],
  EVALUATOR_TIED: [
    'Arvioija, jolla on sidonnaisuus ehdokkaaseen tai joka on valmentanut ehdokasta, ei pisteytä ketään samassa hankinnassa.',
    'Anna pisteyttäminen toiselle arvioijalle.',
  ],
  NOT_OWN_SCORE: ['Arvioija kirjaa vain omat pisteensä.', 'Pyydä arvioijaa kirjaamaan pisteensä itse.'],
  CHECKS_OPEN: [
    'Kaikkia ehdokkaita ei ole vielä todettu soveltuviksi tai hylätty.',
    'Ratkaise ensin ehdokkaiden soveltuvuus: vasta silloin tiedetään, tarvitaanko vertailua ja keitä se koskee.',
  ],
  SCORING_NOT_NEEDED: [
    'Soveltuvia ehdokkaita on niin vähän, että kaikki jatkavat eikä ketään vertailla.',
    'Valitse ehdokkaat neuvotteluihin ilman pisteitä.',
  ],
  REFERENCE_NOT_FOUND: ['Osallistumishakemuksessa ei ole tällaista yritysreferenssiä.', 'Ilmoita tämän hakemuksen yritysreferenssi.'],
  POINTS_OUT_OF_RANGE: ['Pisteitä annetaan nollasta sataan (0–100).', 'Anna pisteet tältä väliltä.'],
  NOT_ONE_SUBJECT: [
    'Yhteisestä pistemäärästä sovitaan joko yritysreferenssien painotukselle tai vertailuperusteelle.',
    'Ilmoita painotus tai vertailuperuste, mutta vain toinen niistä.',
  ],
  SCORES_MISSING: [
    'Kaikkea vertailtavaa ei ole pisteytetty.',
    'Pisteytä puuttuvat kohdat vastauksessa mainituille ehdokkaille; yhteinen pistemäärä edellyttää ainakin yhden arvioijan pisteitä.',
  ],
  SHORTLIST_EXISTS: ['Ehdokkaat on jo valittu neuvotteluihin, eikä valintaa muuteta.', 'Jatka neuvotteluihin valittujen ehdokkaiden kanssa.'],
  NOBODY_QUALIFIED: ['Yhtään ehdokasta ei ole todettu soveltuvaksi.', 'Keskeytä hankinta tai avaa uusi.'],
  TIE_UNRESOLVED: [
    'Mainitut ehdokkaat ovat tasatilanteessa kaikkien julkaistujen perusteiden mukaan, ja valinnan raja kulkee niiden välissä.',
    'Ilmoita kaikki mainitut ehdokkaat julkaistun tasatilannesäännön mukaisessa järjestyksessä perusteluineen.',
  ],
  NO_TIE: ['Ratkaistavaa tasatilannetta ei ole.', 'Jätä tasatilanteen ratkaisu pois: pisteet ratkaisevat.'],
} satisfies Said<typeof english>;
