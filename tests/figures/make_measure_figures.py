"""Makes measure-figures.json: one small town, and what every measure of the catalogue says of it.

Run by hand after `pip install networkx==3.6.1 igraph==1.0.0 scipy`: python3 tests/figures/make_measure_figures.py
Paths, cores, clustering, constraint and cut vertices come from networkx, clusters of groups from igraph, the best two-mode division from annealing; what no library
has is counted here from its definition, by taking vertices away and counting again. Effective size is asked node by node: over all nodes at once networkx
3.6.1 answers otherwise where weights differ. Nothing here shares code with the server.
"""

import json
import math
import random
from itertools import combinations
from pathlib import Path

import igraph
import networkx as nx
import numpy as np
from networkx.algorithms import bipartite

TODAY, A_YEAR_AGO = "2026-11-22", "2025-11-22"
GENERATIONS = ["CHILD", "YOUTH", "WORKING_AGE", "SENIOR"]
FIELDS = ["COMMUNITY", "WELFARE", "EDUCATION", "ENVIRONMENT"]
CLUSTERS, SIZE = 3, 6
MOST_CLUSTERS = 14


def town():
    """Three clusters of six groups, a few people between them, one group alone and one that is hardly known."""
    draw = random.Random(11)
    groups, people, ties = {}, {}, []
    for at in range(CLUSTERS * SIZE):
        cluster = at // SIZE
        fields = [FIELDS[cluster]] + ([FIELDS[3]] if at % 5 == 0 else [])
        areas = [f"a{cluster}"] + ([f"a{(cluster + 1) % CLUSTERS}"] if at % 7 == 3 else [])
        groups[f"g{at:02d}"] = {"kind": ["NPO", "VOLUNTEER"][at % 2], "fields": fields, "areas": areas, "knownExtent": "ALL"}
    groups["g17"] = {"knownExtent": "OFFICERS"}
    groups["g18"] = {"fields": ["WELFARE"], "areas": ["a0"], "knownExtent": "ALL"}
    groups["g19"] = {"fields": ["WELFARE"], "areas": ["a1"], "knownExtent": "REPRESENTATIVE_ONLY"}
    for at in range(36):
        people[f"p{at:02d}"] = {} if at % 11 == 10 else {"generation": GENERATIONS[1 + draw.randrange(3)]}

    def member(person, group, seat=False):
        level = draw.choice([None, "HEAD", "OFFICER", "MEMBER", "MEMBER"])
        since = draw.choice([None, "2020-04-01", "2024-04-01", "2026-04-01"])
        details = {**({"level": level} if level else {}), **({"from": since} if since else {}), **({"seat": True} if seat else {})}
        ties.append([f"p{person:02d}", "MEMBER_OF", f"g{group:02d}", details])

    for person in range(30):
        cluster = person % CLUSTERS
        for group in draw.sample(range(SIZE), draw.choice([1, 2, 3])):
            member(person, cluster * SIZE + group, seat=person % 8 == 7)
    for person, own in {30: [0, 6], 31: [7, 13], 32: [18], 33: [19], 34: [2, 3, 16]}.items():
        for group in own:
            member(person, group)
    for one, kind, other, details in [
        ("p01", "KNOWS", "p04", {}),
        ("p03", "KNOWS", "p20", {"from": "2026-05-01"}),
        ("g01", "COOPERATES_WITH", "g02", {"from": "2019-04-01"}),
        ("g08", "COOPERATES_WITH", "g14", {"from": "2026-06-01"}),
        ("g03", "SUPPORTS", "g04", {}),
        ("g04", "SUPPORTS", "g03", {}),
        ("p05", "SUPPORTS", "g10", {}),
    ]:
        ties.append([one, kind, other, details])
    return {"areas": {f"a{at}": {"kind": "SCHOOL_DISTRICT"} for at in range(CLUSTERS)}, "people": people, "groups": groups, "ties": ties}


