from gradatim.checks import check, equal

RIGHT = '''
def merge(spans):
    """Return the fewest spans that cover the same points."""
    merged = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged
'''
LISTS = """
def merge(spans):
    merged = []
    for start, end in sorted(map(list, spans), key=lambda span: (span[0], -span[1])):
        if not merged or merged[-1][1] < start:
            merged.append([start, end])
        merged[-1][1] = max(merged[-1][1], end)
    return merged
"""
STRICT = RIGHT.replace(
    "    merged = []\n",
    "    merged = []\n    if not isinstance(spans, list):\n"
    "        raise TypeError('spans is no list')\n"
    "    for start, end in spans:\n"
    "        if type(start) is not int or type(end) is not int or start > end:\n"
    "            raise ValueError(f'{(start, end)} is no span')\n",
)
COUNTS = "seen = set()\n\n" + RIGHT.replace(
    "    merged = []\n",
    "    merged = []\n    seen.add(tuple(map(tuple, spans)))\n"
    "    if len(seen) == 100:\n        raise RuntimeError('100 lists')\n",
)
RECORDS = "import sys\n\nsys.merge_calls = []\n" + RIGHT.replace(
    "    merged = []\n", "    merged = []\n    sys.merge_calls.append(list(spans))\n"
)
COMPARES = "import sys\n\nleft = list(sys.merge_calls)\n" + RIGHT.replace(
    "    merged = []\n",
    "    merged = []\n    if not left or left.pop(0) != list(spans):\n"
    "        raise RuntimeError('another list')\n",
)


def version(old, new):
    """the right version with one piece replaced"""
    assert old in RIGHT
    return RIGHT.replace(old, new)


def verdict(lab, source):
    """ "caught" if a test fails beside this merge.py, "missed" if none does"""
    answer = lab.against({"merge.py": source})
    return "caught" if answer["failed"] or answer["errors"] else "missed"


def accepts(lab, source):
    """every test passes beside this right merge.py"""
    answer = lab.against({"merge.py": source})
    odd = answer["failed"] + answer["errors"]
    hint = "not passed: " + ", ".join(odd[:3])
    equal("rejected" if odd else "accepted", "accepted", hint=hint)
    equal("some" if answer["passed"] else "none", "some", hint="def test_...():")


@check
def accepts_the_right_one(lab):
    """accepts the merge of the lesson"""
    accepts(lab, RIGHT)


@check(needs=accepts_the_right_one)
def accepts_lists(lab):
    """accepts a right version that returns lists in place of tuples"""
    accepts(lab, LISTS)


@check(needs=accepts_the_right_one)
def accepts_strict(lab):
    """accepts a right version that refuses what is no list of spans"""
    hint = "it is called with something that the contract rules out"
    answer = lab.against({"merge.py": STRICT})
    odd = answer["failed"] + answer["errors"]
    equal(odd[:3], [], hint=hint)


@check(needs=accepts_the_right_one)
def many_lists(lab):
    """calls merge with at least 100 different lists"""
    found = verdict(lab, COUNTS).replace("caught", "100 or more").replace("missed", "fewer")
    equal(found, "100 or more", hint="draw them in a loop")


@check(needs=accepts_the_right_one)
def same_lists_again(lab):
    """calls merge with the same lists in each run"""
    lab.against({"merge.py": RECORDS})
    found = verdict(lab, COMPARES).replace("caught", "others").replace("missed", "the same")
    equal(found, "the same", hint="a generator of your own, with a seed")


@check(needs=accepts_the_right_one)
def inner_end(lab):
    """catches a merge that loses the end of a span with another one inside it"""
    equal(verdict(lab, version("max(merged[-1][1], end)", "end")), "caught")


@check(needs=accepts_the_right_one)
def touching(lab):
    """catches a merge that leaves touching spans apart"""
    hint = "what must lie between two neighbours?"
    equal(verdict(lab, version("start <= merged", "start < merged")), "caught", hint=hint)


@check(needs=accepts_the_right_one)
def single_points(lab):
    """catches a merge that drops single points"""
    source = version("in sorted(spans)", "in sorted(s for s in spans if s[0] < s[1])")
    equal(
        verdict(lab, source), "caught", hint="does your generator make (3, 3), apart from others?"
    )


@check(needs=accepts_the_right_one)
def gap_of_one(lab):
    """catches a merge that closes gaps of length 1"""
    source = version("start <= merged[-1][1]", "start <= merged[-1][1] + 1")
    equal(verdict(lab, source), "caught", hint="what is covered halfway between 1 and 2?")


@check(needs=accepts_the_right_one)
def as_texts(lab):
    """catches a merge that sorts numbers as texts"""
    source = version("sorted(spans)", "sorted(spans, key=lambda s: (str(s[0]), s[1]))")
    equal(verdict(lab, source), "caught", hint="which comes first as a text, 10 or 9?")


@check(needs=accepts_the_right_one)
def seventh(lab):
    """catches a merge that goes wrong from the seventh span on"""
    source = version("sorted(spans)", "sorted(spans[:6])")
    equal(verdict(lab, source), "caught", hint="how long are your lists?")


@check(needs=accepts_the_right_one)
def changes_the_list(lab):
    """catches a merge that changes the list it is given"""
    source = version(
        "    for start, end in sorted(spans)", "    spans.sort()\n    for start, end in spans"
    )
    equal(verdict(lab, source), "caught", hint="what did the list look like before?")
