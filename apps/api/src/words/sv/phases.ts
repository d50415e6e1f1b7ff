import type { phaseProblems as english } from '../../phases/problems';
import type { Said } from '../language';

/** Refusals about phases, gates, criteria and conditions, in Swedish. */
export const phaseProblems = {
  NO_PHASES: ['Ingen fas har angetts.', 'Ange minst en fas.'],
  PHASE_EXISTS: ['En fas med det namnet har redan planerats.', 'Välj ett annat namn.'],
  PHASE_NOT_FOUND: ['Det finns ingen sådan fas i alliansen.', 'Planera först fasen.'],
  PHASE_IS_SPLIT: [
    'Fasen har delats: delarna har egna grindar och börjar och slutar var för sig.',
    'Ange en del av fasen, eller en grind för den delen.',
  ],
  PHASE_ALREADY_STARTED: ['Fasen har redan börjat.', 'Inget behöver göras; en fas delas bara innan den börjar.'],
  PHASE_NOT_STARTED: ['Fasen har inte börjat den dagen.', 'Registrera först att fasen har börjat, eller ange en senare dag.'],
  PHASE_ALREADY_ENDED: ['Fasen har redan avslutats.', 'Inget behöver göras.'],
  ONE_PART_ONLY: ['En fas delas i två eller flera delar.', 'Ange minst två delar.'],
  ORDER_NOT_UNIQUE: ['En annan står på det stället i ordningsföljden.', 'Ange ett ledigt ställe.'],
  PLANNED_END_BEFORE_START: [
    'Fasens planerade slut ligger före dess planerade början.',
    'Ange ett slut som infaller samma dag som början eller senare.',
  ],
  PHASES_OUT_OF_ORDER: ['En grind leder från en fas till en senare fas.', 'Ange en fas som kommer senare i ordningsföljden.'],
  NO_GATE_INTO_PHASE: [
    'Ingen grind leder till denna fas, och fasen är inte den första.',
    'Definiera grinden till fasen och se till att den passeras.',
  ],

  GATE_EXISTS: ['En grind med det namnet har redan definierats.', 'Välj ett annat namn.'],
  GATE_NOT_FOUND: ['Det finns ingen sådan grind i alliansen.', 'Definiera först grinden.'],
  GATE_NOT_PASSED: ['Grinden har inte passerats den dagen.', 'Låt först det beslutande organet godkänna passagen, eller ange en senare dag.'],
  GATE_NOT_SUBMITTED: ['Grinden har inte lagts fram för det beslutande organet.', 'Lägg först fram den.'],
  GATE_ALREADY_SUBMITTED: [
    'Grinden behandlas av det beslutande organet, och det som har lagts fram är låst.',
    'Vänta på beslutet, eller låt grinden återremitteras för beredning.',
  ],
  GATE_ALREADY_DECIDED: [
    'Passagen genom grinden har redan godkänts eller förvägrats; det ändras inte.',
    'Inget kan ändras i en grind som har avgjorts.',
  ],
  GATE_NEEDS_UNANIMITY: [
    'För denna grind krävs ett enhälligt beslut, och det åberopade beslutet var inte enhälligt.',
    'Låt det beslutande organet fatta ett enhälligt beslut, och hänvisa till det.',
  ],
  GATE_OUT_OF_ORDER: [
    'Grindarna passeras i tur och ordning, var och en efter det att den föregående fasen har börjat.',
    'Se till att den tidigare grinden passeras, eller registrera att fasen har börjat.',
  ],
  NO_OUTSIDE_BODY: ['Bara ett organ utanför alliansen kan fatta ett eget medbeslut.', 'Ange utomstående organ.'],
  CONCURS_WITH_ITSELF: ['Det beslutande organet har angetts bland dem som fattar medbeslut.', 'Ange bara de övriga organen.'],
  CONCURRENCE_MISSING: [
    'Även en annan ägarpart ska besluta om denna grind, och inget sådant medbeslut är i kraft den dagen.',
    'Registrera beslutet av varje organ som anges här och att det är ett medbeslut.',
  ],

  CRITERION_EXISTS: ['Det finns redan ett kriterium med det namnet.', 'Välj ett annat namn.'],
  CRITERION_NOT_FOUND: [
    'Det finns inget sådant kriterium: varken för denna grind eller i inbjudan för det som ska poängsättas.',
    'Ange ett kriterium som har definierats för grinden, eller som har publicerats i inbjudan för det ändamålet.',
  ],
  CRITERION_UNASSESSED: ['Kriterier för grinden har inte bedömts.', 'Se till att varje kriterium som anges här bedöms.'],
  CRITERION_NOT_MET: [
    'Kriterier för grinden är inte uppfyllda.',
    'Låt grinden återremitteras och se till att kriterierna uppfylls och bedöms på nytt; eller förvägra passagen.',
  ],
  EVIDENCE_MISSING: ['Ett kriterium är uppfyllt bara om det finns bevis, och inget har bifogats.', 'Bifoga först beviset.'],
  EVIDENCE_EXISTS: ['Den versionen av handlingen är redan bifogad till kriteriet.', 'Inget behöver göras.'],
  EVIDENCE_CHANGED: [
    'En handling har ändrats efter det att den lades fram som bevis.',
    'Låt grinden återremitteras, bifoga den nya versionen och lägg fram grinden på nytt.',
  ],
  EVIDENCE_AFTER_DECISION: ['Bevis för grinden har ett senare datum än beslutet.', 'Ange att det är så och varför, eller ange en senare dag.'],

  CONDITION_EXISTS: ['Grinden har redan ett villkor med det namnet.', 'Välj ett annat namn.'],
  CONDITION_NOT_FOUND: ['Grinden har inget sådant villkor.', 'Ställ först villkoret.'],
  CONDITION_NOT_OPEN: [
    'Villkoret har redan uppfyllts eller eftergetts.',
    'Låt den som har ställt villkoret öppna det på nytt, om det ska avgöras igen.',
  ],
  CONDITION_ALREADY_OPEN: ['Villkoret är öppet.', 'Inget behöver göras.'],
  OWNER_AND_DUE_REQUIRED: [
    'För ett villkor som uppfylls i efterhand anges vem som ansvarar för det och tidsfristen.',
    'Ange den ansvariga och den sista dagen.',
  ],
  NOT_THE_SETTER: [
    'Bara det organ eller den part som har ställt ett villkor får efterge det eller öppna det på nytt.',
    'Låt den som har ställt villkoret göra detta; ett organ gör det genom ett eget beslut.',
  ],
  NO_BOUNDARY_CONDITION: ['Gränsvärden hör bara till ett randvillkor.', 'Ställ ett randvillkor, eller utelämna gränsvärdena.'],
  LIMIT_MISSING: ['Ett randvillkor som är ett tal har minst ett gränsvärde.', 'Ange det minsta eller det största tillåtna värdet.'],
  FIGURE_MISSING: ['Randvillkoret är ett tal, och inget värde har angetts.', 'Ange värdet samt formelns version och ingångsvärden.'],
  FORMULA_MISMATCH: ['Värdet har beräknats med en annan formel än den som randvillkoret anger.', 'Ange värdet enligt randvillkorets formel.'],
  BOUNDARY_NOT_MET: [
    'Värdet ligger utanför randvillkorets gränser.',
    'Villkoret kan bara uppfyllas genom ett värde inom gränserna, eller efterges av den som har ställt det.',
  ],
} satisfies Said<typeof english>;