class Network:
    """The town on a day."""

    def __init__(self, register, day):
        self.register = register
        self.people, self.groups = sorted(register["people"]), sorted(register["groups"])
        self.ties = [tie for tie in register["ties"] if tie[3].get("from", "") <= day]
        self.graph = nx.Graph()
        self.graph.add_nodes_from(self.people + self.groups)
        self.graph.add_edges_from((one, other) for one, _, other, _ in self.ties)
        self.members = nx.Graph((a, b) for a, b in self.graph.edges() if a[0] != b[0])
        self.links = nx.Graph()
        self.links.add_nodes_from(self.groups)
        self.links.add_edges_from((a, b) for a, b in self.graph.edges() if a[0] == b[0] == "g")
        for person in self.people:
            self.links.add_edges_from(combinations(sorted(v for v in self.graph[person] if v[0] == "g"), 2))

    def of(self, group, what):
        return set(self.register["groups"][group].get(what, []))


def count_groups(vertices):
    return sum(1 for v in vertices if v[0] == "g")


def main_part(graph):
    parts = [sorted(part) for part in nx.connected_components(graph)]
    return min(parts, key=lambda part: (-count_groups(part), -len(part), part[0])) if parts else []


def without(graph, *gone):
    left = graph.copy()
    left.remove_nodes_from(gone)
    return left


def shown(value):
    """Ten significant digits, and nothing below 1e-9, as the definitions ask before ranking."""
    return 0.0 if abs(value) < 1e-9 else float(f"{value:.10g}")


