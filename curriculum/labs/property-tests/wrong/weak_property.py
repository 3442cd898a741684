"""You ask that the answer is in order, with gaps, and not longer than the list. A program that
returns nothing at all fulfils that. What is missing is that the same points are covered before and
after."""

import random

from merge import merge


def draw_spans(draw):
    spans = []
    for _ in range(draw.randint(0, 12)):
        start = draw.randint(-15, 15)
        spans.append((start, start + draw.choice([0, 0, 1, 2, 5, 12])))
    return spans


def halves(spans):
    return {point for start, end in spans for point in range(2 * start, 2 * end + 1)}


def test_what_every_answer_must_fulfil():
    draw = random.Random(7)
    for _ in range(300):
        spans = draw_spans(draw)
        before = list(spans)
        merged = merge(spans)
        assert spans == before
        assert len(merged) <= len(before)
        assert all(merged[i - 1][1] < merged[i][0] for i in range(1, len(merged)))
