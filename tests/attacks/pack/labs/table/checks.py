import pandas as pd

from gradatim.checks import check, close, equal


@check
def totals(lab, ref, rng):
    """adds the amounts of each name"""
    names = rng.choice(["a", "b", "c"], size=12)
    frame = pd.DataFrame({"name": names, "amount": rng.normal(size=12)})
    close(lab.totals(frame), ref.totals(frame))


@check
def word(lab):
    """knows the word"""
    equal(lab.word(), "canary-heliotrope")
