"""Calls of the functions in your list, made where they live."""


def kinds(answer):
    """Return what make_multipliers gave: the type, and for a list how many can be called."""
    if hasattr(answer, "__next__"):
        return "iterator"
    if not isinstance(answer, list):
        return type(answer).__name__
    return ["list", len(answer), sum(callable(f) for f in answer)]


def calls(fs, places, x):
    """Call the functions at these places, in this order, with x; answer what they answered."""
    return [fs[i](x) for i in places]


def older_after_newer(make_multipliers, n, m, x):
    """Make a list, then another one; answer what the functions of the first say to x."""
    older = make_multipliers(n)
    make_multipliers(m)
    return [f(x) for f in older]
