"""You comment on the name n, on a long line and on the one-line body of fee. You may even be
right; but the line through which a stranger gets at the database is next to one of them, and it
got no comment. Look for harm first."""

LOANS, MAIL = "library/loans.py", "library/mail.py"


def comments():
    """Return the comments on data/change.diff: (file, line in the new file, code)."""
    return [(LOANS, 15, "boundary"), (LOANS, 46, "shared"), (LOANS, 54, "division")]
