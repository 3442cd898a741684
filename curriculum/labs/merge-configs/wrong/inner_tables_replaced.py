"""Your program merges the outer tables only: where both have `model`, the whole inner table of the defaults is
replaced, and `layers` is gone although nobody touched it. `{**a, **b}` and `update` do that. Where both values
are dicts, merge these two in the same way."""

from copy import deepcopy


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    return deepcopy({**a, **b})
