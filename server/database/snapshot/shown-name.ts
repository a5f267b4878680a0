import { type Day, OPEN_END } from '../../../schema/contracts/days.ts';
import { UNNAMED_PERSON, withoutName } from '../../../schema/names/unnamed-person.ts';
import { POST_LEVELS, ROLE_LEVELS } from '../../../schema/vocabulary/memberships.ts';
import type { DisplayRule } from '../../../schema/vocabulary/person-records.ts';
import { byCodeUnits, codeReader, dayOrOpen, textOf } from './codes.ts';
import type { RawRegister } from './read-columns.ts';

/** A membership as the database gives it. */
export interface RecordedPost {
  readonly organisation: unknown;
  readonly role: unknown;
  readonly level: unknown;
  readonly seat: unknown;
  readonly to: unknown;
}

const roleLevel = codeReader(ROLE_LEVELS);

/**
 * Under which name does a person appear in answers, pictures and sentences? By the display rule: the name itself; only the
 * post, as 「団体 役職」, of those held the highest, then the latest to end, then by organisation and role; or 協力者, with the
 * number it was recorded under. Who holds no post is 協力者 too. Only the registers keep the name for whoever maintains them.
 */
export const shownName = (name: string, rule: unknown, posts: readonly RecordedPost[]): string => {
  switch (rule as DisplayRule) {
    case 'UNNAMED':
      return withoutName(name);
    case 'POST_ONLY': {
      const [first] = posts
        .map(readPost)
        .filter((post) => post !== null)
        .sort(inOrder);
      return first === undefined ? UNNAMED_PERSON : `${first.organisation} ${first.role || ROLE_LEVELS[first.level].ja}`;
    }
    default:
      return name;
  }
};

interface Post {
  readonly organisation: string;
  readonly role: string;
  /** Ordinal in ROLE_LEVELS. */
  readonly level: number;
  readonly to: Day;
}

/** A seat of which no level is recorded is that of a committee member. */
const SEAT_LEVEL = ROLE_LEVELS.findIndex(({ code }) => code === 'OFFICER');

const readPost = ({ organisation, role, level, seat, to }: RecordedPost): Post | null => {
  const ordinal = roleLevel.known(level) - 1;
  const isPost = seat === true || POST_LEVELS.some((code) => code === level);
  if (!isPost || textOf(organisation) === '') return null;
  return { organisation: textOf(organisation), role: textOf(role), level: ordinal < 0 ? SEAT_LEVEL : ordinal, to: dayOrOpen(to, OPEN_END) };
};
const inOrder = (a: Post, b: Post): number => a.level - b.level || b.to - a.to || byCodeUnits(a.organisation, b.organisation) || byCodeUnits(a.role, b.role);

/** Ids of the groups to be handled with care and of all that lie in them, over any number of steps. */
const handledWithCare = ({ stakeholders, parents }: RawRegister): ReadonlySet<unknown> => {
  const careful = new Set(stakeholders.id.filter((_id, row) => stakeholders.handledWithCare[row] === true));
  const inside = new Map<unknown, unknown[]>();
  parents.source.forEach((source, link) => {
    const groups = inside.get(parents.target[link]);
    if (groups === undefined) inside.set(parents.target[link], [source]);
    else groups.push(source);
  });
  // A set goes on over what is added to it meanwhile.
  for (const id of careful) for (const group of inside.get(id) ?? []) careful.add(group);
  return careful;
};

/** What stands in place of the name of a group to be handled with care, wherever a question names it by its id. */
const CAREFUL_NAME = '配慮が必要な団体';

/** The name under which the stakeholder in each row of the database appears, see `shownName`; a group handled with care has none. */
export const shownNames = (register: RawRegister): readonly string[] => {
  const { stakeholders, ties } = register;
  const careful = handledWithCare(register);
  const organisationOf = new Map(stakeholders.id.map((id, row) => [id, careful.has(id) ? null : stakeholders.name[row]]));
  const posts = new Map<unknown, RecordedPost[]>();
  stakeholders.displayRule.forEach((rule, row) => {
    if (rule === 'POST_ONLY') posts.set(stakeholders.id[row], []);
  });
  ties.type.forEach((type, tie) => {
    if (type !== 'MEMBER_OF') return;
    const organisation = organisationOf.get(ties.target[tie]);
    posts.get(ties.source[tie])?.push({ organisation, role: ties.role[tie], level: ties.level[tie], seat: ties.seat[tie], to: ties.to[tie] });
  });
  return stakeholders.id.map((id, row) =>
    careful.has(id) ? CAREFUL_NAME : shownName(textOf(stakeholders.name[row]), stakeholders.displayRule[row], posts.get(id) ?? []),
  );
};
