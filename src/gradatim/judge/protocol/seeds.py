"""How all that is random in a verdict follows from its seed, on both sides of the wall.

What the learner's code hears is drawn from bits of its own, so that it tells nothing of the checks'
inputs. A whole number is a seed of the first version, by which older verdicts and all proofs
replay: nothing of it may change.
"""

from __future__ import annotations

import hashlib
import zlib

from gradatim.model.seed import Seed, parts, written

_ANOTHER = 0x5EED  # added to a number: naming must hold on other inputs too


def of_check(seed: Seed, check: str) -> int:
    """What the generators of a check are seeded with."""
    if isinstance(seed, int):
        return zlib.crc32(f"{seed}:{check}".encode())
    return int.from_bytes(_digest(parts(seed)[0], check, 16))


def of_learner(seed: Seed, check: str) -> int:
    """What the global generators of the learner's code are seeded with."""
    own = str(seed) if isinstance(seed, int) else parts(seed)[1]
    return int.from_bytes(_digest(own, check, 4))


def further(seed: Seed, number: int) -> Seed:
    """The seed of the further run of that number."""
    if isinstance(seed, int):
        return seed + number * _ANOTHER
    checks, own = parts(seed)
    return written(_digest(checks, str(number), 16), _digest(own, str(number), 4))


def words(number: int) -> int | list[int]:
    """A number as `numpy.random.seed` takes it: one that is larger than 32 bits in pieces."""
    if number < 2**32:
        return number
    return [number >> shift & 0xFFFFFFFF for shift in range(0, number.bit_length(), 32)]


def _digest(key: str, name: str, size: int) -> bytes:
    return hashlib.blake2b(f"{key}:{name}".encode(), digest_size=size).digest()
