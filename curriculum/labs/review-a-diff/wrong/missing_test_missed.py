"""You did not mark line 52 of loans.py, the new function fee. Everything that is there is
right, and that is why it is easy to miss: what is wrong is that no test calls it. Go
through the new functions, and look for each in the changes to tests/."""

LOANS, MAIL = "library/loans.py", "library/mail.py"


def comments():
    """Return the comments on data/change.diff: (file, line in the new file, code)."""
    return [
        (LOANS, 16, "boundary"),  # five books at home are not fewer than five
        (LOANS, 40, "injection"),  # find(db, "' OR 1=1 --") returns all titles
        (LOANS, 44, "shared"),  # the second call still holds yesterday's readers
        (MAIL, 5, "secret"),  # whoever reads the program can log in
        (MAIL, 16, "swallowed"),  # a wrong address and a mistake in send look the same: nothing
    ]
