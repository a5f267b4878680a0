import { describe, expect, test } from 'vitest';
import { MARKED_TIES } from '../../schema/contracts/field-rules.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import { TIE_KINDS } from '../../schema/vocabulary/tie-kinds.ts';
import { answerQuestion } from '../../server/network/answer-question.ts';
import { buildStakeholderNetwork } from '../../server/network/build-stakeholder-network.ts';
import { scopeOf } from '../network/snapshot-of.ts';
import { importOfSample, sampleSnapshot } from './sample-snapshot.ts';

const { created, createdTies } = importOfSample().settled.plan;
const snapshot = sampleSnapshot();
const invented = new Map(created.map(({ id, properties }) => [id, properties.fictional === true]));
const labelOf = new Map(created.map(({ id, label }) => [id, label]));

describe('every tie says whether it is invented', () => {
  const marked = createdTies.filter(({ type }) => MARKED_TIES.includes(type));

  test('all of the play layer do, in every kind of tie', () => {
    const ofPlay = marked.filter(({ fromId, toId }) => invented.get(fromId) || invented.get(toId));
    expect(ofPlay.filter(({ properties }) => properties.fictional !== true)).toEqual([]);
    expect(new Set(ofPlay.map(({ type }) => type))).toEqual(new Set(MARKED_TIES));
  });

  test('none of the facts layer does, and nothing real is tied to anything but a hall or an area', () => {
    const ofFacts = createdTies.filter(({ fromId, toId }) => !invented.get(fromId) && !invented.get(toId));
    expect(ofFacts.length).toBeGreaterThan(100);
    expect(ofFacts.filter(({ properties }) => properties.fictional === true)).toEqual([]);
    const real = marked.flatMap(({ fromId, toId }) => [fromId, toId].filter((id) => !invented.get(id)));
    expect(new Set(real.map((id) => labelOf.get(id)))).toEqual(new Set(['Facility', 'Area']));
  });
});

describe('with every kind of tie and with public bodies', () => {
  const scope = scopeOf({ tieKinds: codesOf(TIE_KINDS), includePublicBodies: true });
  const real = (ids: Iterable<string>): ReadonlySet<string | undefined> =>
    new Set([...ids].filter((id) => invented.get(id) !== true).map((id) => labelOf.get(id)));
  const listed = answerQuestion(snapshot, 'isolatedGroups', { scope }).rows;

  test('the only real vertices are halls', () => {
    expect(real(Array.from(buildStakeholderNetwork(snapshot, scope).rows, (row) => snapshot.stakeholders.ids[row]))).toEqual(new Set(['Facility']));
  });

  test('no bridging person and no group of one is real', () => {
    const bridging = answerQuestion(snapshot, 'bridgingPeople', { scope }).rows;
    expect(bridging.length).toBeGreaterThan(100);
    expect(real(bridging.flatMap(({ personId, ownGroupIds, seatGroupIds }) => [personId, ...ownGroupIds, ...seatGroupIds]))).toEqual(new Set());
  });

  test('no group on the list is real; a first contact is invented too, or a hall where the groups meet', () => {
    expect(listed.length).toBeGreaterThan(100);
    expect(real(listed.map(({ groupId }) => groupId))).toEqual(new Set());
    const contacts = listed.flatMap(({ firstContacts }) => firstContacts);
    expect(contacts.length).toBeGreaterThan(20);
    expect([...real(contacts.flatMap(({ stakeholderId, viaIds }) => [stakeholderId, ...viaIds]))].filter((label) => label !== 'Facility')).toEqual([]);
  });

  test('no one to meet first is real, nor who is reached', () => {
    const answer = answerQuestion(snapshot, 'firstPeopleToMeet', { scope, first: 10 });
    expect(answer.people.length).toBe(10);
    expect(real([...answer.people.map(({ personId }) => personId), ...answer.notReachedIds])).toEqual(new Set());
  });
});
