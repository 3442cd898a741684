"""Learners' own tests: what a run tells, and what it leaves behind."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from gradatim.kinds.tests import child as tests
from gradatim.kinds.tests.disguise import disguise

TESTS = """
import m, pytest
def test_right(): assert m.f(1) == 1
def test_false(): assert m.f(1) == 2
def test_says_so(): pytest.fail("no")
def test_value(): raise ValueError
def test_returns(): return m.f(1) == 1
def test_exit(): import sys; sys.exit(0)
def test_pytest_exit(): pytest.exit("enough")
def test_interrupt(): raise KeyboardInterrupt
def test_base(): raise BaseException("x")
def test_skip(): pytest.skip("later")
@pytest.mark.xfail
def test_expected(): assert False
@pytest.fixture
def bad(): raise SystemExit
def test_fixture(bad): pass
def test_tools(tmp_path, capsys, monkeypatch):
    print("x")
    assert capsys.readouterr().out == "x\\n"
    (tmp_path / "a").write_text("b")
    monkeypatch.setattr(m, "f", None)
@pytest.mark.parametrize("n", [1, 2])
def test_each(n): assert m.f(n) == 1
class TestGroup:
    def test_inner(self): pass
"""


def load_tests(folder: Path, text: str, **more: str) -> tests.Tests:
    files = {"test_m.py": text.encode()} | {name: code.encode() for name, code in more.items()}
    found = tests.load(files, folder, "test_m.py")
    assert isinstance(found, tests.Tests)
    return found


def test_every_end_of_a_test_has_its_list(tmp_path, capfd):
    found = load_tests(tmp_path, TESTS).against({"m.py": "print('loaded')\ndef f(x): return x"})
    assert found == {
        "passed": [
            "test_right",
            "test_returns",
            "test_tools",
            "test_each[1]",
            "TestGroup::test_inner",
        ],
        "failed": ["test_false", "test_says_so", "test_value", "test_each[2]"],
        "errors": ["test_exit", "test_pytest_exit", "test_interrupt", "test_base", "test_fixture"],
        "collected": 16,
    }
    assert capfd.readouterr() == ("", "")
    assert list(tmp_path.iterdir()) == []


def test_each_run_imports_the_module_it_was_given(tmp_path):
    lab = load_tests(tmp_path, "from m import f\ndef test_f(): assert f() == 1")
    seen = [lab.against({"m.py": f"def f(): return {n}"}) for n in (1, 2, 1)]
    assert [len(found["passed"]) for found in seen] == [1, 0, 1]
    assert not {"m", "test_m"} & set(sys.modules)


def test_backwards_the_last_test_runs_first(tmp_path):
    text = "import m\ndef test_a(): m.seen = True\ndef test_b(): assert m.seen"
    lab = load_tests(tmp_path, text)
    assert lab.against({"m.py": "seen = False"})["passed"] == ["test_a", "test_b"]
    found = lab.against({"m.py": "seen = False"}, backwards=True)
    assert (found["failed"], found["passed"]) == (["test_b"], ["test_a"])


def test_a_module_with_a_known_name_covers_it_only_for_the_run(tmp_path):
    import statistics

    lab = load_tests(tmp_path, "import statistics\ndef test_f(): assert statistics.mine")
    assert lab.against({"statistics.py": "mine = True"})["passed"] == ["test_f"]
    assert sys.modules["statistics"] is statistics


@pytest.mark.parametrize(
    "text",
    ["def test_f(:", "import nothing_like_it", "raise KeyError", "import sys; sys.exit(0)",
     "raise KeyboardInterrupt", "import pytest; pytest.exit('x')", "raise BaseException"],
)  # fmt: skip
def test_a_file_that_cannot_be_imported_is_one_error(tmp_path, text):
    found = load_tests(tmp_path, text).against({"m.py": ""})
    assert found == {"passed": [], "failed": [], "errors": ["test_m.py"], "collected": 0}


def test_a_file_without_tests_passes_nothing(tmp_path):
    assert load_tests(tmp_path, "x = 1").against({})["collected"] == 0


def test_more_tests_than_are_run_are_an_error(tmp_path):
    text = "import pytest\n@pytest.mark.parametrize('n', range(2000))\ndef test_f(n): pass"
    assert load_tests(tmp_path, text).against({})["errors"] == ["test_m.py"]


def test_no_configuration_from_elsewhere_is_read(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTEST_ADDOPTS", "--nonsense")
    monkeypatch.setenv("PYTEST_PLUGINS", "nothing_like_it")
    (tmp_path / "conftest.py").write_text("raise SystemExit")
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\naddopts = --nonsense\npython_functions = check_*"
    )
    lab = load_tests(tmp_path, "def test_f(): pass", **{"conftest.py": "raise SystemExit"})
    assert lab.against({})["passed"] == ["test_f"]


def test_a_run_takes_back_what_it_changed(tmp_path):
    before = (dict(os.environ), list(sys.path), Path.cwd())
    text = "import os, sys\ndef test_f(): os.environ['X_Y'] = '1'; os.chdir('/'); sys.path.clear()"
    load_tests(tmp_path, text).against({})
    assert (dict(os.environ), list(sys.path), Path.cwd()) == before


def test_methods_of_the_standard_librarys_test_case_count_like_functions(tmp_path):
    source = """
