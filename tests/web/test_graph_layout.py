"""What any drawing of a graph keeps, and the roadmap's own."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradatim import curriculum
from gradatim.web.graph_layout import SIZE, Edge, Layout, layout, reduced

Graph = tuple[list[str], list[Edge]]
ROADMAP = curriculum.load()
PHASES = [phase.number for phase in ROADMAP.phases]


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Nodes in any order, edges without a cycle."""
    count = draw(st.integers(0, 24))
    names = [f"n{n}" for n in range(count)]
    pairs = [(a, b) for a, b in combinations(names, 2)]
    edges = draw(st.lists(st.sampled_from(pairs), max_size=50)) if pairs else []
    return draw(st.permutations(names)), edges


def phase(number: int) -> Graph:
    skills = [one for one in ROADMAP.skills.values() if one.phase == number]
    return [one.id for one in skills], [(need, one.id) for one in skills for need in one.needs]


def check(graph: Graph) -> Layout:
    """The drawing, after what each must keep."""
    nodes, edges = graph
    found = layout(nodes, edges)
    assert found == layout(nodes, edges)
    assert found.nodes.keys() == set(nodes)
    corners = list(found.nodes.values())
    for (x, y), (other_x, other_y) in combinations(corners, 2):
        assert abs(x - other_x) >= SIZE.width or abs(y - other_y) >= SIZE.height
    for x, y in corners:
        assert 0 <= x <= found.width - SIZE.width + 0.2 and 0 <= y <= found.height - SIZE.height
    for (source, target), points in found.edges.items():
        assert all(low[1] > high[1] for high, low in pairwise(points))
        for node, end, edge in ((source, 0, SIZE.height), (target, -1, 0)):
            x, y = found.nodes[node]
            assert points[end] == pytest.approx((x + SIZE.width / 2, y + edge), abs=0.2)
    return found


@given(graphs())
def test_no_boxes_overlap_and_every_edge_goes_down(graph: Graph) -> None:
    check(graph)


@given(graphs())
def test_an_edge_passes_between_the_boxes(graph: Graph) -> None:
    found = layout(*graph)
    for points in found.edges.values():
        for (x, y), (to_x, to_y) in pairwise(points):
            if x == to_x:  # along a layer, and not between two
                inside = (a for a in found.nodes.values() if y < a[1] + SIZE.height and a[1] < to_y)
                assert not any(left < x < left + SIZE.width for left, _ in inside)


@given(graphs())
def test_what_is_left_out_is_implied_by_what_is_drawn(graph: Graph) -> None:
    def reached(edges: list[Edge]) -> set[Edge]:
        found = set(edges)
        while more := {(a, d) for a, b in found for c, d in found if b == c} - found:
            found |= more
        return found

    nodes, edges = graph
    kept = reduced(nodes, edges)
    assert reached(kept) == reached(edges) and len(kept) == len(set(kept))
    for one in kept:
        assert one not in reached([other for other in kept if other != one])


def test_a_tangle_is_undone() -> None:
    found = layout(["a", "b", "c", "d"], [("a", "d"), ("b", "c")])
    assert (found.nodes["a"][0] < found.nodes["b"][0]) == (
        found.nodes["d"][0] < found.nodes["c"][0]
    )


@pytest.mark.parametrize("number", PHASES)
def test_each_phase_of_the_roadmap_fits_its_page(number: int) -> None:
    found = check(phase(number))
    assert found.width <= 1_120 and found.height <= 1_300
