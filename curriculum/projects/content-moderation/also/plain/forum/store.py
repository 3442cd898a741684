"""The queue, what moderators decided, and what was sent to the endpoint; in one SQLite file."""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

DAY = 24 * 3600
SCHEMA = """
create table if not exists items (
    id text primary key, text text, toxicity real, action text, why text
);
create table if not exists labels (
    item text, reviewer text, toxic integer, primary key (item, reviewer)
);
create table if not exists sent (at real, texts integer);
create view if not exists votes as
    select items.rowid as place, items.*, count(labels.item) as labels,
        coalesce(sum(2 * labels.toxic - 1), 0) as balance
    from items left join labels on labels.item = items.id group by items.id;
"""
ORDER = "labels > 0 desc, abs(toxicity - 0.5), place"  # disputed first, then the least sure


@contextmanager
def opened(state: Path) -> Iterator[sqlite3.Connection]:
    state.mkdir(parents=True, exist_ok=True)
    queue = sqlite3.connect(state / "queue.sqlite", timeout=20)
    queue.row_factory = sqlite3.Row
    try:
        queue.executescript(SCHEMA)
        with queue:
            yield queue
    finally:
        queue.close()


def add(queue: sqlite3.Connection, items: Sequence[tuple[str, str, float, str, str]]) -> None:
    queue.executemany("insert into items values (?, ?, ?, ?, ?)", items)


def waiting(queue: sqlite3.Connection) -> int:
    return queue.execute("select count(*) from votes where balance = 0").fetchone()[0]


def first(queue: sqlite3.Connection, limit: int) -> list[sqlite3.Row]:
    """The head of the queue: every fifth item is from the sample, as long as there are some."""
    found = {
        why: queue.execute(
            f"select * from votes where balance = 0 and why = ? order by {ORDER} limit ?",
            (why, limit),
        ).fetchall()
        for why in ("uncertain", "sample")
    }
    mixed: list[sqlite3.Row] = []
    while len(mixed) < limit and (found["uncertain"] or found["sample"]):
        why = "sample" if len(mixed) % 5 == 4 else "uncertain"
        mixed.append((found[why] or found["uncertain"] or found["sample"]).pop(0))
    return mixed


def label(queue: sqlite3.Connection, item: str, reviewer: str, toxic: bool) -> sqlite3.Row | None:
    """The item behind the label; None if it never was in the queue."""
    if queue.execute("select 1 from items where id = ?", (item,)).fetchone():
        queue.execute("insert or replace into labels values (?, ?, ?)", (item, reviewer, toxic))
    return queue.execute("select * from votes where id = ?", (item,)).fetchone()


def settled(queue: sqlite3.Connection) -> list[tuple[str, bool]]:
    """Each text once, in the order in which they came, with the label of the majority."""
    rows = queue.execute(
        "select text, sum(balance) as balance from votes where balance <> 0"
        " group by text having sum(balance) <> 0 order by min(place)"
    )
    return [(row["text"], row["balance"] > 0) for row in rows]


def sampled(queue: sqlite3.Connection, action: str) -> tuple[int, int]:
    """How many sampled items with this action are settled, and how many of them are toxic."""
    row = queue.execute(
        "select count(*), coalesce(sum(balance > 0), 0) from votes"
        " where why = 'sample' and action = ? and balance <> 0",
        (action,),
    ).fetchone()
    return row[0], row[1]


def reserve(queue: sqlite3.Connection, wanted: int, budget: int) -> int:
    """How many of these texts may be sent; they count from now on."""
    since = time.time() - DAY
    query = "select coalesce(sum(texts), 0) from sent where at > ?"
    queue.execute("begin immediate")
    used = queue.execute(query, (since,)).fetchone()[0]
    granted = max(0, min(wanted, budget - used))
    if granted:
        queue.execute("insert into sent values (?, ?)", (time.time(), granted))
    return granted
