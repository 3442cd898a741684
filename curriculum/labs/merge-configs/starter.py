def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    return {**a, **b}  # TODO: for a key in both, the whole inner table of a is lost
