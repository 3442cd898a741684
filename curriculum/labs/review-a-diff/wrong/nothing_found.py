"""You have no comments. The change reads well, the tests pass, and the author is careful; and
yet a reader who types a quotation mark into the search can read the whole database. A review
looks for what is wrong, not for whether it looks right."""

LOANS, MAIL = "library/loans.py", "library/mail.py"


def comments():
    """Return the comments on data/change.diff: (file, line in the new file, code)."""
    return []
