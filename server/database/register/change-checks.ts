import { TIE_ENDS } from '../../../schema/contracts/field-rules.ts';
import type { NodeLabel, TieType } from '../../../schema/contracts/records.ts';
import { keyPropertiesOf } from '../../../schema/contracts/tie-keys.ts';
import { UNNAMED_PERSON } from '../../../schema/names/unnamed-person.ts';
import { isHandledWithCare } from './handled-with-care.ts';

/** Something that must hold of the records with `$ids` and their ties with `$tied`: the statement returns the `id` of one where it does not. */
export interface Check {
  readonly statement: string;
  readonly failure:
    | 'datesReversed'
    | 'moreFirstTimersThanCame'
    | 'tieToItself'
    | 'tieTwice'
    | 'under18Named'
    | 'careGroupWithMembers'
    | 'seatReferenceUnknown'
    | 'originWithoutSeat'
    | 'contactUnknown'
    | 'stillNamedBySeats'
    | 'severalParents'
    | 'insideItself';
}

const TIE_TYPES = Object.keys(TIE_ENDS) as TieType[];
const keyOf = (type: TieType): string =>
  keyPropertiesOf(type)
    .map((name) => `coalesce(toString(t.${name}), '')`)
    .join(" + '|' + ") || "''";
/** What tells ties of one type between the same ends apart, whichever type it is. */
const ANY_KEY = `CASE type(t) ${TIE_TYPES.map((type) => `WHEN '${type}' THEN ${keyOf(type)}`).join(' ')} ELSE '' END`;

/** What holds of records of any label: days in their order, no tie with itself, no tie twice. */
export const recordChecks = (label: NodeLabel): readonly Check[] => [
  { failure: 'datesReversed', statement: `MATCH (n:${label}) WHERE n.id IN $ids AND (n.to < n.from OR n.lastDay < n.firstDay) RETURN n.id AS id LIMIT 1` },
  { failure: 'datesReversed', statement: `MATCH (n:${label})-[t]-(m) WHERE n.id IN $ids AND m.id IN $tied AND t.to < t.from RETURN n.id AS id LIMIT 1` },
  { failure: 'tieToItself', statement: `MATCH (n:${label})-[t]->(n) WHERE n.id IN $ids RETURN n.id AS id LIMIT 1` },
  {
    failure: 'tieTwice',
    statement: `MATCH (n:${label})-[t]-(m) WHERE n.id IN $ids AND m.id IN $tied
      WITH n, startNode(t) AS a, endNode(t) AS b, type(t) AS kind, ${ANY_KEY} AS key, count(DISTINCT t) AS times
      WHERE times > 1 RETURN n.id AS id LIMIT 1`,
  },
];

/** What holds of people and organisations that are changed: only seats name where they come from, and organisations that are there; no name of anybody under 18 is kept. */
export const STAKEHOLDER_CHECKS: readonly Check[] = [
  {
    failure: 'originWithoutSeat',
    statement: `MATCH (n:Stakeholder)-[t:MEMBER_OF]-(m) WHERE n.id IN $ids AND m.id IN $tied AND NOT coalesce(t.seat, false)
      AND (t.broughtById IS NOT NULL OR t.askedById IS NOT NULL) RETURN n.id AS id LIMIT 1`,
  },
  {
    failure: 'seatReferenceUnknown',
    statement: `MATCH (n:Stakeholder)-[t:MEMBER_OF]-() WHERE n.id IN $ids UNWIND [t.broughtById, t.askedById] AS id
      WITH DISTINCT id WHERE id IS NOT NULL AND NOT EXISTS { MATCH (o:Stakeholder {id: id}) WHERE NOT o:Person } RETURN id LIMIT 1`,
  },
  {
    failure: 'careGroupWithMembers',
    statement: `MATCH (n:Stakeholder)-[t:MEMBER_OF]-() WHERE n.id IN $ids UNWIND [t.broughtById, t.askedById] AS id
      MATCH (g:Group {id: id}) WHERE ${isHandledWithCare('g')} RETURN g.id AS id LIMIT 1`,
  },
  {
    failure: 'contactUnknown',
    statement: `MATCH (n:Stakeholder)-[t:MEMBER_OF]-(m) WHERE n.id IN $ids AND m.id IN $tied AND t.contactId IS NOT NULL
      AND NOT EXISTS { MATCH (:Person {id: t.contactId}) } RETURN t.contactId AS id LIMIT 1`,
  },
  {
    failure: 'under18Named',
    statement: `MATCH (n:Person {under18: true}) WHERE n.id IN $ids
      AND NOT ((n.name =~ '${UNNAMED_PERSON}[ 　]?[0-9０-９]{0,6}' OR (n.name = '${UNNAMED_PERSON} ' + coalesce(n.code, '') AND coalesce(n.code, '') =~ '[0-9A-Za-z._-]{1,20}')) AND n.kana IS NULL AND n.displayRule = 'UNNAMED') RETURN n.id AS id LIMIT 1`,
  },
];

