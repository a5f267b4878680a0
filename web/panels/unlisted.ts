import { PUBLIC_BODY_KINDS } from '../../schema/vocabulary/group-kinds.ts';
import type { GroupRecord } from '../api/groups.ts';

/** Why a group stands on no list of the work to do. */
export type Unlisted = 'DISSOLVED' | 'DORMANT' | 'UNCONFIRMED' | 'PUBLIC_BODY_OUT' | 'NO_WISH' | 'LINKED' | 'NOTHING';

type Told = Pick<GroupRecord, 'status' | 'groupKind' | 'contactWish'>;

/** Are a group's ties counted at all? Those of a dissolved group never are, those of a public body where the reader includes them. */
export const isCounted = ({ status, groupKind }: Pick<Told, 'status' | 'groupKind'>, publicBodies: boolean): boolean =>
  status !== 'DISSOLVED' && (publicBodies || !PUBLIC_BODY_KINDS.includes(groupKind));

/** What can be said of a group that the API gives no standing: what it is before what it is linked to. */
export const whyUnlisted = (group: Told, links: number, publicBodies: boolean): Unlisted => {
  if (group.status === 'DISSOLVED' || group.status === 'DORMANT' || group.status === 'UNCONFIRMED') return group.status;
  if (!isCounted(group, publicBodies)) return 'PUBLIC_BODY_OUT';
  if (group.contactWish === 'NOT_NOW') return 'NO_WISH';
  return links >= 2 ? 'LINKED' : 'NOTHING';
};
