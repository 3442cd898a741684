"""You mark the except in shelf. It was there before, and it catches one kind of error on purpose
and gives it a meaning. What swallows errors is an except that catches everything and does nothing."""

LOANS, MAIL = "library/loans.py", "library/mail.py"


def comments():
    """Return the comments on data/change.diff: (file, line in the new file, code)."""
    return [
        (LOANS, 61, "swallowed"),
        (LOANS, 16, "boundary"),  # five books at home are not fewer than five
        (LOANS, 40, "injection"),  # find(db, "' OR 1=1 --") returns all titles
        (LOANS, 44, "shared"),  # the second call still holds yesterday's readers
        (LOANS, 52, "untested"),  # no test calls fee
        (MAIL, 5, "secret"),  # whoever reads the program can log in
        (MAIL, 16, "swallowed"),  # a wrong address and a mistake in send look the same: nothing
    ]
