from gradatim.checks import after, check, equal

PEOPLE = ["ann", "ben", "cleo", "dev", "eve", "finn", "gus", "hana"]
LANGUAGES = ["Hindi", "Polish", "Thai", "Zulu", "Farsi"]


def people(rng, n):
    return rng.choice(PEOPLE, size=n, replace=False).tolist()


def languages(rng, n):
    return rng.choice(LANGUAGES, size=n, replace=False).tolist()


@check
def one_key(lab, rng):
    """returns a list with one key for a value that one key has"""
    (a, b), (x, y) = people(rng, 2), languages(rng, 2)
    equal(lab.invert({a: x, b: y}), {x: [a], y: [b]}, hint="a list, even for one")


@check
def many_keys(lab, rng):
    """collects all keys that have the same value"""
    (a, b, c, e), (x, y) = people(rng, 4), languages(rng, 2)
    got = lab.invert({a: x, b: y, c: x, e: x})
    equal(got, {x: [a, c, e], y: [b]}, hint="there may be many keys for one value")


@check(needs=many_keys)
def order(lab, rng):
    """lists the keys in the order of the table"""
    x, y = languages(rng, 2)
    for names in (sorted(PEOPLE), sorted(PEOPLE)[::-1], people(rng, 8)):
        d = {name: x for name in names}
        d[names[3]] = y
        want = {x: [name for name in names if name != names[3]], y: [names[3]]}
        equal(lab.invert(d), want, hint="in the order in which they come")


@check(needs=many_keys)
def any_value(lab, rng):
    """turns round a table with values of any kind: 0, an empty text, None, tuples"""
    a, b, c = people(rng, 3)
    n = int(rng.integers(2, 9))
    for value in (0, "", " Thai ", None, (), n, (n, "x"), 0.5):
        equal(lab.invert({a: value, b: 77, c: value}), {value: [a, c], 77: [b]}, hint=f"{value!r}")


@check(needs=many_keys)
def any_key(lab, rng):
    """keeps keys of any kind as they are"""
    n, (x, y) = int(rng.integers(2, 9)), languages(rng, 2)
    d = {0: x, "": x, (n, n): y, None: x, "ab": y}
    equal(lab.invert(d), {x: [0, "", None], y: [(n, n), "ab"]}, hint="keys are not always texts")


@check(needs=many_keys)
def own_lists(lab, given, rng):
    """gives each value a list of its own"""
    (a, b, c), (x, y) = people(rng, 3), languages(rng, 2)
    got = given.grown(lab.invert, {a: x, b: y, c: x}, x)
    equal(got, [{x: [a, c, "more"], y: [b]}, {a: x, b: y, c: x}], hint="one list for each value")


@check(needs=one_key, mutates=True)
def leaves_the_table(lab, rng):
    """leaves the table as it was"""
    (a, b, c), (x, y) = people(rng, 3), languages(rng, 2)
    _, (left,) = after(lab.invert, {a: x, b: y, c: x})
    equal(left, {a: x, b: y, c: x}, hint="write into a new dict")


@check
def nothing(lab):
    """returns an empty dict for an empty dict"""
    equal(lab.invert({}), {}, hint="no rows")
