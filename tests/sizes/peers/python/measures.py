"""The packages of Python that are measured, the graphs they make of an edge list, and what each does under the name of a measure.

What is timed is the one public call that answers the question, with whatever that call makes of its result; reading values from it comes afterwards.
"""

import functools
import importlib

import numpy as np

PACKAGES = {"igraph": "igraph", "NetworKit": "networkit", "rustworkx": "rustworkx", "NetworkX": "networkx"}
FOUND = {}
for peer, package in PACKAGES.items():
    try:
        FOUND[peer] = importlib.import_module(package)
    except ImportError:
        pass
ig, nk, rx, nx = (FOUND.get(peer) for peer in PACKAGES)


def as_igraph(n, pairs, people):
    return ig.Graph(n=n, edges=pairs.tolist())


def as_networkit(n, pairs, people):
    graph = nk.Graph(n)
    for a, b in pairs.tolist():
        graph.addEdge(a, b)
    return graph


def as_rustworkx(n, pairs, people):
    graph = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(n))
    graph.add_edges_from_no_data([(a, b) for a, b in pairs.tolist()])
    return graph


def as_networkx(n, pairs, people):
    graph = nx.empty_graph(n)
    graph.add_edges_from(pairs.tolist())
    graph.graph["people"] = people
    return graph


LOADERS = {"igraph": as_igraph, "NetworKit": as_networkit, "rustworkx": as_rustworkx, "NetworkX": as_networkx}


def by_vertex(values, size):
    return np.array([values[v] for v in range(size)], dtype=np.float64)


def flags(vertices, size):
    found = np.zeros(size)
    found[list(vertices)] = 1
    return found


def blocks_of_each(blocks, size):
    """In how many blocks each vertex is; one without a neighbour is in none, whatever the package thinks of it."""
    found = np.zeros(size)
    for block in blocks:
        if len(block) > 1:
            found[list(block)] += 1
    return found


def smallest_of_part(parts, size):
    found = np.zeros(size)
    for part in parts:
        found[list(part)] = min(part)
    return found


def run_and_return(algorithm):
    algorithm.run()
    return algorithm


def members(partition, size):
    return np.array([partition.subsetOf(v) for v in range(size)], dtype=np.float64)


def pairs_parted(graph):
    """Pairs of others that no longer reach each other without a vertex, for each vertex, by taking it away and counting anew."""
    def pairs(sizes, but=0):
        return sum(size * (size - 1) // 2 for size in sizes)

    parts = graph.connected_components()
    sizes = parts.sizes()
    before = pairs(sizes)
    result = []
    for v in range(graph.vcount()):
        rest = graph.copy()
        rest.delete_vertices(v)
        size = sizes[parts.membership[v]]
        result.append(before - (size - 1) - pairs(rest.connected_components().sizes()))
    return result


def holes(graph):
    people = range(graph.graph["people"])
    weights = nx.bipartite.collaboration_weighted_projected_graph(graph, people)
    return nx.constraint(weights, weight="weight"), nx.effective_size(weights, nodes=None if matrices_are_right() else list(weights), weight="weight")


@functools.cache
def matrices_are_right():
    """With scipy 1.14 or newer, NetworkX's fast way to effective sizes divides by columns in place of rows (networkx pull request 8906); its slow way is right."""
    triangle = nx.Graph()
    triangle.add_weighted_edges_from([(0, 1, 1.0), (1, 2, 3.0), (0, 2, 2.0)])
    fast, slow = nx.effective_size(triangle, weight="weight"), nx.effective_size(triangle, nodes=list(triangle), weight="weight")
    return all(abs(fast[v] - slow[v]) < 1e-9 for v in triangle)


# Peer and measure: how it is run on a graph and a number of threads, and its result as one value for each vertex. NetworKit counts every pair of an undirected
# graph from both its ends, igraph and rustworkx and NetworkX once.
MEASURES = {
    ("igraph", "betweenness"): (lambda g: g.betweenness(), lambda r, n: np.array(r)),
    ("NetworKit", "betweenness"): (lambda g: run_and_return(nk.centrality.Betweenness(g)), lambda r, n: np.array(r.scores()) / 2),
    ("rustworkx", "betweenness"): (lambda g: rx.betweenness_centrality(g, normalized=False), by_vertex),
    ("NetworkX", "betweenness"): (lambda g: nx.betweenness_centrality(g, normalized=False), by_vertex),
    ("igraph", "harmonic"): (lambda g: g.harmonic_centrality(normalized=False), lambda r, n: np.nan_to_num(np.array(r))),
    ("NetworKit", "harmonic"): (lambda g: run_and_return(nk.centrality.HarmonicCloseness(g, False)), lambda r, n: np.array(r.scores())),
    ("NetworkX", "harmonic"): (lambda g: nx.harmonic_centrality(g), by_vertex),
    ("igraph", "components"): (lambda g: g.connected_components(), smallest_of_part),
    ("NetworKit", "components"): (lambda g: run_and_return(nk.components.ConnectedComponents(g)), lambda r, n: smallest_of_part(r.getComponents(), n)),
    ("rustworkx", "components"): (lambda g: rx.connected_components(g), smallest_of_part),
    ("NetworkX", "components"): (lambda g: list(nx.connected_components(g)), smallest_of_part),
    ("igraph", "cut-vertices"): (lambda g: g.articulation_points(), flags),
    ("rustworkx", "cut-vertices"): (lambda g: rx.articulation_points(g), flags),
    ("NetworkX", "cut-vertices"): (lambda g: list(nx.articulation_points(g)), flags),
    ("igraph", "blocks"): (lambda g: g.biconnected_components(), blocks_of_each),
    ("NetworKit", "blocks"): (lambda g: run_and_return(nk.components.BiconnectedComponents(g)), lambda r, n: blocks_of_each(r.getComponents(), n)),
    ("NetworkX", "blocks"): (lambda g: list(nx.biconnected_components(g)), blocks_of_each),
    ("igraph", "core-numbers"): (lambda g: g.coreness(), lambda r, n: np.array(r)),
    ("NetworKit", "core-numbers"): (lambda g: run_and_return(nk.centrality.CoreDecomposition(g)), lambda r, n: np.array(r.scores())),
    ("rustworkx", "core-numbers"): (lambda g: rx.core_number(g), by_vertex),
    ("NetworkX", "core-numbers"): (lambda g: nx.core_number(g), by_vertex),
    ("igraph", "removal"): (pairs_parted, lambda r, n: np.array(r)),
    ("NetworkX", "structural-holes"): (holes, lambda r, n: np.concatenate([np.array([values[v] for v in sorted(values)]) for values in r])),
    ("igraph", "leiden-2"): (lambda g: g.community_leiden("modularity", n_iterations=2), lambda r, n: np.array(r.membership)),
    ("igraph", "leiden-10"): (lambda g: g.community_leiden("modularity", n_iterations=10), lambda r, n: np.array(r.membership)),
    ("NetworKit", "parallel-leiden"): (
        lambda g: run_and_return(nk.community.ParallelLeiden(g)),
        lambda r, n: members(r.getPartition(), n),
    ),
    ("NetworKit", "louvain"): (lambda g: run_and_return(nk.community.PLM(g)), lambda r, n: members(r.getPartition(), n)),
}
