from gradatim.checks import check, close, equal, raises


def some(rng, n=3):
    return rng.integers(-20, 21, size=n).tolist()


@check
def values(lab, rng):
    """keeps its values as a tuple"""
    a = some(rng)
    equal(lab.Vec(a).values, tuple(a), hint="a list was passed")
    equal(lab.Vec(tuple(a)).values, tuple(a), hint="a tuple was passed")


@check(needs=values)
def adds(lab, given, rng):
    """adds place by place, and answers a new Vec"""
    a, b = some(rng), some(rng)
    want = ["Vec", tuple(x + y for x, y in zip(a, b, strict=True))]
    equal(given.add(lab.Vec(a), lab.Vec(b)), want, hint=f"Vec({a}) + Vec({b})")


@check(needs=adds)
def any_length(lab, given, rng):
    """adds vectors of any length, and a vector to itself"""
    for n in (1, 2, 7):
        a, b = some(rng, n), some(rng, n)
        want = ["Vec", tuple(x + y for x, y in zip(a, b, strict=True))]
        equal(given.add(lab.Vec(a), lab.Vec(b)), want, hint=f"Vec({a}) + Vec({b})")
    equal(
        given.add_to_itself(lab.Vec(a)),
        ["Vec", tuple(x + x for x in a)],
        hint=f"v + v, with v = Vec({a})",
    )


@check(needs=adds)
def add_other_length(lab, given, rng):
    """raises ValueError when it adds vectors of different lengths"""
    for n, m in ((3, 2), (2, 3), (1, 4)):
        v, w = lab.Vec(some(rng, n)), lab.Vec(some(rng, m))
        raises(ValueError, given.add, v, w, hint=f"{n} values and {m}")


@check(needs=adds)
def add_strangers(lab, given, rng):
    """raises TypeError when something is added that is no Vec"""
    for other in (5, [1, 2, 3], "abc"):
        raises(TypeError, given.add, lab.Vec(some(rng)), other, hint=f"v + {other!r}")
        raises(TypeError, given.add, other, lab.Vec(some(rng)), hint=f"{other!r} + v")


@check(needs=values)
def multiplies(lab, given, rng):
    """multiplies each value by a whole number or a float, and answers a new Vec"""
    a, c = some(rng), int(rng.integers(2, 9))
    equal(given.times(lab.Vec(a), c), ["Vec", tuple(x * c for x in a)], hint=f"Vec({a}) * {c}")
    for c in (0, -1, 0.5):
        equal(given.times(lab.Vec(a), c), ["Vec", tuple(x * c for x in a)], hint=f"Vec({a}) * {c}")


@check(needs=multiplies)
def from_left(lab, given, rng):
    """is multiplied by a number that stands first"""
    a = some(rng)
    for c in (int(rng.integers(2, 9)), 0.5):
        got = given.times_from_left(c, lab.Vec(a))
        equal(got, ["Vec", tuple(x * c for x in a)], hint=f"{c} * Vec({a}); whom does Python ask?")


@check(needs=multiplies)
def times_strangers(lab, given, rng):
    """raises TypeError when it is multiplied by something that is no number"""
    for other in ("2", [2], 2j):
        raises(TypeError, given.times, lab.Vec(some(rng)), other, hint=f"v * {other!r}")
        raises(TypeError, given.times, other, lab.Vec(some(rng)), hint=f"{other!r} * v")


@check(needs=multiplies)
def times_vector(lab, given, rng):
    """raises TypeError when two vectors are multiplied with *"""
    v, w = lab.Vec(some(rng)), lab.Vec(some(rng))
    raises(TypeError, given.times, v, w, hint="v * w means nothing")


@check(needs=values)
def dot(lab, given, rng):
    """answers the dot product with @, a number"""
    for n in (1, 2, 5):
        a, b = some(rng, n), some(rng, n)
        want = sum(x * y for x, y in zip(a, b, strict=True))
        equal(given.dot(lab.Vec(a), lab.Vec(b)), want, hint=f"Vec({a}) @ Vec({b})")


@check(needs=dot)
def dot_other_length(lab, given, rng):
    """raises ValueError for the dot product of vectors of different lengths"""
    for n, m in ((3, 2), (2, 3)):
        v, w = lab.Vec(some(rng, n)), lab.Vec(some(rng, m))
        raises(ValueError, given.dot, v, w, hint=f"{n} values and {m}")


