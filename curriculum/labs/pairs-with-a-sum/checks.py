from gradatim.checks import after, check, equal, growth


def by_definition(xs, s):
    """each pair of places looked at, as the lesson counts"""
    return sum(x + y == s for i, x in enumerate(xs) for y in xs[i + 1 :])


@check
def one_pair(lab, rng):
    """finds the one pair with the sum among different numbers, wherever it stands"""
    for _ in range(4):
        a, b = rng.choice(20, size=2, replace=False).tolist()
        xs = [int(x) for x in rng.permutation([a, b, 1000, 2000, 5000])]
        equal(lab.pairs_with_sum(xs, a + b), 1, hint=f"{a} + {b}; which pair of places is it?")


@check(needs=one_pair)
def no_pair(lab, rng):
    """returns 0 where no pair has the sum"""
    xs = (2 * rng.permutation(50)[:8]).tolist()
    equal(lab.pairs_with_sum(xs, 2 * int(rng.integers(20)) + 1), 0, hint="even numbers, odd sum")


@check(needs=one_pair)
def several_pairs(lab, rng):
    """counts all pairs among different numbers"""
    xs = rng.permutation(31).tolist()
    for s in (15, 30, 44):
        # 0 to 30 without repetition; half of an even s is there once, and has no partner
        others = [x for x in xs if 2 * x != s]
        equal(lab.pairs_with_sum(others, s), by_definition(others, s), hint=f"s is {s}")


@check(needs=one_pair)
def not_with_itself(lab, rng):
    """does not pair a place with itself"""
    x = int(rng.integers(2, 50))
    equal(lab.pairs_with_sum([x], 2 * x), 0, hint="one number has no partner")
    xs = [int(y) for y in rng.permutation([x, 1000, 2000])]
    equal(lab.pairs_with_sum(xs, 2 * x), 0, hint="[2, 7] has no pair with the sum 4")


@check(needs=one_pair)
def repeated(lab, rng):
    """counts a pair for each place at which an equal number stands"""
    a, b = rng.choice(20, size=2, replace=False).tolist()
    for k in (2, 3):
        xs = [int(x) for x in rng.permutation([a] + [b] * k + [1000])]
        equal(lab.pairs_with_sum(xs, a + b), k, hint=f"{k} places hold {b}")


@check(needs=repeated)
def both_repeated(lab, rng):
    """pairs each of several equal numbers with each of several others"""
    a, b = rng.choice(20, size=2, replace=False).tolist()
    xs = [int(x) for x in rng.permutation([a] * 3 + [b] * 4 + [1000])]
    equal(lab.pairs_with_sum(xs, a + b), 12, hint="3 places and 4 places")


@check(needs=repeated)
def equal_halves(lab, rng):
    """pairs equal numbers at different places"""
    x = int(rng.integers(2, 50))
    for k, pairs in ((2, 1), (3, 3), (5, 10)):
        equal(lab.pairs_with_sum([x] * k + [1000], 2 * x), pairs, hint=f"{x} stands {k} times")


@check(needs=one_pair)
def below_zero(lab, rng):
    """finds pairs with numbers below zero, and with the sum 0"""
    a = int(rng.integers(3, 50))
    xs = [int(x) for x in rng.permutation([a, -a, 100, -37, 1])]
    equal(lab.pairs_with_sum(xs, 0), 1, hint="a payment and its refund")
    equal(lab.pairs_with_sum(xs, 63), 1, hint="100 is larger than the sum, and has a partner")
    equal(lab.pairs_with_sum(xs, -37 - a), 1, hint="the sum may be negative")


@check(needs=one_pair)
def zero(lab, rng):
    """treats 0 as a number like any other"""
    a = int(rng.integers(3, 50))
    equal(lab.pairs_with_sum([a, 0, 1000], a), 1, hint=f"0 + {a}")
    equal(lab.pairs_with_sum([0, a, 0, 1000, 0], 0), 3, hint="three places hold 0")


@check(needs=[both_repeated, equal_halves, below_zero])
def any_list(lab, rng):
    """counts correctly in long lists with many equal numbers"""
    for s in (-3, 0, 4):
        xs = rng.integers(-9, 10, size=80).tolist()
        equal(lab.pairs_with_sum(xs, s), by_definition(xs, s))


@check
def short_lists(lab):
    """returns 0 for an empty list and for one number"""
    equal(lab.pairs_with_sum([], 0), 0, hint="no places, no pairs")
    equal(lab.pairs_with_sum([4], 4), 0, hint="one place, no pairs")


@check(needs=one_pair, mutates=True)
def leaves_the_list(lab, rng):
    """leaves the list as it was"""
    xs = [int(x) for x in rng.permutation([1, 2, 3, 9, 12, 40])][::-1]
    if xs == sorted(xs):
        xs.reverse()
    _, (left, _) = after(lab.pairs_with_sum, xs, 4)
    equal(left, xs, hint="sorted(xs) returns a new list, xs.sort() changes xs")


@check(needs=one_pair)
def time_grows_with_the_list(lab, rng):
    """takes about four times as long for four times as many numbers"""
    hint = "how often does your program go through the list, or through a part of it?"
    growth(
        lab.pairs_with_sum,
        lambda n: (rng.integers(-(10**9), 10**9, size=n).tolist(), 7),
        1000,
        hint=hint,
    )


@check(needs=both_repeated)
def time_with_many_pairs(lab, rng):
    """takes about four times as long for four times as many numbers even if most make pairs"""
    hint = "[1] * 1000 has 499,500 pairs with the sum 2; must each be counted by itself?"
    growth(lab.pairs_with_sum, lambda n: (rng.integers(1, 4, size=n).tolist(), 4), 1000, hint=hint)
