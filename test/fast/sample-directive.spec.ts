import { readDirective } from '../../src/domain/directive/read-directive.js';
import { commune2026 } from '../../src/rehearsals/sample/commune-2026.js';
import { district2024 } from '../../src/rehearsals/sample/district-2024.js';

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

describe.each([
  ['district', district2024, [78, 85, 95], 18],
  ['commune', commune2026, [86, 95], 14],
] as const)('the sample directive of the %s, as it is read', (_, profile, firstTargets, tasks) => {
  const { directive, plan } = profile.years[1]!;
  const reading = readDirective({ text: directive.text.normalize('NFC'), pages: [0], origin: 'txt' });

  test('its register is that of the sample', () => {
    expect(reading).toMatchObject({
      documentClass: 'plan',
      truncated: false,
      documentSymbol: directive.symbol,
      issueDate: directive.issuedOn,
      place: 'Hoài Giang',
    });
  });

  test('twelve numbered indicators with a target for this year', () => {
    expect(reading.indicators.map((indicator) => indicator.number)).toEqual(
      profile.indicators.map((line) => line.number),
    );
    expect(reading.indicators[0]!.targets.map((target) => target.value)).toEqual(firstTargets);
  });

  test("its agency blocks are those of the coordinator's mapping, in order", () => {
    expect(reading.agencyAssignments!.map((block) => block.agency)).toEqual(
      profile.agencyMap.map((line) => line.agency),
    );
    expect(reading.agencyAssignments!.filter((block) => block.requested)).toHaveLength(1);
  });

  test('every task entry is found, one of them with two leads', () => {
    const entries = reading.tasks.filter((task) => task.kind !== 'group');
    expect(entries).toHaveLength(tasks);
    const chosen = plan.tasks.find((task) => task.chosenFromTwoLeads)!.chosenFromTwoLeads!;
    expect(entries.filter((task) => task.lead.length > 1).map((task) => task.lead)).toEqual([
      chosen.asWritten,
    ]);
  });

  test('every clause that a plan item answers stands in the text', () => {
    const text = squeezed(directive.text);
    expect(
      plan.tasks.filter((task) => task.sourceStartsWith && !text.includes(task.sourceStartsWith)),
    ).toEqual([]);
  });
});
