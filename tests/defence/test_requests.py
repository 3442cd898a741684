"""Change requests: each is met by what somebody would write, and what is unfair is not asked."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from gradatim.defence import grading, questions, requests
from gradatim.errors import RequestError
from gradatim.model.defence import ChangeRequest
from gradatim.rules.defence import words

SHOP = '''
def cheapest(offers):
    """
    >>> cheapest([["a", 5], ["b", 3], ["c", 3]])
    'b'
    >>> cheapest([["a", 2]])
    'a'
    """
    best, least = None, 1000
    for name, price in offers:
        if price < least:
            best, least = name, price
    return best


def first_long(words, least):
    """
    >>> first_long(["a", "tree", "house", "to"], 3)
    'tree'
    >>> first_long(["a", "house", "tree"], 4)
    'house'
    >>> first_long(["a"], 3)
    """
    for word in words:
        if len(word) > least:
            return word
    return None


def same(a, b):
    """
    >>> same("tea", "Tea")
    False
    >>> same("tea", "tea")
    True
    """
    return a.strip() == b.strip()


def mean(values):
    """
    >>> mean([1, 2, 6])
    3.0
    >>> mean([4, 5])
    4.5
    """
    total = 0
    for value in values:
        total += value
    return total / len(values)


def parts(text):
    """
    >>> parts("a=1,b=2")
    ['1', '2']
    >>> parts("a=1,b")
    ['1']
    """
    found = []
    for part in text.split(","):
        if "=" in part:
            found.append(part.partition("=")[2])
    return found


def fee(total, days):
    """
    >>> fee(70, 2)
    2
    >>> fee(40, 3)
    15
    """
    if total > 50:
        return days
    return days * 5


def share(hits, of):
    """
    >>> share(1, 4)
    0.25
    >>> share(1, 0)
    0.0
    """
    if of == 0:
        return 0.0
    return hits / of


def number(text):
    """
    >>> number("12")
    12
    >>> number("7x")
    Traceback (most recent call last):
    ValueError: no number: 7x
    """
    if not text.isdigit():
        raise ValueError(f"no number: {text}")
    return int(text)
'''
# What a learner would write: (kind, function, and what becomes of pieces of the text)
ANSWERS = [
    ("tie", "cheapest", ("if price < least:", "if price <= least:")),
    (
        "missing", "first_long",
        ("(words, least):", "(words, least, *, default=None):"),
        ("    return None\n", "    return default\n"),
    ),
    (
        "every", "first_long",
        ("(words, least):", "(words, least, every=False):\n    found = []"),
        ("            return word", "            found.append(word)"),
        ("return None", "return found if every else found[0] if found else None"),
    ),
    (
        "case", "same",
        ("a.strip() == b.strip()", "a.strip().casefold() == b.strip().casefold()"),
    ),
    ("skip", "mean", ("total = 0", "values = [v for v in values if v is not None]\n    total = 0")),
    (
        "threshold", "fee",
        ("def fee(total, days):", "def fee(total, days, limit=50):"),
        ("total > 50", "total > limit"),
    ),
    (
        "fixed", "share",
        ("def share(hits, of):", "def share(hits, of, default=0.0):"),
        ("return 0.0", "return default"),
    ),
    (
        "error", "number",
        ("def number(text):", "def number(text, default=None):"),
        ("        raise", "        if default is not None: return default\n        raise"),
    ),
]  # fmt: skip

Asked = Callable[..., list[ChangeRequest]]
FOUND: dict[str, list[ChangeRequest]] = {}  # what was found about a text


@pytest.fixture
def asked(runner, written) -> Asked:
    """All requests about a text; of one function only, where it is named."""

    def find(text: str, function: str = "", again: bool = False) -> list[ChangeRequest]:
        if again or text not in FOUND:
            random, file = Random(1), written(text)
            known = questions.known_calls(
                runner, file, questions.collect_calls(runner, file, {}), random
            )
            FOUND[text] = list(requests.requests(runner, known, random))
        return [one for one in FOUND[text] if function in ("", one.function)]

    return find


def one_function(text: str, name: str) -> str:
    """The file with one of its functions alone."""
    [found] = [part for part in text.split("\n\n\n") if f"def {name}(" in part]
    return found.strip("\n") + "\n"


@pytest.mark.parametrize("answer", ANSWERS, ids=[f"{one[0]} {one[1]}" for one in ANSWERS])
def test_what_somebody_would_write_meets_the_request(asked, runner, written, answer):
    kind, function, *pieces = answer
    source = one_function(SHOP, function)
    [request] = [one for one in asked(source) if one.kind == kind]
    file, changed = written(source), source
    for old, new in pieces:
        assert old in changed
        changed = changed.replace(old, new)
    assert grading.check(runner, file, request, changed).failures == ()
    before = grading.check(runner, file, request, source)
    assert len(before.failures) >= requests.MIN_CASES
    assert before.of - len(before.failures) >= requests.MIN_CASES or request.has_argument


def test_a_text_becomes_an_argument_wherever_it_is_used(asked, runner, written):
    source = one_function(SHOP, "parts")
    by_text = {text: one for one in asked(source) for text in ("'='", "','") if text in one.ask}
    request = by_text["'='"]
    assert request.kind == "text" and "`separator`" in request.ask
    head = source.replace("def parts(text):", 'def parts(text, separator="="):')
    half = head.replace('partition("=")', "partition(separator)")
    whole = half.replace('"=" in part', "separator in part")
    assert grading.check(runner, written(source), request, whole).passed
    assert not grading.check(runner, written(source), request, half).passed


def test_each_case_is_proven_and_the_examples_say_what_changes_and_what_stays(asked):
    found = asked(SHOP)
    assert {one.kind for one in found} >= {"tie", "missing", "every", "case", "skip", "error"}
    assert len({one.key for one in found}) == len(found)
    for one in found:
        changes, stays, *hidden = one.cases
        assert changes.is_changed and not stays.is_changed
        assert sum(case.is_changed for case in one.cases) >= requests.MIN_CASES
        assert sum(not case.is_changed for case in one.cases) >= requests.MIN_CASES
        assert len(hidden) >= 4 and not {changes, stays} & {*hidden}
        assert max(len(case.call) for case in (changes, stays)) <= requests.MAX_EXAMPLE_LENGTH
        assert one.ask.count(". ") == 0 and one.ask.endswith(".")
        assert f"`{one.function}`" in one.ask


SET, LOOP = "total = 0\n", "for value in values:"
NO_REQUEST = {
    "it calls itself": (SET, f"{SET}    if len(values) > 90:\n        return mean(values[1:])\n"),
    "it prints": (SET, f"{SET}    print(len(values))\n"),
    "it changes its argument": (SET, f"{SET}    values.append(0)\n"),
    "it takes any arguments": ("def mean(values):", "def mean(values, **more):"),
    "a place counts": (LOOP, "for at, value in enumerate(values):"),
    "None means something today": ("total += value", "total += value or 1"),
    "None is already left out": (LOOP, "for value in filter(bool, values):"),
    "another result each time": (SET, "total = __import__('random').random()\n"),
}


@pytest.mark.parametrize("why", NO_REQUEST)
def test_what_leaves_open_what_is_wanted_is_not_asked(asked, why: str):
    old, new = NO_REQUEST[why]
    source = one_function(SHOP, "mean")
    assert old in source
    assert "skip" in {one.kind for one in asked(source)}
    assert "skip" not in {one.kind for one in asked(source.replace(old, new))}, why


@pytest.mark.parametrize(
    ("function", "kind", "old", "new", "why"),
    [
        ("number", "error", "if not text.isdigit():", "if len(text) != len(text.strip()):",
         "two lengths that differ are the caller's mistake"),
        ("share", "fixed", "return 0.0", "return of", "nothing fixed is returned"),
        ("fee", "threshold", "total > 50", "total > 50 and days != 50", "two numbers 50"),
        ("fee", "threshold", "total > 50", "total > 1", "a small number is no setting"),
        ("same", "case", "a.strip() ==", "a.strip().lower() ==", "case is thought of already"),
        ("same", "case", "return a", "return len(a) > 3 or a", "still a request"),
        ("cheapest", "tie", "if price < least:", "if price < 1000:", "nothing is compared"),
        ("first_long", "every", "return word", "return least", "no entry is returned"),
        ("first_long", "missing", "return None", "return ''", "None is never returned"),
    ],
)  # fmt: skip
def test_rules_of_the_kinds(asked, function, kind, old, new, why):
    source = one_function(SHOP, function)
    assert old in source
    kinds = {one.kind for one in asked(source.replace(old, new))}
    assert (kind in kinds) is (why == "still a request"), why


def test_a_request_whose_two_ways_differ_is_refused(asked, monkeypatch):
    """The reference of each request is compared with a second way, which here is spoilt."""
    source = one_function(SHOP, "mean")
    assert "skip" in {one.kind for one in asked(source)}
    monkeypatch.setattr("gradatim.defence.proposals.inputs._with_none", _with_one_more)
    assert "skip" not in {one.kind for one in asked(source, again=True)}
    FOUND.clear()


def _with_one_more(target, call, *rest):
    """For one half of the calls, another number beside None."""
    from gradatim.defence import targets

    def change(name, one):
        return [*one, None] if sum(one) % 2 else [*one, None, 12345]

    return targets.with_arguments(target, call, change)


def test_a_failure_says_what_came_and_what_was_wanted(asked, runner, written):
    source = one_function(SHOP, "mean")
    [request] = [one for one in asked(source) if one.kind == "skip"]
    wrong = source.replace("total += value", "total += value or 0")
    checked = grading.check(runner, written(source), request, wrong)
    [first, *_] = checked.failures
    assert first.is_new and first.call == request.cases[0].call
    assert words.failure(first.actual, first.wanted, True) == [
        f"came: {first.actual}", f"should give: {request.cases[0].wanted}",
    ]  # fmt: skip
    broken = grading.check(runner, written(source), request, source.replace("mean", "average"))
    assert len(broken.failures) == broken.of and "NameError" in broken.failures[0].actual


def test_a_change_elsewhere_fails_too(asked, runner, written):
    [request] = [one for one in asked(SHOP, "mean") if one.kind == "skip"]
    good = SHOP.replace(
        "    total = 0\n", "    values = [v for v in values if v is not None]\n    total = 0\n"
    )
    file = written(SHOP)
    assert grading.check(runner, file, request, good).passed
    others = [case for case in request.cases if not case.call.startswith("mean(")]
    assert others
    for name in {case.call.partition("(")[0] for case in others}:
        renamed = f"def {name}(*_):\n    return 'spoilt'\n\n\ndef _{name}("
        spoilt = good.replace(f"def {name}(", renamed)
        found = grading.check(runner, file, request, spoilt).failures
        assert found and not found[0].is_new


@pytest.mark.parametrize("text", ["import os\nos._exit(0)\n", "while True:\n    pass\n"])
def test_a_file_that_does_not_end_is_said(asked, runner, written, text: str):
    source = one_function(SHOP, "mean")
    [request] = [one for one in asked(source) if one.kind == "skip"]
    with pytest.raises(RequestError, match="did not run to its end"):
        grading.check(runner, written(source), request, text + source)


def test_an_error_that_stays_may_say_other_words(asked, runner, written):
    source = one_function(SHOP, "number")
    [request] = [one for one in asked(source) if one.kind == "error"]
    good = source.replace("def number(text):", "def number(text, default=None):").replace(
        '        raise ValueError(f"no number: {text}")',
        "        if default is not None:\n            return default\n        raise ValueError",
    )
    assert any(one.wanted.startswith("raises ValueError") for one in request.cases)
    assert grading.check(runner, written(source), request, good).passed
    truthy = good.replace("default is not None", "default")  # and 0 is a default, too
    assert not grading.check(runner, written(source), request, truthy).passed
