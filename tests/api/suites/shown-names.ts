import { describe, expect, test } from 'vitest';
import type { Database } from '../../../server/database/connection.ts';
import type { RunningApi } from '../running-service.ts';
import { group, membership, person, workbench } from '../workbench.ts';

interface HandOverAnswer {
  readonly handOver: {
    readonly person: { readonly id: string; readonly name: string; readonly displayRule: string };
    readonly sentences: readonly string[];
    readonly otherContacts: readonly { readonly person: { readonly name: string } }[];
  };
}

/** How a person may be shown holds in answers, sentences and search. */
export const shownNames = (api: () => RunningApi, database: () => Database): void => {
  const { addGroups, addPeople, changePerson, well } = workbench(api, database);

  describe('the name that is shown', () => {
    test('follows the display rule, in the very next answer', async () => {
      await addGroups(group('g-shown-1', { name: 'Shown Club' }), group('g-shown-2', { name: 'Other Club' }));
      const posts = [
        membership('m-shown-1', 'g-shown-1', { level: 'HEAD', role: 'Chair' }),
        membership('m-shown-2', 'g-shown-2', { level: 'OFFICER', role: 'Treasurer' }),
      ];
      await addPeople(
        person('p-shown', { name: 'Secret Sayuri', kana: 'ひみつ さゆり', memberOf: { connect: posts } }),
        person('p-beside', { memberOf: { connect: [membership('m-shown-3', 'g-shown-1')] } }),
        person('p-beyond', { memberOf: { connect: [membership('m-shown-4', 'g-shown-2')] } }),
      );
      const said = async () => {
        const { handOver } = await well<HandOverAnswer>(
          '{ handOver(personId: "p-shown") { person { id name displayRule } sentences otherContacts { person { name } } } }',
        );
        const beside = await well<HandOverAnswer>(
          '{ handOver(personId: "p-beside") { person { id name displayRule } sentences otherContacts { person { name } } } }',
        );
        const club = await well('{ groupConnections(groupId: "g-shown-1") { officers { person { name } role } } }');
        const found = await well('{ search(text: "Secret") { matched stakeholder { ... on Person { id name } } } }');
        const read = await well('{ search(text: "ヒミツ") { matched stakeholder { ... on Person { id name } } } }');
        return {
          name: handOver.person.name,
          contact: beside.handOver.otherContacts[0].person.name,
          all: JSON.stringify([handOver, beside, club, found, read]),
        };
      };
      const named = await said();
      expect(named).toMatchObject({ name: 'Secret Sayuri', contact: 'Secret Sayuri' });

      await changePerson('p-shown', { displayRule: { set: 'POST_ONLY' } });
      const byPost = await said();
      expect(byPost).toMatchObject({ name: 'Shown Club Chair', contact: 'Shown Club Chair' });
      expect(byPost.all).toContain('"matched":"Shown Club Chair"');
      expect(byPost.all).not.toMatch(/Secret|ひみつ/);

      await changePerson('p-shown', { displayRule: { set: 'UNNAMED' } });
      const unnamed = await said();
      expect(unnamed).toMatchObject({ name: '協力者', contact: '協力者' });
      expect(unnamed.all).not.toMatch(/Secret|ひみつ/);
      expect(unnamed.all).not.toContain('"matched"');
    });
  });
};
