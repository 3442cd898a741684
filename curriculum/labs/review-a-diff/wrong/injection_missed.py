"""You did not mark line 40 of loans.py. The word is put into the SQL as text, so it can end
the quotation and go on with SQL of its own. The lines above it hand their values over with ? and
are fine."""

LOANS, MAIL = "library/loans.py", "library/mail.py"


def comments():
    """Return the comments on data/change.diff: (file, line in the new file, code)."""
    return [
        (LOANS, 16, "boundary"),  # five books at home are not fewer than five
        (LOANS, 44, "shared"),  # the second call still holds yesterday's readers
        (LOANS, 52, "untested"),  # no test calls fee
        (MAIL, 5, "secret"),  # whoever reads the program can log in
        (MAIL, 16, "swallowed"),  # a wrong address and a mistake in send look the same: nothing
    ]
