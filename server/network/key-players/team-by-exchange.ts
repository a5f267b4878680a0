import { postsOf, type TeamLimits } from './team-limits.ts';

/** A team and what it does together. */
export interface Team {
  /** Vertices, ascending. */
  readonly people: readonly number[];
  /** A whole number, the more the better. */
  readonly value: number;
  readonly posts: number;
}

/** What some people do together, and what one more would add. */
export interface Look {
  readonly value: number;
  /** Who adds most within the limits; of equals the one with fewer posts, then the smaller id; -1 for nobody. */
  readonly further: number;
  readonly adds: number;
}

/**
 * Which team is best? From each start, time and again the best of all teams that differ by one person — one for another, one more where there is room, one less who
 * adds nothing — until no such team is better; then the best of those found. Better is greater value, then fewer posts, then fewer people, then smaller ids. `look`
 * takes people in any order and is asked once for the same ones; an exchange costs at most `limits.size` looks. Starts within the limits.
 * Source: Borgatti 2006, "Identifying sets of key players in a social network", for the exchange.
 */
export const bestTeamFrom = (
  starts: readonly (readonly number[])[],
  look: (people: readonly number[]) => Look,
  limits: Pick<TeamLimits, 'size' | 'load'>,
): Team => {
  const lookOnce = remembered(look);
  return starts.map((start) => afterExchanges(start, lookOnce, limits)).reduce((one, other) => (isBetter(other, one) ? other : one));
};

const afterExchanges = (start: readonly number[], look: (people: readonly number[]) => Look, limits: Pick<TeamLimits, 'size' | 'load'>): Team => {
  const teamOf = (people: readonly number[], value: number): Team => ({ people: [...people].sort((a, b) => a - b), value, posts: postsOf(limits, people) });
  let best = teamOf(start, look(start).value);
  for (;;) {
    const before = best;
    const places = before.people.length < limits.size ? [...before.people, -1] : before.people;
    for (const place of places) {
      const others = before.people.filter((person) => person !== place);
      const { value, further, adds } = look(others);
      const tried = [teamOf(others, value)];
      if (further >= 0) tried.push(teamOf([...others, further], value + adds));
      for (const team of tried) if (isBetter(team, best)) best = team;
    }
    if (best === before) return best;
  }
};

const isBetter = (one: Team, other: Team): boolean => {
  if (one.value !== other.value) return one.value > other.value;
  if (one.posts !== other.posts) return one.posts < other.posts;
  if (one.people.length !== other.people.length) return one.people.length < other.people.length;
  const at = one.people.findIndex((person, place) => person !== other.people[place]);
  return at >= 0 && one.people[at] < other.people[at];
};

/** The same answer for the same people without looking again: different starts come to the same teams. */
export const remembered = <Found>(look: (people: readonly number[]) => Found): ((people: readonly number[]) => Found) => {
  const known = new Map<string, Found>();
  return (people) => {
    const name = [...people].sort((a, b) => a - b).join();
    const found = known.get(name) ?? look(people);
    known.set(name, found);
    return found;
  };
};
