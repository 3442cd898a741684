"""A query, run on DuckDB and on SQLite, or on the engine that it names."""

from gradatim.kinds.kind import Kind
from gradatim.kinds.sql.engines import profile_for, with_engine_of

KIND = Kind(
    {".sql": "sql"},
    package="duckdb",
    has_calls=False,
    profile=profile_for,
    adapt_file=with_engine_of,
)
