"""You mark the line with pass, not the one with except. pass alone does no harm; what matters is
what is caught. The task asks for the line with except, so that two reviewers mean the same line."""

LOANS, MAIL = "library/loans.py", "library/mail.py"


def comments():
    """Return the comments on data/change.diff: (file, line in the new file, code)."""
    return [
        (LOANS, 16, "boundary"),  # five books at home are not fewer than five
        (LOANS, 40, "injection"),  # find(db, "' OR 1=1 --") returns all titles
        (LOANS, 44, "shared"),  # the second call still holds yesterday's readers
        (LOANS, 52, "untested"),  # no test calls fee
        (MAIL, 5, "secret"),  # whoever reads the program can log in
        (MAIL, 17, "swallowed"),  # a wrong address and a mistake in send look the same: nothing
    ]
