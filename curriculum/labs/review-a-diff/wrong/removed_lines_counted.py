"""You count the lines with a minus as well. They are not in the new file, so every comment
below one of them is too far down: 17 instead of 16 in loans.py, 18 instead of 16 in mail.py."""

LOANS, MAIL = "library/loans.py", "library/mail.py"


def comments():
    """Return the comments on data/change.diff: (file, line in the new file, code)."""
    return [
        (LOANS, 17, "boundary"),  # five books at home are not fewer than five
        (LOANS, 40, "injection"),  # find(db, "' OR 1=1 --") returns all titles
        (LOANS, 44, "shared"),  # the second call still holds yesterday's readers
        (LOANS, 52, "untested"),  # no test calls fee
        (MAIL, 5, "secret"),  # whoever reads the program can log in
        (MAIL, 18, "swallowed"),  # a wrong address and a mistake in send look the same: nothing
    ]
