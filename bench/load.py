"""Processes that keep the cores busy while something else is measured."""

from __future__ import annotations

import contextlib
import multiprocessing
from collections.abc import Iterator


@contextlib.contextmanager
def busy(count: int) -> Iterator[None]:
    """So many processes compute without end until the block is left."""
    others = [multiprocessing.Process(target=_spin, daemon=True) for _ in range(count)]
    for each in others:
        each.start()
    try:
        yield
    finally:
        for each in others:
            each.kill()


def _spin() -> None:
    while True:
        pass
