"""Makes random-graph-figures.json: what networkx and igraph say about two thousand random graphs of ten kinds.

    pip install networkx==3.6.1 igraph==1.0.0
    python tests/figures/make_random_graph_figures.py

Nothing here shares code with the server. Edges are as they were drawn, loops and repeated ones included; they are made simple before anything is
measured. Every figure is computed by both libraries: where they differ by more than 1e-9 of the value, the script stops. The values of networkx are kept,
with twelve significant digits. A second run writes the same bytes.
"""

import json
import math
import random
from itertools import combinations
from pathlib import Path

import igraph
import networkx as nx
from networkx.algorithms import bipartite

EACH = 200
LARGEST = 24
LARGE = 60
LARGE_EACH = 2


class Draw:
    """Whole numbers and chances from a seed; by `random` alone, which is the same under any version of Python."""

    def __init__(self, seed):
        self.next = random.Random(seed).random

    def below(self, bound):
        return int(bound * self.next())

    def pairs(self, count, size, first=0):
        return [(first + self.below(size), first + self.below(size)) for _ in range(count)]

    def order(self, size):
        order = list(range(size))
        for last in range(size - 1, 0, -1):
            other = self.below(last + 1)
            order[last], order[other] = order[other], order[last]
        return order


def clique(vertices):
    return list(combinations(vertices, 2))


def tree(draw, size, first=0):
    return [(first + v, first + draw.below(v)) for v in range(1, size)]


def loops_and_parallels(draw, size):
    drawn = draw.pairs(size + draw.below(size), size)
    again = [pair for pair in drawn for _ in range(draw.below(3))]
    loops = [(v, v) for v in range(size) if draw.below(3) == 0]
    return drawn + [(b, a) for a, b in again] + loops + loops[:2]


def isolated_vertices(draw, size):
    return draw.pairs(size, max(1, int(size * (0.4 + 0.4 * draw.next()))))


def long_path(draw, size):
    return [(v, v + 1) for v in range(size - 1)] + draw.pairs(draw.below(3), size)


def blocks_at_cut_vertices(draw, size):
    found, placed = [], 1
    while placed < size:
        more = min(size - placed, 1 + draw.below(5))
        found += clique([draw.below(placed), *range(placed, placed + more)])
        placed += more
    return found


def two_mode(draw, size):
    people = people_of(size)
    joins = [p for p in range(people) for _ in range((1, 1, 1, 2, 3)[draw.below(5)]) if people < size]
    return [(p, people + int((size - people) * draw.next() ** 2)) for p in joins]


def people_of(size):
    """How many of a two-mode graph are people; the groups come after them."""
    return max(1, int(size * 0.65))


