from gradatim.checks import check, equal, kind, lend, raises, take


@check
def holds(lab, rng):
    """gives back what was put in, the newest first"""
    xs = rng.integers(100, size=4).tolist()
    box = lab.Box()
    for x in xs:
        box.put(x)
    equal(len(box), 4)
    equal([box.take() for _ in xs], xs[::-1])


@check
def counts(lab, rng):
    """counts from a start, for as long as one asks"""
    start = int(rng.integers(100))
    count = lab.count(start)
    equal(kind(count), "iterator")
    equal(take(count, 3), [start, start + 1, start + 2])


@check
def joins(lab):
    """joins two boxes by +"""
    left, right = lab.Box(), lab.Box()
    left.put(1)
    right.put(2)
    equal((left + right).items, [1, 2])


@check
def refuses(lab):
    """refuses to take from an empty box"""
    raises(LookupError, lab.Box().take)


@check
def calls(lab):
    """calls what it was given, once"""
    bell = lend(lambda: 3, limit=5)
    equal(lab.ring(bell), 3)
    equal(bell.count, 1)


@check
def word(lab):
    """knows the word"""
    equal(lab.word(), "canary-heliotrope")
