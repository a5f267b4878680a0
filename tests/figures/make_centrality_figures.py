"""Makes centrality-figures.json: what networkx and igraph say about the classic networks and about random ones.

Run by hand after `pip install networkx scipy igraph`: python3 tests/figures/make_centrality_figures.py
Vertices are numbered in the order of the library, names are not kept. Harmonic centrality and core numbers are computed by both libraries,
participation by matrices and by igraph, the E-I index by networkx; what two compute has to agree.
"""

import json
import math
import random
from pathlib import Path

import igraph
import networkx as nx
import numpy as np
from networkx.algorithms import bipartite


def agree(one, other):
    assert len(one) == len(other)
    for a, b in zip(one, other):
        assert (a is None and b is None) or math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9), (a, b)


def by_vertex(values):
    """A list by vertex; null where the library says it is not defined."""
    return [None if math.isnan(values[v]) else values[v] for v in sorted(values)]


def near(graph, twin):
    harmonic = by_vertex(nx.harmonic_centrality(graph))
    agree(harmonic, [0 if math.isnan(value) else value for value in twin.harmonic_centrality(normalized=False)])
    distances = dict(nx.all_pairs_shortest_path_length(graph))
    return {
        "harmonic": harmonic,
        "normalised": [value / (len(graph) - 1) for value in harmonic],
        "reached": [len(distances[v]) - 1 for v in graph],
        "farness": [sum(distances[v].values()) for v in graph],
    }


def cores(graph, twin):
    numbers = by_vertex(nx.core_number(graph))
    agree(numbers, twin.coreness())
    return numbers


def modular(graph, twin, modules):
    """Participation coefficient, by matrices; the degrees in each module by igraph as well."""
    member = np.array([[1 if modules[v] == module else 0 for module in range(max(modules) + 1)] for v in graph])
    inside = nx.to_numpy_array(graph, nodelist=sorted(graph), weight=None) @ member
    assert [[sum(modules[w] == module for w in twin.neighbors(v)) for module in range(member.shape[1])] for v in graph] == inside.tolist()
    degrees = inside.sum(axis=1)
    participation = [None if degrees[v] == 0 else 1 - float(((inside[v] / degrees[v]) ** 2).sum()) for v in graph]
    return {"modules": modules, "participation": participation}


def ego_indices(graph, modules):
    """Per vertex: ties to other modules less those to its own, divided by both, from networkx's pairs of attributes."""
    nx.set_node_attributes(graph, dict(enumerate(modules)), "module")
    found = []
    for v in graph:
        star = nx.Graph((v, w) for w in graph[v])
        nx.set_node_attributes(star, {w: modules[w] for w in star}, "module")
        pairs = list(nx.node_attribute_xy(star, "module"))
        same = sum(a == b for a, b in pairs)
        found.append((len(pairs) - 2 * same) / len(pairs) if pairs else None)
    return found


def one_mode(graph):
    twin = igraph.Graph(n=len(graph), edges=sorted(sorted(edge) for edge in graph.edges()))
    modules = [0] * len(graph)
    for module, part in enumerate(sorted(nx.community.louvain_communities(graph, weight=None, seed=1), key=min)):
        for v in part:
            modules[v] = module
    clustering = by_vertex(nx.clustering(graph))
    agree(clustering, twin.transitivity_local_undirected(mode="zero"))
    return {
        "size": len(graph),
        "edges": sorted(sorted(edge) for edge in graph.edges()),
        **near(graph, twin),
        "coreNumbers": cores(graph, twin),
        "clustering": clustering,
        "averageClustering": nx.average_clustering(graph),
        **modular(graph, twin, modules),
        "egoExternalInternal": ego_indices(graph, modules),
    }


def two_mode(graph, people, known):
    """`graph` without the pairs who know each other; these only count for constraint and effective size."""
    weights = bipartite.collaboration_weighted_projected_graph(graph, range(people))
    for a, b in known:
        weights.add_edge(a, b, weight=1 + (weights[a][b]["weight"] if weights.has_edge(a, b) else 0))
    constraint = by_vertex(nx.constraint(weights, weight="weight"))
    agree(constraint, by_vertex(nx.constraint(weights, nodes=list(weights), weight="weight")))
    return {
        "people": people,
        "known": known,
        "twoModeClustering": bipartite.robins_alexander_clustering(graph),
        "localTwoModeClustering": by_vertex(bipartite.latapy_clustering(graph, mode="dot")),
        "constraint": constraint,
        # Vertex by vertex: the way by matrices divides by columns in place of rows under some versions of scipy.
        "effectiveSize": by_vertex(nx.effective_size(weights, nodes=list(weights), weight="weight")),
    }


def random_register(people, groups, ties, known, seed):
    """A random two-mode register: people 0 .. people-1, then groups; some groups draw many people. And some who know each other."""
    rng = random.Random(seed)
    graph = nx.empty_graph(people + groups)
    while graph.number_of_edges() < ties:
        graph.add_edge(rng.randrange(people), people + int(groups * rng.random() ** 2))
    pairs = set()
    while len(pairs) < known:
        pairs.add(tuple(sorted(rng.sample(range(people), 2))))
    return graph, people, [list(pair) for pair in sorted(pairs)]


figures = {}
for name in ("karate_club", "florentine_families", "les_miserables"):
    graph = nx.convert_node_labels_to_integers(getattr(nx, f"{name}_graph")(), ordering="default")
    figures[name] = one_mode(graph)
for seed in range(10):
    size = 8 + 5 * seed
    figures[f"random_{seed}"] = one_mode(nx.gnm_random_graph(size, int(size * (0.6 + 0.25 * seed)), seed=seed))

davis = nx.convert_node_labels_to_integers(nx.davis_southern_women_graph(), ordering="default")
registers = {"davis_southern_women": (davis, sum(1 for _, side in davis.nodes(data="bipartite") if side == 0), [])}
for seed in range(10):
    people = 10 + 5 * seed
    registers[f"register_{seed}"] = random_register(people, 4 + 2 * seed, int(people * (1.1 + 0.1 * seed)), 2 * (seed % 4), seed)
for name, (graph, people, known) in registers.items():
    figures[name] = {**one_mode(graph), **two_mode(graph, people, known)}

target = Path(__file__).with_name("centrality-figures.json")
versions = {"networkx": nx.__version__, "igraph": igraph.__version__}
target.write_text(json.dumps({**versions, "networks": figures}, indent=None, separators=(",", ":")) + "\n")
print(f"{target.name}: {', '.join(figures)}")
