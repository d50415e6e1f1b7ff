/** The service plan: what is produced on the day and by whom, under which version; what has ended, and what is to come. */
import { servicePlan, servicesOn, versionOn, type LocalDate } from '@app/alliance';
import { decisionBehind } from './decision-status';
import { why, type EntryOf, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const CHANGES = ['ServicePlanAdopted', 'ServiceAdded', 'ServiceEnded', 'ServiceProducerChanged'] as const;
type Change = EntryOf<(typeof CHANGES)[number]>;

const concerns = (entry: Change, service: string): boolean =>
  entry.type === 'ServicePlanAdopted' ? entry.data.services.some((one) => one.service === service) : entry.data.service === service;

/** A change that is known and does not hold yet on the day. */
const upcomingOf = (entry: Change, trail: Trail): object => {
  const { version, services, ...data } = { version: undefined, services: undefined, ...entry.data };
  return present({
    event: entry.type,
    on: entry.effective,
    version,
    services: services as object | undefined,
    ...data,
    ...decisionBehind(entry.authority, trail),
    ...why([entry]),
  });
};

function versionRow(entry: EntryOf<'ServicePlanAdopted'>, current: number | undefined, trail: Trail): object {
  const { version, document, services, years } = entry.data;
  return present({
    version,
    from: entry.effective,
    years,
    document,
    services: services.length,
    isCurrent: version === current,
    ...decisionBehind(entry.authority, trail),
    ...why([entry]),
  });
}

/** Services that were produced before the day and are no longer. */
function endedBefore(changes: readonly Change[], now: ReadonlyMap<string, unknown>): readonly string[] {
  const named = changes.flatMap((entry) =>
    entry.type === 'ServicePlanAdopted' ? entry.data.services.map(({ service }) => service) : [entry.data.service],
  );
  return [...new Set(named)].filter((service) => !now.has(service));
}

export const servicePlanView = viewOf({
  fold: servicePlan,
  params: [{ name: 'producer', description: 'only the services of this party' }],
  answer(plan, trail, { effectiveOn: date, params: { producer } }) {
    const all = trail.ofType(...CHANGES);
    const known = all.filter(({ effective }) => effective <= date);
    const now = servicesOn(plan, date);
    const current = versionOn(plan, date)?.version;
    const rows = [...now]
      .filter(([, one]) => producer === undefined || one.producer === producer)
      .map(([service, { producer: party, name, since }]) =>
        present({ service, name, producer: party, since, ...why(known.filter((entry) => concerns(entry, service))) }),
      );
    const versions = known.filter((entry) => entry.type === 'ServicePlanAdopted');
    const adopted = versions.find(({ data }) => data.version === current);
    return present({
      version: current,
      from: adopted?.effective,
      years: adopted?.data.years,
      document: adopted?.data.document,
      ...listed(rows),
      versions: listed(versions.map((entry) => versionRow(entry, current, trail))),
      ended: listed(endedOf(known, now, date)),
      upcoming: listed(all.filter(({ effective }) => effective > date).map((entry) => upcomingOf(entry, trail))),
    });
  },
});

const endedOf = (known: readonly Change[], now: ReadonlyMap<string, unknown>, date: LocalDate): readonly object[] =>
  endedBefore(known, now).map((service) => {
    const about = known.filter((entry) => concerns(entry, service));
    const end = known.findLast((entry) => entry.effective <= date && (entry.type === 'ServicePlanAdopted' || entry.data.service === service))!;
    return { service, on: end.effective, ...why(about, [end]) };
  });
