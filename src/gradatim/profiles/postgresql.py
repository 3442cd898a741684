"""pandas, DuckDB and PostgreSQL, for a process that runs a query for PostgreSQL.

No lab may name it. The judge chooses it, and only for a process that runs nothing but the query.
"""

from __future__ import annotations

from gradatim import postgresql
from gradatim.profiles import sql
from gradatim.profiles.profile import Profile, load


def warm() -> None:
    sql.warm()
    load("psycopg")
    load("psycopg.adapt")
    postgresql.version()


PROFILE = Profile(
    warm,
    needs=(*sql.PROFILE.needs, "psycopg"),
    threads=True,
    processes=True,
    server=postgresql.files,
    heap_mb=32,
)
