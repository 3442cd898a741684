# values: FAIL got 'a', expected 'b'
# other: BROKEN �[2J<script>alert(1)</script>
"""Messages, hints and sentences with commands for terminals, with markup, and very long."""

from gradatim.checks import check, equal

NASTY = "\x1b[2J<script>alert(1)</script>\u202e" + "x" * 100_000


def values(lab):
    equal("a", "b", hint=NASTY)


values.__doc__ = NASTY
values = check(values)


@check
def other(lab):
    """is shown too"""
    raise AssertionError(NASTY)
