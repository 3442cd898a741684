"""A folder that somebody else fills: when it is too full, and that nothing of it stays."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gradatim.judge.sandbox.limits import Limits
from gradatim.judge.sandbox.scratch import ScratchMonitor
from gradatim.removal import remove_tree

FEW = Limits(scratch_mb=1, files=20)
SMALL, LARGE = 1000, 600_000  # bytes
PATIENCE_S = 20.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "child").mkdir()
    return tmp_path / "child"


def over_limit(watch: ScratchMonitor) -> bool:
    """Whether the child called 7 is found to hold too much, once the kernel has told of it."""
    deadline = time.monotonic() + PATIENCE_S
    while watch.pause is None and time.monotonic() < deadline:
        watch.read_events()
    return watch.over_limit() == [7]


# A process that holds what it is told to hold, until its input ends.
HOLDS = "import sys\nheld = [open(name, 'wb') for name in sys.argv[1:]]\n"
HOLDS += f"for file in held: file.write(bytes({LARGE})), file.flush()\nprint(flush=True)\ninput()"


@contextmanager
def holding(*files: Path, by: str = HOLDS) -> Iterator[int]:
    """The number of such a process; this one holds files of pytest's."""
    words = [sys.executable, "-c", by, *map(str, files)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        try:
            yield process.pid
        finally:
            process.kill()


@pytest.fixture
def watch(folder: Path) -> Iterator[ScratchMonitor]:
    made = ScratchMonitor(FEW)
    with holding() as pid:
        made.add(7, pid, str(folder))
        yield made
    os.close(made.fd)


def test_an_untouched_folder_is_not_looked_at(watch: ScratchMonitor) -> None:
    assert watch.pause is None
    assert watch.over_limit() == []


def test_what_is_small_may_be_written(watch: ScratchMonitor, folder: Path) -> None:
    for number in range(10):
        (folder / str(number)).write_bytes(bytes(SMALL))
    assert not over_limit(watch)


def test_too_many_bytes_are_seen_in_any_folder_below(watch: ScratchMonitor, folder: Path) -> None:
    (folder / "a" / "b").mkdir(parents=True)
    for name in ("one", "two"):
        (folder / "a" / "b" / name).write_bytes(b"x" * LARGE)
    assert over_limit(watch)


def test_too_many_folders_are_seen(watch: ScratchMonitor, folder: Path) -> None:
    for number in range(FEW.files + 1):
        (folder / str(number)).mkdir()
    assert over_limit(watch)


def test_a_file_that_has_lost_its_name_counts_while_it_is_open(
    watch: ScratchMonitor, folder: Path
) -> None:
    files = [folder / "one", folder / "two"]
    with holding(*files) as pid:
        watch.forget(7)
        watch.add(7, pid, str(folder))
        (folder / "small").touch()
        for file in files:
            file.unlink()
        assert over_limit(watch)
    assert watch.over_limit() == []


# Holds what it is told to hold by a mapping of the first page alone.
MAPS = (
    "import ctypes, sys\nlibc, size = ctypes.CDLL(None), ctypes.c_size_t(4096)\n"
    f"for name in sys.argv[1:]:\n    file = open(name, 'wb+'); file.write(bytes({LARGE}))\n"
    "    file.flush(); libc.mmap(None, size, 1, 1, file.fileno(), ctypes.c_long(0))\n"
    "del file\nprint(flush=True)\ninput()"
)


def test_a_file_that_has_lost_its_name_counts_while_it_is_mapped(
    watch: ScratchMonitor, folder: Path
) -> None:
    with holding(folder / "one", by=MAPS) as pid:
        watch.forget(7)
        watch.add(7, pid, str(folder))
        (folder / "one").unlink()
        (folder / "small").touch()
        assert over_limit(watch)
    assert watch.over_limit() == []


# Holds them by a thread with a table of open files of its own; the first thread has none.
THREADED = HOLDS.replace(
    "input()",
    """
import ctypes, os, threading, time
def keep():
    ctypes.CDLL(None).unshare(0x400)
    apart.set()
    time.sleep(600)
apart = threading.Event()
threading.Thread(target=keep, daemon=True).start()
apart.wait()
for file in held: file.close()
print(flush=True)
input()""",
).replace("print(flush=True)", "", 1)


@pytest.mark.parametrize("by", [HOLDS, THREADED])
def test_a_nameless_file_counts_once_whoever_has_it_open(
    watch: ScratchMonitor, folder: Path, by: str
) -> None:
    one, two = folder / "one", folder / "two"
    with holding(one, one, two, by=by) as pid:
        watch.forget(7)
        watch.add(7, pid, str(folder))
        two.rename(folder.parent / "two")
        one.unlink()
        (folder / "small").touch()
        assert not over_limit(watch)
        (folder.parent / "two").unlink()
        assert over_limit(watch)


def test_a_folder_too_deep_for_any_path_is_too_much(watch: ScratchMonitor, folder: Path) -> None:
    dig(folder, "d" * 200, 30)
    assert over_limit(watch)
    remove_tree(str(folder))


def test_who_is_forgotten_is_not_looked_at(watch: ScratchMonitor, folder: Path) -> None:
    (folder / "large").write_bytes(b"x" * 2 * LARGE)
    assert over_limit(watch)
    watch.forget(7)
    assert (watch.pause, watch.over_limit()) == (None, [])


def dig(folder: Path, name: str, times: int) -> None:
    """Folders within folders, made by a process of its own: no absolute path is so long."""
    code = (
        "import os, sys\nos.chdir(sys.argv[1])\n"
        "for _ in range(int(sys.argv[3])):\n    os.mkdir(sys.argv[2]); os.chdir(sys.argv[2])\n"
        "open('last', 'w').close()"
    )
    subprocess.run([sys.executable, "-c", code, str(folder), name, str(times)], check=True)


@pytest.mark.parametrize(("name", "times"), [("d", 1500), ("d" * 200, 40)])
def test_a_folder_of_any_depth_is_removed(folder: Path, name: str, times: int) -> None:
    dig(folder, name, times)
    remove_tree(str(folder))
    assert os.listdir(folder.parent) == []


@pytest.mark.parametrize("mode", [0o000, 0o300, 0o500])
def test_folders_that_cannot_be_read_or_changed_are_removed(folder: Path, mode: int) -> None:
    inner = folder / "outer" / "inner"
    inner.mkdir(parents=True)
    (inner / "file").write_text("x")
    for path in (inner, inner.parent, folder):
        path.chmod(mode)
    remove_tree(str(folder))
    assert os.listdir(folder.parent) == []


def test_what_links_lead_to_stays(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "note").write_text("mine")
    (folder / "link").symlink_to(tmp_path / "kept")
    (folder / "file").symlink_to(tmp_path / "kept" / "note")
    remove_tree(str(folder))
    assert os.listdir(tmp_path) == ["kept"]
    assert (tmp_path / "kept" / "note").read_text() == "mine"


def test_a_folder_that_is_gone_already_is_no_error(folder: Path) -> None:
    folder.rmdir()
    remove_tree(str(folder))
    assert os.listdir(folder.parent) == []
