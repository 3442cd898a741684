"""Computes a layered layout of an acyclic graph, from top to bottom. Coordinates only, no drawing.

The method of Sugiyama, Tagawa and Toda 1981, doi 10.1109/TSMC.1981.4308636: longest-path layering,
a bend (dummy node) wherever an edge crosses a layer, barycentre ordering within each layer, and
horizontal positions as close to the neighbours as the width of the boxes allows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from graphlib import TopologicalSorter
from itertools import accumulate, pairwise

SWEEPS = 12  # downwards and upwards in turn
STRAIGHT = 6.0  # the weight of straight long edges, compared with short ones

Edge = tuple[str, str]
"""From the node that is needed to the one that needs it."""
Point = tuple[float, float]
Bend = tuple[str, str, int]
"""The two ends of an edge, and the layer that it crosses."""
Slot = str | Bend
Links = Mapping[Slot, Sequence[Slot]]


@dataclass(frozen=True)
class Size:
    """The size of boxes and of the space around them, in units of the drawing."""

    width: float = 142
    height: float = 52
    column_gap: float = 11  # between two boxes
    row_gap: float = 40  # between two layers
    bend_gap: float = 11  # between an edge and its neighbour in a layer that it crosses
    total_width: float = 1090  # the width of the drawing, unless the edges across a layer need more

    @property
    def max_boxes(self) -> int:
        """The number of boxes that fit in a layer."""
        return max(int((self.total_width + self.column_gap) / (self.width + self.column_gap)), 1)

    def min_distance(self, left: Slot, right: Slot) -> float:
        """The least distance between the centres of two neighbours."""
        boxes = isinstance(left, str) + isinstance(right, str)
        gap = self.column_gap if boxes == 2 else self.bend_gap
        return boxes * self.width / 2 + gap


SIZE = Size()


@dataclass(frozen=True)
class Layout:
    """The top left corner of each node, and the points of each edge."""

    width: float
    height: float
    nodes: Mapping[str, Point]
    edges: Mapping[Edge, Sequence[Point]]  # from a box to a box, each point lower than the last


def layout(nodes: Sequence[str], edges: Iterable[Edge], size: Size = SIZE) -> Layout:
    """The layout of an acyclic graph, without the edges that others imply. Deterministic."""
    needed_edges = reduced(nodes, edges)
    layers = _layers(nodes, needed_edges, size.max_boxes)
    rows, above = _rows(nodes, needed_edges, layers)
    below = _reversed_links(above)
    rows = _ordered(rows, above, below)
    middle = _centres(rows, above, below, size)
    return _to_layout(rows, middle, needed_edges, layers, size)


def reduced(nodes: Sequence[str], edges: Iterable[Edge]) -> list[Edge]:
    """The transitive reduction: the edges between these nodes that no longer path implies."""
    known, needs = set(nodes), defaultdict[str, list[str]](list)
    for source, target in edges:
        if {source, target} <= known:
            needs[target].append(source)
    below: dict[str, frozenset[str]] = {}
    for node in TopologicalSorter(needs).static_order():
        below[node] = frozenset().union(*(below[need] | {need} for need in needs[node]))
    return [
        (need, node)
        for node in nodes
        for need in dict.fromkeys(needs[node])
        if not any(need in below[other] for other in needs[node])
    ]


# Layers -----------------------------------------------------------------------------------------


def _layers(nodes: Sequence[str], edges: Sequence[Edge], most: int) -> dict[str, int]:
    """The layer of each node, by longest path; from a full layer, leaves are moved down first."""
    needs, leads = defaultdict[str, list[str]](list), {source for source, _ in edges}
    for source, target in edges:
        needs[target].append(source)
    layer: dict[str, int] = {}
    depth = 0
    while len(layer) < len(nodes):
        open_ = [
            node
            for node in nodes
            if node not in layer and all(layer.get(need, depth) < depth for need in needs[node])
        ]
        open_.sort(key=lambda node: node not in leads)  # stable: the order of the roadmap
        layer |= dict.fromkeys(open_[:most], depth)
        depth += 1
    return layer


def _rows(
    nodes: Sequence[str], edges: Sequence[Edge], layer: Mapping[str, int]
) -> tuple[list[list[Slot]], Links]:
    """The nodes and bends of each layer, and the neighbours of each in the layer above."""
    rows: list[list[Slot]] = [[] for _ in range(max(layer.values(), default=-1) + 1)]
    for node in nodes:
        rows[layer[node]].append(node)
    above: dict[Slot, list[Slot]] = {node: [] for node in nodes}
    for source, target in edges:
        passed: list[Slot] = [(source, target, n) for n in range(layer[source] + 1, layer[target])]
        for slot in passed:
            assert isinstance(slot, tuple)
            rows[slot[2]].append(slot)
        for high, low in pairwise([source, *passed, target]):
            above.setdefault(low, []).append(high)
    return rows, above


def _reversed_links(links: Links) -> Links:
    found: dict[Slot, list[Slot]] = {slot: [] for slot in links}
    for low, highs in links.items():
        for high in highs:
            found[high].append(low)
    return found


# Order ------------------------------------------------------------------------------------------


def _ordered(rows: list[list[Slot]], above: Links, below: Links) -> list[list[Slot]]:
    """The order with the fewest crossings that the sweeps find."""
    best, fewest = [list(row) for row in rows], _all_crossings(rows, above)
    for sweep in range(SWEEPS):
        down = sweep % 2 == 0
        links, numbers = (above, range(1, len(rows))) if down else (below, range(len(rows) - 1))
        for number in numbers if down else reversed(numbers):
            other = rows[number - 1 if down else number + 1]
            rows[number] = _by_barycentre(rows[number], other, links)
        _swap(rows, above, below)
        if (found := _all_crossings(rows, above)) < fewest:
            best, fewest = [list(row) for row in rows], found
    return best


def _by_barycentre(row: Sequence[Slot], other: Sequence[Slot], links: Links) -> list[Slot]:
    """A row in the order of the mean position of the neighbours in the `other` row; a slot without
    neighbours there keeps its position."""
    position = {slot: n for n, slot in enumerate(other)}
    share = len(other) / max(len(row), 1)

    def mean_position(n: int) -> float:
        neighbours = [position[slot] for slot in links[row[n]]]
        return sum(neighbours) / len(neighbours) if neighbours else n * share

    return [row[n] for n in sorted(range(len(row)), key=mean_position)]


def _swap(rows: list[list[Slot]], above: Links, below: Links) -> None:
    """Swaps each pair of neighbours in a layer if that saves crossings."""
    for number, row in enumerate(rows):
        sides = [
            ({slot: n for n, slot in enumerate(rows[k])}, links)
            for k, links in ((number - 1, above), (number + 1, below))
            if 0 <= k < len(rows)
        ]
        for n in range(len(row) - 1):
            left, right = row[n], row[n + 1]
            if _crossings_saved(left, right, sides) > 0:
                row[n], row[n + 1] = right, left


def _crossings_saved(
    left: Slot, right: Slot, sides: Sequence[tuple[Mapping[Slot, int], Links]]
) -> int:
    """How many crossings a swap of these two saves."""
    saved = 0
    for position, links in sides:
        pairs = [(position[a], position[b]) for a in links[left] for b in links[right]]
        saved += sum(a > b for a, b in pairs) - sum(a < b for a, b in pairs)
    return saved


def _all_crossings(rows: Sequence[Sequence[Slot]], above: Links) -> int:
    return sum(_crossings(high, low, above) for high, low in pairwise(rows))


def _crossings(high: Sequence[Slot], low: Sequence[Slot], above: Links) -> int:
    position = {slot: n for n, slot in enumerate(high)}
    ends = [position[slot] for one in low for slot in sorted(above[one], key=position.__getitem__)]
    return sum(a > b for n, b in enumerate(ends) for a in ends[:n])


# Horizontal positions ---------------------------------------------------------------------------


def _centres(
    rows: Sequence[Sequence[Slot]], above: Links, below: Links, size: Size
) -> dict[Slot, float]:
    """The horizontal centre of each slot: near its neighbours, in order, without overlap."""
    total_width = max([size.total_width, *(sum(_spans(row, size)) for row in rows)])
    centre: dict[Slot, float] = {}
    for row in rows:
        centre |= _place_row(
            row, dict.fromkeys(row, total_width / 2), dict.fromkeys(row, 1.0), total_width, size
        )
    for sweep in range(SWEEPS):
        down = sweep % 2 == 0
        for row in rows if down else reversed(rows):
            desired, weight = _desired_centres(row, centre, (above, below), down)
            centre |= _place_row(row, desired, weight, total_width, size)
    return centre


def _spans(row: Sequence[Slot], size: Size) -> list[float]:
    """The least distances from the left edge to the first centre, between centres, and from the
    last centre to the right edge."""
    between = [size.min_distance(left, right) for left, right in pairwise(row)]
    return [_half(row[0], size), *between, _half(row[-1], size)]


def _desired_centres(
    row: Sequence[Slot], centre: Mapping[Slot, float], links: tuple[Links, Links], down: bool
) -> tuple[dict[Slot, float], dict[Slot, float]]:
    """The weighted mean of the neighbours' centres for each slot, and its weight."""
    desired, weight = dict[Slot, float](), dict[Slot, float]()
    for slot in row:
        neighbours = [(other, 1.0 if down else 0.5) for other in links[0][slot]]
        neighbours += [(other, 0.5 if down else 1.0) for other in links[1][slot]]
        pulls = [
            (centre[other], pull * (STRAIGHT if _is_long(slot, other) else 1.0))
            for other, pull in neighbours
        ]
        weight[slot] = sum(pull for _, pull in pulls) or 0.1
        desired[slot] = (
            sum(at * pull for at, pull in pulls) / weight[slot] if pulls else centre[slot]
        )
    return desired, weight


