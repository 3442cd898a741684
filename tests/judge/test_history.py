"""What led to a failure, as Python that can be pasted: helpers of a lab, objects, several calls."""

import pytest
from tests_labs import shown

from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool


@pytest.fixture(scope="module")
def judge():
    judge = Judge(Pool(standby=1))
    yield judge
    judge.close()


def pasted(learner, call):
    """What the last line of a program gives, after the learner's file and the lines before."""
    names = {}
    exec(compile(learner, "f.py", "exec"), names)
    *lines, last = call.splitlines()
    exec("import numpy as np\n" + "\n".join(lines), names)
    return eval(last, names)


CACHE = """
class Cache:
    def __init__(self, room):
        self.room, self.kept = room, {{}}
    def put(self, key, value):
        self.kept[key] = value
        while len(self.kept) > self.room:
            del self.kept[next(iter(self.kept))]
    def get(self, key):
        {use}
        return self.kept.get(key)
"""
USE = "if key in self.kept: self.kept[key] = self.kept.pop(key)"
PLAY = """
def play(Cache, room, operations):
    cache, answers = Cache(room), []
    for name, *rest in operations:
        answer = cache.put(*rest) if name == "put" else cache.get(*rest)
        if name == "get":
            answers.append(answer)
    return answers
"""
PLAYED = '''
@check
def uses(lab, given):
    """keeps what was used"""
    steps = [("put", "a", 1), ("put", "b", 2), ("get", "a"), ("put", "c", 3), ("get", "a"),
             ("get", "b"), ("get", "c")]
    equal(given.play(lab.Cache, 2, steps), [1, 1, None, 3])
'''


def test_what_a_helper_did_is_shown_as_calls_up_to_the_wrong_answer(judge):
    learner = CACHE.format(use="pass")
    found = shown(judge, PLAYED, CACHE.format(use=USE), learner, PLAY)
    assert found.call.splitlines() == [
        "cache = Cache(2)",
        "cache.put('a', 1)",
        "cache.put('b', 2)",
        "cache.get('a')",
        "cache.put('c', 3)",
        "cache.get('a')",
    ]
    assert (found.returned, found.wanted) == ("None", "1")
    assert pasted(learner, found.call) is None


VECTORS = """
class Vec:
    def __init__(self, xs): self.xs = xs
    def __add__(self, other): return Vec([a {sign} b for a, b in zip(self.xs, other.xs)])
    def __rmul__(self, c): return Vec([c * x for x in self.xs])
"""
ADD = "def total(v, w, c): return (c * (v + w)).xs"
ADDS = '''
@check
def adds(lab, given):
    """adds vectors"""
    equal(given.total(lab.Vec([1, 2]), lab.Vec([3, 4]), 2), [8, 12])
'''


def test_objects_that_a_helper_takes_are_made_first_and_operators_written_as_such(judge):
    learner = VECTORS.format(sign="-")
    found = shown(judge, ADDS, VECTORS.format(sign="+"), learner, ADD)
    assert found.call.splitlines() == [
        "vec = Vec([1, 2])",
        "vec2 = Vec([3, 4])",
        "vec3 = vec + vec2",
        "vec4 = 2 * vec3",
        "vec4.xs",
    ]
    assert str(pasted(learner, found.call)) == found.returned == "[-4, -4]"
    assert found.wanted == "[8, 12]"


def test_a_function_out_of_a_list_is_called_at_its_place(judge):
    checks = '''
    @check
    def each(lab, given):
        """makes functions"""
        equal(given.calls(lab.times(3), [2, 0], 5), [10, 0])
    '''
    given = "def calls(fs, places, x): return [fs[i](x) for i in places]"
    learner = "def times(n): return [lambda x: i * x for i in range(n)]"
    right = "def times(n): return [lambda x, i=i: i * x for i in range(n)]"
    found = shown(judge, checks, right, learner, given)
    assert found.call == "result = times(3)\nresult[2](5)\nresult[0](5)"
    assert (found.returned, found.wanted) == ("10", "0")
    assert pasted(learner, found.call) == 10


