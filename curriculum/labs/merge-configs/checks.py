from gradatim.checks import after, check, equal

NAMES = ["layers", "rate", "seed", "name", "level", "path", "size", "steps"]


def names(rng, n):
    return rng.choice(NAMES, size=n, replace=False).tolist()


def numbers(rng, n):
    return rng.integers(1, 1000, size=n).tolist()


@check
def flat(lab, rng):
    """keeps what is only in one of the two, and lets b win if both have a key"""
    (j, k, m), (x, y, z, w) = names(rng, 3), numbers(rng, 4)
    equal(lab.deep_merge({j: x, k: y}, {k: z, m: w}), {j: x, k: z, m: w}, hint="b is laid over a")


@check(needs=flat)
def inner(lab, rng):
    """merges two inner tables setting by setting"""
    (o, j, k, m), (x, y, z, w) = names(rng, 4), numbers(rng, 4)
    got = lab.deep_merge({o: {j: x, k: y}}, {o: {k: z, m: w}})
    equal(got, {o: {j: x, k: z, m: w}}, hint="two tables are merged")


@check(needs=inner)
def any_depth(lab, rng):
    """merges tables at any depth"""
    (o, p, q, j, k), (x, y, z) = names(rng, 5), numbers(rng, 3)
    a, b, want = {j: x, k: y}, {k: z}, {j: x, k: z}
    for depth in range(1, 7):
        key = (o, p, q)[depth % 3]
        a, b, want = {key: a, j: x}, {key: b}, {key: want, j: x}
        equal(lab.deep_merge(a, b), want, hint=f"tables in tables, {depth} deep")


@check(needs=flat)
def only_in_one(lab, rng):
    """keeps inner tables that only one of the two has"""
    (o, p, j), (x, y) = names(rng, 3), numbers(rng, 2)
    equal(lab.deep_merge({o: {j: x}}, {p: {j: y}}), {o: {j: x}, p: {j: y}})


@check(needs=flat)
def lists(lab, rng):
    """replaces a list with the new list"""
    (j, k), (x, y, z) = names(rng, 2), numbers(rng, 3)
    equal(lab.deep_merge({j: [x, y], k: 1}, {j: [z]}), {j: [z], k: 1}, hint="not added to its end")
    equal(lab.deep_merge({j: [x, y]}, {j: []}), {j: []}, hint="an empty list is a value")
    equal(lab.deep_merge({j: [{k: x}]}, {j: [{}]}), {j: [{}]}, hint="a list is not a table")


@check(needs=flat)
def values_that_count_as_false(lab, rng):
    """lets None, 0, False and an empty text of b win as well"""
    (j,), (x,) = names(rng, 1), numbers(rng, 1)
    for value in (None, 0, False, ""):
        equal(lab.deep_merge({j: x}, {j: value}), {j: value}, hint=f"{value!r} was set on purpose")
        equal(lab.deep_merge({j: value}, {j: x}), {j: x})
        equal(lab.deep_merge({}, {j: value}), {j: value}, hint="a key that only b has")


@check(needs=inner)
def table_against_other(lab, rng):
    """lets b win if only one of two values is a table"""
    (o, j), (x, y) = names(rng, 2), numbers(rng, 2)
    for value in (x, "text", None, [x]):
        equal(lab.deep_merge({o: {j: y}}, {o: value}), {o: value}, hint="a has a table, b hasn't")
        equal(lab.deep_merge({o: value}, {o: {j: y}}), {o: {j: y}}, hint="b has a table, a hasn't")


@check(needs=inner)
def empty_tables(lab, rng):
    """treats an empty table as one that changes nothing"""
    (o, j), (x,) = names(rng, 2), numbers(rng, 1)
    equal(lab.deep_merge({}, {}), {})
    equal(lab.deep_merge({o: {j: x}}, {}), {o: {j: x}})
    equal(lab.deep_merge({}, {o: {j: x}}), {o: {j: x}})
    equal(lab.deep_merge({o: {j: x}}, {o: {}}), {o: {j: x}}, hint="two tables are merged")
    equal(lab.deep_merge({o: {}}, {o: {j: x}}), {o: {j: x}})


@check(needs=inner, mutates=True)
def leaves_both(lab, rng):
    """leaves a and b as they were"""
    (o, j, k, m), (x, y, z) = names(rng, 4), numbers(rng, 3)
    for a, b in (({o: {j: x}, k: [x]}, {o: {m: y}, k: [z]}), ({j: x}, {k: y})):
        _, (first, second) = after(lab.deep_merge, a, b)
        equal(first, a, hint="the defaults are needed again for the next run")
        equal(second, b)


@check(needs=inner, mutates=True)
def nothing_shared_with_a(lab, given, rng):
    """shares no table and no list with a"""
    (o, p, j, k), (x, y) = names(rng, 4), numbers(rng, 2)
    a, b = {o: {j: x}, p: {o: {k: [y]}, j: [{k: x}]}}, {p: {k: y}}
    paths = [[o], [p], [p, o], [p, o, k], [p, j], [p, j, 0]]
    for over in (b, {}):
        got = given.left_when_the_answer_changes(lab.deep_merge, a, over, [[], *paths])
        hint = f"a, after deep_merge({a}, {over}) and a change of every table in the answer"
        equal(got[0], a, hint=hint)


@check(needs=inner, mutates=True)
def nothing_shared_with_b(lab, given, rng):
    """shares no table and no list with b"""
    (o, p, j, k), (x, y) = names(rng, 4), numbers(rng, 2)
    a, b = {p: {k: y}}, {o: {j: x}, p: {o: {k: [y]}, j: [{k: x}]}}
    paths = [[o], [p], [p, o], [p, o, k], [p, j], [p, j, 0]]
    for under in (a, {}):
        got = given.left_when_the_answer_changes(lab.deep_merge, under, b, [[], *paths])
        hint = f"b, after deep_merge({under}, {b}) and a change of every table in the answer"
        equal(got[1], b, hint=hint)


@check(needs=inner, mutates=True)
def over_itself(lab, given, rng):
    """changes nothing when a table is laid over itself"""
    (o, j, k), (x, y) = names(rng, 3), numbers(rng, 2)
    a = {o: {j: [x, y], k: {j: None}}}
    equal(given.same_table(lab.deep_merge, a), a)
