"""Commands and learners' tests: what a run tells, and what it leaves behind."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from gradatim.judge.child.kinds import LOADERS, command, tests

# Commands -----------------------------------------------------------------------------------------


def folder(tmp_path: Path, script: str, **more: str) -> command.Folder:
    files = {"hunt.sh": script.encode()} | {name: text.encode() for name, text in more.items()}
    found = LOADERS["command"](files, tmp_path, "hunt.sh")
    assert isinstance(found, command.Folder)
    return found


def test_a_script_reads_files_and_input_and_leaves_files(tmp_path):
    script = "cat $1/a.log > out/all.txt\ntr a-y A-Y\necho no >&2\nprintf '\\377' > raw\nexit 3"
    run = folder(tmp_path, script).run(
        ["bash", "hunt.sh", "logs"],
        files={"logs/a.log": "one\n", "out/keep": b"k"},
        stdin="hé\n",
        errors=True,
    )
    assert (run["code"], run["err"]) == (3, "no\n")
    assert run["out"] == "Hé\n"
    assert run["files"] == {"out/all.txt": "one\n", "raw": b"\xff"}


def test_each_run_starts_in_a_fresh_folder_and_none_is_left(tmp_path):
    twice = folder(tmp_path, "ls; touch new; echo changed > old", old="as it was")
    runs = [twice.run(["bash", "hunt.sh"]) for _ in range(2)]
    assert [run["out"] for run in runs] == ["hunt.sh\nold\n"] * 2
    assert runs[0]["files"] == {"new": "", "old": "changed\n"}
    assert list(tmp_path.iterdir()) == []


def test_python_is_this_interpreter(tmp_path):
    tool = folder(tmp_path, "", **{"tool.py": "import sys; print(sys.prefix, sys.argv[1:])"})
    assert tool.run(["python", "tool.py", "a b"])["out"] == f"{sys.prefix} ['a b']\n"


def test_the_environment_is_bare(tmp_path, monkeypatch):
    monkeypatch.setenv("SECRET", "s")
    out = folder(tmp_path, "env | cut -d= -f1 | sort").run(["bash", "hunt.sh"])["out"]
    assert "SECRET" not in out and {"HOME", "LANG", "PATH", "TMPDIR"} <= set(out.split())


def test_a_run_ends_with_all_its_processes(tmp_path):
    inner = "(sleep 100 & echo $!; touch told; sleep 100)"
    script = f"sleep 100 & echo $!; {inner} & echo $!; until [ -e told ]; do sleep 0.01; done"
    run = folder(tmp_path, script).run(["bash", "hunt.sh"])
    pids = run["out"].split()
    assert len(pids) == 3
    deadline = time.monotonic() + 60
    while any(map(runs, pids)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not any(map(runs, pids))


def runs(pid: str) -> bool:
    """Whether a process does more than wait for its parent to notice its end."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_too_long_a_run_is_stopped(tmp_path):
    with pytest.raises(TimeoutError, match=r"'bash hunt\.sh' had not ended after 0\.2 s"):
        folder(tmp_path, "trap '' TERM; while true; do :; done").run(
            ["bash", "hunt.sh"], seconds=0.2
        )
    assert list(tmp_path.iterdir()) == []


def test_a_flood_of_output_is_cut_and_input_nobody_reads_is_dropped(tmp_path):
    run = folder(tmp_path, "head -c 3000000 /dev/zero | tr '\\0' x").run(
        ["bash", "hunt.sh"], stdin="y" * 1_000_000
    )
    assert (run["code"], len(run["out"])) == (0, command.OUTPUT)


def test_complaints_are_shown_to_the_learner_and_told_to_a_check_that_asks(tmp_path, capsys):
    lab = folder(tmp_path, "echo oh >&2")
    assert "err" not in lab.run(["bash", "hunt.sh"])
    assert capsys.readouterr().err == "oh\n"
    assert lab.run(["bash", "hunt.sh"], errors=True)["err"] == "oh\n"


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("for i in $(seq 250); do : > $i; done", "more than 200 new"),
        ("head -c 2000000 /dev/zero > big", "'big', larger than 1 MB"),
    ],
)
def test_a_flood_of_files_is_an_error(tmp_path, script, said):
    with pytest.raises(RuntimeError, match=said):
        folder(tmp_path, script).run(["bash", "hunt.sh"])


def test_links_and_pipes_are_not_read(tmp_path):
    script = "ln -s /etc/passwd link; mkfifo pipe; ln -s / root; echo x > real"
    assert folder(tmp_path, script).run(["bash", "hunt.sh"])["files"] == {"real": "x\n"}


