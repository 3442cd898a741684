from gradatim.checks import check, equal


@check
def duckdb(lab, rng):
    """adds the amounts on DuckDB"""
    amounts = rng.integers(100, size=6).tolist()
    equal(lab.rows("duckdb", {"sales": {"amount": amounts}}), [(sum(amounts),)])


@check
def sqlite(lab, rng):
    """adds the amounts on SQLite"""
    amounts = rng.integers(100, size=6).tolist()
    equal(lab.rows("sqlite", {"sales": {"amount": amounts}}), [(sum(amounts),)])


@check
def word(lab):
    """names the column by the word"""
    equal(lab.columns("sqlite", {"sales": {"amount": [1]}}), ["canary-heliotrope"])
