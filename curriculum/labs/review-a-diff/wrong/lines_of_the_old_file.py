"""You begin to count at the number after the minus, which is the place in the old file. In the
second piece of loans.py that is 25 where the new file has 26, so three of your comments are
one line too high."""

LOANS, MAIL = "library/loans.py", "library/mail.py"


def comments():
    """Return the comments on data/change.diff: (file, line in the new file, code)."""
    return [
        (LOANS, 16, "boundary"),  # five books at home are not fewer than five
        (LOANS, 39, "injection"),  # find(db, "' OR 1=1 --") returns all titles
        (LOANS, 43, "shared"),  # the second call still holds yesterday's readers
        (LOANS, 51, "untested"),  # no test calls fee
        (MAIL, 5, "secret"),  # whoever reads the program can log in
        (MAIL, 16, "swallowed"),  # a wrong address and a mistake in send look the same: nothing
    ]
