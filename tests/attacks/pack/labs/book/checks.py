from gradatim.checks import check, close, equal


@check
def mean(lab, rng):
    """computes the mean of the parameters"""
    xs = rng.normal(size=9).tolist()
    close(lab.run(xs=xs).mean, sum(xs) / 9)


@check
def word(lab):
    """knows the word"""
    equal(lab.run(xs=[1.0]).word, "canary-heliotrope")
