"""One judge for all programs of a user: found, started, shared, lost and ended."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests_labs import files, material

from gradatim.errors import JudgeError
from gradatim.judge.grade import Judge
from gradatim.judge.processes import shared_client
from gradatim.judge.processes.pool import Pool
from gradatim.judge.processes.rendezvous import NoRendezvous, Rendezvous, code_digest
from gradatim.judge.processes.shared_client import SharedJudge
from gradatim.judge.sandbox import kernel
from gradatim.model import Outcome

pytestmark = pytest.mark.skipif(not kernel.SUPPORTED, reason="Linux only")

LAB = material(
    "from gradatim.checks import check, equal\n\n\n@check\ndef f(lab):\n"
    '    """answers"""\n    equal(lab.f(), 1)\n',
    "def f():\n    return 1",
)

TWO = material(
    """
    @check
    def f(lab):
        \"\"\"answers\"\"\"
        equal(lab.f(), 1)

    @check
    def g(lab):
        \"\"\"answers late\"\"\"
        equal(lab.g(), 1)
    """,
    "def f():\n    return 1\n\ndef g():\n    return 1",
)


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


@pytest.fixture
def borrow() -> Iterator[Callable[..., SharedJudge]]:
    """Programs that use the shared judge of this test, which is ended after it."""
    programs: list[SharedJudge] = []

    def open_program(idle_s: float = 60.0) -> SharedJudge:
        programs.append(SharedJudge(Rendezvous.for_current_user(), idle_s=idle_s))
        return programs[-1]

    yield open_program
    rendezvous = Rendezvous.for_current_user()
    if (connection := rendezvous.connect()) is not None:
        connection.close()
        end(programs[0])
    rendezvous.close()
    for program in programs:
        program.close()


def end(program: SharedJudge) -> None:
    pid = program.state()["pid"]
    os.kill(pid, signal.SIGKILL)
    wait_for(lambda: not Path(f"/proc/{pid}").exists() or defunct(pid))


def defunct(pid: int) -> bool:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"


def wait_for(fact: Callable[[], bool], seconds: float = 60.0) -> None:
    deadline = time.monotonic() + seconds
    while not fact():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def outcome(program: SharedJudge) -> Outcome:
    return Judge(program).grade(LAB, files("def f():\n    return 1"), 3).outcome


def test_programs_of_one_user_have_one_judge(borrow: Callable[..., SharedJudge]) -> None:
    first, second = borrow(), borrow()
    assert outcome(first) is outcome(second) is Outcome.PASS
    assert first.state() == second.state()
    assert first.state()["warm"] == ["numpy"]
    assert first.level == second.level


def test_programs_that_begin_together_start_one_judge(borrow: Callable[..., SharedJudge]) -> None:
    borrow()
    ask = (
        "from gradatim.judge.processes.shared_client import SharedJudge;"
        "from gradatim.judge.processes.rendezvous import Rendezvous;"
        "print(SharedJudge(Rendezvous.for_current_user(), idle_s=60).state()['pid'])"
    )
    programs = [
        subprocess.Popen([sys.executable, "-c", ask], stdout=subprocess.PIPE) for _ in range(4)
    ]
    assert len({program.communicate(timeout=60)[0] for program in programs}) == 1


def test_a_failing_answer_is_explained_across_the_line(borrow: Callable[..., SharedJudge]) -> None:
    verdict = Judge(borrow()).grade(LAB, files("import os\nos._exit(0)"), 3)
    assert verdict.outcome is Outcome.FAIL
    assert "ended its process" in verdict.results[0].message


def test_the_child_of_a_program_that_is_gone_is_killed(borrow: Callable[..., SharedJudge]) -> None:
    program = borrow()
    child = program.child("numpy")
    child._lease.close()
    child.sock.settimeout(60)
    with contextlib.suppress(ConnectionResetError):
        assert child.sock.recv(1) == b""
    child.close()


def test_a_killed_judge_is_replaced(borrow: Callable[..., SharedJudge]) -> None:
    program = borrow()
    assert outcome(program) is Outcome.PASS
    before = program.state()["pid"]
    end(program)
    assert outcome(program) is Outcome.PASS
    assert program.state()["pid"] != before


def test_losing_the_judge_is_nobodys_failure(borrow: Callable[..., SharedJudge]) -> None:
    program = borrow()
    assert outcome(program) is Outcome.PASS
    slow = "import time\n\ndef f():\n    return 1\n\ndef g():\n    time.sleep(5)\n    return 1"
    killer = threading.Timer(0.2, end, [program])  # g has begun by then, or is about to
    with pytest.raises(JudgeError, match="ended"):
        Judge(program).grade(TWO, files(slow), 3, on_result=lambda _: killer.start())
    killer.join()


def test_it_ends_when_nobody_asks(borrow: Callable[..., SharedJudge], runtime: Path) -> None:
    program = borrow(idle_s=0.5)
    pid = program.state()["pid"]
    wait_for(lambda: not Path(f"/proc/{pid}").exists() or defunct(pid))
    rendezvous = Rendezvous.for_current_user()
    assert rendezvous.connect() is None
    rendezvous.close()


def test_a_profile_that_cannot_be_had_is_one_sentence(borrow: Callable[..., SharedJudge]) -> None:
    with pytest.raises(JudgeError, match="no-such-profile"):
        borrow().child("no-such-profile")


def occupy_folders(*folders: Path) -> None:
    """Makes the user's folder in each of them, open to others."""
    for folder in folders:
        (folder / f"gradatim-{os.getuid()}").mkdir(mode=0o755, parents=True)
        (folder / f"gradatim-{os.getuid()}").chmod(0o755)


def test_where_somebody_took_the_name_before_it_is_shared_elsewhere(
    runtime: Path, borrow: Callable[..., SharedJudge]
) -> None:
    occupy_folders(runtime)
    first, second = borrow(), borrow()
    assert first.state() == second.state()
    assert os.listdir(runtime / f"gradatim-{os.getuid()}") == []


def test_a_folder_that_others_may_enter_is_no_place(runtime: Path) -> None:
    occupy_folders(runtime, runtime / "cache")
    with pytest.raises(NoRendezvous):
        Rendezvous.for_current_user()
    own = shared_client.children()
    assert isinstance(own, Pool)
    own.close()


def test_a_link_to_a_folder_is_no_place(runtime: Path) -> None:
    (runtime / "elsewhere").mkdir(mode=0o700)
    (runtime / f"gradatim-{os.getuid()}").symlink_to("elsewhere")
    (runtime / "cache").touch()
    with pytest.raises(NoRendezvous):
        Rendezvous.for_current_user()


def test_a_judge_of_its_own_may_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRADATIM_JUDGE", "own")
    own = shared_client.children()
    assert isinstance(own, Pool)
    own.close()


def test_the_name_of_the_place_changes_with_the_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = code_digest()
    assert before == code_digest()
    monkeypatch.setattr("sysconfig.get_path", lambda name: str(tmp_path))
    assert code_digest() != before
