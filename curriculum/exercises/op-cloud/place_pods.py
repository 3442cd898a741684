"""Place the pods

Play the scheduler. The pods come one after the other; each goes to the node that then has most memory left, among those where it
fits. It stays there.

- `nodes`: a dict from the name of a node to `(cpu, mb)`, what the node has: thousandths of a CPU and megabytes.
- `pods`: a list of tuples `(name, cpu, mb)`, the requests of each pod, in the order in which they come. Names are all different.
- A pod fits if, together with the pods that are there, neither the CPU nor the memory of the node is exceeded. Of two nodes with
  equally much memory left, the first in `nodes` is taken.
- Return a dict from each pod to its node, or to None if it fits nowhere. Later pods are placed all the same.

>>> place_pods({"n1": (1000, 2000), "n2": (1000, 4000)}, [("a", 600, 1500), ("b", 600, 1500), ("c", 600, 100)])
{'a': 'n2', 'b': 'n1', 'c': None}
"""

minutes = 8
chapter = "02-what-should-be"
hint = "Keep a dict of what is left on each node. For a pod, list the nodes where it fits; `max` with `key=` takes the first of equals."


def place_pods(nodes: dict[str, tuple], pods: list[tuple]) -> dict:
    left = {name: list(size) for name, size in nodes.items()}
    placed = {}
    for pod, cpu, mb in pods:
        room = [node for node in left if left[node][0] >= cpu and left[node][1] >= mb]
        placed[pod] = None
        if room:
            best = max(room, key=lambda node: left[node][1])
            left[best][0] -= cpu
            left[best][1] -= mb
            placed[pod] = best
    return placed


def cases(rng):
    yield {}, [("a", 1, 1)]
    yield {"n1": (1000, 2000)}, []
    yield {"n1": (1000, 2000)}, [("a", 1000, 2000)]
    yield {"n1": (1000, 2000)}, [("a", 1001, 10), ("b", 10, 10)]
    yield {"n1": (1000, 2000)}, [("a", 600, 10), ("b", 600, 10), ("c", 400, 10)]
    yield {"n1": (1000, 2000), "n2": (1000, 4000)}, [("a", 600, 1500), ("b", 600, 1500), ("c", 600, 100)]
    yield {"n1": (1000, 2000), "n2": (1000, 2000)}, [("a", 1, 100), ("b", 1, 100), ("c", 1, 100)]
    yield {"west": (1000, 2000), "east": (1000, 2000)}, [("a", 1, 100)]
    yield {"n1": (9000, 1000), "n2": (9000, 3000)}, [("a", 1, 500), ("b", 1, 500), ("c", 1, 500), ("d", 1, 500), ("e", 1, 500)]
    yield {"big": (100, 9000), "small": (2000, 1000)}, [("a", 500, 900), ("b", 50, 900)]
    yield {"big": (100, 9000), "small": (2000, 1000)}, [("a", 80, 100), ("b", 80, 100), ("c", 80, 100)]
    yield {"n1": (1000, 1000)}, [("a", 100, 900), ("b", 100, 900), ("c", 100, 100)]
    for _ in range(4):
        nodes = {f"n{i}": (int(c), int(m)) for i, (c, m) in enumerate(rng.integers(5, 25, (3, 2)) * 100)}
        pods = [(f"p{i}", int(c), int(m)) for i, (c, m) in enumerate(rng.integers(2, 12, (7, 2)) * 100)]
        yield nodes, pods


def _placed(nodes, pods, fits, key, stop=False):
    left = {name: list(size) for name, size in nodes.items()}
    result = {}
    for i, (pod, cpu, mb) in enumerate(pods):
        room = [node for node in left if fits(left[node], cpu, mb)]
        result[pod] = max(room, key=lambda node: key(left[node])) if room else None
        if room:
            left[result[pod]][0] -= cpu
            left[result[pod]][1] -= mb
        elif stop:
            return result | {name: None for name, _, _ in pods[i:]}
    return result


def wrong_first_node_with_room(nodes, pods):
    """You take the first node where the pod fits. That fills one machine to the brim while others are idle; the one with most memory left was asked for."""
    return _placed(nodes, pods, lambda left, c, m: left[0] >= c and left[1] >= m, lambda left: 0)


def wrong_memory_only(nodes, pods):
    """You look at memory only. A node whose CPU is all set aside takes no more pods, however much memory it has."""
    return _placed(nodes, pods, lambda left, c, m: left[1] >= m, lambda left: left[1])


def wrong_stops_at_the_first(nodes, pods):
    """When one pod fits nowhere, you give up on all that come after it. A smaller one may still find room."""
    return _placed(nodes, pods, lambda left, c, m: left[0] >= c and left[1] >= m, lambda left: left[1], True)


def wrong_best_node_then_fits(nodes, pods):
    """You choose the node with most memory first, and only then ask whether the pod fits there. If its CPU doesn't suffice, another node may do."""
    left = {name: list(size) for name, size in nodes.items()}
    result = {}
    for pod, cpu, mb in pods:
        best = max(left, key=lambda node: left[node][1], default=None)
        result[pod] = best if best and left[best][0] >= cpu and left[best][1] >= mb else None
        if result[pod]:
            left[best][0] -= cpu
            left[best][1] -= mb
    return result