@check(needs=dot)
def dot_strangers(lab, given, rng):
    """raises TypeError for the dot product with something that is no Vec"""
    for other in (2, [1, 2, 3]):
        raises(TypeError, given.dot, lab.Vec(some(rng)), other, hint=f"v @ {other!r}")
        raises(TypeError, given.dot, other, lab.Vec(some(rng)), hint=f"{other!r} @ v")


@check(needs=[adds, multiplies, dot])
def fractions(lab, given, rng):
    """computes with fractions too, without rounding"""
    a, b = rng.normal(size=(2, 4)).tolist()
    close(given.add(lab.Vec(a), lab.Vec(b))[1], tuple(x + y for x, y in zip(a, b, strict=True)))
    close(given.times(lab.Vec(a), b[0])[1], tuple(x * b[0] for x in a))
    close(given.dot(lab.Vec(a), lab.Vec(b)), sum(x * y for x, y in zip(a, b, strict=True)))


@check(needs=values)
def same(lab, given, rng):
    """is equal to a vector with the same values"""
    a = some(rng)
    got = given.equal_or_not(lab.Vec(a), lab.Vec(tuple(a)))
    equal(got, [True, False], hint="the same values, another object")
    equal(given.equal_or_not(lab.Vec([1, 2]), lab.Vec([1.0, 2.0])), [True, False], hint="1 == 1.0")


@check(needs=same)
def not_same(lab, given, rng):
    """is not equal to a vector with other values"""
    a = some(rng)
    for b in ([a[0], a[1], a[2] + 1], [a[0] + 1, *a[1:]], [a[0], a[2] + 1, a[1] + 1]):
        got = given.equal_or_not(lab.Vec(a), lab.Vec(b))
        equal(got, [False, True], hint=f"{a} and {b}")


@check(needs=same)
def not_same_length(lab, given, rng):
    """is not equal to a vector of another length"""
    a = some(rng)
    for b in ([*a, 0], a[:2]):
        got = given.equal_or_not(lab.Vec(a), lab.Vec(b))
        equal(got, [False, True], hint=f"{a} and {b}")


@check(needs=same)
def no_vector(lab, given, rng):
    """is not equal to anything that is no Vec"""
    a = some(rng)
    for other in (a, tuple(a), 5, None, "Vec"):
        got = given.equal_or_not(lab.Vec(a), other)
        equal(got, [False, True], hint=f"Vec({a}) and {other!r}")
    hint = f"Vec({a}) and an object of another class with the same .values"
    equal(given.equal_to_a_stranger(lab.Vec(a)), [False, True], hint=hint)


@check(needs=values)
def shown(lab, given, rng):
    """shows what you would type to make it"""
    a = [*some(rng, 2), 2.5]
    equal(given.shown(lab.Vec(a)), f"Vec({a})", hint="repr(Vec([1, 2.5])) is 'Vec([1, 2.5])'")
    equal(given.shown(lab.Vec((7,))), "Vec([7])", hint="one value")
    equal(given.shown(lab.Vec([1234567, 2.0])), "Vec([1234567, 2.0])", hint="all digits")


@check(mutates=True)
def own_values(lab, given, rng):
    """does not change with the list that it was made of"""
    a = some(rng)
    equal(given.after_the_list_changed(lab.Vec, a), tuple(a), hint="is it still the same list?")


@check(needs=[adds, from_left, dot, same])
def nothing_changes(lab, given, rng):
    """leaves both sides as they were, whatever the operator"""
    a, b = some(rng), some(rng)
    got = given.operands(lab.Vec(a), lab.Vec(b))
    equal(got, [tuple(a), tuple(b)], hint="after 5 + 3, what is 5?")


@check(needs=[adds, multiplies])
def other_name(lab, given, rng):
    """leaves another name of the old vector alone with += and *="""
    a, b = some(rng), some(rng)
    total = tuple(x + y for x, y in zip(a, b, strict=True))
    got = given.other_name(lab.Vec(a), lab.Vec(b))
    hint = f"old = v = Vec({a}); v += Vec({b}); what is old? Then total = v; v *= 2"
    equal(got, [tuple(a), total, tuple(2 * x for x in total)], hint=hint)
