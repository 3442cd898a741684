"""A query, run on DuckDB and on SQLite, or on the engine that it names."""

from gradatim.kinds.parts import Kind
from gradatim.kinds.sql.engines import alike, profile

KIND = Kind({".sql": "sql"}, package="duckdb", has_calls=False, profile=profile, alike=alike)