def test_what_a_helper_does_is_tried_on_the_file_as_it_is_loaded(judge):
    """And not after all that other checks have left in it."""
    checks = '''
    @check
    def one(lab):
        """begins a log"""
        equal(lab.log("a"), ["a"])

    @check
    def two(lab, given):
        """begins two logs"""
        equal(given.both(lab.log), [["b"], ["c"]])
    '''
    given = "def both(log):\n    first = log('b')\n    return [first, log('c')]"
    learner = "def log(x, to=[]):\n    to.append(x)\n    return to"
    right = "def log(x, to=None): return [*(to or []), x]"
    found = shown(judge, checks, right, learner, given)
    assert pasted(learner, found.call) == [["b", "c"], ["b", "c"]]
    assert found.returned == "[['b', 'c'], ['b', 'c']]"


@pytest.mark.parametrize(
    "given",
    [
        "class Clock:\n    now = 1\ndef ask(f):\n    return f(Clock())",  # nobody can write it
        "def ask(f):\n    notes = []\n    def note(x):\n        notes.append(x)\n"
        "    f(note)\n    return notes",
        "import itertools\ndef ask(f):\n    return list(itertools.islice(f(7), 3))",
    ],
)
def test_what_a_helper_did_is_not_shown_where_it_could_not_be_pasted(judge, given):
    checks = '''
    @check
    def one(lab, given):
        """asks"""
        equal(given.ask(lab.f), 5)
    '''
    learner = "def f(x):\n    yield x"
    found = shown(judge, checks, learner, learner, given)
    assert found.call.startswith("given.ask(f)")
    assert "\n" not in found.call


def test_an_argument_that_is_looked_at_after_the_call_has_a_line_of_its_own(judge):
    checks = '''
    @check
    def sorts(lab):
        """sorts in place"""
        _, (xs,) = after(lab.f, [3, 1, 2])
        equal(xs, [1, 2, 3])
    '''
    learner = "def f(xs):\n    xs = sorted(xs)"
    found = shown(judge, checks, "def f(xs):\n    xs.sort()", learner)
    assert found.call == "x = [3, 1, 2]\nf(x)\nx"
    assert (found.returned, found.wanted) == ("[3, 1, 2]", "[1, 2, 3]")


def test_only_the_calls_of_the_object_that_failed_are_shown(judge):
    checks = '''
    @check
    def shares_nothing(lab):
        """shares nothing"""
        one, other = lab.Box(), lab.Box()
        one.put(4)
        other.put(5)
        equal(other.all(), [5])
    '''
    right = """
    class Box:
        def __init__(self): self.held = []
        def put(self, x): self.held.append(x)
        def all(self): return self.held[:]
    """
    learner = right.replace("self.held.append(x)", "self.held.append(x + 1)")
    found = shown(judge, checks, right, learner)
    assert found.call == "box = Box()\nbox.put(5)\nbox.all()"
    assert (found.returned, found.wanted) == ("[6]", "[5]")


def test_calls_of_a_function_with_a_memory_are_all_shown(judge):
    checks = '''
    @check
    def afresh(lab):
        """begins afresh each time"""
        lab.note("a")
        lab.note("b")
        equal(lab.note("c"), ["c"])
    '''
    learner = "def note(x, to=[]):\n    to.append(x)\n    return to"
    found = shown(judge, checks, "def note(x):\n    return [x]", learner)
    assert found.call == "note('a')\nnote('b')\nnote('c')"
    assert found.returned == "['a', 'b', 'c']"
    assert pasted(learner, found.call) == ["a", "b", "c"]


def test_a_function_that_is_called_under_another_name_has_no_stray_dot(judge):
    checks = '''
    @check
    def methods(lab):
        """doubles"""
        double = lab.maker(2)
        equal(double(3), 6)
    '''
    right = "def maker(n):\n    return lambda x: n * x"
    learner = "def maker(n):\n    return lambda x: n + x"
    found = shown(judge, checks, right, learner)
    assert ".(" not in found.call
    assert pasted(learner, found.call) == 5
