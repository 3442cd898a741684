"""The jail, on the real kernel: what a child can do, what it cannot, and that nothing is left."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

import gradatim
from gradatim.errors import JudgeError
from gradatim.judge.processes import zygote as zygote_module
from gradatim.judge.processes.levels import probe
from gradatim.judge.processes.spawn import InterpreterPerChild
from gradatim.judge.processes.zygote import Child, Limits, Zygote
from gradatim.model import Level
from gradatim.profiles import PROFILES, load_profile, usable_profile

SERVED = f"{Path(__file__).with_name('served.py')}:serve"
REPOSITORY = Path(__file__).resolve().parents[2]
STRENGTH = [Level.TIMED, Level.FILTERED, Level.SEALED]
PATIENCE_S = 30.0


def skip_unless(level: Level) -> None:
    best, why = probe()
    if STRENGTH.index(level) > STRENGTH.index(best):
        pytest.skip(f"this machine gives {best} only: {why}")


@contextlib.contextmanager
def open_zygote(
    level: Level, profile: str = "numpy", standby: int = 0, limits: Limits | None = None
) -> Iterator[Zygote]:
    skip_unless(level)
    zygote = Zygote(profile, level, standby, limits=limits, serve=SERVED)
    try:
        yield zygote
    finally:
        zygote.close()


@contextlib.contextmanager
def open_child(zygote: Zygote) -> Iterator[Child]:
    child = zygote.child()
    try:
        yield child
    finally:
        child.close()


def ask(child: Child, code: str) -> str:
    child.sock.settimeout(PATIENCE_S)
    child.sock.sendall(json.dumps(code).encode() + b"\n")
    reply = b""
    while not reply.endswith(b"\n"):
        part = child.sock.recv(65536)
        if not part:
            return "gone"
        reply += part
    return str(json.loads(reply))


def process_parents() -> dict[int, int]:
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
                if state != "Z":
                    parents[int(entry.name)] = int(parent)
    return parents


def descendants(root: int) -> set[int]:
    """All living processes that descend from `root`."""
    parents = process_parents()
    found, before = {root}, set()
    while found != before:
        before = set(found)
        found |= {pid for pid, parent in parents.items() if parent in found}
    return found - {root}


def alive(pids: set[int]) -> set[int]:
    return pids & set(process_parents())


def eventually(fact: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE_S
    while not (is_true := fact()) and time.monotonic() < deadline:
        time.sleep(0.02)
    return is_true


@pytest.fixture(params=[Level.SEALED, Level.FILTERED], scope="module")
def shared(request: pytest.FixtureRequest) -> Iterator[Zygote]:
    with open_zygote(request.param) as made:
        assert made.ready(PATIENCE_S)  # or its processes would come up while others are counted
        yield made


@pytest.fixture
def child(shared: Zygote) -> Iterator[Child]:
    with open_child(shared) as made:
        yield made


def test_a_child_answers_over_its_socket_and_ends_well(shared: Zygote) -> None:
    with open_child(shared) as child:
        assert ask(child, "6 * 7") == "42"
        child.sock.shutdown(1)
        end = child.exit(PATIENCE_S)
    assert end.reason == ""
    assert end.cpu_s > 0
    assert end.peak_mb > 1


SECRETS = [
    "/etc/shadow",
    "/etc/passwd-",
    str(REPOSITORY / "pyproject.toml"),
    str(Path(gradatim.__file__)),
    str(Path(__file__)),
    *(str(p) for p in sorted((REPOSITORY / "curriculum").rglob("*.py"))[:40]),
    *(str(p) for p in sorted((REPOSITORY / "curriculum").rglob("*.toml"))[:40]),
]


def test_a_child_can_open_no_secret_and_no_file_of_a_pack(child: Child) -> None:
    refused = ("FileNotFoundError", "PermissionError", "NotADirectoryError")
    present = [path for path in SECRETS if os.path.exists(path)]
    answers = {path: ask(child, f"open({path!r}).read()") for path in present}
    assert {p: a for p, a in answers.items() if not a.startswith(refused)} == {}
    assert len(present) >= 4


def test_a_child_can_list_neither_home_nor_the_repository(child: Child) -> None:
    for folder in ("/home", "/root", str(REPOSITORY), "/etc", "/var"):
        answer = ask(child, f"__import__('os').listdir({folder!r})")
        assert not any(word in answer for word in ("shadow", "pyproject", ".bashrc", "lib'"))


@pytest.mark.parametrize(
    "code",
    [
        "__import__('socket').socket()",
        "__import__('socket').create_connection(('127.0.0.1', 80))",
        "__import__('socket').socketpair(type=__import__('socket').SOCK_DGRAM)",
        "__import__('os').fork()",
        "__import__('subprocess').run(['true'])",
        "__import__('os').setuid(0)",
        "__import__('os').chown('.', 1, 1)",
        "__import__('os').symlink('/', 'root')",
        "__import__('os').memfd_create('x')",
        "__import__('mmap').mmap(-1, 4096)",  # shared, where nothing else is said
        "open('/dev/zero', 'wb')",
        "open(__import__('os').__file__, 'a')",
        "open('/proc/sys/kernel/core_pattern', 'w')",
        "__import__('os').setpriority(0, 0, -5)",
    ],
)
def test_a_child_is_refused(child: Child, code: str) -> None:
    assert ask(child, code).split(":")[0] in ("PermissionError", "OSError", "FileNotFoundError")


def test_a_child_cannot_start_a_thread_in_a_plain_profile(child: Child) -> None:
    code = "import threading\nthreading.Thread(target=print).start()"
    assert ask(child, code) == "RuntimeError: can't start new thread"


def test_a_child_cannot_raise_its_own_limits(child: Child) -> None:
    code = "import resource\nresource.setrlimit(resource.RLIMIT_CPU, (5, 5))"
    assert "Error" in ask(child, code)


@pytest.mark.parametrize("number", {"x86_64": [59, 101, 165, 272, 321]}.get(os.uname().machine, []))
def test_a_hostile_system_call_ends_the_child(shared: Zygote, number: int) -> None:
    with open_child(shared) as child:
        answer = ask(child, f"import ctypes\nctypes.CDLL(None).syscall({number}, 0, 0, 0, 0, 0)")
        assert answer == "gone"
        assert "SIGSYS" in child.exit(PATIENCE_S).reason


def test_a_child_sees_only_itself_and_a_clean_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "hidden-value")
    with open_zygote(Level.SEALED) as zygote, open_child(zygote) as child:
        seen = "[p for p in __import__('os').listdir('/proc') if p.isdigit()]"
        assert ask(child, seen) == "['1']"
        assert "hidden-value" not in ask(child, "open('/proc/self/environ').read()")
        assert "hidden-value" not in ask(child, "dict(__import__('os').environ)")
        assert ask(child, "__import__('os').getuid()") == "1000"


def test_only_the_standard_files_and_the_socket_are_open(child: Child) -> None:
    code = "import os\nsorted(int(f) for f in os.listdir('/proc/self/fd'))[:-1]"
    assert ask(child, code) == "[0, 1, 2, 3]"


def test_scratch_is_private_empty_and_bounded() -> None:
    limits = Limits(scratch_mb=4, file_mb=16, files=20)
    with open_zygote(Level.SEALED, limits=limits) as zygote, open_child(zygote) as one:
        assert ask(one, "open('note', 'w').write('x')") == "1"
        assert ask(one, "open('big', 'wb').write(bytes(8 << 20))").startswith("OSError: [Errno 28]")
        many = "[open(f'f{i}', 'w').close() for i in range(50)]"
        assert ask(one, many).startswith("OSError: [Errno 28]")
        with open_child(zygote) as two:
            assert ask(two, "__import__('os').listdir('.')") == "[]"


def test_shared_memory_is_as_private_and_bounded_as_scratch() -> None:
    limits = Limits(scratch_mb=4, file_mb=16, files=20)
    with open_zygote(Level.SEALED, limits=limits) as zygote, open_child(zygote) as one:
        assert ask(one, "open('/dev/zero', 'rb').read(2)") == r"b'\x00\x00'"
        assert ask(one, "open('/dev/null', 'w').write('x')") == "1"
        assert ask(one, "open('/dev/shm/note', 'w').write('x')") == "1"
        assert ask(one, "open('/dev/shm/a', 'wb').write(bytes(8 << 20))").startswith("OSError")
        assert ask(one, "open('/dev/note', 'w')").startswith(("PermissionError", "OSError"))
        with open_child(zygote) as two:
            assert ask(two, "__import__('os').listdir('/dev/shm')") == "[]"


def test_scratch_of_another_child_is_out_of_reach(shared: Zygote) -> None:
    with open_child(shared) as one, open_child(shared) as two:
        assert ask(one, "open('note', 'w').write('x')") == "1"
        place = ask(one, "__import__('os').path.abspath('note')").strip("'")
        answer = ask(two, f"open({place!r}).read()")
        assert answer.startswith(("FileNotFoundError", "PermissionError"))


def test_memory_ends_in_the_right_words(level: Level) -> None:
    with open_zygote(level, limits=Limits(memory_mb=64)) as zygote, open_child(zygote) as child:
        assert ask(child, "len(bytearray(16 << 20))") == str(16 << 20)
        assert ask(child, "bytearray(256 << 20)") == "MemoryError"
        assert ask(child, "'uncaught', bytearray(256 << 20)") == "gone"
        assert child.exit(PATIENCE_S).reason == "used more than 64 MB of memory"


def test_processor_time_ends_in_the_right_words(level: Level) -> None:
    with open_zygote(level, limits=Limits(cpu_s=0.7)) as zygote, open_child(zygote) as child:
        assert ask(child, "while True: pass\n1") == "gone"
        assert child.exit(PATIENCE_S).reason == "used more than 0.7 s of processor time"


@pytest.fixture(params=[Level.SEALED, Level.FILTERED, Level.TIMED])
def level(request: pytest.FixtureRequest) -> Level:
    found: Level = request.param
    return found


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("import os\nos._exit(3)", "exit code 3"),
        ("import ctypes\nctypes.string_at(0)", "killed by SIGSEGV"),
    ],
)
def test_an_end_is_put_into_words(shared: Zygote, code: str, reason: str) -> None:
    with open_child(shared) as child:
        assert ask(child, code) == "gone"
        assert child.exit(PATIENCE_S).reason == reason


def test_killing_leaves_no_process(level: Level) -> None:
    with open_zygote(level) as zygote:
        assert zygote.ready(PATIENCE_S)
        before = descendants(os.getpid())
        with open_child(zygote) as child:
            assert ask(child, "1") == "1"
            assert len(descendants(os.getpid()) - before) == 1
            child.kill()
            child.kill()
            assert child.exit(PATIENCE_S).reason == "stopped by the judge"
            assert descendants(os.getpid()) == before
    assert alive(before - descendants(os.getpid())) == set()


def test_a_child_that_still_runs_is_killed_by_asking_for_its_end(shared: Zygote) -> None:
    with open_child(shared) as child:
        assert ask(child, "1") == "1"
        assert child.exit(0.2).reason == "stopped by the judge"
        assert eventually(lambda: not child.alive)


def test_closing_leaves_no_process_no_folder_and_no_open_file(level: Level) -> None:
    skip_unless(level)
    files, before = len(os.listdir("/proc/self/fd")), descendants(os.getpid())
    with open_zygote(level, standby=2) as zygote, open_child(zygote) as child:
        folder = ask(child, "__import__('os').getcwd()").strip("'")
    assert descendants(os.getpid()) == before
    assert not os.path.exists(folder)
    assert len(os.listdir("/proc/self/fd")) == files


def test_a_dead_interpreter_is_started_again(level: Level) -> None:
    others = descendants(os.getpid())
    with open_zygote(level) as zygote, open_child(zygote) as lost:
        folder = ask(lost, "__import__('os').getcwd()").strip("'")
        old = descendants(os.getpid()) - others
        os.kill(min(old), signal.SIGKILL)
        assert lost.exit(PATIENCE_S).reason == "lost: the judge's interpreter ended"
        with open_child(zygote) as next_one:
            assert ask(next_one, "2") == "2"
        assert eventually(lambda: not alive(old))
        assert eventually(lambda: not os.path.exists(folder))


OWNER = """
import sys, time
from gradatim.judge.processes.zygote import Zygote
from gradatim.model import Level
zygote = Zygote(sys.argv[2], Level(sys.argv[1]), 2, serve=sys.argv[3])
child = zygote.child()
zygote._refill()
child.sock.sendall(b'"__import__(\\\\"os\\\\").getcwd()"\\n')
print(child.sock.recv(999).decode().strip(" \\"'\\n"), flush=True)
time.sleep(600)
"""


def test_a_killed_owner_leaves_no_process(level: Level) -> None:
    skip_unless(level)
    command = [sys.executable, "-c", OWNER, level, "numpy", SERVED]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as owner:
        assert owner.stdout is not None
        folder = owner.stdout.readline().strip()
        # the keeper, the server, three children
        assert eventually(lambda: len(descendants(owner.pid)) == 5)
        family = descendants(owner.pid)
        owner.kill()
        owner.wait()
        assert eventually(lambda: not alive(family))
        assert eventually(lambda: not os.path.exists(folder))


@pytest.mark.parametrize("level", [Level.FILTERED, Level.TIMED])
def test_an_end_that_is_asked_for_again_and_again_leaves_no_folder(level: Level) -> None:
    """Each thread of a dying owner asks for it as it ends."""
    others = descendants(os.getpid())
    with open_zygote(level) as zygote, open_child(zygote) as child:
        folder = ask(child, "__import__('os').getcwd()").strip("'")
        keeper = min(descendants(os.getpid()) - others)
        with contextlib.suppress(ProcessLookupError):
            while keeper in descendants(os.getpid()):
                for _ in range(2000):
                    os.kill(keeper, signal.SIGTERM)
        assert eventually(lambda: not os.path.exists(folder))
        assert not os.path.exists(os.path.dirname(folder))


def test_two_hundred_children_leak_nothing(shared: Zygote) -> None:
    with open_child(shared) as child:
        ask(child, "1")
        child.kill()
        child.exit(PATIENCE_S)
    family_before, files = descendants(os.getpid()), len(os.listdir("/proc/self/fd"))
    theirs = {pid: len(os.listdir(f"/proc/{pid}/fd")) for pid in family_before}
    for number in range(200):
        with open_child(shared) as child:
            assert ask(child, str(number)) == str(number)
            child.kill()
            child.exit(PATIENCE_S)
    assert descendants(os.getpid()) == family_before
    assert len(os.listdir("/proc/self/fd")) == files
    assert {pid: len(os.listdir(f"/proc/{pid}/fd")) for pid in family_before} == theirs


def test_standby_children_are_locked_down_before_anybody_needs_them(shared: Zygote) -> None:
    with open_zygote(shared.level, standby=2) as zygote:
        assert zygote.ready(PATIENCE_S)
        assert eventually(lambda: len(zygote._standby) == 2)
        first = zygote._standby[0]
        assert first.locked_down(PATIENCE_S)
        with open_child(zygote) as child:
            assert child is first
            assert ask(child, "1") == "1"
        assert eventually(lambda: len(zygote._standby) == 2)


def installed(profile: str) -> bool:
    try:
        usable_profile(profile)
    except JudgeError:
        return False
    return True


def skip_where_commands_are_refused(profile: str, level: Level) -> None:
    if profile in ("shell", "mypy") and level is Level.FILTERED and os.geteuid() == 0:
        pytest.skip("the number of root's processes cannot be limited")


@pytest.mark.parametrize("profile", PROFILES)
def test_a_profile_is_warm_and_single_threaded(
    shared: Zygote, profile: str, pytestconfig: pytest.Config
) -> None:
    """Each profile at one level a day, since large libraries take seconds; at both with
    --everything."""
    turn = list(PROFILES).index(profile) + date.today().toordinal() + (shared.level is Level.SEALED)
    if turn % 2 and not pytestconfig.getoption("everything"):
        pytest.skip("its turn is another day")
    if not installed(profile):
        pytest.skip(f"the packages of '{profile}' are not installed")
    skip_where_commands_are_refused(profile, shared.level)
    with open_zygote(shared.level, profile) as zygote, open_child(zygote) as child:
        assert ask(child, "len(__import__('os').listdir('/proc/self/task'))") == "1"
        for name in load_profile(profile).needs:
            assert ask(child, f"{name!r} in __import__('sys').modules") == "True"


WORKS = {
    "pandas": "import pandas as pd\npd.DataFrame({'a': [1]}).to_parquet('p')\n"
    "bool(pd.read_parquet('p').a.sum() == 1)",
    "plot": "import matplotlib.pyplot as plt\nplt.bar(['ä'], [1])\nplt.savefig('f.png')\n"
    "open('f.png', 'rb').read(4) == b'\\x89PNG'",
    "sklearn": "from sklearn.ensemble import *\nfrom sklearn.cluster import KMeans\n"
    "X, y = [[1], [2]] * 30, [0, 1] * 30\nKMeans(2).fit(X)\n"
    "HistGradientBoostingClassifier(max_iter=2).fit(X, y)\n"
    "bool(RandomForestClassifier(3, n_jobs=2).fit(X, y).predict([[2]])[0] == 1)",
    "sql": "import duckdb, sqlite3\nsqlite3.connect('a.db').execute('create table t(x)')\n"
    "duckdb.sql('select 41 + 1').fetchall() == duckdb.connect('d').sql('select 42').fetchall()",
    "git": "import dulwich.porcelain as git, os\ngit.init('r')\nos.chdir('r')\n"
    "open('a', 'w').write('x')\ngit.add('.', ['a'])\ngit.commit('.', b'first')\n"
    "len(list(git.open_repo('.').get_walker())) == 1",
    "tests": "import pytest\nopen('test_a.py', 'w').write('def test_a(): assert 1 == 2')\n"
    "pytest.main(['-q', '-p', 'no:cacheprovider', 'test_a.py']) == 1",
    "numpy": "import asyncio, numpy\nasyncio.run(asyncio.sleep(0, int(numpy.ones(3).sum()))) == 3",
}


@pytest.mark.parametrize("profile", sorted(WORKS))
def test_honest_work_is_not_disturbed(shared: Zygote, profile: str) -> None:
    with open_zygote(shared.level, profile) as zygote, open_child(zygote) as child:
        assert ask(child, WORKS[profile]) == "True"


def test_commands_run_in_the_shell_profile_and_die_with_the_child(shared: Zygote) -> None:
    skip_where_commands_are_refused("shell", shared.level)
    others = descendants(os.getpid())
    with open_zygote(shared.level, "shell") as zygote:
        with open_child(zygote) as child:
            run = "import subprocess as s\ns.run(['bash', '-c', {!r}], capture_output=True).stdout"
            assert ask(child, run.format("seq 3 | sort -r | head -1")) == "b'3\\n'"
            assert ask(child, run.format("cat /etc/shadow")) == "b''"
            assert ask(child, run.format("echo > /dev/tcp/127.0.0.1/80 && echo open")) == "b''"
            left = "(setsid sleep 600 & setsid sleep 600 &) > /dev/null 2>&1"
            assert ask(child, run.format(left)) == "b''"
            assert eventually(lambda: len(descendants(os.getpid()) - others) == 5)
        assert eventually(lambda: len(descendants(os.getpid()) - others) == 2)


def test_what_a_timed_child_leaves_behind_dies_with_it() -> None:
    others = descendants(os.getpid())
    with open_zygote(Level.TIMED) as zygote:
        with open_child(zygote) as child:
            left = "import os, time\nos.fork() or (os.setsid(), os.fork(), time.sleep(600))\n1"
            assert ask(child, left) == "1"
            assert eventually(lambda: len(descendants(os.getpid()) - others) == 5)
        assert eventually(lambda: len(descendants(os.getpid()) - others) == 2)


def test_the_number_of_processes_is_limited() -> None:
    with open_zygote(Level.SEALED, "shell") as zygote, open_child(zygote) as child:
        code = "import os\nfor _ in range(99): os.fork() or __import__('time').sleep(600)\n0"
        assert ask(child, code).startswith("BlockingIOError")


# Starts as many programs from threads of their own, each of which leaves the family's session.
CROWD = """
import subprocess, sys, threading, time
made = []
def start():
    words = [sys.executable, '-c', {code!r} + ';input()']
    made.append(subprocess.Popen(words, stdin=subprocess.PIPE, start_new_session=True))
for _ in range({number}):
    one = threading.Thread(target=start)
    one.start()
    one.join()
time.sleep({seconds})
len(made)"""
HOLDS = "held = bytearray(60 << 20)"
FILLS = (
    "import socket; pairs = [socket.socketpair() for _ in range(100)]; ends = sum(pairs, ());"
    "[end.setblocking(False) for end in ends]; [end.send(bytes(1 << 20)) for end in ends]"
)


@pytest.mark.parametrize(
    ("level", "code"), [*((level, HOLDS) for level in STRENGTH), (Level.SEALED, FILLS)]
)
def test_memory_is_counted_over_all_that_a_child_has_started(level: Level, code: str) -> None:
    skip_where_commands_are_refused("shell", level)
    limits = Limits(memory_mb=200)
    with open_zygote(level, "shell", limits=limits) as zygote, open_child(zygote) as child:
        assert ask(child, CROWD.format(code=code, number=2, seconds=0.5)) == "2"
        assert ask(child, CROWD.format(code=code, number=6, seconds=PATIENCE_S)) == "gone"
        assert child.exit(PATIENCE_S).reason == "used more than 200 MB of memory"


def test_what_a_family_shares_is_counted_once() -> None:
    code = (
        "import os, time\nheld = bytearray(60 << 20)\n"
        "for _ in range(6): os.fork() or time.sleep(600)\ntime.sleep(0.5)\nlen(held) >> 20"
    )
    limits = Limits(memory_mb=200)
    with open_zygote(Level.SEALED, "shell", limits=limits) as zygote, open_child(zygote) as child:
        assert ask(child, code) == "60"


def test_a_missing_package_is_named_with_the_command_that_installs_it() -> None:
    if installed("torch"):
        pytest.skip("torch is installed")
    with open_zygote(probe()[0], "torch") as zygote, pytest.raises(JudgeError, match="pip install"):
        zygote.child()


def test_an_unknown_profile_is_refused_at_once() -> None:
    with (
        open_zygote(probe()[0], "cobol") as zygote,
        pytest.raises(JudgeError, match="unknown prof"),
    ):
        zygote.child()


def test_an_interpreter_that_cannot_start_says_why_and_nobody_waits() -> None:
    zygote = Zygote("python", probe()[0], serve="gradatim.judge.nowhere:serve")
    with contextlib.closing(zygote), pytest.raises(JudgeError, match="nowhere"):
        zygote.child()
    assert not zygote.ready(0)


def test_a_closed_zygote_gives_no_child() -> None:
    with open_zygote(probe()[0]) as zygote:
        zygote.close()
        with pytest.raises(JudgeError, match="closed"):
            zygote.child()


def test_without_a_safe_fork_each_child_is_a_fresh_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zygote_module.kernel, "SUPPORTED", False)
    before = descendants(os.getpid())
    with open_zygote(Level.TIMED, standby=1, limits=Limits(cpu_s=1)) as zygote:
        assert isinstance(zygote._source, InterpreterPerChild)
        with open_child(zygote) as child:
            assert ask(child, "6 * 7") == "42"
            assert ask(child, "while True: pass\n1") == "gone"
            assert child.exit(PATIENCE_S).reason == "used more than 1 s of processor time"
        with open_child(zygote) as child:
            folder = ask(child, "__import__('os').getcwd()").strip("'")
            child.kill()
            assert child.exit(PATIENCE_S).reason == "stopped by the judge"
    assert descendants(os.getpid()) == before
    assert not os.path.exists(folder)