def _is_long(slot: Slot, other: Slot) -> bool:
    return isinstance(slot, tuple) and isinstance(other, tuple)


def _place_row(
    row: Sequence[Slot],
    desired: Mapping[Slot, float],
    weight: Mapping[Slot, float],
    total_width: float,
    size: Size,
) -> dict[Slot, float]:
    """The centres nearest to the wishes (least squares) that keep the least distances and stay
    within `total_width`. Pool adjacent violators, Barlow et al. 1972."""
    first, *spans, last = _spans(row, size)
    offsets = list(accumulate(spans, initial=0.0))
    pools = list[tuple[float, float, int]]()  # mean, weight, how many
    for slot, offset in zip(row, offsets, strict=True):
        pool = (desired[slot] - offset, weight[slot], 1)
        while pools and pools[-1][0] >= pool[0]:
            mean, pool_weight, count = pools.pop()
            total_weight = pool_weight + pool[1]
            pool = (
                (mean * pool_weight + pool[0] * pool[1]) / total_weight,
                total_weight,
                count + pool[2],
            )
        pools.append(pool)
    end = total_width - last - offsets[-1]
    means = [min(max(mean, first), end) for mean, _, count in pools for _ in range(count)]
    return {slot: mean + at for slot, mean, at in zip(row, means, offsets, strict=True)}


