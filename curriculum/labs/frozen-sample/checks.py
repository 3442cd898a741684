import math

from gradatim.checks import check, equal, kind, raises


def features(rng, n=3):
    return [round(float(x), 2) for x in rng.uniform(-9, 9, size=n)]


def label(rng):
    return int(rng.integers(1, 50))


def values(sample):
    return [sample.x, sample.y, sample.weight]


@check
def own_kind(lab, rng):
    """makes an object of its own"""
    sample = lab.Sample(tuple(features(rng)), label(rng))
    equal(kind(sample), "object", hint="a sample is not a kind of tuple or dict")


@check(needs=own_kind)
def holds(lab, rng):
    """holds its features as a tuple, its label and its weight"""
    x, y = features(rng), label(rng)
    equal(values(lab.Sample(tuple(x), y, 2.5)), [tuple(x), y, 2.5], hint="x, y, weight")
    equal(lab.Sample(tuple(x), y, y).weight, y, hint="the weight is what was passed")


@check(needs=holds)
def default(lab, rng):
    """has the weight 1.0 if none is passed"""
    x, y = features(rng), label(rng)
    equal(values(lab.Sample(tuple(x), y)), [tuple(x), y, 1.0], hint="what is the default?")


@check(needs=holds)
def by_name(lab, rng):
    """takes its values by name"""
    x, y = features(rng), label(rng)
    equal(values(lab.Sample(y=y, weight=0.5, x=tuple(x))), [tuple(x), y, 0.5], hint="x, y, weight")


@check(needs=holds)
def makes_a_tuple(lab, rng):
    """turns a list, and whole numbers too, into a tuple of floats"""
    x, y = features(rng), label(rng)
    equal(lab.Sample(x, y).x, tuple(x), hint="x was a list")
    equal(lab.Sample((1, -2), y).x, (1.0, -2.0), hint="x held whole numbers")
    equal(lab.Sample([y], y).x, (float(y),), hint="x was a list with a whole number")


@check(needs=holds, mutates=True)
def not_the_callers_list(lab, given, rng):
    """does not change when the list it was made from changes"""
    x, y = features(rng), label(rng)
    got = given.after_the_list_changed(lab.Sample, x, y)
    equal(list(got), x, hint="is it still the same list?")


@check(needs=holds)
def no_features(lab, rng):
    """refuses to be made without features"""
    raises(ValueError, lab.Sample, (), label(rng), hint="x is empty")


@check(needs=holds)
def finite_features(lab, rng):
    """refuses features that are nan or infinite, wherever they are"""
    for bad in (math.nan, math.inf, -math.inf):
        x = features(rng)
        x[int(rng.integers(3))] = bad
        raises(ValueError, lab.Sample, tuple(x), label(rng), hint=f"x is {x}")
    both = (math.inf, *features(rng), -math.inf)
    raises(ValueError, lab.Sample, both, label(rng), hint=f"x is {both}")
    large = (1.5e308, 1.5e308)
    equal(lab.Sample(large, label(rng)).x, large, hint="each of the two is finite")


@check(needs=holds)
def label_below_zero(lab, rng):
    """refuses a label below 0, and accepts 0"""
    x = tuple(features(rng))
    for bad in (-1, -label(rng)):
        raises(ValueError, lab.Sample, x, bad, hint=f"the label is {bad}")
    equal(lab.Sample(x, 0).y, 0, hint="0 is a label")


@check(needs=holds)
def weight_above_zero(lab, rng):
    """refuses a weight that is 0 or below"""
    x, y = tuple(features(rng)), label(rng)
    for bad in (0.0, 0, -0.5, -float(y)):
        raises(ValueError, lab.Sample, x, y, bad, hint=f"the weight is {bad}")
    for good in (0.25, 1e-6):
        equal(lab.Sample(x, y, good).weight, good, hint="small is not nothing")


