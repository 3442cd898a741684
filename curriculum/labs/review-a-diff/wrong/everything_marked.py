"""You mark every line with "untested" that might need a test. The six that matter are among thirty
that do not, and the author will read the first five. A comment costs attention; spend it on
harm."""

LOANS, MAIL = "library/loans.py", "library/mail.py"


def comments():
    """Return the comments on data/change.diff: (file, line in the new file, code)."""
    return [(LOANS, line, "untested") for line in (15, 16, *range(29, 57))] + [
        (MAIL, line, "untested") for line in (4, 5, 9, 10, 11, *range(13, 19))
    ]
