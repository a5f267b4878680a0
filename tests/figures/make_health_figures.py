"""Reference figures for the health indicators, made with networkx and igraph; writes health-figures.json beside itself.

    pip install networkx==3.6.1 igraph==1.0.0
    python tests/figures/make_health_figures.py

Nothing here shares code with the server: distances, robustness, E-I and Gini are counted anew from their definitions.
"""

import json
import random
from itertools import combinations
from pathlib import Path

import igraph
import networkx as nx
from networkx.algorithms.centrality import betweenness_centrality, betweenness_centrality_subset


def distances(graph, counted):
    """Connected pairs, pairs within three hops and mean hops over connected pairs, among the counted vertices."""
    lengths = dict(nx.all_pairs_shortest_path_length(graph))
    found = [lengths[a][b] for a, b in combinations(sorted(counted), 2) if b in lengths[a]]
    return {
        "pairs": len(counted) * (len(counted) - 1) // 2,
        "connected": len(found),
        "within3": sum(1 for hops in found if hops <= 3),
        "mean": sum(found) / len(found) if found else None,
    }


def best_leiden(graph):
    """The best modularity igraph's Leiden finds in 50 starts."""
    if graph.number_of_edges() == 0:
        return None
    names = sorted(graph)
    place = {name: i for i, name in enumerate(names)}
    twin = igraph.Graph(len(names), [(place[a], place[b]) for a, b in graph.edges()])
    best = -1.0
    for seed in range(50):
        random.seed(seed)
        found = twin.community_leiden(objective_function="modularity", n_iterations=-1)
        best = max(best, twin.modularity(found))
    return best


def gini(amounts):
    """Mean absolute difference of all ordered pairs, halved, over the mean."""
    if sum(amounts) == 0:
        return None
    n = len(amounts)
    return sum(abs(a - b) for a in amounts for b in amounts) / (2 * n * sum(amounts))


def rounded(value):
    """Ten significant digits, and nothing below 1e-9, as the definitions ask before ranking."""
    return 0.0 if abs(value) < 1e-9 else float(f"{value:.10g}")


def main_part(graph, groups):
    parts = [sorted(part) for part in nx.connected_components(graph)]
    return min(parts, key=lambda part: (-sum(1 for v in part if v in groups), -len(part), part[0])) if parts else []


def robustness(graph, people, groups):
    every = betweenness_centrality(graph, normalized=False)
    between_groups = betweenness_centrality_subset(graph, sorted(groups), sorted(groups), normalized=False)
    bridging = [p for p in people if rounded(every[p]) > 0]
    bridging.sort(key=lambda p: (-rounded(between_groups[p]), -rounded(every[p]), p))
    if not bridging or not groups:
        return None, bridging
    left = graph.copy()
    total = 0.0
    for person in bridging:
        left.remove_node(person)
        total += sum(1 for v in main_part(left, groups) if v in groups) / len(groups)
    return total / len(bridging), bridging


def one_mode(name, graph):
    """A classic network with every vertex as a group."""
    graph = nx.convert_node_labels_to_integers(nx.Graph(graph.edges()), ordering="sorted")
    sides = [{v for v in graph if v % 3 == side} for side in range(3)]
    crossing = sum(1 for a, b in graph.edges() if a % 3 != b % 3)
    return {
        "name": name,
        "size": graph.number_of_nodes(),
        "edges": sorted([min(a, b), max(a, b)] for a, b in graph.edges()),
        "transitivity": nx.transitivity(graph),
        "distances": distances(graph, set(graph)),
        "modularityByRemainder3": nx.community.modularity(graph, sides),
        "eiByRemainder3": (crossing - (graph.number_of_edges() - crossing)) / graph.number_of_edges(),
        "degreeGini": gini([d for _, d in graph.degree()]),
        "leiden": best_leiden(graph),
    }


