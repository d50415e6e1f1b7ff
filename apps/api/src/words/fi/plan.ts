/** Refusals about the service plan, risks, issues between units and ideas, in Finnish. */
import type { planProblems as english } from '../../plan/problems';
import type { Said } from '../language';

export const planProblems = {
  SERVICE_PLAN_NOT_FOUND: [
    'Palvelusuunnitelmaa ei ole voimassa kyseisenä päivänä.',
    'Hanki ensin päätös palvelusuunnitelmasta tai ilmoita myöhempi päivä.',
  ],
  SERVICE_REPEATED: ['Suunnitelmassa on sama palvelu kahdesti.', 'Ilmoita jokainen palvelu kerran ja sen tuottava osapuoli.'],
  SERVICE_EXISTS: ['Palvelu on jo suunnitelmassa kyseisenä päivänä.', 'Valitse toinen tunnus tai siirrä palvelu toiselle tuottajalle.'],
  SERVICE_NOT_FOUND: ['Suunnitelmassa ei ole kyseisenä päivänä tällaista palvelua.', 'Ilmoita palvelu, jota tuotetaan kyseisenä päivänä.'],
  PRODUCER_UNCHANGED: ['Osapuoli tuottaa jo tämän palvelun.', 'Toimenpiteitä ei tarvita.'],

  RISK_EXISTS: ['Tällä tunnuksella on jo riski tai mahdollisuus.', 'Valitse toinen tunnus, tai jätä tunnus pois, jolloin se numeroidaan.'],
  RISK_NOT_FOUND: ['Allianssissa ei ole tällaista riskiä tai mahdollisuutta.', 'Kirjaa ensin riski tai mahdollisuus.'],
  RISK_CLOSED: ['Riski tai mahdollisuus on merkitty päättyneeksi.', 'Kirjaa se uudelleen, jos se on tullut taas esille.'],
  OWNER_REQUIRED: ['Riskillä tai mahdollisuudella on oltava vastuuhenkilö.', 'Ilmoita vastuuhenkilö tai rooli, jonka haltija on vastuuhenkilö.'],
  OWNER_WITHOUT_ROLE: [
    'Vastuuhenkilöksi tai vastaanottajaksi ilmoitetulla ei ole kyseisenä päivänä roolia tässä allianssissa.',
    'Ilmoita henkilö, jolla on rooli allianssissa, tai pyydä ensin antamaan hänelle rooli.',
  ],
  ABOVE_DELEGATED_LIMIT: [
    'Käsittelyn kustannukset ylittävät sen, mikä on siirretty päätettäväksi ilman johtoryhmää, tai toimivaltaa ei ole siirretty lainkaan.',
    'Vie asia johtoryhmän päätettäväksi ja viittaa sen päätökseen, tai päätä rajan alittavasta käsittelystä.',
  ],

  ISSUE_EXISTS: ['Tällä tunnuksella on jo väliin jäävä asia.', 'Valitse toinen tunnus, tai jätä tunnus pois, jolloin se numeroidaan.'],
  ISSUE_NOT_FOUND: ['Allianssissa ei ole tällaista väliin jäävää asiaa.', 'Ota asia ensin esille.'],
  NOT_YET_THEN: ['Asiaa ei vielä ollut sinä päivänä, tai se ei ollut edennyt niin pitkälle.', 'Anna päiväksi `from` tai sitä myöhempi päivä.'],
  ISSUE_ENDED: [
    'Asian käsittely on päättynyt: se on ratkaistu, luovutettu tai todettu aiheettomaksi.',
    'Ota asia esille uudelleen, jos se on taas ajankohtainen.',
  ],
  ISSUE_PARKED: [
    'Asia on jätetty lepäämään.',
    'Odota, että vastauksessa mainittu päivä on päättynyt, tai tee asiasta tarkastelu, jolloin sen käsittely jatkuu.',
  ],
  TWO_UNITS_NEEDED: [
    'Väliin jäävä asia jää vähintään kahden eri yksikön tai osapuolen väliin.',
    'Ilmoita vähintään kaksi; yhdelle yksikölle kuuluvan asian hoitaa tämä yksikkö.',
  ],
  REVIEW_NOT_AHEAD: ['Seuraavan tarkastelun päivä ei ole tulevaisuudessa.', 'Ilmoita sille myöhempi päivä.'],
  NOT_THE_OWNER: ['Vain asian vastuuhenkilö voi tehdä tämän.', 'Pyydä vastuuhenkilöä tekemään se tai ota asia ensin vastuullesi.'],
  ALREADY_THE_OWNER: ['Asia on jo sinun vastuullasi.', 'Toimenpiteitä ei tarvita.'],
  HAND_OVER_NOT_OFFERED: [
    'Asiaa ei ole tarjottu luovutettavaksi millekään yksikölle.',
    'Pyydä vastuuhenkilöä ilmoittamaan yksikkö ja sinut asian vastaanottajaksi.',
  ],
  NOT_THE_RECEIVER: [
    'Asian vastaanottajaksi yksikköön on ilmoitettu toinen henkilö.',
    'Pyydä häntä ottamaan asia vastaan tai vastuuhenkilöä ilmoittamaan toinen vastaanottaja.',
  ],
  REASON_MISSING: ['Perustelua sille, ettei tämä ole väliin jäävä asia, ei ole ilmoitettu.', 'Ilmoita perustelu tai vie asia päätettäväksi.'],

  IDEA_EXISTS: ['Tällä tunnuksella on jo kehittämisidea.', 'Valitse toinen tunnus, tai jätä tunnus pois, jolloin se numeroidaan.'],
  IDEA_NOT_FOUND: ['Allianssissa ei ole tällaista kehittämisideaa.', 'Jätä ensin kehittämisidea.'],
  IDEA_DECIDED: ['Kehittämisidea on jo hyväksytty tai hylätty.', 'Jätä kehittämisidea uudelleen, jos olosuhteet ovat muuttuneet.'],
  ALREADY_IN_TRIAL: ['Kehittämisideaa kokeillaan jo.', 'Päätä ensin kokeilu.'],
  NOT_IN_TRIAL: ['Kehittämisideaa ei kokeilla.', 'Aloita ensin kokeilu tai päätä kehittämisideasta ilman kokeilua.'],

  GROUP_REPEATED: ['Sama ryhmä on ilmoitettu kahdesti.', 'Ilmoita jokainen ryhmä kerran.'],
  PARTICIPANTS_STATED_TWICE: ['Osallistujista on ilmoitettu sekä tarkka määrä että vähimmäismäärä.', 'Ilmoita niistä toinen.'],
} satisfies Said<typeof english>;
