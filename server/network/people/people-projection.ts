import { neighboursOf } from '../graph/graph.ts';
import { STAKEHOLDER, TIE } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/** People tied to people, with weights; vertices are those of the network, organisations have no neighbours. */
export interface WeightedPeople {
  readonly offsets: Int32Array;
  /** Ascending within each row. */
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
}

/**
 * How closely do people work together? The projection of people onto people: the weight of a pair is the sum, over the
 * organisations both are tied to, of 1/(its people - 1), plus 1 where they know each other (a tie KNOWS that counts).
 * Cost: the squared numbers of people of the organisations. Source: Newman 2001; product definitions, "Constraint".
 */
export const peopleProjection = (network: StakeholderNetwork): WeightedPeople => {
  const { graph, kinds } = network;
  const isPerson = (vertex: number): boolean => kinds[vertex] === STAKEHOLDER.PERSON;
  const peopleOf = Array.from(kinds, (_, vertex) => (isPerson(vertex) ? [] : Array.from(neighboursOf(graph, vertex)).filter(isPerson)));
  const known: number[][] = Array.from(kinds, () => []);
  const { ties } = network;
  for (let tie = 0; tie < ties.length; tie++) {
    const a = ties.a[tie];
    const b = ties.b[tie];
    if (ties.kinds[tie] === TIE.KNOWS && isPerson(a) && isPerson(b) && known[a].at(-1) !== b) {
      known[a].push(b);
      known[b].push(a);
    }
  }
  const offsets = new Int32Array(graph.size + 1);
  const neighbours: number[] = [];
  const weights: number[] = [];
  const weightTo = new Float64Array(graph.size);
  for (let person = 0; person < graph.size; person++) {
    if (isPerson(person)) {
      const met = new Set<number>(known[person]);
      for (const other of known[person]) weightTo[other] = 1;
      for (const organisation of neighboursOf(graph, person)) {
        const people = peopleOf[organisation];
        for (const other of people) {
          if (other === person) continue;
          met.add(other);
          weightTo[other] += 1 / (people.length - 1);
        }
      }
      for (const other of [...met].sort((one, two) => one - two)) {
        neighbours.push(other);
        weights.push(weightTo[other]);
        weightTo[other] = 0;
      }
    }
    offsets[person + 1] = neighbours.length;
  }
  return { offsets, neighbours: Int32Array.from(neighbours), weights: Float64Array.from(weights) };
};
