"""Reference figures for clusters, made with networkx, igraph and scikit-learn; writes communities-figures.json beside itself.

    pip install networkx==3.6.1 igraph==1.0.0 scikit-learn==1.9.1
    python tests/figures/make_communities_figures.py

Nothing here shares code with the server. Modularity of a division is reckoned by networkx and by igraph, which must agree; two-mode modularity from
the whole matrix of its definition; adjusted mutual information by scikit-learn and in whole numbers from its definition, which must agree.
"""

import json
import math
import random
from fractions import Fraction
from pathlib import Path

import igraph
import networkx as nx
import numpy as np
import sklearn
from sklearn.metrics import adjusted_mutual_info_score, normalized_mutual_info_score

STARTS = 20


def clusters_of(division):
    return [{v for v, c in enumerate(division) if c == cluster} for cluster in sorted(set(division))]


def close(one, other):
    assert math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-11), (one, other)
    return one


def weighted(seed, size, edges, weight):
    """A random weighted graph and the modularity of a random division of it."""
    draw = random.Random(seed)
    pairs = sorted(draw.sample([(a, b) for b in range(size) for a in range(b)], edges))
    weights = [weight(draw) for _ in pairs]
    division = [draw.randrange(2 + seed % 4) for _ in range(size)]
    graph = nx.Graph()
    graph.add_nodes_from(range(size))
    graph.add_weighted_edges_from((a, b, w) for (a, b), w in zip(pairs, weights))
    twin = igraph.Graph(size, pairs)
    value = close(nx.community.modularity(graph, clusters_of(division)), twin.modularity(division, weights=weights))
    return {"size": size, "edges": pairs, "weights": weights, "division": division, "modularity": value}


def searched(name, graph, truth=None):
    """What igraph's Leiden finds in ten iterations from each of several seeds; with planted clusters how like these it is."""
    graph = nx.convert_node_labels_to_integers(graph, ordering="default")
    edges = sorted(sorted(edge) for edge in graph.edges() if edge[0] != edge[1])
    twin = igraph.Graph(graph.number_of_nodes(), edges)
    found = []
    for seed in range(STARTS):
        random.seed(seed)
        found.append(twin.community_leiden("modularity", n_iterations=10))
    figures = {
        "name": name,
        "size": twin.vcount(),
        "edges": edges,
        "meanModularity": float(np.mean([one.modularity for one in found])),
        "bestModularity": max(one.modularity for one in found),
    }
    if truth is not None:
        figures["truth"] = truth
        figures["medianLikeness"] = float(np.median([normalized_mutual_info_score(truth, one.membership) for one in found]))
    return figures


def planted_lfr():
    graph = nx.LFR_benchmark_graph(800, 2.5, 1.5, 0.2, average_degree=8, max_degree=60, min_community=20, max_community=80, seed=1)
    smallest = [min(graph.nodes[v]["community"]) for v in range(800)]
    return searched("LFR", graph, smallest)


