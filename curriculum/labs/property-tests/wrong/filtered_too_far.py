"""Your generator throws away too much: only short lists of spans with start < end are left, and
none of them is longer than three. Programs that drop single points, or go wrong from the seventh
span on, are never asked for what they get wrong. Build the lists that you need in place of
filtering them."""

import random

from merge import merge


def draw_spans(draw):
    spans = []
    for _ in range(draw.randint(0, 12)):
        start = draw.randint(-15, 15)
        spans.append((start, start + draw.choice([0, 0, 1, 2, 5, 12])))
    spans = [(start, end) for start, end in spans if start < end]
    return spans if len(spans) < 4 else spans[:3]


def halves(spans):
    return {point for start, end in spans for point in range(2 * start, 2 * end + 1)}


def test_what_every_answer_must_fulfil():
    draw = random.Random(7)
    for _ in range(300):
        spans = draw_spans(draw)
        before = list(spans)
        merged = merge(spans)
        assert spans == before
        assert halves(merged) == halves(before)
        assert all(merged[i - 1][1] < merged[i][0] for i in range(1, len(merged)))
