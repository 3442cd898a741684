"""Your tests compare pairs with tuples. Whether pairs are tuples or lists is left open, so a right
program fails. Take each pair apart, as in `for start, end in merged`, and compare the numbers."""

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
        assert halves(merged) == halves(before)
        assert all(isinstance(pair, tuple) for pair in merged)
        assert all(merged[i - 1][1] < merged[i][0] for i in range(1, len(merged)))
