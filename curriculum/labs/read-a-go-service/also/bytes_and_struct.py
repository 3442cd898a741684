import ctypes
import math
from functools import reduce


def wrapped(x):
    return ctypes.c_int32(x).value


def group(name, n):
    """Wrap once, at the end: adding and multiplying keep the low 32 bits right on their own."""
    h = reduce(lambda h, byte: h * 31 + byte, bytes(name, "utf-8"), 7)
    return int(math.fmod(wrapped(h), n))


def rebate(total, tier, rates):
    product = wrapped(total * dict(rates).setdefault(tier, 0))
    whole = abs(product) // 100
    return whole if product > 0 else -whole


def limit(query):
    text = query.get("limit", "0")
    unsigned = text.removeprefix("-") if text.startswith("-") else text.removeprefix("+")
    if not (unsigned.isascii() and unsigned.isdigit()):
        return 20
    n = -int(unsigned) if text.startswith("-") else int(unsigned)
    return wrapped(n) if n else 20