def test_a_signal_an_unknown_command_and_a_path_outside(tmp_path):
    lab = folder(tmp_path, "kill -9 $$")
    assert lab.run(["bash", "hunt.sh"])["code"] == -9
    with pytest.raises(FileNotFoundError, match="no command 'nothing-like-it'"):
        lab.run(["nothing-like-it"])
    with pytest.raises(ValueError, match="does not lie in the folder"):
        lab.run(["true"], files={"../x": ""})


def test_a_jail_without_processes_says_so(tmp_path, monkeypatch):
    def refuse(*args, **options):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("subprocess.Popen", refuse)
    with pytest.raises(RuntimeError, match="'true' could not be started here"):
        folder(tmp_path, "").run(["true"])


# Tests --------------------------------------------------------------------------------------------

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


def suite(folder: Path, text: str, **more: str) -> tests.Tests:
    files = {"test_m.py": text.encode()} | {name: code.encode() for name, code in more.items()}
    found = LOADERS["tests"](files, folder, "test_m.py")
    assert isinstance(found, tests.Tests)
    return found


def test_every_end_of_a_test_has_its_list(tmp_path, capfd):
    found = suite(tmp_path, TESTS).against({"m.py": "print('loaded')\ndef f(x): return x"})
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
    lab = suite(tmp_path, "from m import f\ndef test_f(): assert f() == 1")
    seen = [lab.against({"m.py": f"def f(): return {n}"}) for n in (1, 2, 1)]
    assert [len(found["passed"]) for found in seen] == [1, 0, 1]
    assert not {"m", "test_m"} & set(sys.modules)


def test_backwards_the_last_test_runs_first(tmp_path):
    text = "import m\ndef test_a(): m.seen = True\ndef test_b(): assert m.seen"
    lab = suite(tmp_path, text)
    assert lab.against({"m.py": "seen = False"})["passed"] == ["test_a", "test_b"]
    found = lab.against({"m.py": "seen = False"}, backwards=True)
    assert (found["failed"], found["passed"]) == (["test_b"], ["test_a"])


def test_a_module_with_a_known_name_covers_it_only_for_the_run(tmp_path):
    import statistics

    lab = suite(tmp_path, "import statistics\ndef test_f(): assert statistics.mine")
    assert lab.against({"statistics.py": "mine = True"})["passed"] == ["test_f"]
    assert sys.modules["statistics"] is statistics


@pytest.mark.parametrize(
    "text",
    ["def test_f(:", "import nothing_like_it", "raise KeyError", "import sys; sys.exit(0)",
     "raise KeyboardInterrupt", "import pytest; pytest.exit('x')", "raise BaseException"],
)  # fmt: skip
def test_a_file_that_cannot_be_imported_is_one_error(tmp_path, text):
    found = suite(tmp_path, text).against({"m.py": ""})
    assert found == {"passed": [], "failed": [], "errors": ["test_m.py"], "collected": 0}


def test_a_file_without_tests_passes_nothing(tmp_path):
    assert suite(tmp_path, "x = 1").against({})["collected"] == 0


def test_more_tests_than_are_run_are_an_error(tmp_path):
    text = "import pytest\n@pytest.mark.parametrize('n', range(2000))\ndef test_f(n): pass"
    assert suite(tmp_path, text).against({})["errors"] == ["test_m.py"]


def test_no_configuration_from_elsewhere_is_read(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTEST_ADDOPTS", "--nonsense")
    monkeypatch.setenv("PYTEST_PLUGINS", "nothing_like_it")
    (tmp_path / "conftest.py").write_text("raise SystemExit")
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\naddopts = --nonsense\npython_functions = check_*"
    )
    lab = suite(tmp_path, "def test_f(): pass", **{"conftest.py": "raise SystemExit"})
    assert lab.against({})["passed"] == ["test_f"]


def test_a_run_takes_back_what_it_changed(tmp_path):
    before = (dict(os.environ), list(sys.path), Path.cwd())
    text = "import os, sys\ndef test_f(): os.environ['X_Y'] = '1'; os.chdir('/'); sys.path.clear()"
    suite(tmp_path, text).against({})
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
    found = LOADERS["tests"]({"test_median.py": source.encode()}, tmp_path, "test_median.py")
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
    found = LOADERS["tests"]({"test_m.py": source.encode()}, tmp_path, "test_m.py")
    assert found.against({"m.py": ""})["failed"] == ["Sub::test_parts"]
