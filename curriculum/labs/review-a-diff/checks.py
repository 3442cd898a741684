from gradatim.checks import check, equal

LOANS, MAIL, TESTS = "library/loans.py", "library/mail.py", "tests/test_loans.py"
CODES = [
    "boundary",
    "division",
    "injection",
    "secret",
    "shared",
    "swallowed",
    "unclosed",
    "untested",
]
FOUND = [
    ([LOANS, 16], "boundary"),
    ([LOANS, 40], "injection"),
    ([LOANS, 44], "shared"),
    ([LOANS, 52], "untested"),
    ([MAIL, 5], "secret"),
    ([MAIL, 16], "swallowed"),
]
ADDED = {
    LOANS: [15, 16, *range(29, 57)],
    MAIL: [4, 5, 9, 10, 11, *range(13, 19)],
    TESTS: [1, *range(10, 22)],
}

# The checks say how many of the mistakes were found, not which: to find them is the exercise.


@check
def a_list_of_tuples(lab, given):
    """returns a list of tuples: a text, an int, a text"""
    equal(given.kinds(lab.comments), ("list", []), hint='("till.py", 14, "unclosed")')


@check(needs=a_list_of_tuples)
def form(lab, given):
    """returns comments with a file of the change and one of the eight codes"""
    for file, line, code in given.listed(lab.comments):
        known = [file if file in ADDED else "a file of the change", line]
        equal([file, line], known, hint="as the diff names it, without a/ and b/")
        equal(code, code if code in CODES else "one of the eight codes")


@check(needs=form)
def on_added_lines(lab, given):
    """comments only on lines that the change adds"""
    elsewhere = [[f, line] for f, line, _ in given.listed(lab.comments) if line not in ADDED[f]]
    hint = "your comments on other lines; count lines with a space or a plus, as in the new file"
    equal(elsewhere, [], hint=hint)


@check(needs=form)
def finds(lab, given):
    """marks the six lines with a mistake"""
    found = [given.codes(lab.comments, place) for place, _ in FOUND]
    equal(sum(codes != [] for codes in found), 6, hint="what happens in the worst case?")


@check(needs=finds)
def kinds(lab, given):
    """gives each of the six its code"""
    found = [given.codes(lab.comments, place) == [code] for place, code in FOUND]
    equal(sum(found), 6, hint="no two of them are of the same kind")


@check(needs=on_added_lines)
def no_alarms(lab, given):
    """leaves alone the added lines that have nothing wrong with them"""
    places = [place for place, _ in FOUND]
    alarms = [[f, line] for f, line, _ in given.listed(lab.comments) if [f, line] not in places]
    equal(len(alarms), 0, hint="what harm could this line do?")
