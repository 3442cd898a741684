"""What fits into the hours

A plan lists its parts in the order in which they're to be done. Take what fits.

- `parts`: a list of tuples: name, hours by estimate, and the list of names of the parts that must be done before.
- `past`: a list of pairs from earlier projects: hours by estimate, hours used. The factor is the sum of the hours used, divided by the
  sum of the estimates; with an empty list it's 1.5.
- `budget`: the hours that are available.
- Go through the parts once, in their order. A part is taken if all the parts that it needs have been taken, and its hours
  times the factor still fit into what is left of the budget; an exact fit counts.
- Returns the names of the parts that were taken, in their order.

>>> what_fits([("read", 4, []), ("model", 10, ["read"]), ("page", 8, ["model"])], [(10, 20)], 30)
['read', 'model']
"""

minutes = 9
chapter = "01-small-enough-to-finish"
hint = "A part that doesn't fit isn't the end: a smaller one behind it may fit, if it doesn't need the one that was left out."


def what_fits(parts: list, past: list, budget: float) -> list[str]:
    factor = 1.5
    if past:
        factor = sum(used for estimate, used in past) / sum(estimate for estimate, used in past)
    taken = []
    left = budget
    for name, hours, needs in parts:
        if all(need in taken for need in needs) and hours * factor <= left:
            taken.append(name)
            left -= hours * factor
    return taken


def cases(rng):
    yield ([], [], 10)
    yield ([("read", 4, [])], [(1, 1)], 4)
    yield ([("read", 4, [])], [], 5)
    yield ([("read", 4, [])], [], 6)
    yield ([("a", 2, []), ("b", 9, []), ("c", 2, ["a", "b"])], [(1, 1)], 6)
    yield ([("read", 4, []), ("model", 20, ["read"]), ("list", 2, ["read"])], [(2, 2)], 10)
    yield ([("read", 4, []), ("model", 20, ["read"]), ("page", 2, ["model"])], [(2, 2)], 10)
    yield ([("a", 8, []), ("b", 1, ["a"]), ("c", 1, [])], [(4, 4)], 6)
    yield ([("a", 4, []), ("b", 4, []), ("c", 4, [])], [(10, 40), (30, 40)], 16)
    yield ([("a", 2, []), ("b", 2, ["a"])], [(1, 4), (8, 8)], 5)
    yield ([("a", 5, []), ("b", 5, []), ("c", 2, [])], [(10, 10), (10, 20)], 18)
    yield ([("a", 9, []), ("b", 3, ["a"]), ("c", 3, ["b"]), ("d", 3, [])], [(5, 5)], 8)
    yield ([("a", 10, []), ("b", 1, ["a"])], [(2, 8), (38, 42)], 12.5)
    yield ([("a", 6, []), ("b", 6, [])], [(1, 3), (19, 17)], 12)
    yield ([("plot", 2, ["read"]), ("read", 2, []), ("list", 2, ["read"])], [(4, 4)], 9)
    names = ["read", "clean", "rule", "model", "list", "page"]
    for _ in range(4):
        parts = [(name, int(rng.integers(1, 9)), names[:i][-1:] if rng.random() < 0.5 else []) for i, name in enumerate(names)]
        yield (parts, [(4, int(rng.integers(3, 20))), (12, int(rng.integers(8, 30)))], int(rng.integers(12, 40)))


def _taken(parts, factor, budget, needed=True, ends=False):
    taken, left = [], budget
    for name, hours, needs in parts:
        if hours * factor <= left and (not needed or all(need in taken for need in needs)):
            taken.append(name)
            left -= hours * factor
        elif ends:
            break
    return taken


def wrong_without_the_factor(parts, past, budget):
    """You plan with the bare estimates. Your past projects took longer than estimated, and this one will, too."""
    return _taken(parts, 1, budget)


def wrong_mean_of_the_ratios(parts, past, budget):
    """You take the mean of each project's factor. A small project then weighs as much as a large one; the task asks for the sums of the hours."""
    factor = sum(used / estimate for estimate, used in past) / len(past) if past else 1.5
    return _taken(parts, factor, budget)


def wrong_without_its_basis(parts, past, budget):
    """You take parts whose basis was left out. A page for the model is of no use if there is no model."""
    factor = sum(used for _, used in past) / sum(estimate for estimate, _ in past) if past else 1.5
    return _taken(parts, factor, budget, needed=False)


def wrong_ends_at_the_first(parts, past, budget):
    """You stop at the first part that doesn't fit. A smaller one behind it may fit."""
    factor = sum(used for _, used in past) / sum(estimate for estimate, _ in past) if past else 1.5
    return _taken(parts, factor, budget, ends=True)