/** What holds of groups that are changed or tied: one parent at most, not inside themselves, nobody in a group handled with care or in anything inside it. */
export const GROUP_CHECKS: readonly Check[] = [
  { failure: 'severalParents', statement: 'MATCH (n:Group) WHERE n.id IN $ids AND COUNT { (n)-[:HAS_PARENT]->() } > 1 RETURN n.id AS id LIMIT 1' },
  { failure: 'insideItself', statement: 'MATCH (n:Group) WHERE n.id IN $ids AND EXISTS { (n)-[:HAS_PARENT*1..100]->(n) } RETURN n.id AS id LIMIT 1' },
  {
    failure: 'careGroupWithMembers',
    statement: `MATCH (n:Group)<-[:HAS_PARENT*0..100]-(g:Group) WHERE n.id IN $ids AND ${isHandledWithCare('g')}
      AND (EXISTS { (g)-[:MEMBER_OF|SUPPORTS]-(:Person) } OR EXISTS { (g)-[:TAKES_PART_IN]->(:Activity)<-[:TAKES_PART_IN]-(:Person) }
        OR EXISTS { MATCH ()-[t:MEMBER_OF]->() WHERE t.broughtById = g.id OR t.askedById = g.id })
      RETURN g.id AS id LIMIT 1`,
  },
];

/** No more first-timers than people who came; nobody is told of who takes part where a group handled with care does. */
export const ACTIVITY_CHECKS: readonly Check[] = [
  { failure: 'moreFirstTimersThanCame', statement: 'MATCH (n:Activity) WHERE n.id IN $ids AND n.firstTimers > n.headcount RETURN n.id AS id LIMIT 1' },
  {
    failure: 'careGroupWithMembers',
    statement: `MATCH (g:Group)-[:TAKES_PART_IN]->(n:Activity)<-[:TAKES_PART_IN]-(:Person) WHERE n.id IN $ids AND ${isHandledWithCare('g')}
      RETURN g.id AS id LIMIT 1`,
  },
];

/** An area does not lie inside itself. */
export const AREA_CHECKS: readonly Check[] = [
  { failure: 'insideItself', statement: 'MATCH (n:Area) WHERE n.id IN $ids AND EXISTS { (n)-[:PART_OF*1..20]->(n) } RETURN n.id AS id LIMIT 1' },
];

/** Before organisations are removed: no seat of anybody else names them. */
export const STILL_NAMED_BY_SEATS: Check = {
  failure: 'stillNamedBySeats',
  statement: `MATCH (p)-[t:MEMBER_OF]->(o) WHERE (t.broughtById IN $ids OR t.askedById IN $ids) AND NOT p.id IN $ids AND NOT o.id IN $ids
    RETURN coalesce(t.broughtById, t.askedById) AS id LIMIT 1`,
};
