import type { AreaConnectionKind, ContactReason, IsolationReason, Listing } from '../vocabulary/analysis-terms.ts';
import type { Field, SubField } from '../vocabulary/fields.ts';
import type { TieKind } from '../vocabulary/tie-kinds.ts';
import type { Weekday } from '../vocabulary/memberships.ts';

/** Whether public bodies are left out, and what is said would not be so with them. */
interface BesidesPublicBodies {
  readonly besidesPublicBodies: boolean;
}

/**
 * Why something stands in an answer: the facts a sentence is built from. `schema/words/reasons` has the sentence of
 * each in ja and en. A reason may only be given where its facts hold; tests check them against the data.
 */
export type Reason =
  /** Nobody else is tied to both groups, directly or over one further person. */
  | ({
      readonly is: 'ONLY_LINK';
      readonly personId: string;
      readonly groupIds: readonly [string, string];
      readonly furtherPairs: number;
    } & BesidesPublicBodies)
  /** Without the person no path leads from these groups to others; `isTied` where the person is tied to one on the side of each. */
  | ({ readonly is: 'ONLY_CONTACT_OF'; readonly personId: string; readonly groupIds: readonly string[]; readonly isTied: boolean } & BesidesPublicBodies)
  /** Of `seats` seats, `broughtSeats` come with the post in one organisation; `role` is null where it has no name, or the person holds several there. */
  | {
      readonly is: 'SEATS_BY_POST';
      readonly personId: string;
      readonly organisationId: string;
      readonly role: string | null;
      readonly seats: number;
      readonly broughtSeats: number;
    }
  /** Belongs to several groups that others join as well. */
  | {
      readonly is: 'AMONG_OTHERS';
      readonly personId: string;
      readonly groupIds: readonly string[];
      readonly fields: readonly Field[];
      readonly areaIds: readonly string[];
    }
  /** Stands on shortest paths without belonging to two groups: between the organisations and the people tied to the person. */
  | { readonly is: 'STANDS_BETWEEN'; readonly personId: string; readonly organisationIds: readonly string[]; readonly people: number }
  /**
   * A group under its heading. `memberships` counts the people on record as members, `linked` the groups in L(g), `linkedId` is the only one
   * of them. `isOnlyWay`: without `hangsOnId` no path leads to another group. `cluster`: people and organisations in its component, `isSmallCluster` where
   * they are less than half as many as in the largest. `isRepresentative`: nothing says that the only member on record is not the representative.
   */
  | ({
      readonly is: 'GROUP_LISTED';
      readonly groupId: string;
      readonly listing: Listing;
      readonly isolation: IsolationReason | null;
      readonly knownExtent: 'REPRESENTATIVE_ONLY' | 'OFFICERS' | 'ALL' | null;
      readonly memberships: number;
      readonly hangsOnId: string | null;
      readonly linkedId: string | null;
      readonly linked: number;
      readonly cluster: number;
      readonly isSmallCluster: boolean;
      readonly isOnlyWay: boolean;
      readonly isRepresentative: boolean;
    } & BesidesPublicBodies)
  /** A first contact and what it rests on; `stepIds` is the whole way in between, the people of `viaIds` among them. */
  | {
      readonly is: 'FIRST_CONTACT';
      readonly kind: ContactReason;
      readonly groupId: string;
      readonly stakeholderId: string;
      readonly viaIds: readonly string[];
      readonly stepIds: readonly string[];
      readonly facilityId: string | null;
      readonly weekdays: readonly Weekday[];
      readonly subFields: readonly SubField[];
      readonly fields: readonly Field[];
      readonly areaIds: readonly string[];
    }
  | {
      readonly is: 'REACHES';
      readonly personId: string;
      readonly newlyReached: number;
      readonly alsoReached: number;
      readonly throughSeats: number;
      readonly groupIds: readonly string[];
    }
  | {
      readonly is: 'PATH';
      readonly stepIds: readonly string[] /** Those of the steps that are people. */;
      readonly personIds: readonly string[];
      readonly ties: readonly TieKind[];
    }
  /** Tied to groups that are active in one of these areas only, of two areas or more. */
  | {
      readonly is: 'BETWEEN_AREAS';
      readonly personId: string;
      readonly by: AreaConnectionKind;
      readonly areas: readonly { readonly areaId: string; readonly groupIds: readonly string[] }[];
    }
  /** Who and what joins these areas. */
  | ({
      readonly is: 'AREAS_CONNECTED';
      readonly areaIds: readonly string[];
      readonly byOwnTiesIds: readonly string[];
      readonly bySeatsIds: readonly string[];
      readonly byAcquaintanceIds: readonly string[];
      readonly groupsInSeveralIds: readonly string[];
      readonly directPairs: number;
    } & BesidesPublicBodies)
  /** Hand-over: what stays, and what needs an introduction. */
  | { readonly is: 'STAYS'; readonly personId: string; readonly groupIds: readonly string[] }
  | { readonly is: 'STAYS_BY_SUCCESSION'; readonly personId: string; readonly groupIds: readonly string[] }
  | ({ readonly is: 'INTRODUCE_FIRST'; readonly personId: string; readonly groupIds: readonly string[] } & BesidesPublicBodies)
  | ({ readonly is: 'NOTHING_DEPENDS'; readonly personId: string; readonly groups: number } & BesidesPublicBodies);
