"""Your function returns a value and not a function: it has run the steps at once, on a value of its own or
on none. `pipeline(add_one, double)` is called before anybody knows the 4. Make a function inside and
return it without parentheses."""


def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""
    x = 0
    for step in steps:
        x = step(x)
    return x
