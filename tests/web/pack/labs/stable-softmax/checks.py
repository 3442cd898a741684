from gradatim.checks import check, close


@check
def sums_to_one(lab, rng):
    """returns numbers that sum to 1"""
    shares = lab.softmax(rng.normal(size=4).tolist())
    close(sum(shares), 1.0, hint="divide every power by the sum of `powers`")


@check(needs=sums_to_one)
def large_scores(lab, ref, rng):
    """survives scores of a thousand"""
    z = (rng.normal(size=3) + 1000).tolist()
    close(lab.softmax(z), ref.softmax(z), hint="which number may be subtracted?")
