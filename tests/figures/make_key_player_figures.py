"""Makes key-player-figures.json: key-player teams, coverage and robustness curves by trying everything, with networkx and igraph.

    pip install networkx==3.6.1 igraph==1.0.0
    python tests/figures/make_key_player_figures.py

Vertices are numbered people first, then groups, then halls. Nothing here shares code with the server: every team is tried, every removal is made and
counted again. What hangs together is found by both libraries and has to agree.
"""

import json
import random
from itertools import combinations
from pathlib import Path

import igraph
import networkx as nx

STEPS = (1, 2, 3)
SIZES = (1, 2, 3)


def parts(graph):
    found = sorted(sorted(part) for part in nx.connected_components(graph))
    names = sorted(graph)
    place = {name: i for i, name in enumerate(names)}
    twin = igraph.Graph(len(names), [(place[a], place[b]) for a, b in graph.edges()])
    assert found == sorted(sorted(names[v] for v in part) for part in twin.connected_components())
    return found


def joined_pairs(graph, groups, gone=()):
    left = graph.subgraph(set(graph) - set(gone))
    sizes = [len(groups & set(part)) for part in parts(left)]
    return sum(g * (g - 1) // 2 for g in sizes)


def separating(graph, people, groups):
    """Borgatti's F on groups; per size the most pairs of groups any team separates, and all teams that do."""
    now = joined_pairs(graph, groups)
    all_pairs = len(groups) * (len(groups) - 1) // 2
    best = []
    for size in SIZES:
        values = {team: now - joined_pairs(graph, groups, team) for team in combinations(people, size)}
        most = max(values.values())
        best.append(
            {
                "size": size,
                "separatedGroupPairs": most,
                "fragmentationWithout": 1 - (now - most) / all_pairs,
                "teams": [team for team, value in values.items() if value == most > 0],
            }
        )
    return {"fragmentationNow": 1 - now / all_pairs, "best": best}


def reaching(graph, people, groups):
    """Per number of steps and size the most groups any team reaches."""
    found = []
    for steps in STEPS:
        reach = {p: groups & set(nx.single_source_shortest_path_length(graph, p, cutoff=steps)) for p in people}
        for size in SIZES:
            most = max(len(set().union(*(reach[p] for p in team))) for team in combinations(people, size))
            found.append({"steps": steps, "size": size, "groups": most})
    return found


def greedy(graph, people, groups, load):
    """Who adds most groups over one edge, then holds fewest posts, then comes first."""
    reached, chosen = set(), []
    while True:
        best = min(people, key=lambda p: (-len((groups & set(graph[p])) - reached), load[p], p))
        added = (groups & set(graph[best])) - reached
        if not added:
            return chosen
        chosen.append({"person": best, "adds": len(added)})
        reached |= added


def curve(graph, groups, order):
    """Share of groups in the main part after each removal: most groups, then most vertices, then smallest vertex."""
    left = nx.Graph(graph)
    shares = []
    for v in [None, *order]:
        if v is not None:
            left.remove_node(v)
        main = min(parts(left), key=lambda part: (-len(groups & set(part)), -len(part), part[0]))
        shares.append(len(groups & set(main)) / len(groups))
    return shares


def network(name, people, groups, halls, edges, seed):
    rng = random.Random(seed)
    graph = nx.Graph()
    graph.add_nodes_from(range(people + groups + halls))
    graph.add_edges_from(edges)
    load = [rng.randrange(4) for _ in range(people)]
    persons, group_set = range(people), set(range(people, people + groups))
    order = sorted(persons, key=lambda p: (-graph.degree(p), p))
    return {
        "name": name,
        "people": people,
        "groups": groups,
        "halls": halls,
        "edges": sorted(sorted(edge) for edge in graph.edges()),
        "load": load,
        "separating": separating(graph, persons, group_set),
        "reaching": reaching(graph, persons, group_set),
        "greedy": greedy(graph, persons, group_set, load),
        "removed": order,
        "curve": curve(graph, group_set, order),
    }


def davis():
    graph = nx.davis_southern_women_graph()
    women, events = graph.graph["top"], graph.graph["bottom"]
    place = {name: i for i, name in enumerate([*women, *events])}
    return network("davis_southern_women", len(women), len(events), 0, [(place[a], place[b]) for a, b in graph.edges()], 0)


def civic(seed):
    """Most people in one or two groups nearby; some groups work together, use a hall, or some people know each other."""
    rng = random.Random(seed)
    people, groups, halls = rng.randint(12, 22), rng.randint(6, 12), rng.randint(0, 2)
    edges = []
    for p in range(people):
        home = rng.randrange(groups)
        for _ in range(rng.choice((1, 1, 1, 2, 2, 3))):
            edges.append((p, people + min(groups - 1, max(0, home + rng.choice((-2, -1, 0, 0, 1, 2))))))
    for _ in range(rng.randrange(4)):
        edges.append(tuple(rng.sample(range(people), 2)))
    for _ in range(rng.randrange(3)):
        edges.append(tuple(rng.sample(range(people, people + groups), 2)))
    for hall in range(halls):
        edges += [(people + groups + hall, people + g) for g in rng.sample(range(groups), 2)]
    return network(f"civic_{seed}", people, groups, halls, edges, seed)


if __name__ == "__main__":
    figures = {"networkx": nx.__version__, "igraph": igraph.__version__, "networks": [davis(), *(civic(seed) for seed in range(1, 25))]}
    path = Path(__file__).with_name("key-player-figures.json")
    path.write_text(json.dumps(figures, separators=(",", ":")) + "\n")
