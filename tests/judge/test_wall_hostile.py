"""Frames written by hand on either side of the wall: nothing passes by them, nobody trips."""

import json

import pytest
from tests_labs import files, material

from gradatim.judge import wall
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.judge.protocol.frames import HOST, frame
from gradatim.judge.report import MAX_PICTURE, MAX_PICTURES, MAX_RECORD, MAX_RECORDS, ReportParser
from gradatim.model import Outcome

SAY = """
import json, os, struct

def say(message, blob=b"", peer=b"L"):
    text = message if type(message) is bytes else json.dumps(message).encode()
    os.write(3, struct.pack(">cII", peer, len(text), len(blob)) + text + blob)
"""
SQUARE = "def f(x):\n    return x * x"
SQUARES = '''
@check
def squares(lab, ref):
    """squares"""
    equal(lab.f(2), ref.f(2))
'''


@pytest.fixture(scope="module")
def judge():
    judge = Judge(Pool(standby=1))
    yield judge
    judge.close()


def grade(judge, checks, learner, solution=SQUARE):
    return judge.grade(material(checks, solution), files(learner), 3)


def test_the_end_of_an_iterator_answers_no_call(judge):
    checks = '''
@check
def squares(lab):
    """squares"""
    for got, want in zip(map(lab.f, [1, 2, 3]), [1, 4, 9]):
        equal(got, want)
'''
    stops = SAY + "def f(x):\n    say({'stop': True, 'out': ''})\n    os._exit(0)"
    assert grade(judge, checks, SQUARE).outcome is Outcome.PASS
    assert grade(judge, checks, stops).outcome is Outcome.FAIL


def test_a_context_manager_swallows_no_error_of_a_check(judge):
    checks = '''
@check
def counts(lab):
    """counts"""
    with lab.Counter() as counter:
        equal(counter.value(), 3)
'''
    counter = """
class Counter:
    def __enter__(self):
        return self
    def __exit__(self, *error):
        return True
    def value(self):
        return 3
"""
    assert grade(judge, checks, counter).outcome is Outcome.PASS
    raises = counter.replace("return 3", "raise ValueError('nothing counted')")
    verdict = grade(judge, checks, raises)
    assert verdict.outcome is Outcome.FAIL
    assert "nothing counted" in verdict.results[0].message


MALFORMED = [
    b'{"ok": {"F": "x"}, "out": "", "changed": []}',
    b'{"ok": {"b": "x"}, "out": "", "changed": []}',
    b'{"ok": {"g": "<f8", "n": 0}, "out": "", "changed": []}',
    b'{"ok": {"a": {"names": []}, "n": 0, "s": []}, "out": "", "changed": []}',
    b'{"ok": {"d": [3]}, "out": "", "changed": []}',
    b'{"ok": ' + b'{"l": [' * 300 + b"]}" * 300 + b', "out": "", "changed": []}',
    b'{"err": {"kinds": [[]], "message": "", "line": 0, "source": ""}, "out": ""}',
    b"[]",
]


@pytest.mark.parametrize("said", MALFORMED)
def test_the_search_for_a_name_survives_malformed_answers(judge, said):
    lab = material(SQUARES, SQUARE, raises="def f(x):\n    raise ValueError")
    learner = files(SAY + f"def f(x):\n    say({said!r})")
    verdict = judge.grade(lab, learner, 3)
    assert verdict.outcome is Outcome.FAIL
    assert judge.explain(lab, learner, verdict).misconceptions == ()


CHART = '''
@check
def draws(lab):
    """draws"""
    chart(lab.f())
'''
FIGURE = {"h": 7, "k": "figure", "t": "Figure", "m": []}


def _png(side: int) -> bytes:
    """The beginning of a picture that claims to be so wide and so high."""
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + 2 * side.to_bytes(4)


@pytest.mark.parametrize(
    ("picture", "kept"),
    [
        (_png(640), 1),
        (b"<script>", 0),
        (_png(60_000), 0),  # some bytes of a picture that no browser could draw
        (_png(640) + bytes(MAX_PICTURE), 0),
    ],
)
def test_only_a_small_png_is_a_picture(judge, picture, kept):
    verdict = grade(judge, CHART, _draws({"b": len(picture)}, picture))
    assert (verdict.outcome, len(verdict.figures)) == (Outcome.PASS, kept)


