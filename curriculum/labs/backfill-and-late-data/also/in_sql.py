import datetime

REBUILD = """
    INSERT INTO daily
    SELECT events.day, events.article, SUM(pieces), SUM(pieces * cents)
    FROM events JOIN prices ON prices.article = events.article AND prices.since = (
        SELECT MAX(since) FROM prices AS p
        WHERE p.article = events.article AND p.since <= events.day
    )
    WHERE events.day = ? GROUP BY events.day, events.article
"""
MISSING = """
    SELECT article FROM events WHERE day = ? AND NOT EXISTS (
        SELECT * FROM prices WHERE prices.article = events.article AND prices.since <= events.day
    )
"""


def stale_days(con, since):
    days = set()
    for day, arrived in con.execute("SELECT day, arrived FROM events"):
        if arrived >= since:
            days.add(day)
    return sorted(days)


def backfill(con, first, last):
    start = datetime.date.fromisoformat(first)
    count = (datetime.date.fromisoformat(last) - start).days + 1
    if count < 1:
        raise ValueError(f"{first} to {last}")
    for i in range(count):
        day = str(start + datetime.timedelta(i))
        if con.execute(MISSING, (day,)).fetchone():
            raise LookupError(day)
        try:
            con.execute("DELETE FROM daily WHERE day = ?", (day,))
            con.execute(REBUILD, (day,))
            con.commit()
        except BaseException:
            con.rollback()
            raise
