"""Your program compares as many numbers as the shorter vector has and forgets the
others: `zip` stops there without a word. Vectors of different sizes come from two
different tables, so any number that you answer is made up. Compare the sizes first
and raise ValueError, or write `zip(a, b, strict=True)`, which does it for you."""

import math


def cosine(a, b):
    dot = sum(x * y for x, y in zip(a, b))
    lengths = math.sqrt(sum(x * x for x in a)) * math.sqrt(sum(y * y for y in b))
    if lengths == 0:
        return 0.0
    return max(-1.0, min(1.0, dot / lengths))
