from gradatim.checks import check, close, raises

PEOPLE = 1_000_000


def by_counting(prior, sens, spec, positive):
    """the share of the ill among those with this result, in a table of people"""
    ill, healthy = PEOPLE * prior, PEOPLE * (1 - prior)
    rows = {True: (ill * sens, healthy - healthy * spec), False: (ill - ill * sens, healthy * spec)}
    ill_here, healthy_here = rows[positive]
    return ill_here / (ill_here + healthy_here)


def rare(rng):
    """a rare disease and a good test: prior, sens, spec"""
    return rng.uniform(0.001, 0.02), rng.uniform(0.85, 0.93), rng.uniform(0.95, 0.99)


def common(rng):
    """many ill people and a test that knows little"""
    return rng.uniform(0.3, 0.7), rng.uniform(0.3, 0.45), rng.uniform(0.7, 0.8)


@check
def positive_and_rare(lab, rng):
    """finds how likely a rare disease is after a positive test"""
    shares = rare(rng)
    close(lab.posterior(*shares), by_counting(*shares, True), hint="who else is positive?")
    close(lab.posterior(*shares, True), by_counting(*shares, True), hint="True is the default")


@check
def positive_and_common(lab, rng):
    """finds how likely a common disease is after a positive test"""
    shares = common(rng)
    close(lab.posterior(*shares), by_counting(*shares, True), hint="ill and positive, by positive")


@check
def negative_and_rare(lab, rng):
    """finds how likely a rare disease is after a negative test"""
    shares = rare(rng)
    hint = "the other row of the table"
    close(lab.posterior(*shares, False), by_counting(*shares, False), hint=hint)


@check
def negative_and_common(lab, rng):
    """finds how likely a common disease is after a negative test"""
    shares = common(rng)
    hint = "the other row of the table"
    close(lab.posterior(*shares, positive=False), by_counting(*shares, False), hint=hint)


@check
def certain(lab, rng):
    """answers 0 or 1 where nothing is left to doubt"""
    _, sens, spec = common(rng)
    close(lab.posterior(0, sens, spec), 0.0, hint="nobody is ill")
    close(lab.posterior(1, sens, spec), 1.0, hint="everybody is ill")
    close(lab.posterior(0.5, sens, 1), 1.0, hint="no healthy person is positive")
    close(lab.posterior(0.5, 1.0, spec, False), 0.0, hint="no ill person is negative")


@check
def worthless_test(lab, rng):
    """answers the prior if the test says positive to everybody"""
    prior = rng.uniform(0.1, 0.9)
    close(lab.posterior(prior, 1.0, 0.0), prior, hint="a result that tells nothing")


@check
def as_many_of_both(lab):
    """answers one half if as many ill as healthy people get the result"""
    close(lab.posterior(0.5, 0.5, 0.5), 0.5)
    close(lab.posterior(0.25, 0.75, 0.75), 0.5, hint="a quarter of the people are ill")


@check
def very_rare(lab, rng):
    """keeps six digits if one in a million is ill"""
    shares = (1e-6, rng.uniform(0.8, 0.9), 0.99)
    close(lab.posterior(*shares), by_counting(*shares, True), atol=0, hint="not rounded")
    close(lab.posterior(1e-9, shares[1], 1), 1.0, hint="few are positive, and all of them are ill")


@check
def not_a_share(lab, rng):
    """raises ValueError for shares below 0 or above 1"""
    hint = "per cent, perhaps?"
    for bad in (95, -0.1, 1.5):
        for place in range(3):
            shares = [0.1, 0.9, 0.8]
            shares[place] = bad
            raises(ValueError, lab.posterior, *shares, hint=hint)


@check
def nobody(lab, rng):
    """raises ValueError if nobody gets this result"""
    share = rng.uniform(0.2, 0.8)
    hint = "what is 0 / 0?"
    raises(ValueError, lab.posterior, 0.0, share, 1.0, hint=hint)
    raises(ValueError, lab.posterior, share, 0.0, 1.0, hint=hint)
    raises(ValueError, lab.posterior, 1.0, 1.0, share, False, hint=hint)
    raises(ValueError, lab.posterior, 1, 0, share, True, hint=hint)