# The drawing --------------------------------------------------------------------------------------


def _to_layout(
    rows: Sequence[Sequence[Slot]],
    centre: Mapping[Slot, float],
    edges: Sequence[Edge],
    layer: Mapping[str, int],
    size: Size,
) -> Layout:
    left = min((at - _half(slot, size) for slot, at in centre.items()), default=0.0)
    right = max((at + _half(slot, size) for slot, at in centre.items()), default=0.0)
    pitch = size.height + size.row_gap
    x = {slot: round(at - left, 1) for slot, at in centre.items()}
    nodes = {node: (round(x[node] - size.width / 2, 1), layer[node] * pitch) for node in layer}
    routes = {edge: list(_route(edge, x, layer, size)) for edge in edges}
    height = max(len(rows) * pitch - size.row_gap, 0.0)
    return Layout(round(right - left, 1), height, nodes, routes)


def _half(slot: Slot, size: Size) -> float:
    return size.width / 2 if isinstance(slot, str) else 0.0


def _route(
    edge: Edge, x: Mapping[Slot, float], layer: Mapping[str, int], size: Size
) -> Iterator[Point]:
    """From the bottom of the source, vertically through the layers between, to the target's top."""
    source, target = edge
    pitch = size.height + size.row_gap
    yield x[source], layer[source] * pitch + size.height
    for number in range(layer[source] + 1, layer[target]):
        at = x[(source, target, number)]
        yield at, number * pitch
        yield at, number * pitch + size.height
    yield x[target], layer[target] * pitch
