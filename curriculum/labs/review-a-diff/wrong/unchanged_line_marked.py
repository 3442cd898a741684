"""You mark line 26 of loans.py. It is as dangerous as you say, but it was there before; the space
in front of it says so. Tell somebody, but do not hold up this change for it."""

LOANS, MAIL = "library/loans.py", "library/mail.py"


def comments():
    """Return the comments on data/change.diff: (file, line in the new file, code)."""
    return [
        (LOANS, 26, "injection"),
        (LOANS, 16, "boundary"),  # five books at home are not fewer than five
        (LOANS, 40, "injection"),  # find(db, "' OR 1=1 --") returns all titles
        (LOANS, 44, "shared"),  # the second call still holds yesterday's readers
        (LOANS, 52, "untested"),  # no test calls fee
        (MAIL, 5, "secret"),  # whoever reads the program can log in
        (MAIL, 16, "swallowed"),  # a wrong address and a mistake in send look the same: nothing
    ]
