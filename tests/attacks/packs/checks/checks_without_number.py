# checks: BROKEN said what it may not
"""Three hundred checks, with long sentences that command terminals."""

from gradatim.checks import check


def _values(lab):
    """x"""


for number in range(300):
    _values.__doc__ = "\x1b[2J<script>" + "x" * 2**16
    _values.__name__ = f"values{number}"
    globals()[f"values{number}"] = check(_values)
