"""Compares a result with the expected value. Values count as equal only if every part was compared.

`difference` returns "" for equal values, else a message for the learner: what was returned, what
was expected, and at most one remark on what is almost right. docs/authoring.md defines equality.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from gradatim.checks import compare_arrays, compare_containers, compare_scalars
from gradatim.checks.rule import Rule, Tolerance
from gradatim.checks.show import is_pandas


def difference(got: Any, want: Any, tolerance: Tolerance | None = None) -> str:
    """How `got` differs from `want`, as a message; "" if they are equal.

    `tolerance`: (rtol, atol) for numbers; None compares exactly.
    """
    return _difference(got, want, Rule(tolerance, _difference))


def _difference(got: Any, want: Any, rule: Rule) -> str:
    if is_pandas(want) or is_pandas(got):
        from gradatim.checks import compare_frames  # pandas is loaded already then

        return compare_frames.difference(got, want, rule)
    if isinstance(want, np.ndarray) or isinstance(got, np.ndarray):
        return compare_arrays.difference(got, want, rule)
    if isinstance(want, list | tuple):
        return compare_containers.sequences(got, want, rule)
    if isinstance(want, dict):
        return compare_containers.dicts(got, want, rule)
    if isinstance(want, set | frozenset):
        return compare_containers.sets(got, want, rule)
    return compare_scalars.difference(got, want, rule)
