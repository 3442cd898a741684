"""How everything random in a verdict follows from its seed, on both sides of the wall.

What the learner's code gets follows from separate bits, so that it reveals nothing about the
checks' inputs. An integer is a seed of the first version, with which older verdicts and all proofs
are replayed, so what follows from it must never change.
"""

from __future__ import annotations

import hashlib
import zlib

from gradatim.model.seed import Seed, format_seed, split_seed

_SEED_STEP = 0x5EED  # added to an integer seed, once for each further run


def check_seed(seed: Seed, check: str) -> int:
    """The seed for the random generators of a check."""
    if isinstance(seed, int):
        return zlib.crc32(f"{seed}:{check}".encode())
    return int.from_bytes(_digest(split_seed(seed)[0], check, 16))


def learner_seed(seed: Seed, check: str) -> int:
    """The seed for the global random generators of the learner's code."""
    own = str(seed) if isinstance(seed, int) else split_seed(seed)[1]
    return int.from_bytes(_digest(own, check, 4))


def further_seed(seed: Seed, number: int) -> Seed:
    """The seed of further run `number`, counted from 1."""
    if isinstance(seed, int):
        return seed + number * _SEED_STEP
    checks, own = split_seed(seed)
    return format_seed(_digest(checks, str(number), 16), _digest(own, str(number), 4))


def numpy_seed(number: int) -> int | list[int]:
    """A number as `numpy.random.seed` accepts it: in pieces if it is larger than 32 bits."""
    if number < 2**32:
        return number
    return [number >> shift & 0xFFFFFFFF for shift in range(0, number.bit_length(), 32)]


def _digest(key: str, name: str, size: int) -> bytes:
    return hashlib.blake2b(f"{key}:{name}".encode(), digest_size=size).digest()
