"""pandas and DuckDB."""

from __future__ import annotations

import functools
from typing import Any

from gradatim.profiles import pandas
from gradatim.profiles.profile import Profile, load

_ONE_THREAD = {"threads": 1}


def warm() -> None:
    pandas.warm()
    duckdb = load("duckdb")
    connection = duckdb.connect(config=_ONE_THREAD)
    settings = {row[0] for row in connection.sql("select name from duckdb_settings()").fetchall()}
    connection.close()
    config = _ONE_THREAD | ({"async_threads": 0} if "async_threads" in settings else {})
    connect = functools.partial(_connect, duckdb.connect, config)
    connection = connect()
    connection.sql("select 1 as one, date '2024-01-02' as day").df()
    connection.close()
    duckdb.set_default_connection(connect())
    duckdb.connect = connect


def _connect(original: Any, defaults: dict[str, Any], *args: Any, **options: Any) -> Any:
    """Connects with one thread by default; DuckDB would start one per processor, and more for
    files."""
    config = defaults | (options.pop("config", None) or {})
    return original(*args, config=config, **options)


PROFILE = Profile(
    warm, needs=(*pandas.MODULES, "duckdb"), imports=("duckdb",), threads=True, heap_mb=32
)
