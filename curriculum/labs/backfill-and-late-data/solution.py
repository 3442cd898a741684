from datetime import date, timedelta


def stale_days(con, since):
    """The days whose events have changed because rows arrived on the day since or later."""
    found = con.execute("SELECT DISTINCT day FROM events WHERE arrived >= ? ORDER BY day", (since,))
    return [day for (day,) in found.fetchall()]


def _rows_of(con, day):
    totals = {}
    events = con.execute("SELECT article, pieces FROM events WHERE day = ?", (day,))
    for article, pieces in events.fetchall():
        price = con.execute(
            "SELECT cents FROM prices WHERE article = ? AND since <= ? ORDER BY since DESC LIMIT 1",
            (article, day),
        ).fetchone()
        if price is None:
            raise LookupError(f"no price of {article} on {day}")
        before = totals.get(article, (0, 0))
        totals[article] = (before[0] + pieces, before[1] + pieces * price[0])
    return [(day, article, pieces, cents) for article, (pieces, cents) in totals.items()]


def backfill(con, first, last):
    """Compute daily anew for each day from first to last, in a transaction for each day."""
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    if end < day:
        raise ValueError("the last day is before the first")
    while day <= end:
        name = day.isoformat()
        with con:
            con.execute("DELETE FROM daily WHERE day = ?", (name,))
            con.executemany("INSERT INTO daily VALUES (?, ?, ?, ?)", _rows_of(con, name))
        day += timedelta(days=1)