def test_pictures_that_are_too_much_together_are_left_out(judge):
    checks = CHART.replace("chart(lab.f())", "for _ in range(3):\n        chart(lab.f())")
    size = 30_000_000
    names, *one = _answers({"b": size})
    learner = SAY + f"PNG = {_png(640)!r} + bytes({size - 24})\nsay({names})\n"
    for figure, drawn in [one] * 3:
        learner += f"say({figure})\nsay({drawn}, PNG)\n"
    verdict = grade(judge, checks, learner)
    assert (verdict.outcome, len(verdict.figures)) == (Outcome.PASS, 0)


def test_what_assertions_saw_is_left_out_where_it_is_too_much_together(judge):
    checks = (
        SQUARES
        + """
@check
def words(lab, ref):
    \"\"\"words\"\"\"
    for _ in range(6):
        equal(lab.f("a"), "a")
"""
    )
    learner = files("def f(x):\n    return x + 1 if x == 2 else x * 3_000_000")
    lab = material(checks, "def f(x):\n    return x * x if x == 2 else x")
    squares, words = judge.explain(lab, learner, judge.grade(lab, learner, 3)).failed
    assert squares.comparison.wanted == "4"
    assert words.comparison.call == "f('a')"


def test_of_all_checks_together_a_run_keeps_a_bounded_record():
    parser, count = ReportParser(), 20
    names = [f"c{n}" for n in range(count)]
    declared = [{"name": name, "sentence": "", "needs": []} for name in names]
    parser.read(frame(HOST, {"event": "checks", "checks": declared}), [])
    picture = _png(640)
    trace = [("answer", frame(HOST, {}, [bytes(MAX_RECORD // 2)]))]
    for name in names:
        parser.read(frame(HOST, {"event": "start", "check": name}), [])
        told = {**RESULT, "check": name, "figures": [{"b": len(picture)}], "seen": []}
        parser.read(frame(HOST, told, [picture]), trace)
    kept = [result for result in parser.run.results if result.seen is not None]
    size = sum(len(passing) for result in parser.run.results for _, passing in result.trace)
    assert MAX_RECORDS - MAX_RECORD < size <= MAX_RECORDS
    assert parser.run.results[: len(kept)] == kept  # what is left out was never kept in part
    assert sum(len(result.figures) for result in parser.run.results) == MAX_PICTURES


@pytest.mark.parametrize("picture", ["text", {"l": [1]}, 7, FIGURE])
def test_a_picture_that_is_none_fails(judge, picture):
    assert grade(judge, CHART, _draws(picture, b"")).outcome is Outcome.FAIL


def _draws(picture, blob):
    """A submission that has answered the three questions of CHART before they are asked."""
    names, figure, drawn = _answers(picture)
    whole = f"{blob[:24]!r} + bytes({max(len(blob) - 24, 0)})"
    return SAY + f"say({names})\nsay({figure})\nsay({drawn}, {whole})"


def _answers(picture):
    answers = [
        {"d": [[0, {"d": [["f", FIGURE]]}]]},
        FIGURE,
        {"l": [{"d": [["axes", {"l": []}]]}, picture]},
    ]
    return [{"ok": answer, "out": ""} for answer in answers]


# What checks.py may say to the relay ------------------------------------------------------------

DECLARED = {"event": "checks", "checks": [{"name": "squares", "sentence": "", "needs": []}]}
START = {"event": "start", "check": "squares"}
RESULT = {"event": "result", "check": "squares", "outcome": "PASS", "message": "", "hint": ""}
OUT_OF_TURN = {
    "no event": [{"event": "applause"}],
    "an event without a name": [{}],
    "an event that is a list": [[]],
    "deep JSON": [b"[" * 100_000],
    "a list of checks that is none": [{"event": "checks"}],
    "checks that are no list": [{**DECLARED, "checks": 7}],
    "a check without a name": [{**DECLARED, "checks": [{}]}],
    "a check twice": [{**DECLARED, "checks": DECLARED["checks"] * 2}],
    "too many checks": [
        {**DECLARED, "checks": [{"name": str(n), "sentence": "", "needs": []} for n in range(999)]}
    ],
    "a result before the checks": [RESULT],
    "a result before the start": [DECLARED, RESULT],
    "a start out of turn": [DECLARED, {**START, "check": "cubes"}],
    "a start within a check": [DECLARED, START, START],
    "a result of another check": [DECLARED, START, {**RESULT, "check": "cubes"}],
    "a second result": [DECLARED, START, RESULT, RESULT],
    "no outcome of ours": [DECLARED, START, {**RESULT, "outcome": "GREAT"}],
    "a result without words": [DECLARED, START, {"event": "result", "check": "squares"}],
    "a picture that is a text": [DECLARED, START, {**RESULT, "figures": ["x"]}],
}


@pytest.mark.parametrize("said", OUT_OF_TURN.values(), ids=OUT_OF_TURN)
def test_checks_that_speak_for_the_examiner_break_and_do_not_pass(judge, said):
    speaks = SAY + "".join(f"say({message!r}, peer=b'H')\n" for message in said)
    verdict = grade(judge, speaks + SQUARES, SQUARE)
    assert verdict.outcome is Outcome.BROKEN
    assert any("said what it may not" in result.message for result in verdict.results)


def test_what_an_examiner_says_ends_even_if_it_never_stops(judge, monkeypatch):
    monkeypatch.setattr(wall, "RUN_S", 1.0)
    slow = "import time\nwhile True:\n    time.sleep(0.1)\n    lab.f(1)"
    checks = SQUARES.replace("equal(lab.f(2), ref.f(2))", slow.replace("\n", "\n    "))
    verdict = grade(judge, checks, SQUARE)
    assert verdict.outcome is Outcome.BROKEN
    assert "took too long" in verdict.results[0].message


def test_an_examiner_that_is_lost_between_two_checks_is_not_the_learners_fault(judge):
    dies = '''
@check
def squares_again(lab):
    """squares again"""
    import os
    os._exit(0)
'''
    verdict = grade(judge, SQUARES + dies, SQUARE)
    assert [str(r.outcome) for r in verdict.results] == ["PASS", "BROKEN"]


def test_words_hold_nothing_that_cannot_be_written_down(judge):
    verdict = grade(judge, SQUARES, "def f(x):\n    raise ValueError('\\ud800 half a character')")
    assert "half a character" in verdict.results[0].message
    json.dumps([r.message for r in verdict.results], ensure_ascii=False).encode()


def test_a_function_of_the_standard_library_runs_on_the_learners_side_of_the_wall(judge):
    checks = '''
@check
def merges(lab, ref):
    """merges"""
    old, new = {"a": {"x": 1}}, {"a": {"y": 2}}
    equal(lab.f(old, new), ref.f(old, new))
'''
    solution = "def f(old, new):\n    return {'a': old['a'] | new['a']}"
    shallow = "from operator import ior as f"
    assert grade(judge, checks, solution, solution).outcome is Outcome.PASS
    assert grade(judge, checks, shallow, solution).outcome is Outcome.FAIL


WATCHES = """
class Watch:
    def __init__(self):
        self.calls = 0
    def called(self, f):
        f(self)
        return self.calls

def twice(f, x):
    return helper(f, f(x))

def helper(f, x):
    return f(x)
"""
WATCHED = '''
@check
def first(lab, given):
    """is called twice"""
    equal(given.twice(lab.f, 2), 16)

@check
def second(lab, given):
    """tells the watch"""
    equal(given.Watch().called(lab.g), 1)
'''
REPLACES = """
import given
given.twice = lambda f, x: 16
given.helper = lambda f, x: 16
given.Watch.called = lambda self, f: 1
"""
INSIDE = """
import given
def right(f, x): return 16
given.twice.__code__ = given.helper.__code__ = right.__code__
given.Watch.__init__ = lambda self: setattr(self, "calls", 1)
"""
RIGHT_ONE = """
def f(x): return x * x
def g(watch): watch.calls += 1
"""


@pytest.mark.parametrize("attack", [REPLACES, INSIDE], ids=["names", "insides"])
def test_what_the_pack_lays_beside_the_learners_code_is_its_own_in_each_check(judge, attack):
    lab = material(WATCHED, RIGHT_ONE, given=WATCHES)
    wrong = attack + "\ndef f(x): return x\ndef g(watch): pass\n"
    found = judge.grade(lab, files(wrong), 3)
    assert [result.outcome for result in found.results] == [Outcome.FAIL] * 2
    assert judge.grade(lab, files(attack + RIGHT_ONE), 3).outcome is Outcome.PASS


def test_a_name_replaced_during_a_check_is_back_in_the_next(judge):
    wrong = """
import sys
def f(x):
    sys.modules["given"].Watch.called = lambda self, f: 1
    return x * x
def g(watch): pass
"""
    found = judge.grade(material(WATCHED, RIGHT_ONE, given=WATCHES), files(wrong), 3)
    assert [result.outcome for result in found.results] == [Outcome.PASS, Outcome.FAIL]
