"""Proof of equality: two values are the same only if it is shown, never by default.

`difference` gives "" for a proof, else words for the learner: what was seen before what was wanted,
then at most one remark on how near it is. docs/authoring.md holds the exact meaning.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from gradatim.checks import compare_arrays, compare_containers, compare_scalars
from gradatim.checks.rule import Rule, Tolerance
from gradatim.checks.show import is_pandas


def difference(got: Any, want: Any, tolerance: Tolerance | None = None) -> str:
    """Why `got` is not `want`: exactly, or for numbers within (rtol, atol)."""
    return _difference(got, want, Rule(tolerance, _difference))


def _difference(got: Any, want: Any, rule: Rule) -> str:
    if is_pandas(want) or is_pandas(got):
        from gradatim.checks import compare_frames  # only where pandas is loaded already

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
