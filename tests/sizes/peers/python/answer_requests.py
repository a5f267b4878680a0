"""The peers that are Python packages, in one process: a request is a line of JSON, so is its answer.

A graph is loaded once for each package, outside the time that is measured, and the collector of garbage rests while a run is timed. The process ends when
its standard input closes.
"""

import gc
import json
import random
import sys
import time

import numpy as np
from measures import FOUND, LOADERS, MEASURES, ig, nk, nx

LOADED = {}


def words(file):
    return np.fromfile(file, dtype=np.int32)


def loaded(peer, file):
    """The graph of one package; only one graph is kept at a time."""
    if (peer, file) not in LOADED:
        LOADED.clear()
        data = words(file)
        LOADED[peer, file] = LOADERS[peer](int(data[0]), data[3:].reshape(-1, 2), int(data[2]))
    return LOADED[peer, file]


def facts_of(peer, measure, graph, result):
    if peer == "igraph" and measure.startswith("leiden"):
        return {"modularity": result.modularity}
    return {}


def seed_run(index):
    """Each run of what draws at random has a seed of its own, the same ones every time."""
    random.seed(1 + index)
    if nk is not None:
        nk.setSeed(1 + index, False)


def timed(rules, run):
    """As `timed` in timing.ts."""
    since, index = time.perf_counter(), 0
    if rules["warmUpMs"] > 0:
        while True:
            ms = run(index)
            index += 1
            if ms > rules["slowMs"]:
                taken = [ms]
                while len(taken) < rules["slowRuns"]:
                    taken.append(run(index))
                    index += 1
                return taken
            if (time.perf_counter() - since) * 1000 >= rules["warmUpMs"]:
                break
    taken = []
    while len(taken) < rules["runs"] or (sum(taken) < rules["fillMs"] and len(taken) < rules["mostRuns"]):
        taken.append(run(index))
        index += 1
    return taken


def measure(request):
    peer, name = request["peer"], request["measure"]
    run, values_of = MEASURES[peer, name]
    graph = loaded(peer, request["file"])
    size = int(words(request["file"])[0])
    if nk is not None:
        nk.setNumberOfThreads(request["threads"])
    kept = []

    def one(index):
        seed_run(index)
        gc.collect()
        gc.disable()
        start = time.perf_counter()
        result = run(graph)
        ms = (time.perf_counter() - start) * 1000
        gc.enable()
        kept.append((values_of(result, size), facts_of(peer, name, graph, result)) if request["valuesFile"] else (None, {}))
        return ms

    ms = timed(request["rules"], one)
    told = kept[-len(ms) :]
    if request["valuesFile"]:
        np.concatenate([values for values, _ in told]).astype(np.float64).tofile(request["valuesFile"])
    return {"ms": ms, "facts": {key: [facts[key] for _, facts in told] for key in told[-1][1]}}


def make(request):
    """Makes a graph by a function of NetworkX, and writes its planted clusters beside it where it has some. Davis's women come before the events, as people do."""
    graph = getattr(nx, request["call"])(**request["given"])
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    order = list(graph)
    place = {v: i for i, v in enumerate(order)}
    pairs = [[place[a], place[b]] for a, b in graph.edges()]
    people = sum(1 for v in order if graph.nodes[v].get("bipartite", 0) == 0)
    np.array([len(order), len(pairs), people, *np.array(pairs).ravel()], dtype=np.int32).tofile(request["file"])
    planted = [graph.nodes[v].get("community") for v in order]
    if planted[0] is not None:
        names = {}
        of = [names.setdefault(min(place[u] for u in cluster), len(names)) for cluster in planted]
        np.array(of, dtype=np.int32).tofile(request["file"].replace(".bin", ".planted.bin"))
    return {"made": True}


def judge(request):
    """What igraph reckons of a division that somebody else found: its modularity, and its likeness to another one where that is given."""
    graph = loaded("igraph", request["file"])
    of = np.fromfile(request["valuesFile"], dtype=np.float64)[: graph.vcount()].astype(int).tolist()
    answer = {"modularity": graph.modularity(of)}
    if request.get("plantedFile"):
        answer["likeness"] = ig.compare_communities(of, words(request["plantedFile"]).tolist(), method="nmi")
    return answer


ANSWERS = {"measure": measure, "make": make, "judge": judge}
versions = {peer: str(getattr(module, "__version__", "?")) for peer, module in FOUND.items()}
print(json.dumps({"versions": {"Python": sys.version.split()[0], **versions}}), flush=True)
for line in sys.stdin:
    try:
        asked = json.loads(line)
        answer = ANSWERS[asked["do"]](asked)
    except Exception as error:
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
