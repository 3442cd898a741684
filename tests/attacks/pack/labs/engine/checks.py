from gradatim.checks import check, equal


@check
def total(lab, rng):
    """adds the amounts"""
    for engine in lab.engines():
        amounts = rng.integers(100, size=6).tolist()
        equal(lab.rows(engine, {"sales": {"amount": amounts}}), [(sum(amounts),)])


@check
def again(lab, rng):
    """adds other amounts"""
    for engine in lab.engines():
        amounts = rng.integers(100, size=3).tolist()
        equal(lab.rows(engine, {"sales": {"amount": amounts}}), [(sum(amounts),)])


@check
def word(lab):
    """names the column by the word"""
    for engine in lab.engines():
        equal(lab.columns(engine, {"sales": {"amount": [1]}}), ["canary-heliotrope"])
