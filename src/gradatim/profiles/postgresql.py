"""pandas, DuckDB and PostgreSQL, for the process in which a query runs that names PostgreSQL.

No lab asks for it: the judge does, and for no process that runs code of anybody's.
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
    objects=32,
)
