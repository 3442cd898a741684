from gradatim.checks import check, equal

RIGHT = '''
def median(values):
    """Return the median of a list of numbers."""
    if not values:
        raise ValueError("the median of nothing is not defined")
    ordered = sorted(values)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2
'''
BETWEEN = "(ordered[middle - 1] + ordered[middle]) / 2"
NOTHING = 'raise ValueError("the median of nothing is not defined")'


def version(old, new):
    """the right version with one piece replaced"""
    assert old in RIGHT
    return RIGHT.replace(old, new)


def verdict(lab, source):
    """ "caught" if a test fails beside this median.py, "missed" if none does"""
    answer = lab.against({"median.py": source})
    return "caught" if answer["failed"] or answer["errors"] else "missed"


def accepts(lab, source):
    """every test passes beside this right median.py"""
    answer = lab.against({"median.py": source})
    odd = answer["failed"] + answer["errors"]
    equal("rejected" if odd else "accepted", "accepted", hint="not passed: " + ", ".join(odd))


@check
def finds_tests(lab):
    """contains at least one test, and it passes beside the median.py of the lesson"""
    answer = lab.against({"median.py": RIGHT})
    odd = answer["failed"] + answer["errors"]
    equal("fails" if odd else "passes", "passes", hint="not passed: " + ", ".join(odd))
    equal("some" if answer["passed"] else "none", "some", hint="def test_...():")


@check(needs=finds_tests)
def calls_it(lab):
    """tests the median of median.py and no other: if it always fails, so does a test"""
    source = "def median(values):\n    raise RuntimeError('the median of median.py')\n"
    equal(verdict(lab, source), "caught", hint="from median import median")


@check(needs=finds_tests)
def accepts_other_steps(lab):
    """accepts a right version that takes other steps, and so rounds another way"""
    accepts(
        lab, version(BETWEEN, "ordered[middle - 1] + (ordered[middle] - ordered[middle - 1]) / 2")
    )


@check(needs=finds_tests)
def accepts_what_is_open(lab):
    """accepts a right version that returns floats and uses other words for its error"""
    floats = version("return ordered[middle]\n", "return float(ordered[middle])\n")
    accepts(lab, floats.replace(NOTHING, 'raise ValueError("empty")'))


@check(needs=finds_tests)
def accepts_lists_only(lab):
    """accepts a right version that works for lists and for nothing else"""
    accepts(lab, version("sorted(values)", "values.copy()\n    ordered.sort()"))


@check(needs=finds_tests)
def no_sorting(lab):
    """catches a median that takes the middle of the list as it stands"""
    equal(verdict(lab, version("sorted(values)", "list(values)")), "caught")


@check(needs=finds_tests)
def mean(lab):
    """catches a median that is the mean"""
    source = version("middle = len(ordered) // 2", "return sum(ordered) / len(ordered)")
    equal(verdict(lab, source), "caught", hint="on which lists do the two differ?")


@check(needs=finds_tests)
def upper_of_two(lab):
    """catches a median that takes the upper of two middle values"""
    equal(
        verdict(lab, version(BETWEEN, "ordered[middle]")), "caught", hint="an even number of values"
    )


@check(needs=finds_tests)
def half_dropped(lab):
    """catches a median that drops the half between two middle values"""
    source = version(BETWEEN, BETWEEN.replace("/", "//"))
    equal(
        verdict(lab, source), "caught", hint="which two values have no whole number between them?"
    )


@check(needs=finds_tests)
def equal_values_dropped(lab):
    """catches a median that counts equal values once"""
    source = version("sorted(values)", "sorted(set(values))")
    equal(verdict(lab, source), "caught", hint="so many equal values that the middle moves")


@check(needs=finds_tests)
def sign_ignored(lab):
    """catches a median that sorts without looking at the sign"""
    source = version("sorted(values)", "sorted(values, key=abs)")
    equal(verdict(lab, source), "caught", hint="where does -5 stand among 1 and 2?")


@check(needs=finds_tests)
def sorts_your_list(lab):
    """catches a median that changes the list it is given"""
    source = version("ordered = sorted(values)", "values.sort()\n    ordered = values")
    equal(verdict(lab, source), "caught", hint="what did the list look like before?")


@check(needs=finds_tests)
def zero_for_nothing(lab):
    """catches a median that returns 0 for an empty list"""
    equal(verdict(lab, version(NOTHING, "return 0")), "caught", hint="the contract says ValueError")


@check(needs=finds_tests)
def stumbles_over_nothing(lab):
    """catches a median that raises an error other than ValueError for an empty list"""
    source = version(NOTHING, 'raise IndexError("list index out of range")')
    equal(verdict(lab, source), "caught", hint="the contract says ValueError")
