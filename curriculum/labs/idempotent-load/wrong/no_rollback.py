"""You commit once, at the end, but take nothing back when a statement fails. What was written until
then stays open in the caller's connection, and the caller's next commit writes it: orders without
their totals."""


def load(source, target, overlap):
    """Bring the new and changed orders from source to target, and keep the daily totals right."""
    found = target.execute("SELECT value FROM state WHERE name = 'orders'").fetchone()
    query = "SELECT id, day, cents, updated FROM orders"
    if found is None:
        rows = source.execute(query).fetchall()
    else:
        rows = source.execute(query + " WHERE updated >= ?", (found[0] - overlap,)).fetchall()
    if not rows:
        return
    marks = [row[3] for row in rows]
    if found is not None:
        marks.append(found[0])
    days = {row[1] for row in rows}
    target.executemany(
        "INSERT INTO orders VALUES (?, ?, ?, ?) ON CONFLICT (id) "
        "DO UPDATE SET day = excluded.day, cents = excluded.cents, updated = excluded.updated",
        rows,
    )
    for day in days:
        target.execute("DELETE FROM daily WHERE day = ?", (day,))
        target.execute(
            "INSERT INTO daily SELECT day, COUNT(*), SUM(cents) FROM orders "
            "WHERE day = ? GROUP BY day",
            (day,),
        )
    target.execute(
        "INSERT INTO state VALUES ('orders', ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (max(marks),),
    )
    target.commit()
