import { commercialProblems } from './commercial/problems';
import { documentProblems } from './documents/problems';
import { governanceProblems } from './governance/problems';
import { ballotProblems } from './governance/ballots.problems';
import { decisionProblems } from './governance/decisions.problems';
import { seatProblems } from './governance/seats.problems';
import { meetingProblems } from './meetings/problems';
import { partyProblems } from './parties/problems';
import { phaseProblems } from './phases/problems';
import { commonProblems, PROBLEMS } from './problem';
import { procurementProblems } from './procurement/problems';

const catalogues = {
  commercialProblems,
  documentProblems,
  ballotProblems,
  decisionProblems,
  seatProblems,
  meetingProblems,
  partyProblems,
  phaseProblems,
  procurementProblems,
  commonProblems,
};

describe('the catalogue of refusals', () => {
  it('explains each code in one place', () => {
    const places = Object.entries(catalogues).flatMap(([name, problems]) => Object.keys(problems).map((code) => ({ code, name })));
    const twice = places.filter(({ code }, i) => places.findIndex((one) => one.code === code) < i);
    expect(twice).toStrictEqual([]);
    expect(Object.keys(PROBLEMS)).toHaveLength(places.length);
    expect(Object.keys(governanceProblems)).toHaveLength(Object.keys({ ...ballotProblems, ...decisionProblems, ...seatProblems }).length);
  });

  it.each(Object.entries(PROBLEMS))('%s says what is the case and what would help, in whole sentences', (_, [status, says, remedy]) => {
    expect([403, 404, 409, 412, 413, 422]).toContain(status);
    expect([says, remedy]).toStrictEqual([expect.stringMatching(/^[A-Z][^\n]*\.$/), expect.stringMatching(/^[A-Z][^\n]*\.$/)]);
  });
});
