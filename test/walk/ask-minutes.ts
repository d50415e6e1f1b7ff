/** How meetings are called, how their minutes come about, and what is said about proposals beside the votes. */
import { addDays, confirmedItems, holderOf, latestDraft, type CommandType, type Minutes } from '@app/alliance';
import { ableInspectors } from '../../libs/alliance/src/meetings/minutes-facts';
import { SEATS } from './ask-meetings';
import { authority, chair, document, inspector, manager, registrar, seated, secretary, sha256, type Ask, type Walk } from './known';

const PARTIES = ['CITY', 'MEH', 'TOWN'] as const;
const records = { person: 'rec', role: 'RECORDS_OFFICER' };

const undecided = ({ known: { decisions } }: Walk): readonly string[] =>
  [...decisions].filter(([, one]) => one.body === 'AJR' && !one.adopted && one.stage !== 'WITHDRAWN').map(([id]) => id);
const ofBody = ({ known: { decisions } }: Walk): readonly string[] => [...decisions].filter(([, one]) => one.body === 'AJR').map(([id]) => id);
const speaker = (walk: Walk) => {
  const seat = walk.pick(...SEATS);
  return { seat, as: seated(walk, seat, holderOf(walk.known.seats.get(seat), walk.today) ?? 'nobody') };
};
const openMeeting = ({ known: { meetings } }: Walk): string => [...meetings].findLast(([, { open }]) => open)?.[0] ?? 'meeting-99';

/** A meeting whose minutes stand so, the newest of them; now and then any other. */
function minutesWith(
  { known: { minutes, meetings }, mostly, oneOf }: Walk,
  isMeant: (one: Minutes, meeting: string) => boolean,
): readonly [string, Minutes | undefined] {
  const meant = [...minutes].filter(([id, one]) => isMeant(one, id)).map(([id]) => id);
  const meeting = mostly(meant.at(-1) ?? 'meeting-99', oneOf(meant, 'meeting-99'), oneOf([...meetings.keys()], 'meeting-99'));
  return [meeting, minutes.get(meeting)];
}
/** The version to name, mostly the newest. */
const versionOf = (walk: Walk, known: Minutes | undefined): string => walk.mostly(latestDraft(known)?.hash ?? sha256('none'), sha256('other'));
const isOpen = ({ confirmed }: Minutes): boolean => !confirmed;
/** Inspectors who were there and have not approved the newest version. */
export const waitingInspectors = ({ known: { items, meetings, minutes } }: Walk, meeting: string): readonly string[] =>
  meetings.has(meeting)
    ? ableInspectors({ items, meetings }, meeting).filter((person) => !latestDraft(minutes.get(meeting))?.inspectedBy.includes(person))
    : [];
const inspectorOf = (walk: Walk, meeting: string) => inspector(walk.oneOf(waitingInspectors(walk, meeting), walk.pick('m1', 't1')));
const canBeInspected = (walk: Walk) => (one: Minutes, meeting: string) =>
  isOpen(one) && !latestDraft(one)!.returned && waitingInspectors(walk, meeting).length > 0;

