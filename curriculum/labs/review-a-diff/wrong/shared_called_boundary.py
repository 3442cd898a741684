"""You found the line with found=[] and gave it the wrong code. The list is made once, when Python
reads the def line, and all calls share it: tomorrow's answer still holds today's readers. That is
"shared"."""

LOANS, MAIL = "library/loans.py", "library/mail.py"


def comments():
    """Return the comments on data/change.diff: (file, line in the new file, code)."""
    return [
        (LOANS, 16, "boundary"),  # five books at home are not fewer than five
        (LOANS, 40, "injection"),  # find(db, "' OR 1=1 --") returns all titles
        (LOANS, 44, "boundary"),  # the second call still holds yesterday's readers
        (LOANS, 52, "untested"),  # no test calls fee
        (MAIL, 5, "secret"),  # whoever reads the program can log in
        (MAIL, 16, "swallowed"),  # a wrong address and a mistake in send look the same: nothing
    ]
