import { PUBLIC_BODY_KINDS } from '../../schema/vocabulary/group-kinds.ts';
import type { GroupRecord } from '../api/groups.ts';

/** Why a group stands on no list of the work to do. */
export type Unlisted = 'DISSOLVED' | 'DORMANT' | 'UNCONFIRMED' | 'PUBLIC_BODY_OUT' | 'NO_WISH' | 'NOT_YET_KNOWN' | 'LINKED' | 'NOTHING';

type Told = Pick<GroupRecord, 'status' | 'groupKind' | 'knownExtent' | 'contactWish' | 'memberships'>;

/** What can be said of a group that the API gives no standing: what it is before what it is linked to, and "several" only where its officers are known. */
export const whyUnlisted = (group: Told, links: number, publicBodies: boolean): Unlisted => {
  if (group.status === 'DISSOLVED' || group.status === 'DORMANT' || group.status === 'UNCONFIRMED') return group.status;
  if (!publicBodies && PUBLIC_BODY_KINDS.includes(group.groupKind)) return 'PUBLIC_BODY_OUT';
  if (group.contactWish === 'NOT_NOW') return 'NO_WISH';
  if (group.knownExtent === 'REPRESENTATIVE_ONLY' || (group.knownExtent === null && group.memberships.totalCount < 2)) return 'NOT_YET_KNOWN';
  return links >= 2 ? 'LINKED' : 'NOTHING';
};
