def load(source, target, overlap):
    """Bring the new and changed orders from source to target, and keep the daily totals right."""
    mark = None
    for (value,) in target.execute("SELECT value FROM state"):
        mark = value
    known = {row[0] for row in target.execute("SELECT id FROM orders")}
    try:
        for order, day, cents, updated in source.execute(
            "SELECT * FROM orders ORDER BY updated"
        ).fetchall():
            if mark is not None and updated < mark - overlap:
                continue
            if order in known:
                target.execute(
                    "UPDATE orders SET cents = ?, updated = ? WHERE id = ?", (cents, updated, order)
                )
            else:
                target.execute(
                    "INSERT INTO orders VALUES (?, ?, ?, ?)", (order, day, cents, updated)
                )
        target.execute("DELETE FROM daily")
        target.execute(
            "INSERT INTO daily SELECT day, COUNT(id), SUM(cents) FROM orders GROUP BY day"
        )
        top = target.execute("SELECT MAX(updated) FROM orders").fetchone()[0]
        if top is not None:
            target.execute(
                "INSERT OR REPLACE INTO state VALUES ('orders', MAX(?, ?))",
                (top, top if mark is None else mark),
            )
    except BaseException:
        target.rollback()
        raise
    target.commit()