import unittest
from median import median

class Odd(unittest.TestCase):
    def test_right(self):
        self.assertEqual(median([1]), 1)

    def test_wrong(self):
        self.assertEqual(median([1]), 2)
"""
    found = tests.load({"test_median.py": source.encode()}, tmp_path, "test_median.py")
    verdict = found.against({"median.py": "def median(xs):\n    return xs[0]\n"})
    assert verdict["passed"] == ["Odd::test_right"]
    assert verdict["failed"] == ["Odd::test_wrong"]


def test_a_failed_subtest_fails_its_test(tmp_path):
    source = """
import unittest

class Sub(unittest.TestCase):
    def test_parts(self):
        with self.subTest("wrong"):
            self.assertEqual(1, 2)
"""
    found = tests.load({"test_m.py": source.encode()}, tmp_path, "test_m.py")
    assert found.against({"m.py": ""})["failed"] == ["Sub::test_parts"]


RIGHT = '"""The doubled."""\n\n\ndef double(x):\n    """Twice x."""\n    return x + x\n'
WRONG = RIGHT.replace("x + x", "x * x")


def test_no_text_tells_a_right_module_from_a_wrong_one(tmp_path):
    """What a test can read of the module differs from run to run, and holds none of its words."""
    text = """
import inspect, linecache, double
def read():
    yield open("double.py").read()
    yield "".join(linecache.getlines(double.__file__))
    yield double.__doc__ or ""
    yield double.double.__doc__ or ""
    for thing in (double, double.double):
        try:
            yield inspect.getsource(thing)
        except OSError:
            yield ""
def test_knows():
    assert not any(word in text for text in read() for word in ("return", "wice", "oubled"))
def test_length(): assert len(open("double.py").read()) == %d
def test_behaves(): assert double.double(3) == 6
"""
    sizes = {len(disguise(source, "double.py")) for source in [RIGHT, WRONG] * 10}
    assert len(sizes) > 10
    for source, works in ((RIGHT, True), (WRONG, False)):
        found = load_tests(tmp_path, text % len(source)).against(
            tests.disguise_modules({"double.py": source})
        )
        assert "test_knows" in found["passed"] and "test_length" in found["failed"]
        assert ("test_behaves" in found["passed"]) is works


def test_a_module_can_be_reloaded_and_loaded_from_its_file(tmp_path):
    text = """
import importlib, importlib.util, pickle, sys, m
def test_reloaded():
    m.seen.append(1)
    assert importlib.reload(m).seen == [] and m.__name__ == m.A.__module__ == "m"
def test_fresh():
    del sys.modules["m"]
    assert importlib.import_module("m") is not m
def test_from_file():
    spec = importlib.util.spec_from_file_location("m2", "m.py")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    assert made.total(2) == 3 and made.A.__module__ == "m2"
def test_kept():
    kind = sys.modules["m"].A
    assert type(pickle.loads(pickle.dumps(kind()))) is kind
"""
    module = '''"""Some."""
from __future__ import annotations

seen = []


class A:
    """Nothing in it."""


def total(n: B) -> int:
    """One more."""
    count = n

    def more():
        nonlocal count
        count += 1

    more()
    return count
'''
    found = load_tests(tmp_path, text).against(tests.disguise_modules({"m.py": module}))
    assert (found["failed"], found["errors"], len(found["passed"])) == ([], [], 4)


def test_of_what_a_check_hands_over_modules_alone_are_disguised():
    modules = {"double.py": RIGHT, "a.csv": "return", "b": b"return"}
    one, (two, *rest) = tests.disguise_modules([modules, ({"double.py": WRONG}, True, "double.py")])
    assert "return" not in one["double.py"] + two["double.py"]
    assert (one["a.csv"], one["b"], rest) == ("return", b"return", [True, "double.py"])
    assert modules["double.py"] == RIGHT  # the check goes on with its own


def test_a_module_that_is_no_program_stays_as_it_is(tmp_path):
    found = load_tests(tmp_path, "import m\ndef test_f(): pass").against(
        tests.disguise_modules({"m.py": "def f(:"})
    )
    assert found["errors"] == ["test_m.py"]
    with pytest.raises(ValueError, match="more than 200,000 characters"):
        tests.disguise_modules({"m.py": " " * 200_001})
