"""A query, run on DuckDB and on SQLite."""

from gradatim.kinds.parts import Kind

KIND = Kind({".sql": "sql"}, package="duckdb", has_calls=False)