def disconnected(draw, size):
    found, first = [], 0
    while first < size:
        part = min(size - first, 1 + draw.below(max(2, size // 2)))
        ways = (lambda: draw.pairs(2 * part, part, first), lambda: tree(draw, part, first), lambda: clique(range(first, first + min(part, 7))))
        found += ways[draw.below(3)]()
        first += part
    return found


def trees_and_stars(draw, size):
    hubs = min(size, 1 + draw.below(1 + size // 4))
    return tree(draw, hubs) + [(leaf, draw.below(hubs)) for leaf in range(hubs, size)]


def twins(draw, size):
    few = min(size, 2 + size // 5)
    classes = [[] for _ in range(1 + draw.below(3))]
    for v in range(few, size):
        classes[draw.below(len(classes))].append(v)
    found = draw.pairs(few, few)
    for members in classes:
        neighbours = [v for v in range(few) if draw.below(2)]
        found += [(a, b) for a in members for b in neighbours] + (clique(members) if draw.below(2) else [])
    return found


def dense(draw, size):
    chance = 0.3 + 0.65 * draw.next()
    return [pair for pair in clique(range(size)) if draw.next() < chance]


def cycle_with_chords(draw, size):
    return [(v, (v + 1) % size) for v in range(size)] + draw.pairs(1 + draw.below(1 + size // 4), size)


KINDS = {
    "loops and parallel ties": loops_and_parallels,
    "isolated vertices": isolated_vertices,
    "long path": long_path,
    "complete blocks at cut vertices": blocks_at_cut_vertices,
    "two-mode": two_mode,
    "disconnected": disconnected,
    "trees and stars": trees_and_stars,
    "twins": twins,
    "dense": dense,
    "cycle with chords": cycle_with_chords,
}


def drawn(kind, index):
    """Size, edges and groups of one graph, its vertices under random numbers; one in four has no groups, in a two-mode graph one side is the groups."""
    draw = Draw(1000 * list(KINDS).index(kind) + index)
    size = LARGE if index >= EACH - LARGE_EACH else 1 + index % LARGEST
    pairs = KINDS[kind](draw, size)
    place = draw.order(size)
    share = (0, 0.3, 0.5, 0.8)[draw.below(4)]
    groups = range(people_of(size), size) if kind == "two-mode" else [v for v in range(size) if draw.next() < share]
    edges = [(place[a], place[b]) if draw.below(2) else (place[b], place[a]) for a, b in pairs]
    return size, [edges[i] for i in draw.order(len(edges))], sorted(place[v] for v in groups)


def simple(size, edges):
    """The simple graph in both libraries, each of which drops loops and repeated edges by itself."""
    graph = nx.empty_graph(size)
    graph.add_edges_from(edges)
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    twin = igraph.Graph(size, edges).simplify(multiple=True, loops=True)
    return graph, twin


class Agreement:
    """Holds what one library says of a graph against what the other says."""

    def __init__(self, kind, index):
        self.where = f"{kind}, graph {index}"

    def same(self, measure, one, other):
        if one != other:
            raise SystemExit(f"{self.where}: {measure} is {one} by networkx, {other} by igraph")
        return one

    def near(self, measure, one, other):
        """Lists by vertex; null where the library says it is not defined."""
        one, other = ([None if math.isnan(value) else value for value in values] for values in (one, other))
        self.same(f"length of {measure}", len(one), len(other))
        for v, (a, b) in enumerate(zip(one, other)):
            if (a is None) != (b is None) or (a is not None and not math.isclose(a, b, rel_tol=1e-9, abs_tol=0)):
                raise SystemExit(f"{self.where}: {measure} of vertex {v} is {a} by networkx, {b} by igraph")
        return one


def by_vertex(values):
    return [values[v] for v in sorted(values)]


def sets_of_vertices(found):
    return sorted(sorted(one) for one in found)


def joined_pairs(parts, left, counted):
    """Pairs of counted vertices in one part; `left` holds the vertex behind each position of the parts."""
    return sum(math.comb(sum(left[at] in counted for at in part), 2) for part in parts)


def separated(graph, twin, counted):
    """Per vertex the pairs of others that are joined with it and not without it, by removal and counting again; by both libraries."""
    everybody = list(graph)
    by_networkx, by_igraph = [], []
    for v in everybody:
        left = [other for other in everybody if other != v]
        others = counted - {v}
        before = joined_pairs(nx.connected_components(graph), everybody, others)
        by_networkx.append(before - joined_pairs(nx.connected_components(graph.subgraph(left)), everybody, others))
        before = joined_pairs(twin.connected_components(), everybody, others)
        by_igraph.append(before - joined_pairs(twin.induced_subgraph(left).connected_components(), left, others))
    return by_networkx, by_igraph


def weights_by_networkx(graph, people):
    """Newman's projection of the groups that people share, plus 1 where two are joined; without groups the graph itself."""
    memberships = nx.empty_graph(len(graph))
    memberships.add_edges_from((a, b) for a, b in graph.edges() if (a in people) != (b in people))
    weights = bipartite.collaboration_weighted_projected_graph(memberships, sorted(people))
    for a, b in graph.subgraph(people).edges():
        weights.add_edge(a, b, weight=1 + (weights[a][b]["weight"] if weights.has_edge(a, b) else 0))
    return weights


def weights_by_igraph(twin, people):
    """The same, counted group by group."""
    place = {v: at for at, v in enumerate(sorted(people))}
    weights = {}
    for v in set(range(twin.vcount())) - people:
        members = sorted(people.intersection(twin.neighbors(v)))
        for pair in combinations(members, 2):
            weights[pair] = weights.get(pair, 0) + 1 / (len(members) - 1)
    for pair in (tuple(sorted(edge)) for edge in twin.get_edgelist() if people.issuperset(edge)):
        weights[pair] = weights.get(pair, 0) + 1
    return igraph.Graph(len(people), [(place[a], place[b]) for a, b in weights], edge_attrs={"weight": list(weights.values())})


def constraint(graph, twin, people):
    """Burt's constraint of each of the people, in their order, by both libraries."""
    projection = weights_by_networkx(graph, people)
    return by_vertex(nx.constraint(projection, nodes=sorted(people), weight="weight")), weights_by_igraph(twin, people).constraint(weights="weight")


def measured(kind, index):
    size, edges, groups = drawn(kind, index)
    graph, twin = simple(size, edges)
    agreement = Agreement(kind, index)
    same, near = agreement.same, agreement.near
    same("edges", sets_of_vertices(graph.edges()), sets_of_vertices(twin.get_edgelist()))
    components = same("components", sets_of_vertices(nx.connected_components(graph)), sets_of_vertices(twin.connected_components()))
    blocks = same("blocks", sets_of_vertices(nx.biconnected_components(graph)), sets_of_vertices(twin.biconnected_components()))
    bridges = same("bridges", sets_of_vertices(nx.bridges(graph)), sets_of_vertices(twin.es[e].tuple for e in twin.bridges()))
    same("blocks of two", [block for block in blocks if len(block) == 2], bridges)
    harmonic = [0 if math.isnan(value) else value for value in twin.harmonic_centrality(normalized=False)]
    subset = nx.betweenness_centrality_subset(graph, groups, groups)
    return {
        "size": size,
        "edges": [end for edge in edges for end in edge],
        "groups": groups,
        "betweenness": near("betweenness", by_vertex(nx.betweenness_centrality(graph, normalized=False)), twin.betweenness(directed=False)),
        "groupBetweenness": near("group betweenness", by_vertex(subset), twin.betweenness(directed=False, sources=groups, targets=groups)),
        "harmonic": near("harmonic centrality", by_vertex(nx.harmonic_centrality(graph)), harmonic),
        "coreNumbers": same("core numbers", by_vertex(nx.core_number(graph)), twin.coreness()),
        "components": [next(i for i, part in enumerate(components) if v in part) for v in range(size)],
        "cutVertices": same("cut vertices", sorted(nx.articulation_points(graph)), sorted(twin.articulation_points())),
        "blocks": blocks,
        "separatedPairs": same("separated pairs", *separated(graph, twin, set(graph))),
        "separatedGroupPairs": same("separated pairs of groups", *separated(graph, twin, set(groups))),
        "clustering": near("local clustering", by_vertex(nx.clustering(graph)), twin.transitivity_local_undirected(mode="zero")),
        "constraint": near("constraint", *constraint(graph, twin, set(graph) - set(groups))),
    }


def short(value):
    """Twelve significant digits, whole numbers without a point."""
    if isinstance(value, list):
        return [short(one) for one in value]
    if isinstance(value, float):
        return int(value) if value.is_integer() else float(f"{value:.12g}")
    return value


def compact(value):
    return json.dumps(value, separators=(",", ":"))


found = {kind: [measured(kind, index) for index in range(EACH)] for kind in KINDS}
head = {
    "networkx": nx.__version__,
    "igraph": igraph.__version__,
    "command": "python tests/figures/make_random_graph_figures.py",
    "columns": list(found["dense"][0]),
}
lists = (f"{compact(kind)}:[\n" + ",\n".join(compact(short(list(one.values()))) for one in graphs) + "\n]" for kind, graphs in found.items())
path = Path(__file__).with_name("random-graph-figures.json")
path.write_text(f'{compact(head)[:-1]},"kinds":{{\n' + ",\n".join(lists) + "\n}}\n")
print(f"{path.name}: {sum(map(len, found.values()))} graphs, {path.stat().st_size} bytes")