def planted_blocks():
    graph = nx.planted_partition_graph(6, 20, 0.4, 0.03, seed=3)
    return searched("planted blocks", graph, [v // 20 for v in range(120)])


def expected_information(sizes, others):
    """The mean mutual information over all ways to deal out the members, from the hypergeometric distribution in whole numbers."""
    size = sum(sizes)
    total = 0.0
    for a in sizes:
        for b in others:
            for shared in range(max(1, a + b - size), min(a, b) + 1):
                chance = Fraction(math.comb(a, shared) * math.comb(size - a, b - shared), math.comb(size, b))
                total += float(chance) * shared / size * math.log(size * shared / (a * b))
    return total


def alike(one, other):
    """How like two divisions are."""
    size = len(one)
    sizes = [one.count(c) for c in sorted(set(one))]
    others = [other.count(c) for c in sorted(set(other))]
    entropy = lambda counts: -sum(n / size * math.log(n / size) for n in counts)
    both = entropy([list(zip(one, other)).count(pair) for pair in sorted(set(zip(one, other)))])
    information = entropy(sizes) + entropy(others) - both
    expected = expected_information(sizes, others)
    mean = (entropy(sizes) + entropy(others)) / 2
    adjusted = adjusted_mutual_info_score(one, other)
    if len(set(zip(one, other))) > max(len(sizes), len(others)):
        close(adjusted, (information - expected) / (mean - expected))
    return {
        "one": one,
        "other": other,
        "expected": expected,
        "normalised": normalized_mutual_info_score(one, other),
        "adjusted": adjusted,
    }


def divisions(seed, size, most, kept):
    """A random division, and one that agrees with it where a draw falls below `kept`."""
    draw = random.Random(seed)
    one = [int(most * draw.random() ** 2) for _ in range(size)]
    return alike(one, [c if draw.random() < kept else draw.randrange(most) for c in one])


def two_mode_modularity(matrix, people, organisations):
    """Barber's Q from the whole matrix B = A - k d / m."""
    ties = matrix.sum()
    chance = np.outer(matrix.sum(axis=1), matrix.sum(axis=0)) / ties
    return float(((matrix - chance) * (np.array(people)[:, None] == np.array(organisations)[None, :])).sum() / ties)


def two_mode(name, matrix, seed):
    """A table of people and organisations with a random division, and the best that plain moving from random divisions finds."""
    draw = np.random.default_rng(seed)
    people, organisations = matrix.shape
    division = draw.integers(0, 3, people + organisations).tolist()
    ties = matrix.sum()
    gain = matrix - np.outer(matrix.sum(axis=1), matrix.sum(axis=0)) / ties
    best = -1.0
    for _ in range(2000):
        clusters = int(draw.integers(2, 8))
        sides = draw.integers(0, clusters, organisations)
        value = -1.0
        while True:
            mine = np.stack([gain[:, sides == c].sum(axis=1) for c in range(clusters)], axis=1).argmax(axis=1)
            sides = np.stack([gain[mine == c].sum(axis=0) for c in range(clusters)], axis=1).argmax(axis=1)
            reached = two_mode_modularity(matrix, mine, sides)
            if reached <= value + 1e-12:
                break
            value = reached
        best = max(best, value)
    return {
        "name": name,
        "people": people,
        "organisations": organisations,
        "ties": [[int(p), int(people + g)] for p, g in np.argwhere(matrix)],
        "division": division,
        "modularity": two_mode_modularity(matrix, division[:people], division[people:]),
        "best": best,
    }


def davis():
    graph = nx.davis_southern_women_graph()
    return nx.bipartite.biadjacency_matrix(graph, graph.graph["top"], graph.graph["bottom"]).toarray().astype(int)


def random_table(seed, people, organisations, density):
    draw = np.random.default_rng(seed)
    home = draw.integers(0, 4, people)[:, None] == draw.integers(0, 4, organisations)[None, :]
    return (draw.random((people, organisations)) < np.where(home, 4 * density, density)).astype(int)


figures = {
    "madeWith": {"networkx": nx.__version__, "igraph": igraph.__version__, "scikit-learn": sklearn.__version__, "numpy": np.__version__},
    "weighted": [weighted(seed, 8 + 4 * seed, 6 + 9 * seed, lambda draw: draw.randrange(1, 9)) for seed in range(4)]
    + [weighted(seed, 8 + 4 * seed, 6 + 9 * seed, lambda draw: draw.random() * 3) for seed in range(4, 8)],
    "searched": [
        searched("karate", nx.karate_club_graph()),
        searched("les misérables", nx.les_miserables_graph()),
        searched("davis", nx.davis_southern_women_graph()),
        searched("caves", nx.connected_caveman_graph(8, 6)),
        searched("ring of cliques", nx.ring_of_cliques(12, 5)),
        searched("grid", nx.grid_2d_graph(9, 7)),
        searched("by chance", nx.gnm_random_graph(300, 700, seed=1)),
        planted_blocks(),
        planted_lfr(),
    ],
    "alike": [divisions(seed, 10 + 17 * seed, 2 + 2 * seed, seed / 8) for seed in range(9)]
    + [
        alike([0, 0, 1, 1], [0, 1, 0, 1]),
        alike([0, 0, 0, 0], [0, 1, 2, 3]),
        alike([0, 1, 2, 3, 4], [0, 0, 1, 1, 2]),
        alike([0, 0, 0, 0, 0], [0, 0, 0, 0, 1]),
    ],
    "twoMode": [two_mode("davis", davis(), 1), two_mode("four homes", random_table(2, 40, 16, 0.07), 2), two_mode("loose", random_table(3, 25, 12, 0.05), 3)],
}
path = Path(__file__).with_name("communities-figures.json")
path.write_text(json.dumps(figures, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
print(f"{path.name}: {path.stat().st_size} bytes")