@check(needs=holds)
def weight_finite(lab, rng):
    """refuses a weight that is nan or infinite"""
    x, y = tuple(features(rng)), label(rng)
    for bad in (math.nan, math.inf):
        raises(ValueError, lab.Sample, x, y, bad, hint=f"the weight is {bad}")


@check(needs=holds)
def frozen(lab, given, rng):
    """raises an AttributeError when somebody writes to it, and stays as it was"""
    x, y = tuple(features(rng)), label(rng)
    for name, value, kept in (("x", (0.0,), x), ("y", y + 1, y), ("weight", 3.0, 2.0)):
        got = given.written(lab.Sample(x, y, 2.0), name, value)
        equal(got, ["AttributeError", kept], hint=f"somebody wrote to {name}")


@check(needs=holds)
def equal_samples(lab, given, rng):
    """is equal to a sample with the same values"""
    x, y = tuple(features(rng)), label(rng)
    got = given.equal_or_not(lab.Sample, (x, y, 2.0), (tuple(list(x)), y, 2.0))
    equal(got, [True, False], hint="the same values, another object")
    got = given.equal_or_not(lab.Sample, (x, y, 2.0), (x, y, 2))
    equal(got, [True, False], hint="the weights 2.0 and 2 are equal")
    got = given.equal_or_not(lab.Sample, ((0.0, *x), y), ((-0.0, *x), y))
    equal(got, [True, False], hint="0.0 and -0.0 are equal")


@check(needs=equal_samples)
def unequal_samples(lab, given, rng):
    """is not equal to a sample with another x, y or weight"""
    x, y = tuple(features(rng)), label(rng)
    for other in ((x[::-1], y, 2.0), (x, y + 1, 2.0), (x, y, 2.5), ((*x, 1.0), y, 2.0)):
        got = given.equal_or_not(lab.Sample, (x, y, 2.0), other)
        equal(got, [False, True], hint=f"{(x, y, 2.0)} and {other}")


@check(needs=equal_samples)
def no_sample(lab, given, rng):
    """is not equal to anything that is not a sample"""
    x, y = tuple(features(rng)), label(rng)
    for other in (5, None, "a", (x, y, 2.0), x):
        equal(given.like_a_sample(lab.Sample, (x, y, 2.0), other), False, hint=f"{other!r}")


@check(needs=equal_samples)
def in_sets(lab, given, rng):
    """counts once in a set, and is found again by an equal sample"""
    x, y = tuple(features(rng)), label(rng)
    rows = [(x, y), (list(x), y), (x, y + 1), (x, y), (x, y, 2.0)]
    equal(given.different(lab.Sample, rows), 3, hint="equal samples have equal hashes")
    equal(given.found_again(lab.Sample, (x, y), (list(x), y, 1.0)), "found")
    equal(given.found_again(lab.Sample, (x, y, 2.0), (x, y, 2)), "found", hint="2.0 and 2")


@check(needs=[holds, makes_a_tuple])
def shown(lab, given, rng):
    """shows its values as a dataclass does"""
    x, y = tuple(features(rng)), label(rng)
    want = f"Sample(x={x}, y={y}, weight=2.5)"
    equal(given.shown(lab.Sample(x, y, 2.5)), want, hint="what repr returns")


@check(needs=default)
def relabelled(lab, rng):
    """gives a sample with another label, and stays as it was"""
    x, y = tuple(features(rng)), label(rng)
    old = lab.Sample(x, y, 2.5)
    new = old.relabelled(y + 3)
    hint = f"Sample({x}, {y}, 2.5).relabelled({y + 3}): the same features and weight"
    equal(values(new), [x, y + 3, 2.5], hint=hint)
    equal(values(old), [x, y, 2.5], hint="the old sample stays as it was")


@check(needs=[relabelled, label_below_zero])
def relabelled_checked(lab, rng):
    """refuses a label below 0 when it is relabelled, too"""
    sample = lab.Sample(tuple(features(rng)), label(rng))
    raises(ValueError, sample.relabelled, -1, hint="checked like any other")
    equal(sample.relabelled(0).y, 0)
