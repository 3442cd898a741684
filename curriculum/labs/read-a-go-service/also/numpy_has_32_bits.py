import string

import numpy as np


def group(name, n):
    """Let NumPy wrap: its arrays of 32 bits do so without a word."""
    h = np.array([7], dtype=np.int32)
    for byte in np.frombuffer(name.encode("utf-8"), dtype=np.uint8):
        h = h * np.int32(31) + np.int32(byte)
    return int(np.fmod(h, np.int32(n))[0])


def rebate(total, tier, rates):
    """Divide as floats: 53 bits hold a product of 32 exactly."""
    rate = np.array([rates.get(tier) or 0], dtype=np.int32)
    product = np.array([total], dtype=np.int32) * rate
    return int(np.trunc(product[0] / 100))


def limit(query):
    """Read the digits one by one."""
    text = query.get("limit") or ""
    sign, digits = (text[0], text[1:]) if text[:1] in ("+", "-") else ("+", text)
    if not digits or not set(digits) <= set(string.digits):
        return 20
    n = int(sign + digits)
    return 20 if n == 0 else int(np.array([n]).astype(np.int32)[0])
