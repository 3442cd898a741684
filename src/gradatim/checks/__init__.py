"""What a lab's author writes checks with. It knows nothing of Gradatim.

from gradatim.checks import check, close

@check
def adds_up(lab, ref, rng):
    \"\"\"each item is the sum of all items so far\"\"\"
    xs = rng.integers(-9, 9, 12).tolist()
    equal(lab.running_total(xs), ref.running_total(xs))
"""

from gradatim.checks.case import Check, check, valid
from gradatim.checks.shell import same_session
from gradatim.checks.verbs import (
    after,
    agree,
    chart,
    close,
    doc,
    equal,
    growth,
    kind,
    lend,
    printed,
    raises,
    signature,
    steady,
    take,
)

__all__ = [
    "Check",
    "after",
    "agree",
    "chart",
    "check",
    "close",
    "doc",
    "equal",
    "growth",
    "kind",
    "lend",
    "printed",
    "raises",
    "same_session",
    "signature",
    "steady",
    "take",
    "valid",
]
