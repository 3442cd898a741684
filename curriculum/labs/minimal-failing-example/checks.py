from gradatim.checks import check, equal, raises


def lines(rng, n):
    """n different texts in no order."""
    return [f"line {i}" for i in rng.permutation(1000)[:n].tolist()]


def pick(rng, items, n):
    """n of the items, in the order in which they stand there."""
    return [items[i] for i in sorted(rng.choice(len(items), n, replace=False).tolist())]


@check
def one_culprit(lab, given, rng):
    """finds the one item that makes it fail"""
    for n in (1, 7, 16, 33):
        items = lines(rng, n)
        culprit = pick(rng, items, 1)
        got = given.shrunk(lab.shrink, items, "needs_all", culprit)
        equal(got, culprit, hint=f"it fails wherever {culprit[0]!r} is there: what can go?")


@check(needs=one_culprit)
def at_the_ends(lab, given, rng):
    """finds it even where it is the first item or the last one"""
    items = lines(rng, 20)
    for culprit in ([items[0]], [items[-1]], [items[0], items[-1]]):
        equal(given.shrunk(lab.shrink, items, "needs_all", culprit), culprit)


@check(needs=one_culprit)
def several_together(lab, given, rng):
    """finds items that make it fail only together, wherever they are"""
    items = lines(rng, 24)
    for n in (2, 3, 5):
        culprits = pick(rng, items, n)
        got = given.shrunk(lab.shrink, items, "needs_all", culprits)
        hint = f"it fails where {culprits} are all there: what if neither half fails by itself?"
        equal(got, culprits, hint=hint)


@check(needs=several_together)
def all_needed(lab, given, rng):
    """leaves out nothing if every item is needed"""
    items = lines(rng, 6)
    equal(given.shrunk(lab.shrink, items, "needs_all", items), items)


@check(needs=one_culprit)
def same_failure(lab, given, rng):
    """does not take another error for the failure that you are looking for"""
    items = lines(rng, 20)
    culprit = items[int(rng.integers(8, 20))]
    for program in ("needs_header", "needs_namesake"):
        got = given.shrunk(lab.shrink, items, program, items[0], culprit)
        equal(got, [items[0], culprit], hint="which error did the whole list raise?")


@check(needs=one_culprit)
def only_the_class(lab, given, rng):
    """looks only at the class of the error, not at its message or at what run returns"""
    items = lines(rng, 12)
    culprit = pick(rng, items, 1)
    equal(given.shrunk(lab.shrink, items, "talks", *culprit), culprit, hint="the class, no more")


@check(needs=several_together)
def in_their_order(lab, given, rng):
    """keeps the items in their order"""
    items = lines(rng, 15)
    first, second = pick(rng, items, 2)
    equal(given.shrunk(lab.shrink, items, "needs_order", first, second), [first, second])


@check(needs=one_culprit)
def equal_items(lab, given, rng):
    """treats equal items as different ones"""
    items = ["x", "y", "x", "z", "x", "x", "y", "x", "z"]
    hint = "leave out one place, not every item that looks like it"
    equal(given.shrunk(lab.shrink, items, "needs_many", "x", 3), ["x", "x", "x"], hint=hint)
    equal(given.shrunk(lab.shrink, items, "needs_many", "y", 2), ["y", "y"], hint=hint)
    got = given.shrunk(lab.shrink, ["x", "y", "x"], "needs_order", "x", "y")
    equal(got, ["x", "y"], hint="it fails where an x stands before a y: which x can go?")


@check(needs=several_together)
def once_more(lab, given, rng):
    """tries items again after others have gone"""
    for n in (6, 14):
        items = lines(rng, n)
        culprit, *chain = rng.permutation(items)[:6].tolist()
        up = [item for item in items if item in chain]
        for order in (chain, up, up[::-1]):
            got = given.shrunk(lab.shrink, items, "needs_in_turns", culprit, order)
            equal(got, [culprit], hint="an item that was needed then may not be needed now")


@check(needs=once_more)
def as_long_as_it_takes(lab, given, rng):
    """goes on until a whole pass removes nothing, however many passes that takes"""
    items = lines(rng, 65)
    turns = [item for pair in zip(items[:32:-1], items[32:0:-1], strict=True) for item in pair]
    for order in (turns, turns[::-1]):
        got = given.shrunk(lab.shrink, items, "needs_in_turns", items[0], order)
        equal(got, items[:1], hint="when may you stop?")


@check(needs=one_culprit)
def nothing_needed(lab, given, rng):
    """returns an empty list if even that fails"""
    (line,) = lines(rng, 1)
    for n in (9, 1, 0):
        got = given.shrunk(lab.shrink, [line] * n, "always")
        equal(got, [], hint=f"it fails whatever it is given, here {n} times {line!r}")


@check
def no_failure(lab, given, rng):
    """raises ValueError if there is no failure to begin with"""
    for items in (lines(rng, 5), []):
        raises(ValueError, given.shrunk, lab.shrink, items, "never", hint="run returned, no error")


@check(needs=several_together)
def few_runs(lab, given, rng):
    """runs it at most 200 times for 500 items, one or two of which matter"""
    items = lines(rng, 500)
    for n in (1, 2, 2):
        culprits = pick(rng, items, n)
        left, runs = given.counted(lab.shrink, items, culprits, 200)
        equal(left, culprits)
        equal(runs, "few enough", hint="how large a piece do you leave out first?")
