/** What is known of somebody beside the name. Null and the empty list are not known. */
export interface Profile {
  readonly kana: string | null;
  readonly generation: string | null;
  readonly areas: readonly string[];
}

/** One mention of a name, or a person who is already known by it. */
export interface Namesake extends Profile {
  /** Id of the person; null for a mention that has none yet. */
  readonly personId: string | null;
}

/** Who is who: for every mention its person (an id, or a number for somebody new), or the ids and mentions it cannot be told from. */
export type WhoIsWho = ReadonlyMap<
  Namesake,
  { readonly is: 'PERSON'; readonly person: string | number } | { readonly is: 'UNCLEAR'; readonly among: readonly Namesake[] }
>;

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
const apart = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !a.some((area) => b.includes(area));

/** Do reading, generation or area say that these are two people? What is not known says nothing. */
export const profilesDiffer = (a: Profile, b: Profile): boolean => differ(a.kana, b.kana) || differ(a.generation, b.generation) || apart(a.areas, b.areas);

/** Does a person's profile say everything that a mention says? */
export const saysAllOf = (person: Profile, mention: Profile): boolean =>
  (mention.kana === null || mention.kana === person.kana) &&
  (mention.generation === null || mention.generation === person.generation) &&
  (mention.areas.length === 0 || mention.areas.some((area) => person.areas.includes(area)));

const areTwo = (a: Namesake, b: Namesake): boolean => (a.personId !== null && b.personId !== null ? a.personId !== b.personId : profilesDiffer(a, b));

const firstPair = (namesakes: readonly Namesake[]): boolean => namesakes.some((a, i) => namesakes.slice(i + 1).some((b) => areTwo(a, b)));

/**
 * Which mentions of one name are one person? Those that nothing tells apart are. A mention that could be either of two people
 * who are told apart is unclear. A known person whom mentions that differ from each other could all be is joined with none
 * of them. The result does not depend on the order.
 *
 * Nothing told apart is an equivalence here: were a ~ b ~ c with a and c two people, b would be unclear.
 */
export const tellApart = (mentions: readonly Namesake[], people: readonly Namesake[]): WhoIsWho => {
  const all = [...mentions, ...people];
  const couldBe = new Map(all.map((one) => [one, all.filter((other) => other !== one && !areTwo(one, other))]));
  const unclear = new Set(mentions.filter((mention) => firstPair(couldBe.get(mention) ?? [])));
  const clear = mentions.filter((mention) => !unclear.has(mention));
  const joinable = people.filter((person) => !firstPair(clear.filter((mention) => !areTwo(person, mention))));
  const who = new Map<Namesake, { is: 'PERSON'; person: string | number } | { is: 'UNCLEAR'; among: readonly Namesake[] }>();
  for (const mention of unclear) who.set(mention, { is: 'UNCLEAR', among: couldBe.get(mention) ?? [] });
  for (const [number, mention] of clear.entries()) {
    if (who.has(mention)) continue;
    const same = clear.filter((other) => other === mention || !areTwo(mention, other));
    const known = joinable.find((person) => !areTwo(mention, person));
    for (const one of same) who.set(one, { is: 'PERSON', person: known?.personId ?? number });
  }
  return who;
};
