import { describe, expect, test } from 'vitest';
import type { IsolatedGroup } from '../../schema/contracts/answers.ts';
import { yearsBefore } from '../../schema/contracts/days.ts';
import { ISOLATED_REASONS } from '../../schema/vocabulary/analysis-terms.ts';
import { answerQuestion } from '../../server/network/answer-question.ts';
import { buildStakeholderNetwork } from '../../server/network/build-stakeholder-network.ts';
import { scopeOf } from '../network/snapshot-of.ts';
import { importOfSample, sampleSnapshot } from './sample-snapshot.ts';

/** The day it is written for, the last of its one-year terms, the day after their grace, and days of later years. */
const DAYS = ['2026-11-22', '2027-03-31', '2027-08-01', '2028-02-29', '2030-05-12'];

describe.each(DAYS)('the sample city loaded on %s', (today) => {
  const snapshot = sampleSnapshot(today);
  const { ids, names } = snapshot.stakeholders;
  const nameOf = (id: string): string => names[ids.indexOf(id)];
  const personId = (name: string): string => {
    const found = ids.filter((id, row) => id.startsWith('p-') && names[row] === name);
    if (found.length !== 1) throw new Error(`${found.length} people are called ${name}`);
    return found[0];
  };
  const numbers = (groupIds: readonly string[]): readonly number[] => groupIds.map((id) => Number(id.slice(2))).sort((a, b) => a - b);
  const group = (number: number): string => `g-${number}`;
  const CITY = scopeOf({ asOf: today });
  const SUWA = scopeOf({ asOf: today, areaIds: ['a-suwa'] });

  const listed = answerQuestion(snapshot, 'isolatedGroups', { scope: CITY }).rows;
  const standing = (number: number): IsolatedGroup | undefined => listed.find(({ groupId }) => groupId === group(number));
  const isIsolated = ({ reasons }: IsolatedGroup): boolean => reasons.length > 0 && ISOLATED_REASONS.includes(reasons[0]);
  const underHeading = (listing: IsolatedGroup['listing'], test: (one: IsolatedGroup) => boolean): readonly number[] =>
    numbers(listed.filter((one) => one.listing === listing && test(one)).map(({ groupId }) => groupId));
  const ofTheFortySix = (found: readonly number[]): readonly number[] => found.filter((number) => number <= 46);
  const bridging = answerQuestion(snapshot, 'bridgingPeople', { scope: CITY }).rows;
  const bridge = (name: string) => bridging.find((one) => one.personId === personId(name));

  describe('the files', () => {
    test('are imported without a question', () => {
      const { read, settled } = importOfSample(today);
      expect([...read.unreadable, ...read.rejected, ...read.repairs, ...settled.rejected, ...settled.repairs]).toEqual([]);
      expect(settled.rolesWithoutLevel).toEqual([]);
      expect([settled.repeatedRows, settled.madeGroups]).toEqual([0, []]);
    });

    test('every use of a hall has its list of weekdays, known or not, as the API promises', () => {
      const uses = importOfSample(today).settled.plan.createdTies.filter(({ type }) => type === 'USES');
      expect(uses.filter(({ properties }) => !Array.isArray(properties.weekdays))).toEqual([]);
      expect(uses.some(({ properties }) => (properties.weekdays as readonly string[]).length === 0)).toBe(true);
    });

    test('髙瀬川原 and 高瀬川原 are one person, 麦笛 みち are two', () => {
      const { settled } = importOfSample(today);
      expect(settled.joined.map(({ name, spellings }) => [name, spellings])).toEqual([['髙瀬川原 きよ', ['高瀬川原 きよ']]]);
      expect(settled.likenesses.map(({ is, records }) => [is, records.map(({ name }) => name)])).toEqual([['SAME_NAME', ['麦笛 みち', '麦笛 みち']]]);
    });
  });

  describe('諏訪 and 青陵', () => {
    const areaIdsOf = (number: number): readonly string[] => {
      const row = ids.indexOf(group(number));
      const { areaOffsets, areaRows } = snapshot.stakeholders;
      return Array.from(areaRows.subarray(areaOffsets[row], areaOffsets[row + 1]), (area) => snapshot.areas.ids[area]);
    };
    const numbersIn = (areaIds: readonly string[]): readonly number[] =>
      ids.flatMap((id) => (/^g-\d+$/.test(id) && areaIdsOf(Number(id.slice(2))).some((area) => areaIds.includes(area)) ? [Number(id.slice(2))] : []));
    const suwaToo = numbersIn(['a-suwa', 'a-com-suwa']);
    const seiryoToo = numbersIn(['a-seiryo', 'a-com-kaidori', 'a-youth-toyogaoka']);
    const suwa = suwaToo.filter((number) => !seiryoToo.includes(number));
    const seiryo = seiryoToo.filter((number) => !suwaToo.includes(number));
    const joinsBoth = (groupIds: readonly string[]): boolean => {
      const found = numbers(groupIds);
      return found.some((number) => suwa.includes(number)) && found.some((number) => seiryo.includes(number));
    };

    test('only 綿毛田 connects them, and by own ties', () => {
      const connecting = answerQuestion(snapshot, 'connectingPeople', { scope: CITY, groupIds: [...suwa, ...seiryo].map(group) });
      expect(connecting.filter(({ groupIds }) => joinsBoth(groupIds)).map(({ personId: id }) => nameOf(id))).toEqual(['綿毛田 じゅん']);
      expect(joinsBoth(bridge('綿毛田 じゅん')?.ownGroupIds ?? [])).toBe(true);
    });

    test('asked by area: 綿毛田 alone, with the groups active in both apart', () => {
      const found = answerQuestion(snapshot, 'connectingAreas', { scope: CITY, areaIds: ['a-suwa', 'a-seiryo'] });
      expect(found.people.map(({ personId: id, by }) => [nameOf(id), by])).toEqual([['綿毛田 じゅん', 'OWN_TIES']]);
      expect(found.people[0].areas.map(({ areaId, groupIds }) => [areaId, numbers(groupIds)])).toEqual([
        ['a-suwa', [19, 20]],
        ['a-seiryo', [33]],
      ]);
      expect(numbers(found.groupsInSeveral.map(({ groupId }) => groupId))).toEqual([27, 44]);
      expect(found.directPairs).toEqual([]);
    });

    test('no group of one works directly with a group of the other', () => {
      for (const number of suwa) {
        const { links } = answerQuestion(snapshot, 'groupConnections', { scope: CITY, groupId: group(number) });
        const direct = links.filter(({ viaIds }) => viaIds.length === 0).map(({ organisationId }) => organisationId);
        expect([number, ...numbers(direct.filter((id) => seiryo.includes(Number(id.slice(2)))))]).toEqual([number]);
      }
    });

    test.each([27, 45])('%d joins them by seats only', (number) => {
      const { ties } = snapshot;
      const members = [...ties.targets.keys()].filter((row) => ties.kinds[row] === 0 && ids[ties.targets[row]] === group(number));
      const bringing = members.filter((row) => ties.seats[row] === 1).map((row) => Number(ids[ties.broughtBy[row]].slice(2)));
      expect(bringing.some((origin) => suwa.includes(origin)) && bringing.some((origin) => seiryo.includes(origin))).toBe(true);
      const own = members.filter((row) => ties.seats[row] === 0).map((row) => names[ties.sources[row]]);
      expect(own).toEqual(number === 27 ? ['綿毛田 じゅん'] : []);
    });
  });

  describe('groups to connect', () => {
    test('isolated: どんぐり子育てサロン and ハローわ', () => {
      expect(ofTheFortySix(underHeading('TO_CONNECT', isIsolated))).toEqual([5, 40]);
    });

    test('weakly linked: inward, hanging on one person, one tie', () => {
      expect(ofTheFortySix(underHeading('TO_CONNECT', (one) => one.reasons.length > 0 && !isIsolated(one)))).toEqual([9, 20, 22]);
      expect([9, 20, 22].map((number) => standing(number)?.reasons[0])).toEqual(['INWARD', 'HANGS_ON_ONE_PERSON', 'SINGLE_TIE']);
      expect(nameOf(standing(20)?.hangsOnId ?? '')).toBe('綿毛田 じゅん');
    });

    test('not known well instead of isolated, and not listed at all', () => {
      expect(ofTheFortySix(underHeading('NOT_YET_KNOWN', () => true))).toEqual([3, 23, 32, 43]);
      expect(ofTheFortySix(underHeading('NO_WISH', () => true))).toEqual([15]);
      expect([7, 36].map(standing)).toEqual([undefined, undefined]);
    });

    test('the list of the whole city can be read in one go', () => {
      const toConnect = underHeading('TO_CONNECT', (one) => one.reasons.length > 0);
      expect(toConnect.length).toBeGreaterThanOrEqual(8);
      expect(toConnect.length).toBeLessThanOrEqual(12);
    });

    test('similar work, not linked by themselves: おかわり and まめ', () => {
      const { links } = answerQuestion(snapshot, 'groupConnections', { scope: CITY, groupId: group(19) });
      expect(links.find(({ organisationId }) => organisationId === group(33))?.viaIds.map(nameOf)).toEqual(['綿毛田 じゅん']);
      const row = (number: number): number => ids.indexOf(group(number));
      expect(snapshot.stakeholders.subFields[row(19)] & snapshot.stakeholders.subFields[row(33)]).not.toBe(0);
    });

    test('same hall, same day, not linked: 川風コーラス and どんぐり; わたぐも and さんさん, who does not wish', () => {
      const linkedTo = (number: number): readonly number[] =>
        numbers(answerQuestion(snapshot, 'groupConnections', { scope: CITY, groupId: group(number) }).links.map(({ organisationId }) => organisationId));
      expect(linkedTo(5)).toEqual([]);
      expect(linkedTo(16)).not.toContain(15);
      const [first] = standing(5)?.firstContacts ?? [];
      expect([first?.stakeholderId, first?.kind]).toEqual([group(3), 'SAME_PLACE_AND_TIME']);
    });

    test('what nobody is to propose is not proposed, though hall and day are the same', () => {
      const contacts = (number: number): readonly number[] => numbers((standing(number)?.firstContacts ?? []).map(({ stakeholderId }) => stakeholderId));
      expect(contacts(120)).toHaveLength(3);
      expect(contacts(120)).not.toContain(43);
      const told = { ...snapshot, notProposed: { ones: new Int32Array(0), others: new Int32Array(0), lastDays: new Int32Array(0) } };
      const [first] = answerQuestion(told, 'isolatedGroups', { scope: CITY }).rows.find(({ groupId }) => groupId === group(120))?.firstContacts ?? [];
      expect([first?.stakeholderId, first?.kind]).toEqual([group(43), 'SAME_PLACE_AND_TIME']);
    });

    test('ハローわ can be introduced by somebody its head met at an event', () => {
      const [first] = standing(40)?.firstContacts ?? [];
      expect([first?.kind, first?.viaIds.length]).toEqual(['EXISTING_PATH', 2]);
    });
  });

  describe('people', () => {
    test('without staff 雲見沢 and 綿毛田 come first, with staff 露草橋', () => {
      expect(bridging.slice(0, 2).map(({ personId: id }) => nameOf(id))).toEqual(['雲見沢 ちか', '綿毛田 じゅん']);
      const withStaff = answerQuestion(snapshot, 'bridgingPeople', { scope: scopeOf({ asOf: today, includePublicBodies: true }) }).rows;
      expect(nameOf(withStaff[0].personId)).toBe('露草橋 かや');
      expect(withStaff[0].seatGroupIds.length).toBe(14);
      expect(bridging.some(({ personId: id }) => nameOf(id) === '露草橋 かや')).toBe(false);
    });

    test('five people reach nineteen of the twenty-two groups of 諏訪', () => {
      const answer = answerQuestion(snapshot, 'firstPeopleToMeet', { scope: SUWA, first: 5 });
      expect(answer.people.map(({ personId: id }) => nameOf(id))).toEqual(['雲見沢 ちか', '虹坂 さわ', '星屑川 ごう', '綿毛田 じゅん', '鈴音木 みお']);
      expect([answer.groupsReached, answer.groupsInScope]).toEqual([19, 22]);
      expect(numbers(answer.notReachedIds)).toEqual([5, 22, 23]);
    });

    test('虹坂: one group of her own beside the presidency, five seats asked for by public bodies', () => {
      const found = bridge('虹坂 さわ');
      expect(numbers(found?.ownGroupIds ?? [])).toEqual([17, 56]);
      expect(numbers(found?.seatGroupIds ?? [])).toEqual([26, 27, 45, 57, 58]);
      expect(found?.seatsAskedForByPublicBodies).toBe(5);
      expect(found?.posts).toBe(7);
    });

    test('when 綿毛田 hands over, two groups stay linked and two need an introduction', () => {
      const answer = answerQuestion(snapshot, 'handOver', { scope: CITY, personId: personId('綿毛田 じゅん') });
      expect(numbers(answer.groupsToIntroduceIds)).toEqual([20, 33]);
      expect(numbers(answer.groupsThatStayIds)).toEqual([19, 27]);
      expect(numbers(answer.cutOffGroupIds)).toEqual([20]);
      expect(answer.otherContacts.map(({ personId: id }) => nameOf(id))).toContain('竹蜻蛉 あき');
    });

    test('陽溜 たけ and まつ are not tied to each other', () => {
      const network = buildStakeholderNetwork(snapshot, CITY);
      const vertexOf = (name: string): number => network.vertexOfRow[ids.indexOf(personId(name))];
      const [take, matsu] = ['陽溜 たけ', '陽溜 まつ'].map(vertexOf);
      expect(Array.from(network.ties.a).some((a, tie) => [a, network.ties.b[tie]].includes(take) && [a, network.ties.b[tie]].includes(matsu))).toBe(false);
    });
  });

  describe('the city', () => {
    const health = answerQuestion(snapshot, 'networkHealth', { scope: CITY, compareTo: yearsBefore(CITY.asOf, 1), withBaseline: false });
    const indicator = (id: string) => health.indicators.find((one) => one.id === id);

    test('hangs together for the most part, better than a year ago', () => {
      const share = indicator('LARGEST_COMPONENT_GROUP_SHARE');
      expect(share?.value).toBeGreaterThan(0.88);
      expect(share?.previous).toBeLessThan(share?.value ?? 0);
      expect(indicator('ISOLATED_GROUPS')?.previous).toBeGreaterThanOrEqual(indicator('ISOLATED_GROUPS')?.value ?? Number.POSITIVE_INFINITY);
      expect(indicator('NEW_TIES')?.value).toBeGreaterThan(0);
      expect(health.groupsHandledWithCare).toBe(1);
    });

    test('nothing real takes part in a finding: no school, no hall, no area is a vertex', () => {
      const network = buildStakeholderNetwork(snapshot, scopeOf({ asOf: today, includePublicBodies: true }));
      const labels = new Set(Array.from(network.rows, (row) => ids[row].slice(0, 2)));
      expect(labels).toEqual(new Set(['g-', 'p-', 'u-']));
    });
  });
});
