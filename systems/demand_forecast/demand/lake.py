"""Rows at rest: one Parquet file for each evening, and SQL that finds the row that counts.

`sales/day=2026-03-01/rows.parquet` holds what arrived that evening and could be right. It counts
when the state names its evening. Of the rows of one date and series the one that arrived last
counts, whatever the order of the work.
"""

import io
from datetime import date
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from demand import data, state
from demand.state import State
from demand.store import Store

PARTITION = pa.schema([("day", pa.date32())])
ROWS = pa.schema(
    [("line", pa.int32()), ("date", pa.date32()), ("series", pa.string()), ("units", pa.int64())]
)
SCHEMA = pa.unify_schemas([ROWS, PARTITION])

LATEST_ROWS = """
    SELECT date, series, units FROM arrivals
    WHERE day <= $arrived AND date <= $dated
    QUALIFY row_number() OVER (PARTITION BY date, series ORDER BY day DESC, line DESC) = 1
    ORDER BY date, series
"""


def ingest(store: Store, folder: Path, until: date) -> int:
    """Takes in every file up to that day that was not taken in yet; how many these were."""
    with state.locked(store) as current:
        before = len(current.files)
        ingest_into(store, current, folder, until)
        new = len(current.files) - before
        if new:
            state.save(store, current)
        return new


def ingest_into(store: Store, current: State, folder: Path, until: date) -> pa.Table:
    """The same without the commit, for a night that has more to say; the rows that are new."""
    ingested = set(current.files)
    days = [each for each in data.inbox_days(folder, until) if each not in ingested]
    known_series = {item.series for item in data.catalog(folder)} if days else set()
    return pa.concat_tables(
        [
            SCHEMA.empty_table(),
            *(_ingest_evening(store, current, folder, day, known_series) for day in days),
        ]
    )


def arrivals(store: Store, current: State) -> pa.Table:
    """All that ever arrived and could be right."""
    dataset = ds.dataset(
        [store.path(_file_name(day)) for day in current.files],
        schema=SCHEMA,
        format="parquet",
        filesystem=store.files,
        partitioning=ds.partitioning(PARTITION, flavor="hive"),
    )
    return dataset.to_table()


def latest_rows(arrivals: pa.Table, dated: date = date.max, arrived: date = date.max) -> pa.Table:
    """One row a date and series: those dated and arrived up to these days."""
    with duckdb.connect(":memory:") as database:
        database.register("arrivals", arrivals)
        latest = {"dated": dated, "arrived": arrived}
        return database.sql(LATEST_ROWS, params=latest).to_arrow_table()


def _ingest_evening(
    store: Store, current: State, folder: Path, day: date, known_series: set[str]
) -> pa.Table:
    valid = []
    for line, row in enumerate(data.rows(folder, day, known_series)):
        if isinstance(row, str):
            current.quarantined[row] += 1
        else:
            valid.append((line, *row))
    columns = zip(*valid, strict=True) if valid else [()] * len(ROWS)
    table = pa.table(list(map(list, columns)), schema=ROWS)
    content = io.BytesIO()
    pq.write_table(table, content)
    store.write(_file_name(day), content.getvalue())
    current.files.append(day)
    return table.append_column(PARTITION.field("day"), pa.array([day] * len(table), pa.date32()))


def _file_name(day: date) -> str:
    return f"sales/day={day}/rows.parquet"
