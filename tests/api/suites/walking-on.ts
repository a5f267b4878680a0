import { describe, expect, test } from 'vitest';
import type { RunningApi } from '../running-service.ts';

interface Group {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly name: string }[];
}

/** From an analysis result on through the graph, in the same request. */
export const walkingOn = (api: () => RunningApi): void => {
  describe('walking on', () => {
    test('from a bridging person over groups to members and areas, without a size anywhere', async () => {
      const { data, errors } = await api().ask<{
        bridgingPeople: {
          edges: readonly { node: { person: { id: string; holder: string; memberOf: readonly Group[] }; groups: readonly { id: string; kind: string }[] } }[];
        };
      }>('{ bridgingPeople(first: 5) { edges { node { person { id holder memberOf { id name members { name } } } groups { id kind } } } } }');
      expect(errors).toEqual([]);
      for (const { node } of data.bridgingPeople.edges) {
        expect(node.person.holder).not.toBe('');
        expect(node.person.memberOf.length).toBeGreaterThan(0);
        for (const group of node.person.memberOf) expect(group.members.length).toBeGreaterThan(0);
        expect(node.groups.every(({ kind }) => kind)).toBe(true);
      }
    });

    test('the same group says the same of itself, walked to or asked for', async () => {
      const { data } = await api().ask<{
        isolatedGroups: { edges: readonly { node: { group: { id: string; name: string; kind: string; activeIn: readonly { name: string }[] } } }[] };
      }>('{ isolatedGroups(first: 200) { edges { node { group { id name kind activeIn { name } } } } } }');
      const walked = data.isolatedGroups.edges.map(({ node }) => node.group);
      const asked = await api().ask<{ groups: typeof walked }>('query($ids: [ID!]) { groups(where: {id: {in: $ids}}) { id name kind activeIn { name } } }', {
        ids: walked.map(({ id }) => id),
      });
      const byId = (groups: readonly { readonly id: string }[]) => [...groups].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(walked.length).toBeGreaterThan(0);
      expect(byId(asked.data.groups)).toEqual(byId(walked));
    });

    test('more than one batch of records, and the same one many times', async () => {
      const { data, errors } = await api().ask<{
        bridgingPeople: {
          edges: readonly { node: { person: { id: string; consent: string }; otherContacts: readonly { person: { displayRule: string } }[] } }[];
        };
      }>('{ bridgingPeople(first: 150) { edges { node { person { id consent } otherContacts { person { displayRule } } } } } }');
      expect(errors).toEqual([]);
      expect(data.bridgingPeople.edges).toHaveLength(150);
      expect(data.bridgingPeople.edges.every(({ node }) => node.person.consent && node.otherContacts.every(({ person }) => person.displayRule))).toBe(true);
    });

    test('from every kind of stakeholder a path or search leads to, with aliases and fragments', async () => {
      const { data, errors } = await api().ask<{ search: readonly { who: { __typename: string; was: string; at?: readonly unknown[] } }[] }>(
        `{ search(text: "館", first: 20) { who: stakeholder { __typename ...place ...group ... on Person { was: name } ... on School { was: name at: locatedIn { name } } ... on University { was: name } } } }
         fragment place on Facility { was: name at: locatedIn { name kind } }
         fragment group on Group { was: name at: activeIn { name kind } }`,
      );
      expect(errors).toEqual([]);
      expect(data.search.length).toBeGreaterThan(1);
      for (const { who } of data.search) {
        expect(who.was).not.toBe('');
        if (who.__typename !== 'Person' && who.__typename !== 'University') expect(Array.isArray(who.at)).toBe(true);
      }
    });

    test('clients that ask every object for its type get it, from the properties of ties too', async () => {
      const { data, errors } = await api().ask<{
        people: readonly { memberOfConnection: { edges: readonly { properties: { __typename: string } }[] } }[];
      }>(
        `{ people(limit: 3) { __typename memberOfConnection(first: 2) { __typename edges { __typename properties { __typename } node { __typename } } }
           knowsConnection(first: 1) { edges { properties { ...only } } } } } fragment only on Acquaintance { __typename }`,
      );
      expect(errors).toEqual([]);
      for (const { memberOfConnection } of data.people)
        for (const { properties } of memberOfConnection.edges) expect(properties).toEqual({ __typename: 'Membership' });
    });

    test('filters, sorting and the properties of ties along the way', async () => {
      const { data, errors } = await api().ask<{
        bridgingPeople: {
          edges: readonly {
            node: { person: { memberOfConnection: { totalCount: number; edges: readonly { properties: { level: string }; node: { name: string } }[] } } };
          }[];
        };
      }>(
        `{ bridgingPeople(first: 20) { edges { node { person {
          memberOfConnection(where: {edge: {level: {eq: HEAD}}}, sort: [{node: {name: ASC}}], first: 10) { totalCount edges { properties { level role } node { name } } }
        } } } } }`,
      );
      expect(errors).toEqual([]);
      const heads = data.bridgingPeople.edges.flatMap(({ node }) => node.person.memberOfConnection.edges);
      expect(heads.length).toBeGreaterThan(0);
      expect(heads.every(({ properties }) => properties.level === 'HEAD')).toBe(true);
    });
  });
};
