"""You compare the covered whole numbers. (0, 1) and (2, 3) cover the same ones as (0, 3), so a
program that closes the gap between 1 and 2 passes. Look at the points halfway between, too."""

import random

from merge import merge


def draw_spans(draw):
    spans = []
    for _ in range(draw.randint(0, 12)):
        start = draw.randint(-15, 15)
        spans.append((start, start + draw.choice([0, 0, 1, 2, 5, 12])))
    return spans


def halves(spans):
    return {point for start, end in spans for point in range(start, end + 1)}


def test_what_every_answer_must_fulfil():
    draw = random.Random(7)
    for _ in range(300):
        spans = draw_spans(draw)
        before = list(spans)
        merged = merge(spans)
        assert spans == before
        assert halves(merged) == halves(before)
        assert all(merged[i - 1][1] < merged[i][0] for i in range(1, len(merged)))
