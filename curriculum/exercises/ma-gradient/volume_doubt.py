"""How sure is the volume?

A tank has the inner edges $a$, $b$ and $c$, each measured with a certain doubt. Its volume is $a b c$. How much doubt
about the volume comes from each edge? For small doubts that is the partial derivative of the volume with respect to the
edge, times the doubt of the edge. The workshop then measures the worst one again.

- `edges`: a list of three positive numbers. `doubts`: a list of three floats, not negative.
- Returns a list of the three shares of the doubt, in the order of the edges.

>>> volume_doubt([2, 3, 10], [0.5, 0.0, 1.0])
[15.0, 0.0, 6.0]
"""

minutes = 4
chapter = "01-one-knob-at-a-time"
hint = "Hold b and c still. Which number is a multiplied by?"


def volume_doubt(edges: list[float], doubts: list[float]) -> list[float]:
    a, b, c = edges
    return [b * c * doubts[0], a * c * doubts[1], a * b * doubts[2]]


def cases(rng):
    yield ([1, 1, 1], [0.5, 0.25, 0.125])
    yield ([2, 3, 10], [0.5, 0.0, 1.0])
    yield ([2, 3, 10], [1.0, 1.0, 1.0])
    yield ([4, 5, 6], [0.0, 0.0, 0.5])
    yield ([4, 5, 6], [0.5, 0.25, 0.5])
    yield ([7, 2, 3], [0.25, 0.5, 0.125])
    for _ in range(4):
        yield (rng.integers(2, 12, 3).tolist(), (rng.integers(1, 9, 3) / 8).tolist())


def wrong_doubt_times_volume(edges, doubts):
    """You multiply the whole volume by each doubt. When an edge grows by a little, the volume grows by that little times the two other edges."""
    a, b, c = edges
    return [a * b * c * doubt for doubt in doubts]


def wrong_edge_times_doubt(edges, doubts):
    """You multiply each edge by its doubt. The partial derivative with respect to an edge is what the edge is multiplied by: the two others."""
    return [edge * doubt for edge, doubt in zip(edges, doubts)]


def wrong_all_doubts_everywhere(edges, doubts):
    """You turn all edges at once and give each the whole. The share of one edge is found with the two others held still."""
    a, b, c = edges
    whole = b * c * doubts[0] + a * c * doubts[1] + a * b * doubts[2]
    return [whole, whole, whole]
