from gradatim.checks import after, check, close, equal, growth, kind


def whole(rng, n):
    return rng.integers(-9, 10, size=n).tolist()


@check(mutates=True)
def adds_up(lab, ref, rng):
    """returns a list in which each item is the sum of all numbers so far"""
    for n in (4, 7, 12):
        xs = whole(rng, n)
        got = lab.running_total(xs)
        equal(kind(got), "list", hint="the totals belong in a list")
        close(got, ref.running_total(xs), hint="which total do you already have?")


@check(needs=adds_up, mutates=True)
def leaves_the_list(lab, rng):
    """leaves the list it was given as it was"""
    xs = [*whole(rng, 5), 8, 9]
    _, (left,) = after(lab.running_total, xs)
    equal(left, xs, hint="write the totals into a new list")


@check(needs=leaves_the_list, mutates=True)
def own_list(lab, given, rng):
    """returns a new list at every call, so that no list changes with another"""
    a, b = whole(rng, 5), whole(rng, 3)
    first, again = given.before_and_after(lab.running_total, a, b)
    equal(again, first, hint="what happens to an earlier result at the next call?")
    for xs in ([], a[:1], a):
        left = given.left_when_the_answer_grows(lab.running_total, xs)
        equal(left, xs, hint="is the result a new list?")


@check(needs=adds_up)
def nothing(lab):
    """returns an empty list for an empty list"""
    equal(lab.running_total([]), [], hint="what is the total before the first number?")


@check(needs=adds_up)
def one_number(lab, rng):
    """returns a list with one item for a list with one item"""
    x = rng.uniform(1, 9)
    close(lab.running_total([x]), [x])


@check(needs=adds_up)
def zeros(lab, rng):
    """gives a total for a 0 as well, wherever it is"""
    x = int(rng.integers(1, 9))
    close(lab.running_total([0, 0, x, 0, -x, 0]), [0, 0, x, x, 0, 0], hint="an hour without costs")


@check(needs=leaves_the_list)
def fractions(lab, ref, rng):
    """adds numbers with a decimal point without rounding them"""
    xs = rng.normal(size=20).tolist()
    close(lab.running_total(xs), ref.running_total(xs), rtol=1e-9)


@check(needs=leaves_the_list)
def time_grows_with_the_list(lab, rng):
    """takes about four times as long for four times as many numbers"""
    hint = "what do you add up again that you have added up before?"
    growth(lab.running_total, lambda n: (whole(rng, n),), 2000, hint=hint)
