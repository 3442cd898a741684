"""Your program takes digits with a line end behind them for a number. In a pattern, `$` also stands before a line end
at the end of the text, so `^[0-9]+$` matches "58\\n". Atoi does not read it: the service shows 20 offers. With
`re.fullmatch` the pattern has to match the whole text."""

import math
import re


def int32(x):
    """Return the number of 32 bits that x wraps to."""
    return (x + 2**31) % 2**32 - 2**31


def cut(a, b):
    """Return a / b, cut towards 0."""
    # Exact for numbers of 32 bits: a float holds 53.
    return math.trunc(a / b)


def group(name, n):
    """Return the customer's group, from -(n - 1) to n - 1."""
    h = 7
    for byte in name.encode():
        h = int32(h * 31 + byte)
    return h - cut(h, n) * n


def rebate(total, tier, rates):
    """Return the rebate in cents."""
    return cut(int32(total * rates.get(tier, 0)), 100)


def limit(query):
    """Return how many offers the page shows."""
    text = query.get("limit", "")
    n = int(text) if re.match("^[+-]?[0-9]+$", text) else 0
    return int32(n) if n != 0 else 20
