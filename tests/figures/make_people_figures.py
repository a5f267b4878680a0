"""Makes people-figures.json: what networkx and igraph say about the classic networks and about random two-mode ones.

Run by hand after `pip install networkx scipy igraph`: python3 tests/figures/make_people_figures.py
Vertices are numbered in the order of the library, names are not kept. Betweenness over all pairs is computed by both
libraries and has to agree; so have constraint with weights, cut vertices, bridges and components.
"""

import json
import math
import random
from pathlib import Path

import igraph
import networkx as nx
from networkx.algorithms import bipartite


def numbered(graph):
    return nx.convert_node_labels_to_integers(graph, ordering="default")


def agree(one, other):
    assert len(one) == len(other)
    for a, b in zip(one, other):
        assert (a is None and b is None) or math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9), (a, b)


def shape(graph, groups):
    size = graph.number_of_nodes()
    edges = sorted(sorted(edge) for edge in graph.edges())
    twin = igraph.Graph(n=size, edges=edges)
    betweenness = [nx.betweenness_centrality(graph, normalized=False)[v] for v in range(size)]
    agree(betweenness, twin.betweenness())
    subset = nx.betweenness_centrality_subset(graph, groups, groups)
    cut = sorted(nx.articulation_points(graph))
    assert cut == sorted(twin.articulation_points())
    bridges = sorted(sorted(edge) for edge in nx.bridges(graph))
    assert bridges == sorted(sorted(twin.es[e].tuple) for e in twin.bridges())
    components = sorted(sorted(part) for part in nx.connected_components(graph))
    assert components == sorted(sorted(part) for part in twin.connected_components())
    return {
        "size": size,
        "edges": edges,
        "groups": groups,
        "betweenness": betweenness,
        "normalised": [nx.betweenness_centrality(graph)[v] for v in range(size)],
        "groupBetweenness": [subset[v] for v in range(size)],
        "cutVertices": cut,
        "bridges": bridges,
        "components": components,
    }


def nulled(values):
    """By vertex; null where the library says it is not defined."""
    return [None if math.isnan(values[v]) else values[v] for v in sorted(values)]


def weighted(graph):
    """Constraint and effective size of a weighted graph; null without a neighbour. Sparse, plain and igraph's ways agree."""
    edges = sorted([min(a, b), max(a, b), w] for a, b, w in graph.edges(data="weight"))
    constraint = nulled(nx.constraint(graph, weight="weight"))
    agree(constraint, nulled(nx.constraint(graph, nodes=list(graph), weight="weight")))
    twin = igraph.Graph(n=len(graph), edges=[edge[:2] for edge in edges])
    agree(constraint, [None if math.isnan(value) else value for value in twin.constraint(weights=[edge[2] for edge in edges])])
    effective = nulled(nx.effective_size(graph, weight="weight"))
    agree(effective, nulled(nx.effective_size(graph, nodes=list(graph), weight="weight")))
    return {"weights": edges, "constraint": constraint, "effectiveSize": effective}


def two_mode(people, groups, ties, known, seed):
    """A random two-mode register: people 0 .. people-1, then groups; memberships and people who know each other."""
    rng = random.Random(seed)
    graph = nx.empty_graph(people + groups)
    while graph.number_of_edges() < ties:
        graph.add_edge(rng.randrange(people), people + int(groups * rng.random() ** 2))
    pairs = set()
    while len(pairs) < known:
        a, b = sorted(rng.sample(range(people), 2))
        pairs.add((a, b))
    graph.add_edges_from(pairs)
    return graph, sorted(pairs)


def projection(graph, people, pairs):
    """Newman's collaboration weights on people, plus 1 where they know each other."""
    memberships = nx.Graph()
    memberships.add_nodes_from(graph)
    memberships.add_edges_from(edge for edge in graph.edges() if tuple(sorted(edge)) not in set(pairs))
    weights = bipartite.collaboration_weighted_projected_graph(memberships, range(people))
    for a, b in pairs:
        weights.add_edge(a, b, weight=1 + (weights[a][b]["weight"] if weights.has_edge(a, b) else 0))
    return weights


figures = {}
for name in ("karate_club", "florentine_families", "les_miserables"):
    graph = numbered(getattr(nx, f"{name}_graph")())
    size = graph.number_of_nodes()
    for _, _, data in graph.edges(data=True):
        data.setdefault("weight", 1)
    figures[name] = {**shape(graph, list(range(0, size, 3))), **weighted(graph), "people": None, "known": []}

davis = numbered(nx.davis_southern_women_graph())
women = sum(1 for _, side in davis.nodes(data="bipartite") if side == 0)
registers = {"davis_southern_women": (davis, women, [])}
for seed, (people, groups, ties, known) in enumerate([(40, 12, 70, 10), (60, 30, 80, 0), (25, 8, 40, 25), (120, 40, 170, 12)]):
    graph, pairs = two_mode(people, groups, ties, known, seed)
    registers[f"two_mode_{seed}"] = (graph, people, pairs)
for name, (graph, people, pairs) in registers.items():
    size = graph.number_of_nodes()
    figures[name] = {
        **shape(graph, list(range(people, size))),
        **weighted(projection(graph, people, pairs)),
        "people": people,
        "known": [list(pair) for pair in pairs],
    }

target = Path(__file__).with_name("people-figures.json")
target.write_text(json.dumps({"networkx": nx.__version__, "igraph": igraph.__version__, "networks": figures}, indent=None, separators=(",", ":")) + "\n")
print(f"{target.name}: {', '.join(figures)}")