export const askMinutes = {
  AdoptRulesOfProcedure: (walk) => ({
    command: {
      body: walk.mostly('AJR', 'BOARD'),
      noticeDays: walk.pick(3, 7),
      agendaDays: walk.mostly(2, 9),
      ...walk.pick({}, { remote: 'AUDIO_VISUAL' } as const),
      authority: authority(walk),
    },
    as: walk.mostly(registrar, manager),
  }),
  ConveneMeeting: (walk) => ({
    command: {
      body: walk.mostly('AJR', 'BOARD'),
      on: addDays(walk.today, walk.pick(0, 0, 0, 0, 0, 1, 8, -1)),
      time: '9.00',
      mode: walk.pick('IN_ROOM', 'HYBRID'),
      place: 'Town hall',
      ...walk.mostly({ consents: PARTIES }, {}, { consents: ['CITY'] }),
    },
    as: chair,
  }),
  PublishAgenda: (walk) => {
    const called = [...walk.known.notices].filter(([, { opened }]) => !opened).map(([id]) => id);
    return {
      command: {
        meeting: walk.mostly(called.at(-1) ?? 'meeting-99', 'meeting-1'),
        items: [
          { paragraph: '§ 1', title: 'Opening' },
          { paragraph: '§ 2', title: 'A matter', decision: walk.oneOf(undecided(walk), 'decision-99'), documents: [document(walk)] },
        ],
        ...walk.mostly({ consents: PARTIES }, {}),
      },
      as: chair,
    };
  },
  AddLateItem: (walk) => ({
    command: {
      meeting: openMeeting(walk),
      paragraph: `§ ${[...walk.known.notices.values()].reduce((count, { late }) => count + late.length, 10)}`,
      title: 'Something urgent',
      ...(undecided(walk).length > 0 && walk.isLucky(2) && { decision: walk.oneOf(undecided(walk), 'decision-99') }),
      consents: walk.mostly(PARTIES, ['CITY']),
    },
    as: chair,
  }),
  OpenToObserver: (walk) => ({
    command: {
      person: walk.mostly('obs', 'm1'),
      ...walk.pick(
        { item: walk.oneOf([...walk.known.items.keys()], 'item-99') },
        { document: walk.oneOf([...walk.known.documents.keys()], 'nowhere') },
      ),
    },
    as: chair,
  }),
  DraftMinutes: (walk) => {
    const { meetings, minutes, decisions } = walk.known;
    const waiting = [...meetings].filter(([id, { open }]) => !open && !minutes.get(id)?.confirmed).map(([id]) => id);
    const adopted = [...decisions].find(([, one]) => one.adopted);
    return {
      command: {
        meeting: walk.mostly(waiting.at(-1) ?? 'meeting-99', openMeeting(walk)),
        ...(adopted &&
          walk.isLucky(6) && { texts: [{ decision: adopted[0], proposal: walk.mostly(adopted[1].adopted!.proposal, sha256('other')) }] }),
      },
      as: walk.mostly(secretary, chair),
    };
  },
  ReturnMinutes: (walk) => {
    const [meeting, known] = minutesWith(walk, canBeInspected(walk));
    return {
      command: { meeting, minutes: versionOf(walk, known), remarks: 'The vote is missing.', ...(walk.isLucky(2) && { divided: true as const }) },
      as: inspectorOf(walk, meeting),
    };
  },
  InspectMinutes: (walk) => {
    const [meeting, known] = minutesWith(walk, canBeInspected(walk));
    return { command: { meeting, minutes: versionOf(walk, known) }, as: inspectorOf(walk, meeting) };
  },
  InspectMinutesInMeeting: (walk) => {
    const [meeting, known] = minutesWith(walk, (one, id) => isOpen(one) && (one.divided || waitingInspectors(walk, id).length === 0));
    return { command: { meeting, minutes: versionOf(walk, known), during: openMeeting(walk), consents: walk.mostly(PARTIES, ['CITY']) }, as: chair };
  },
  ConfirmDecision: (walk) => ({ command: { decision: walk.oneOf(ofBody(walk), 'decision-99') }, as: walk.pick(chair, secretary) }),
  CheckPublicity: (walk) => {
    const [meeting, known] = minutesWith(walk, ({ confirmed, checked }) => confirmed !== undefined && checked.length < 2);
    const item = known && confirmedItems(known)[0]?.item;
    return {
      command: {
        meeting,
        profile: walk.oneOf(
          (['PUBLIC', 'PARTIES'] as const).filter((one) => !known?.checked.includes(one)),
          'PUBLIC',
        ),
        ...(walk.isLucky(3) && { withheld: [{ item: walk.mostly(item ?? 'item-99', 'item-99'), ground: 'Openness Act 24 §' }] }),
      },
      as: walk.mostly(records, secretary),
    };
  },
  PublishMinutes: (walk) => {
    const [meeting, known] = minutesWith(walk, ({ checked, published }) => checked.some((one) => !published.includes(one)));
    return {
      command: {
        meeting,
        profile: walk.oneOf(
          (known?.checked ?? []).filter((one) => !known!.published.includes(one)),
          walk.pick('PUBLIC', 'PARTIES'),
        ),
      },
      as: walk.mostly(secretary, chair),
    };
  },
  RaiseMinutesAmendment: (walk) => {
    const [meeting, known] = minutesWith(walk, ({ confirmed }) => confirmed !== undefined);
    const item = known && confirmedItems(known)[0]?.item;
    return {
      command: { meeting, during: openMeeting(walk), ...(item !== undefined && { item }), was: 'Half past.', is: 'A quarter past.' },
      as: walk.mostly(secretary, manager),
    };
  },
  MakeCounterProposal: (walk) => {
    const { seat, as } = speaker(walk);
    return {
      command: { decision: walk.oneOf(undecided(walk), 'decision-99'), seat, text: 'Half of it.', ...walk.pick({}, { rationale: 'Enough.' }) },
      as,
    };
  },
  SupportProposal: (walk) => {
    const { seat, as } = speaker(walk);
    const made: readonly { readonly decision: string; readonly counterProposal?: string }[] = [
      ...[...walk.known.counterProposals].map(([counterProposal, { decision }]) => ({ counterProposal, decision })),
      ...undecided(walk).map((decision) => ({ decision })),
    ];
    return { command: { seat, ...walk.oneOf(made, { decision: 'decision-99' }) }, as };
  },
  CreateAction: (walk) => ({
    command: {
      decision: walk.oneOf([...walk.known.decisions.keys()], 'decision-99'),
      owner: walk.pick('m1', 't1'),
      ...walk.pick({}, { due: addDays(walk.today, walk.mostly(14, -1)) }),
      task: 'Tell the staff.',
    },
    as: walk.mostly(chair, manager, secretary),
  }),
  CompleteAction: (walk) => ({
    command: { action: walk.oneOf([...walk.known.actions.keys()], 'action-99'), ...walk.pick({}, { how: 'By letter.' }) },
    as: walk.mostly(manager, secretary),
  }),
} satisfies { readonly [T in CommandType]?: Ask<T> };

/** What a walk about this asks for most. */
export const minutesTheme: readonly CommandType[] = [
  ...(['ConveneMeeting', 'ConveneMeeting', 'ConveneMeeting', 'PublishAgenda', 'OpenMeeting', 'OpenMeeting'] as const),
  ...(['RecordArrival', 'RecordArrival', 'RecordArrival', 'RecordArrival', 'RecordArrival', 'RecordArrival'] as const),
  ...(['DeclareQuorum', 'DeclareQuorum', 'DeclareQuorum', 'AppointInspectors', 'AddLateItem', 'AddLateItem'] as const),
  ...(['ProposeDecision', 'OpenItem', 'OpenBallot', 'CloseItem', 'CloseMeeting', 'AdoptRulesOfProcedure'] as const),
  ...(['DraftMinutes', 'DraftMinutes', 'ReturnMinutes', 'InspectMinutes', 'InspectMinutes'] as const),
  ...(['InspectMinutesInMeeting', 'InspectMinutesInMeeting', 'InspectMinutesInMeeting', 'RaiseMinutesAmendment'] as const),
  ...(['CheckPublicity', 'PublishMinutes', 'OpenToObserver'] as const),
  ...(['MakeCounterProposal', 'SupportProposal', 'CreateAction', 'CompleteAction'] as const),
];
