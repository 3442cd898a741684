from gradatim.checks import check, equal

WEATHER = '''
import sys


def lowest(place):
    """There is no network here."""
    sys.service_was_asked = True
    raise OSError("no connection")
'''
MILD = "def lowest(place):\n    return 12.5\n"  # the network is there, and the night is mild
RIGHT = '''
import time

from weather import lowest

_asked = {}


def warning(place):
    """Return "frost" or "mild" for tonight, or "unknown" if nobody can say."""
    now = time.time()
    if place not in _asked or now - _asked[place][0] >= 3600:
        try:
            _asked[place] = now, lowest(place)
        except OSError:
            return "unknown"
    return "frost" if _asked[place][1] <= 0 else "mild"
'''
OBJECT = """
import time

from weather import lowest


class Memory:
    def __init__(self):
        self.until, self.words = {}, {}

    def fresh(self, place, now):
        return place in self.words and now < self.until[place]

    def keep(self, place, now, word):
        self.until[place], self.words[place] = now + 3600, word


MEMORY = Memory()


def warning(place):
    now = time.time()
    if not MEMORY.fresh(place, now):
        try:
            MEMORY.keep(place, now, "mild" if lowest(place) > 0 else "frost")
        except OSError:
            return "unknown"
    return MEMORY.words[place]
"""
AGE = "now - _asked[place][0] >= 3600"
ASK = "_asked[place] = now, lowest(place)"
UNKNOWN = 'return "unknown"'


def version(old, new):
    """the right version with one piece replaced"""
    assert old in RIGHT
    return RIGHT.replace(old, new)


def run(lab, source, backwards=False, weather=WEATHER):
    return lab.against({"frost.py": source, "weather.py": weather}, backwards)


def accepted(answer):
    names = answer["failed"] + answer["errors"]
    hint = "not passed: " + ", ".join(names)
    equal("rejected" if names else "accepted", "accepted", hint=hint)


def caught(lab, source, hint):
    answer = run(lab, source)
    equal("caught" if answer["failed"] or answer["errors"] else "missed", "caught", hint=hint)


@check
def passes(lab, given):
    """contains a test, and all pass beside the frost.py of the lesson, without a network"""
    answer = run(lab, RIGHT)
    accepted(answer)
    if answer["failed"] or answer["errors"]:  # by a slip, or by a fake in the wrong place?
        equal(given.service(), "left alone")
    else:
        equal("some" if answer["passed"] else "none", "some", hint="def test_...():")


@check(needs=passes)
def backwards(lab):
    """passes in the opposite order, too: no test relies on the one before it"""
    accepted(run(lab, RIGHT, backwards=True))


@check(needs=passes)
def service_there(lab):
    """passes while the real service can be reached, too"""
    accepted(run(lab, RIGHT, weather=MILD))


@check(needs=passes)
def other_insides(lab):
    """accepts a right version that remembers in another way"""
    accepted(run(lab, OBJECT))


@check(needs=passes)
def clock_read_twice(lab):
    """accepts a right version that looks at the clock twice"""
    accepted(run(lab, version(ASK, "_asked[place] = time.time(), lowest(place)")))


@check(needs=passes)
def clock_put_back(lab, given):
    """leaves the clock as it was"""
    run(lab, RIGHT)
    equal(given.clock_afterwards(), "as it was", hint="who puts time.time back?")


@check(needs=passes)
def zero_is_mild(lab):
    """catches a warning that begins below 0"""
    caught(lab, version("<= 0", "< 0"), hint="which temperature tells the two apart?")


@check(needs=passes)
def half_a_degree(lab):
    """catches a warning that drops the part of a degree"""
    caught(lab, version("[1] <= 0", "[1] // 1 <= 0"), hint="which temperature tells them apart?")


@check(needs=passes)
def other_place(lab):
    """catches a warning that asks about another place"""
    caught(lab, version("lowest(place)", "lowest(place[:-1])"), hint="what was the fake asked?")


@check(needs=passes)
def no_memory(lab):
    """catches a warning that asks the service each time"""
    caught(lab, version(f"place not in _asked or {AGE}", "True"), hint="how often was it asked?")


@check(needs=passes)
def a_minute(lab):
    """catches a warning that asks again after a minute"""
    caught(lab, version("3600", "60"), hint="what happens half an hour later?")


@check(needs=passes)
def before_the_hour(lab):
    """catches a warning that asks again after 59 minutes"""
    caught(lab, version("3600", "3540"), hint="what happens just before the hour?")


@check(needs=passes)
def at_the_hour(lab):
    """catches a warning that still gives the old answer at 3600 seconds"""
    caught(lab, version(">= 3600", "> 3600"), hint="and at the hour itself?")


@check(needs=passes)
def for_ever(lab):
    """catches a warning that never asks again"""
    caught(lab, version(f" or {AGE}", ""), hint="what happens an hour later?")


@check(needs=passes)
def one_memory(lab):
    """catches a warning that takes one place for another"""
    source = RIGHT.replace("_asked[place]", "_asked[0]").replace("place not in", "0 not in")
    caught(lab, source, hint="what about a second place?")


@check(needs=passes)
def old_one_kept(lab):
    """catches a warning that asks again after an hour, and keeps the old answer"""
    caught(
        lab, version(ASK, "_asked.setdefault(place, (now, lowest(place)))"), hint="which answer?"
    )


@check(needs=passes)
def mild_at_first(lab):
    """catches a warning that says mild when the first call does not reach the service"""
    source = version(UNKNOWN, 'return "unknown" if place in _asked else "mild"')
    caught(lab, source, hint="a fake can raise an error")


@check(needs=passes)
def failure_kept(lab):
    """catches a warning that remembers a failure for an hour"""
    source = version(UNKNOWN, "_asked[place] = now, None").replace(
        "    return", f"    if _asked[place][1] is None:\n        {UNKNOWN}\n    return"
    )
    caught(lab, source, hint="what happens when the service is back?")


@check(needs=passes)
def old_answer(lab):
    """catches a warning that gives an old answer when the service cannot be reached"""
    source = version(UNKNOWN, f"if place not in _asked:\n                {UNKNOWN}")
    caught(lab, source, hint="an hour later, and without the service")
