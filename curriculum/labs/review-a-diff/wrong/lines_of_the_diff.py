"""You number the lines of the diff file. Nobody has the diff open in their editor; the author looks
for line 16 of loans.py. Begin with the number after the plus in the line with @@, and count the
lines with a space or a plus."""

LOANS, MAIL = "library/loans.py", "library/mail.py"


def comments():
    """Return the comments on data/change.diff: (file, line in the new file, code)."""
    return [
        (LOANS, 10, "boundary"),  # five books at home are not fewer than five
        (LOANS, 29, "injection"),  # find(db, "' OR 1=1 --") returns all titles
        (LOANS, 33, "shared"),  # the second call still holds yesterday's readers
        (LOANS, 41, "untested"),  # no test calls fee
        (MAIL, 57, "secret"),  # whoever reads the program can log in
        (MAIL, 70, "swallowed"),  # a wrong address and a mistake in send look the same: nothing
    ]