def joined_pairs(graph, counts):
    return sum(n * (n - 1) // 2 for n in (counts(part) for part in nx.connected_components(graph)))


def external_internal(judged):
    known = [stays for stays in judged if stays is not None]
    return (len(known) - 2 * sum(known)) / len(known) if known else None


def shares(network, what, a, b):
    one, other = network.of(a, what), network.of(b, what)
    return None if not one or not other else bool(one & other)


def is_alone(graph, group):
    """The first three reasons."""
    around = {v for v in graph[group] if v[0] == "g"} | {v for p in graph[group] if p[0] == "p" for v in graph[p] if v[0] == "g"}
    return not around - {group} or group not in main_part(graph)


def best_clusters(links):
    """Leiden from 100 seeds, all of which find the same clusters: largest first, of equal ones that with the smallest id."""
    names = sorted(links)
    twin = igraph.Graph(len(names), [(names.index(a), names.index(b)) for a, b in links.edges()])
    found = set()
    for seed in range(100):
        random.seed(seed)
        division = twin.community_leiden(objective_function="modularity", n_iterations=-1)
        found.add(tuple(tuple(sorted(names[v] for v in part)) for part in sorted(map(sorted, division))))
    assert len(found) == 1, len(found)
    clusters = sorted(found.pop(), key=lambda part: (-len(part), part[0]))
    return clusters, nx.community.modularity(links, clusters)


def two_mode_modularity(members):
    """Barber 2007, from the matrix B = A - k d / m: the best that annealing finds, moving one group at a time, each person going where most is gained."""
    people, groups = [sorted(v for v in members if v[0] == side) for side in "pg"]
    ties = members.number_of_edges()
    gain = np.array([[members.has_edge(p, g) - members.degree(p) * members.degree(g) / ties for g in groups] for p in people])
    reached = []
    for seed in range(10):
        draw = random.Random(seed)
        of = [draw.randrange(MOST_CLUSTERS) for _ in groups]
        sums = np.stack([gain[:, [c == at for c in of]].sum(axis=1) for at in range(MOST_CLUSTERS)], axis=1)
        value = best = sums.max(axis=1).sum()
        for step in range(20_000):
            moved, to = draw.randrange(len(groups)), draw.randrange(MOST_CLUSTERS)
            tried = sums.copy()
            tried[:, of[moved]] -= gain[:, moved]
            tried[:, to] += gain[:, moved]
            change = tried.max(axis=1).sum() - value
            if change >= 0 or draw.random() < math.exp(change / (0.5 * 0.9997**step)):
                of[moved], sums, value = to, tried, value + change
            best = max(best, value)
        reached.append(best / ties)
    assert math.isclose(sorted(reached)[-1], sorted(reached)[-5], rel_tol=1e-9), reached
    return max(reached)


def two_mode_clustering(members):
    """Four cycles of four for each path of three that closes, by walking all of them."""
    closed = paths = 0
    for a in (v for v in members if v[0] == "p"):
        for g in members[a]:
            for b in members[g]:
                for h in members[b]:
                    if b == a or h == g:
                        continue
                    paths += 1
                    closed += members.has_edge(a, h)
    assert math.isclose(closed / paths, bipartite.robins_alexander_clustering(members), rel_tol=1e-9)
    return closed / paths


def is_post(tie):
    return tie[1] == "MEMBER_OF" and (tie[3].get("seat", False) or tie[3].get("level") in ("HEAD", "OFFICER", "STEERING"))


def officers(network, group):
    return [network.register["people"][tie[0]].get("generation") for tie in network.ties if tie[2] == group and is_post(tie)]


def bridging(network, groups_between, between):
    people = [p for p in network.people if shown(between[p]) > 0]
    return sorted(people, key=lambda p: (-shown(groups_between[p]), -shown(between[p]), p))


def robustness(network, ranked):
    left, total = network.graph.copy(), 0.0
    for person in ranked:
        left.remove_node(person)
        total += count_groups(main_part(left)) / len(network.groups)
    return total / len(ranked)


def indicators(network, then, clusters, modularity, ranked):
    graph, links, people, groups = network.graph, network.links, network.people, network.groups
    known = [g for g in groups if network.register["groups"][g]["knownExtent"] != "REPRESENTATIVE_ONLY"]
    alone = [g for g in known if is_alone(graph, g)]
    hangs = [
        g
        for g in known
        if links.degree(g) and not any(v[0] == "g" for v in graph[g]) and sum(1 for p in graph[g] if sum(v[0] == "g" for v in graph[p]) > 1) == 1
    ]

    def is_inward(g):
        own = network.of(g, "fields"), network.of(g, "areas")
        return links.degree(g) and all(network.of(o, "fields") and network.of(o, "areas") and network.of(o, "fields") <= own[0] and network.of(o, "areas") <= own[1] for o in links[g])

    weak = [g for g in known if g not in alone and (g in hangs or links.degree(g) == 1 or is_inward(g))]
    lengths = dict(nx.all_pairs_shortest_path_length(links))
    hops = [lengths[a][b] for a, b in combinations(groups, 2) if b in lengths[a]]
    pairs = len(groups) * (len(groups) - 1) // 2
    held = sorted((n for n in (sum(1 for t in network.ties if t[0] == p and is_post(t)) for p in people) if n), reverse=True)
    told = [g for g in groups if officers(network, g) and None not in officers(network, g)]
    given = {(one, other) for one, kind, other, _ in network.ties if kind == "SUPPORTS"}
    fresh = [(a, b) for a, b in links.edges() if not then.links.has_edge(a, b)]
    kind = lambda g: network.register["groups"][g].get("kind")
    same_kind = lambda a, b: None if kind(a) is None or kind(b) is None else kind(a) == kind(b)
    return {
        "PEOPLE": len(people),
        "GROUPS": len(groups),
        "ORGANISATIONS": len(groups),
        "TIES": graph.number_of_edges(),
        "COMPONENTS": nx.number_connected_components(graph),
        "LARGEST_COMPONENT_GROUP_SHARE": count_groups(main_part(graph)) / len(groups),
        "ISOLATED_GROUPS": len(alone),
        "WEAKLY_LINKED_GROUPS": len(weak),
        "GROUPS_NOT_YET_KNOWN": len(groups) - len(known),
        "GROUPS_ON_ONE_PERSON_SHARE": len(hangs) / len(known),
        "PEOPLE_WITHOUT_TIES": sum(1 for p in people if graph.degree(p) == 0),
        "CUT_VERTEX_PEOPLE": sum(1 for v in nx.articulation_points(graph) if v[0] == "p"),
        "DENSITY": network.members.number_of_edges() / (len(people) * len(groups)),
        "MEAN_GROUP_DISTANCE": sum(hops) / len(hops),
        "GROUP_PAIRS_WITHIN_3": sum(1 for h in hops if h <= 3) / pairs,
        "CONNECTED_GROUP_PAIRS": len(hops) / pairs,
        "TRANSITIVITY": nx.transitivity(links),
        "MODULARITY": modularity,
        "EI_FIELD": external_internal([shares(network, "fields", a, b) for a, b in links.edges()]),
        "EI_AREA": external_internal([shares(network, "areas", a, b) for a, b in links.edges()]),
        "EI_KIND": external_internal([same_kind(a, b) for a, b in links.edges()]),
        "POST_GINI": sum(abs(a - b) for a in held for b in held) / (2 * len(held) * sum(held)),
        "POSTS_TOP_TENTH_SHARE": sum(held[: -(-len(held) // 10)]) / sum(held),
        **{f"GROUPS_WITHOUT_{one}": sum(1 for g in told if one not in officers(network, g)) for one in GENERATIONS},
        "ROBUSTNESS": robustness(network, ranked),
        "SUPPORT_RECIPROCITY": nx.overall_reciprocity(nx.DiGraph(given)),
        "NEW_TIES": len(fresh),
        "CROSS_AREA_TIES": sum(1 for a, b in fresh if shares(network, "areas", a, b) is False),
        "CROSS_FIELD_TIES": sum(1 for a, b in fresh if shares(network, "fields", a, b) is False),
        "TWO_MODE_CLUSTERING": two_mode_clustering(network.members),
        "MEAN_LOCAL_CLUSTERING": nx.average_clustering(links),
        "TWO_MODE_MODULARITY": two_mode_modularity(network.members),
        "COMMUNITIES": sum(1 for part in clusters if len(part) > 1),
        # All starts find the same clusters: their mutual information is as high as can be.
        "COMMUNITY_STABILITY": 1,
    }


def nulled(values):
    return {v: None if math.isnan(value) else value for v, value in values.items()}


def people_projection(network):
    """Weights: for each group both belong to 1 / (its people - 1), and 1 where they know each other."""
    projection = nx.Graph()
    projection.add_nodes_from(network.people)
    add = lambda a, b, w: projection.add_edge(a, b, weight=w + (projection[a][b]["weight"] if projection.has_edge(a, b) else 0))
    for group in network.groups:
        inside = sorted(v for v in network.graph[group] if v[0] == "p")
        for a, b in combinations(inside, 2):
            add(a, b, 1 / (len(inside) - 1))
    for one, kind, other, _ in network.ties:
        if kind == "KNOWS":
            add(one, other, 1)
    return projection


def own_groups(network, person):
    return sorted({tie[2] for tie in network.ties if tie[0] == person and tie[1] == "MEMBER_OF"})


def ego_of_person(network, person, what, order):
    groups = own_groups(network, person)
    times = {c: sum(1 for g in groups if c in network.of(g, what)) for c in order}
    common = max(order, key=lambda c: times[c])
    return external_internal([None if not network.of(g, what) else common in network.of(g, what) for g in groups]) if times[common] else None


def stakeholders(network, clusters, between, groups_between):
    graph, links = network.graph, network.links
    cluster = {v: at for at, part in enumerate(clusters) for v in part}
    projection = people_projection(network)
    latapy = {}
    for v in network.members:
        met = {w for u in network.members[v] for w in network.members[u]} - {v}
        if met:
            near = set(network.members[v])
            latapy[v] = sum(len(near & set(network.members[w])) / len(near | set(network.members[w])) for w in sorted(met)) / len(met)
    for v, value in bipartite.latapy_clustering(network.members, mode="dot").items():
        assert math.isclose(latapy.get(v, 0), value, rel_tol=1e-9, abs_tol=1e-12)

    def participation(v):
        near = [cluster[w] for w in (graph if v[0] == "p" else links)[v] if w[0] == "g"]
        return 1 - sum((near.count(c) / len(near)) ** 2 for c in sorted(set(near))) if near else None

    def cut_off(v):
        component = graph.subgraph(nx.node_connected_component(graph, v))
        left = without(component, v)
        return count_groups(left) - count_groups(main_part(left))

    def left_alone(v):
        now = {g for g in network.groups if is_alone(graph, g)}
        left = without(graph, v)
        return sum(1 for g in network.groups if g != v and g not in now and is_alone(left, g))

    def separated(v, counts):
        return joined_pairs(graph, counts) - joined_pairs(without(graph, v), counts) - (
            (counts(nx.node_connected_component(graph, v)) - 1) * counts([v])
        )

    ego = lambda what, order: {
        **{p: ego_of_person(network, p, what, order) for p in network.people},
        **{g: external_internal([shares(network, what, g, o) for o in links[g]]) for g in network.groups},
    }
    return {
        "DEGREE": dict(graph.degree()),
        "POSTS": {p: sum(1 for tie in network.ties if tie[0] == p and is_post(tie)) for p in network.people},
        "BETWEENNESS": between,
        "GROUP_BETWEENNESS": groups_between,
        "HARMONIC": nx.harmonic_centrality(graph),
        "K_CORE": nx.core_number(graph),
        "CONSTRAINT": nulled(nx.constraint(projection, weight="weight")),
        "EFFECTIVE_SIZE": nulled(nx.effective_size(projection, nodes=network.people, weight="weight")),
        "PARTICIPATION": {v: participation(v) for v in graph},
        "LOCAL_CLUSTERING": nx.clustering(links),
        "LOCAL_TWO_MODE_CLUSTERING": {v: latapy.get(v) for v in graph},
        "SEPARATED_PAIRS": {v: separated(v, len) for v in graph},
        "SEPARATED_GROUP_PAIRS": {v: separated(v, count_groups) for v in graph},
        "CUT_OFF_GROUPS": {v: cut_off(v) for v in graph},
        "NEWLY_ISOLATED_GROUPS": {v: left_alone(v) for v in graph},
        "EGO_EI_FIELD": ego("fields", FIELDS),
        "EGO_EI_AREA": ego("areas", sorted(network.register["areas"])),
    }


def stable(value):
    """Thirteen significant digits: what libraries sum in the order of their sets ends in other last digits each time."""
    if isinstance(value, dict):
        return {key: stable(one) for key, one in value.items()}
    if isinstance(value, list):
        return [stable(one) for one in value]
    return float(f"{value:.13g}") if isinstance(value, float) else value


register = town()
now, then = Network(register, TODAY), Network(register, A_YEAR_AGO)
between = nx.betweenness_centrality(now.graph, normalized=False)
groups_between = nx.betweenness_centrality_subset(now.graph, now.groups, now.groups)
found, highest = best_clusters(now.links)
figures = {
    "networkx": nx.__version__,
    "igraph": igraph.__version__,
    "register": register,
    "indicators": indicators(now, then, found, highest, bridging(now, groups_between, between)),
    "stakeholders": stakeholders(now, found, between, groups_between),
}
path = Path(__file__).with_name("measure-figures.json")
path.write_text(json.dumps(stable(figures), ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n", encoding="utf-8")
print(f"{path.name}: {path.stat().st_size} bytes")
