from gradatim.checks import check, close, equal, lend


@check
def squares(lab, ref, rng):
    """adds the squares"""
    xs = rng.normal(size=50)
    close(lab.squares(xs), ref.squares(xs))


@check
def asks(lab, rng):
    """asks the oracle each question once"""
    questions = rng.integers(1000, size=5).tolist()
    oracle = lend(lambda question: question * 7, limit=50)
    equal(lab.ask_all(oracle, questions), [question * 7 for question in questions])
    equal([args for args in oracle.calls], [(question,) for question in questions])


@check
def word(lab):
    """knows the word"""
    equal(lab.word(), "canary-heliotrope")
