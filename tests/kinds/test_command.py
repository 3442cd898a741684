"""Commands: what a run tells, and what it leaves behind."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from gradatim.kinds.command import child as command
from gradatim.kinds.command import process


def folder(tmp_path: Path, script: str, **more: str) -> command.Workspace:
    files = {"hunt.sh": script.encode()} | {name: text.encode() for name, text in more.items()}
    found = command.load(files, tmp_path, "hunt.sh")
    assert isinstance(found, command.Workspace)
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
    assert (run["code"], len(run["out"])) == (0, process.MAX_OUTPUT_BYTES)


def test_complaints_are_shown_to_the_learner_and_told_to_a_check_that_asks(tmp_path, capsys):
    lab = folder(tmp_path, "echo oh >&2")
    assert "err" not in lab.run(["bash", "hunt.sh"])
    assert capsys.readouterr().err == "oh\n"
    assert lab.run(["bash", "hunt.sh"], errors=True)["err"] == "oh\n"


def test_complaints_name_a_file_as_it_is_called_in_the_folder(tmp_path):
    lab = folder(tmp_path, "python3 $PWD/a.py")
    complaint = lab.run(["bash", "hunt.sh"], files={"a.py": "1 / 0\n"}, errors=True)["err"]
    assert 'File "a.py", line 1' in complaint
    assert str(tmp_path) not in complaint


@pytest.mark.parametrize(
    ("script", "error"),
    [
        ("for i in $(seq 250); do : > $i; done", "more than 200 new"),
        ("head -c 2000000 /dev/zero > big", "'big', larger than 1 MB"),
    ],
)
def test_a_flood_of_files_is_an_error(tmp_path, script, error):
    with pytest.raises(RuntimeError, match=error):
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
