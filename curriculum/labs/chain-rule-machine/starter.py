def value_and_slope(expr, x):
    """Return the value of the expression at x, and its slope there."""
    if expr == "x":
        return x, 1.0
    if not isinstance(expr, tuple):
        return expr, 0.0
    operation, *parts = expr
    # TODO: value and slope of the parts first, then one rule for each operation
    raise ValueError(f"no rule for {operation!r}")
