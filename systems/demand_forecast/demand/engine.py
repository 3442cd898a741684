"""Where the work on many series runs: in this process, or on a Dask cluster.

`DASK_SCHEDULER_ADDRESS=tcp://host:8786` is all that it takes. Pure functions are handed over with
their arguments, so that the numbers are the same; the workers need this package.
"""

import os
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, TypeVar

WHERE = "DASK_SCHEDULER_ADDRESS"
Part = TypeVar("Part")
Made = TypeVar("Made")


def each(function: Callable[[Part], Made], parts: Sequence[Part]) -> list[Made]:
    """What the function makes of each part, in order."""
    client = cluster()
    if client is None:
        return [function(part) for part in parts]
    there = client.scatter(list(parts), hash=False)
    return list(client.gather(client.map(function, there, pure=False)))


def cluster() -> Any | None:
    """A client of the cluster, where one is named."""
    address = os.environ.get(WHERE)
    return _client(address) if address else None


@cache
def _client(address: str) -> Any:
    from dask.distributed import Client

    return Client(address)  # type: ignore[no-untyped-call]
