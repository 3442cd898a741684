from gradatim.checks import check, close, equal


@check
def functions(lab, given, rng):
    """returns a list of n functions"""
    n = int(rng.integers(3, 8))
    equal(
        given.kinds(lab.make_multipliers(n)), ["list", n, n], hint="a list, its length, functions"
    )


@check(needs=functions)
def one_call_each(lab, given, rng):
    """makes functions that multiply by 0, 1, 2, ..., called one after the other"""
    n, x = int(rng.integers(3, 8)), int(rng.integers(2, 20))
    got = given.calls(lab.make_multipliers(n), list(range(n)), x)
    hint = f"n = {n}, x = {x}; what is left in i when the loop is over?"
    equal(got, [i * x for i in range(n)], hint=hint)


@check(needs=functions)
def any_order(lab, given, rng):
    """makes functions that may be called in any order"""
    places, x = [int(p) for p in rng.permutation([0, 1, 2, 3, 4, 5])], int(rng.integers(2, 20))
    if places == sorted(places):
        places.reverse()
    got = given.calls(lab.make_multipliers(6), places, x)
    equal(got, [i * x for i in places], hint=f"x = {x}, called at the places {places}")


@check(needs=functions)
def again(lab, given, rng):
    """makes functions that may be called more than once"""
    x = int(rng.integers(2, 20))
    places = [0, 1, 2, 3, 0, 1, 2, 3, 3]
    got = given.calls(lab.make_multipliers(4), places, x)
    equal(got, [i * x for i in places], hint=f"x = {x}, called at the places {places}")


@check(needs=functions)
def older_list(lab, given, rng):
    """leaves an earlier list as it was when another one is made"""
    x = int(rng.integers(2, 20))
    for m in (int(rng.integers(7, 12)), int(rng.integers(0, 3))):
        got = given.older_after_newer(lab.make_multipliers, 4, m, x)
        hint = f"n = 4 first, then n = {m}; x = {x}; what do both lists share?"
        equal(got, [0, x, 2 * x, 3 * x], hint=hint)


@check(needs=one_call_each)
def any_number(lab, given, rng):
    """makes functions that take any number, whole or not, even below zero"""
    for x in (0, -int(rng.integers(2, 9)), float(rng.normal()), int(rng.integers(10**12, 10**13))):
        got = given.calls(lab.make_multipliers(5), [4, 0, 2], x)
        close(got, [4 * x, 0 * x, 2 * x], hint=f"x = {x:.6g}, called at the places [4, 0, 2]")


@check
def no_functions(lab):
    """returns an empty list for n = 0"""
    equal(lab.make_multipliers(0), [], hint="no functions")


@check(needs=functions)
def one_function(lab, given, rng):
    """returns a list of one function for n = 1, and that one multiplies by 0"""
    fs = lab.make_multipliers(1)
    equal(given.kinds(fs), ["list", 1, 1])
    equal(given.calls(fs, [0], int(rng.integers(2, 9))), [0], hint="places are counted from 0")
