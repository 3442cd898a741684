"""A project's last stage, on the learner's own data. Such stages import from here."""

from gradatim.verify.own_data.comparison import Outcomes, compare
from gradatim.verify.own_data.data import (
    bring_in,
    expect_count,
    expect_own,
    held_out,
    lines,
    unreadable,
)
from gradatim.verify.own_data.scope import Form, Scope, scope_sheet

__all__ = [
    "Form",
    "Outcomes",
    "Scope",
    "bring_in",
    "compare",
    "expect_count",
    "expect_own",
    "held_out",
    "lines",
    "scope_sheet",
    "unreadable",
]
