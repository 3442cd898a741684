"""Programs that fail, one for each kind of trouble. They live beside your code, so that how often
you call them, and with what, is your own affair."""


def needs_all(culprits):
    """It fails if all of these items are there, in any number."""

    def run(part):
        if all(item in part for item in culprits):
            raise KeyError("all of them")

    return run


def needs_many(item, times):
    """It fails if this item is there so many times."""

    def run(part):
        if part.count(item) >= times:
            raise KeyError(f"{times} of {item}")

    return run


def needs_header(header, culprit):
    """It fails with KeyError at the culprit, but with IndexError if the header is missing."""

    def run(part):
        if header not in part:
            raise IndexError("no header")
        if culprit in part:
            raise KeyError(culprit)

    return run


class Namesake(Exception):
    """Not KeyError, though it is called so."""


Namesake.__name__ = Namesake.__qualname__ = "KeyError"


def needs_namesake(header, culprit):
    """It fails with KeyError at the culprit, but with a namesake of it without the header."""

    def run(part):
        if header not in part:
            raise Namesake("no header")
        if culprit in part:
            raise KeyError(culprit)

    return run


def talks(culprit):
    """It fails at the culprit and says in how many items; otherwise it returns False."""

    def run(part):
        if culprit in part:
            raise KeyError(f"{culprit} in {len(part)} items")
        return False

    return run


def needs_order(first, second):
    """It fails if both are there, the first one before the second one."""

    def run(part):
        if first in part and second in part and part.index(first) < part.index(second):
            raise ValueError("in this order")

    return run


def needs_in_turns(culprit, chain):
    """It fails at the culprit; of the chain any end may be there, but nothing with a gap: the
    items of the chain can go only one after the other, from its beginning."""

    def run(part):
        there = [item in part for item in chain]
        if culprit in part and there == sorted(there):
            raise KeyError(culprit)

    return run


def always():
    """It fails whatever it is given."""

    def run(part):
        raise TypeError("always")

    return run


def never():
    """It never fails."""

    def run(part):
        return False

    return run


def shrunk(shrink, items, program, *about):
    """Call shrink with one of these programs."""
    return shrink(items, globals()[program](*about))


def counted(shrink, items, culprits, limit):
    """Return what is left of the items, and whether that took at most so many runs."""
    fails, runs = needs_all(culprits), []

    def run(part):
        runs.append(len(part))
        return fails(part)

    left = shrink(items, run)
    return left, "few enough" if len(runs) <= limit else "too many"
