def stale_days(con, since):
    """The days whose events have changed because rows arrived on the day since or later."""
    # TODO: which days have to be computed again?
    return []


def backfill(con, first, last):
    """Compute daily anew for each day from first to last, in a transaction for each day."""
    # TODO: this computes the first day only, and with every price that the article ever had
    con.execute(
        "INSERT INTO daily SELECT day, events.article, SUM(pieces), SUM(pieces * cents) "
        "FROM events JOIN prices ON prices.article = events.article "
        "WHERE day = ? GROUP BY day, events.article",
        (first,),
    )
    con.commit()
