"""Rows at rest: what arrived, in Parquet, and what of it counts today, by SQL.

Each run of `ingest` adds one segment, which is never changed. A row keeps the day on which it
arrived and its line in that file, so that a query finds the row that counts, whatever the order of
the work: the one that arrived last. With an earlier `arrived` it shows what was known back then.
"""

import io
import uuid
from datetime import date
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from demand import data, state
from demand.state import State
from demand.store import Store

SCHEMA = pa.schema(
    [
        ("arrived", pa.date32()),
        ("line", pa.int32()),
        ("date", pa.date32()),
        ("series", pa.string()),
        ("units", pa.int64()),
    ]
)
MOST_SEGMENTS = 30

COUNTING = """
    SELECT date, series, units FROM arrivals
    WHERE arrived <= $arrived AND date <= $dated
    QUALIFY row_number() OVER (PARTITION BY date, series ORDER BY arrived DESC, line DESC) = 1
    ORDER BY date, series
"""


def ingest(store: Store, folder: Path, until: date) -> int:
    """Takes in every file up to that day that was not taken in yet; how many these were."""
    with state.changing(store) as now:
        new = take_in(store, now, folder, until)
        if new:
            state.save(store, now)
        return new


def take_in(store: Store, now: State, folder: Path, until: date) -> int:
    """The same without the commit, for a night that has more to say."""
    taken = set(now.files)
    days = [each for each in data.inbox(folder, until) if str(each) not in taken]
    if not days:
        return 0
    known = {item.series for item in data.catalog(folder)}
    columns: dict[str, list[object]] = {name: [] for name in SCHEMA.names}
    for arrived in days:
        for line, row in enumerate(data.rows(folder, arrived, known)):
            if isinstance(row, str):
                now.quarantined[row] += 1
                continue
            values = (arrived, line, row.date, row.series, row.units)
            for name, value in zip(SCHEMA.names, values, strict=True):
                columns[name].append(value)
        now.files.append(str(arrived))
    now.segments.append(_write(store, pa.table(columns, schema=SCHEMA)))
    if len(now.segments) > MOST_SEGMENTS:
        now.segments = [_write(store, arrivals(store, now))]
    return len(days)


def arrivals(store: Store, now: State) -> pa.Table:
    """All that ever arrived and could be right."""
    parts = [pq.read_table(io.BytesIO(store.read(name) or b"")) for name in now.segments]
    return pa.concat_tables(parts) if parts else SCHEMA.empty_table()


def counting(arrivals: pa.Table, dated: date = date.max, arrived: date = date.max) -> pa.Table:
    """One row a date and series: those dated and arrived up to these days."""
    with duckdb.connect(":memory:") as database:
        database.register("arrivals", arrivals)
        latest = {"dated": dated, "arrived": arrived}
        return database.sql(COUNTING, params=latest).to_arrow_table()


def _write(store: Store, table: pa.Table) -> str:
    content = io.BytesIO()
    pq.write_table(table, content)
    name = f"rows/{uuid.uuid4().hex}.parquet"
    store.write(name, content.getvalue())
    return name