def two_mode(name, people, groups, members, direct):
    """People and groups with fields, areas and kinds given by the group's number; every fourth group has none of them."""
    graph = nx.Graph()
    graph.add_nodes_from(people)
    graph.add_nodes_from(groups)
    graph.add_edges_from(members)
    graph.add_edges_from(direct)
    linked = nx.Graph()
    linked.add_nodes_from(groups)
    linked.add_edges_from(direct)
    for person in people:
        linked.add_edges_from(combinations(sorted(g for g in graph[person]), 2))
    value = {g: (None if i % 4 == 3 else i % 4) for i, g in enumerate(groups)}
    known = [(a, b) for a, b in linked.edges() if value[a] is not None and value[b] is not None]
    crossing = sum(1 for a, b in known if value[a] != value[b])
    held = sorted((graph.degree(p) for p in people if graph.degree(p) > 0), reverse=True)
    robust, bridging = robustness(graph, people, set(groups))
    return {
        "name": name,
        "people": people,
        "groups": groups,
        "values": [value[g] for g in groups],
        "members": members,
        "direct": direct,
        "components": nx.number_connected_components(graph),
        "mainPartShare": sum(1 for v in main_part(graph, set(groups)) if v.startswith("g")) / len(groups),
        "cutVertexPeople": sum(1 for v in nx.articulation_points(graph) if v in set(people)),
        "peopleWithoutTies": sum(1 for p in people if graph.degree(p) == 0),
        "density": len(members) / (len(people) * len(groups)),
        "transitivity": nx.transitivity(linked) if any(d > 1 for _, d in linked.degree()) else None,
        "distances": distances(linked, set(groups)),
        "leiden": best_leiden(linked),
        "ei": {"index": (crossing - (len(known) - crossing)) / len(known), "known": len(known), "linked": linked.number_of_edges()},
        "postGini": gini(held),
        "postsTopTenth": sum(held[: -(-len(held) // 10)]) / sum(held),
        "bridging": bridging,
        "robustness": robust,
    }


def davis():
    graph = nx.davis_southern_women_graph()
    women = {w: f"p-{i:02d}" for i, w in enumerate(sorted(graph.graph["top"]))}
    events = {e: f"g-{i:02d}" for i, e in enumerate(sorted(graph.graph["bottom"], key=lambda e: int(e[1:])))}
    members = sorted([women[w], events[e]] for w in women for e in graph[w])
    return two_mode("davis", sorted(women.values()), sorted(events.values()), members, [])


def civic(seed, people_count, group_count, direct_count):
    """A small made-up city: most people in one group, a few in many, some groups without anybody."""
    draw = random.Random(seed)
    people = [f"p-{i:03d}" for i in range(people_count)]
    groups = [f"g-{i:03d}" for i in range(group_count)]
    members = set()
    for person in people:
        roll = draw.random()
        seats = 0 if roll < 0.05 else 1 if roll < 0.68 else 2 if roll < 0.88 else draw.randint(3, 5)
        members.update((person, groups[int(group_count * draw.random() ** 1.6)]) for _ in range(seats))
    direct = set()
    while len(direct) < direct_count:
        a, b = sorted(draw.sample(groups, 2))
        direct.add((a, b))
    return two_mode(f"civic seed {seed}", people, groups, sorted(map(list, members)), sorted(map(list, direct)))


def reciprocity(seed):
    graph = nx.gnp_random_graph(12, 0.25, seed=seed, directed=True)
    return {"arcs": sorted([a, b] for a, b in graph.edges()), "size": 12, "overall": nx.overall_reciprocity(graph)}


figures = {
    "madeWith": {"networkx": nx.__version__, "igraph": igraph.__version__},
    "oneMode": [
        one_mode("karate", nx.karate_club_graph()),
        one_mode("les misérables", nx.les_miserables_graph()),
        one_mode("florentine", nx.florentine_families_graph()),
        one_mode("davis events", nx.bipartite.projected_graph(nx.davis_southern_women_graph(), nx.davis_southern_women_graph().graph["bottom"])),
        one_mode("davis women", nx.bipartite.projected_graph(nx.davis_southern_women_graph(), nx.davis_southern_women_graph().graph["top"])),
        one_mode("two components", nx.disjoint_union(nx.path_graph(6), nx.cycle_graph(5))),
    ],
    "twoMode": [davis(), civic(1, 60, 20, 3), civic(2, 150, 48, 6), civic(3, 90, 60, 0)],
    "reciprocity": [reciprocity(seed) for seed in (1, 2, 3)],
}
path = Path(__file__).with_name("health-figures.json")
path.write_text(json.dumps(figures, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
print(f"{path.name}: {path.stat().st_size} bytes")
