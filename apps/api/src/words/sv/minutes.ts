import type { minutesProblems as english } from '../../meetings/minutes.problems';
import type { Said } from '../language';

/** Refusals about notices, agendas and minutes, in Swedish. */
export const minutesProblems = {
  RULES_NOT_FORWARD: ['En arbetsordning gäller tidigast från och med i dag.', 'Ange dagens datum eller en senare dag.'],
  RULES_MISSING: ['Arbetsordningen innehåller inga bestämmelser.', 'Ange minst en bestämmelse.'],
  AGENDA_BEFORE_NOTICE: [
    'Föredragningslistan skulle sändas före själva kallelsen.',
    'Låt föredragningslistan följa efter kallelsen, eller låt kallelsen sändas tidigare.',
  ],
  MEETING_DAY_PAST: ['Mötet skulle hållas en dag som har gått.', 'Ange dagens datum eller en senare dag.'],
  NOTICE_TOO_SHORT: [
    'Enligt organets arbetsordning ska kallelsetiden vara längre.',
    'Ange den dag som anges här eller en senare dag, eller registrera alla parters samtycke.',
  ],
  CONSENT_MISSING: ['De angivna parterna har inte samtyckt, och samtycke krävs av alla.', 'Registrera även deras samtycke, eller avstå från detta.'],
  MEETING_OF_ANOTHER_BODY: ['Mötet hålls av ett annat organ.', 'Ange ett möte för samma organ.'],
  NOT_THE_CONVENED_DAY: ['Mötet har sammankallats till en annan dag.', 'Öppna mötet den dag som anges här, eller sammankalla det på nytt.'],
  MEETING_NOT_CONVENED: [
    'Mötet öppnades utan att ha sammankallats, och har därför ingen föredragningslista.',
    'Ta upp ärendena allteftersom de kommer; sammankalla nästa möte i förväg.',
  ],
  MEETING_HAS_BEGUN: ['Mötet har börjat, och föredragningslistan ligger fast.', 'Lägg till ett brådskande tilläggsärende, om alla parter samtycker.'],
  AGENDA_EMPTY: ['Föredragningslistan innehåller inget ärende.', 'Ange minst ett ärende.'],
  AGENDA_TOO_LATE: [
    'Enligt organets arbetsordning ska föredragningslistan sändas tidigare.',
    'Registrera alla parters samtycke, eller lägg till ärendena vid mötet om alla samtycker.',
  ],
  PARAGRAPH_EXISTS: ['Två ärenden skulle få samma nummer.', 'Ge varje ärende ett eget nummer.'],
  ALREADY_ON_AGENDA: ['Beslutet finns redan på föredragningslistan.', 'Inget behöver göras.'],
  NOT_ON_AGENDA: [
    'Beslutet finns inte på mötets föredragningslista; det kan därför diskuteras men inte tas upp till omröstning.',
    'Lägg till det som ett brådskande tilläggsärende, om alla parter är närvarande och samtycker.',
  ],
  LINK_IN_ROOM: [
    'Den som är i möteslokalen deltar inte genom distansförbindelse.',
    'Utelämna förbindelsen, eller ange att personen deltar på distans.',
  ],
  ITEM_OR_DOCUMENT_MISSING: ['Det har inte angetts vad som öppnas.', 'Ange ärendet eller handlingen.'],
  NOT_AN_OBSERVER: ['Personen har inte rollen observatör.', 'Se först till att personen beviljas rollen.'],
  ALREADY_OPENED: ['Detta är redan öppet för observatören.', 'Inget behöver göras.'],
  MEETING_NOT_CLOSED: ['Mötet pågår fortfarande.', 'Avsluta först mötet.'],
  MINUTES_NOT_FOUND: [
    'Någon sådan version av protokollet har inte upprättats.',
    'Låt sekreteraren upprätta protokollet, eller ange en annan version.',
  ],
  MINUTES_CONFIRMED: [
    'Protokollet är fastställt och ändras inte.',
    'Registrera en rättelse vid ett senare möte, om det finns ett fel i protokollet.',
  ],
  MINUTES_NOT_CONFIRMED: ['Protokollet är ännu inte fastställt.', 'Låt först protokolljusterarna justera det.'],
  MINUTES_CHANGED: ['Det finns en nyare version av protokollet.', 'Läs den version som anges här, och ange den.'],
  MINUTES_RETURNED: ['Den versionen har återsänts till sekreteraren.', 'Låt sekreteraren upprätta protokollet på nytt.'],
  MINUTES_OUTDATED: [
    'Något om de angivna besluten har registrerats efter det att den versionen upprättades.',
    'Låt sekreteraren upprätta protokollet på nytt.',
  ],
  MINUTES_INSPECTED: ['Du har redan godkänt denna version.', 'Inget behöver göras.'],
  DECISION_NOT_IN_MINUTES: ['Av protokollet framgår inte att detta beslut har fattats.', 'Ange ett beslut som finns i protokollet.'],
  TEXT_DIVERGES: [
    'Texten är inte den version som godkändes.',
    'Använd den godkända texten, vars post anges här; en annan text kräver ett eget beslut.',
  ],
  INSPECTORS_NOT_DIVIDED: [
    'Protokolljusterarna har inte anmält att de är oeniga, och alla kan justera protokollet.',
    'Låt justerarna justera protokollet, eller anmäla att de är oeniga.',
  ],
  ALREADY_CONFIRMED: ['Beslutet är redan fastställt.', 'Inget behöver göras.'],
  ITEM_NOT_IN_MINUTES: ['Ärendet hör inte till detta protokoll.', 'Ange ett av mötets ärenden.'],
  PUBLICITY_UNCHECKED: [
    'Den dokumentansvariga har ännu inte prövat vad som får visas för dessa läsare.',
    'Låt först den dokumentansvariga göra en offentlighetsprövning av protokollet.',
  ],
  ALREADY_PUBLISHED: ['Protokollet är redan publicerat för dessa läsare.', 'Inget behöver göras.'],
} satisfies Said<typeof english>;
