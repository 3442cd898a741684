"""`gradatim verify` as its user sees it: outcomes, faults, resuming, and nothing left behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import psutil
import pytest

from gradatim.log.store import Store
from gradatim.verify import pid_namespace

Edit = Callable[[Path, str, str], None]
Verified = Callable[..., Any]
Left = Callable[[], list[str]]

SLOW = "    command, *words = sys.argv[1:]\n"
HANGS = (
    SLOW
    + "    import time\n    while command == 'serve' and Path(FLAG).exists(): time.sleep(0.1)\n"
)


@pytest.fixture
def left(home: Path) -> Callable[[], list[str]]:
    """The living programs of this learner's runs."""

    def found() -> list[str]:
        living = []
        for process in psutil.process_iter():
            with suppress(psutil.Error, OSError):
                mine = process.environ().get("HOME", "").startswith(str(home / "verify"))
                if mine and process.status() != psutil.STATUS_ZOMBIE:
                    living.append(" ".join(process.cmdline()))
        return living

    return found


def test_a_right_system_is_verified(
    verified: Verified, home: Path, gradatim: Any, left: Left
) -> None:
    report = verified()
    assert (report["code"], report["outcome"]) == (0, "PASS")
    assert [stage["outcome"] for stage in report["stages"]] == ["PASS"] * 3
    assert report["stages"][0]["figures"] == [{"name": "difference", "value": 0, "bar": "0"}]
    [row] = json.loads(gradatim("projects", "--json").stdout)
    assert row["state"] == "verified"
    assert left() == [] and not (home / "verify").exists()


def test_the_project_s_fault_names_all_four(verified: Verified, project: Path, edit: Edit) -> None:
    edit(project / "adder.py", "str(sum(map(int, numbers)))", "str(sum(map(int, numbers)) + 1)")
    report = verified("--seed", 7)
    assert report["code"] == 1
    [stage] = report["stages"]
    assert (stage["outcome"], stage["fault"]) == ("FAIL", "project")
    for part in ("sent: total over 20", "came: the sum", "the contract asks: ", "look: are"):
        assert part in stage["message"]


def test_a_setup_that_fails_is_the_project_s_fault(
    verified: Verified, project: Path, edit: Edit
) -> None:
    edit(project / "prepare.py", 'Path("ready.txt")', 'Path("no/such/ready.txt")')
    report = verified()
    assert report["code"] == 1
    assert "No such file or directory" in report["stages"][0]["message"]
    assert "sent: setup" in report["stages"][0]["message"]


def test_a_program_that_is_not_there(verified: Verified, project: Path, edit: Edit) -> None:
    edit(project / "gradatim.toml", "{python} adder.py total", "no-such-program total")
    report = verified()
    assert report["code"] == 1
    assert "could not be started" in report["stages"][0]["message"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("totl", "unknown command 'totl'; did you mean total?"),
        ("x", "use only serve, setup, total"),
    ],
)
def test_a_command_that_no_stage_runs(
    verified: Verified, project: Path, edit: Edit, name: str, said: str
) -> None:
    edit(project / "gradatim.toml", "total =", f"{name} =")
    report = verified()
    assert report["code"] == 2 and said in f"{report['error']}; {report['do']}"


def test_an_error_in_a_stage_is_the_verifier_s_and_is_not_kept(
    verified: Verified, tiny_pack: Path, edit: Edit, gradatim: Any
) -> None:
    stages = tiny_pack / "projects" / "adder" / "stages.py"
    edit(stages, 'run.figure("difference"', 'run.figures("difference"')
    report = verified()
    assert report["code"] == 2
    [stage] = report["stages"]
    assert (stage["outcome"], stage["fault"]) == ("BROKEN", "verifier")
    assert "stages.py, line" in stage["message"]
    [row] = json.loads(gradatim("projects", "--json").stdout)
    assert row["state"] == "not started"


def test_stages_that_cannot_be_loaded(verified: Verified, tiny_pack: Path) -> None:
    (tiny_pack / "projects" / "adder" / "stages.py").write_text("import no_such_module\n")
    report = verified()
    assert report["code"] == 2
    assert "no_such_module" in report["stages"][0]["message"]


def test_a_full_disk_is_the_machine_s_fault(
    verified: Verified, tiny_pack: Path, edit: Edit
) -> None:
    stages = tiny_pack / "projects" / "adder" / "stages.py"
    edit(stages, "    numbers = [", "    raise OSError(28, 'No space left')\n    numbers = [")
    report = verified()
    assert report["code"] == 2
    assert report["stages"][0]["fault"] == "machine"


def test_a_replay_counts_for_nothing(verified: Verified, gradatim: Any) -> None:
    first = verified("--seed", 5)
    again = verified("--seed", 5)
    assert first["replay"] and first["run"] != again["run"]
    [row] = json.loads(gradatim("projects", "--json").stdout)
    assert row["state"] != "verified"


def test_one_stage_alone_and_from_one_on(verified: Verified) -> None:
    assert [s["id"] for s in verified("--stage", "service")["stages"]] == ["service"]
    assert [s["id"] for s in verified("--from", "service")["stages"]] == ["service", "reproduce"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--stage", "none"), "adder has no stage 'none'"),
        (("--project", "addr"), "this is a project for 'adder', not 'addr'"),
        (("--seed", "-1"), "-1 is not in the range"),
    ],
)
def test_impossible_wishes(verified: Verified, options: tuple[str, ...], said: str) -> None:
    report = verified(*options)
    assert report["code"] == 2 and said in report["error"]


def test_a_pack_from_elsewhere_needs_trust(gradatim: Any, project: Path) -> None:
    done = gradatim("verify", project, "--project", "adder")
    assert done.returncode == 2 and "--trust" in done.stderr


def test_a_project_for_another_contract(verified: Verified, project: Path, edit: Edit) -> None:
    edit(project / "gradatim.toml", 'project = "adder"', 'project = "other"')
    report = verified()
    assert report["code"] == 2 and "a project for 'other'" in report["error"]


def test_which_project_it_is_may_stand_in_its_file_alone(
    gradatim: Any, project: Path, edit: Edit
) -> None:
    done = gradatim("verify", project, "--trust", "--stage", "file")
    assert done.returncode == 0, done.stderr
    edit(project / "gradatim.toml", 'project = "adder"\n', "")
    done = gradatim("verify", project, "--trust")
    assert done.returncode == 2 and "does not say which project" in done.stderr


def test_what_a_system_starts_elsewhere_ends_too(
    verified: Verified, project: Path, edit: Edit, left: Left
) -> None:
    daemon = (
        "    import subprocess\n    subprocess.Popen(['sleep', '600'], start_new_session=True)\n"
    )
    edit(project / "adder.py", SLOW, SLOW + daemon)
    assert verified()["code"] == 0
    assert left() == []


STRAY = """
    import os, subprocess
    line = ["sh", "-c", "sleep 600 STRAY & cat /proc/*/environ > SEEN 2> /dev/null"]
    subprocess.run(line, env={"PATH": os.environ["PATH"]}, start_new_session=True)
"""


def test_what_a_system_starts_without_an_environment_ends_too_and_reads_nobody_s(
    verified: Verified, project: Path, edit: Edit, surroundings: dict[str, str], tmp_path: Path
) -> None:
    surroundings["SECRET"] = f"secret of {tmp_path}"
    seen, stray = tmp_path / "seen", "0.0625"  # of a second, and a number to find it by
    text = STRAY.replace("STRAY", stray).replace("SEEN", str(seen))
    edit(project / "adder.py", SLOW, SLOW + text)
    assert verified()["code"] == 0
    for process in psutil.process_iter(["cmdline"]):
        assert process.info["cmdline"] != ["sleep", "600", stray]
    assert b"GRADATIM_RUN" in seen.read_bytes()
    if pid_namespace._is_supported():
        assert surroundings["SECRET"].encode() not in seen.read_bytes()


def test_the_report_and_the_kept_copy(
    gradatim: Any, project: Path, home: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.html"
    done = gradatim(
        "verify", project, "--project", "adder", "--trust", "--keep", "--report", report
    )
    assert done.returncode == 0, done.stderr
    text = report.read_text()
    assert "A service that adds" in text and "difference" in text
    assert "<script" not in text and "http" not in text.replace("by HTTP", "")
    [kept] = (home / "verify").iterdir()
    assert (kept / "source" / "ready.txt").exists()


def test_what_a_person_reads_at_the_end(gradatim: Any, project: Path, edit: Edit) -> None:
    done = gradatim("verify", project, "--trust", "--stage", "file")
    assert "passed · " in done.stdout and "verified" not in done.stdout
    edit(project / "adder.py", "str(sum(map(int, numbers)))", "str(sum(map(int, numbers)) + 1)")
    done = gradatim("verify", project, "--trust", "--seed", "7")
    wanted = f"gradatim verify {project} --stage file --seed 7 --keep"
    assert wanted in " ".join(done.stdout.split())


@pytest.mark.parametrize("wrong", [False, True])
def test_the_verdict_is_told_before_anything_is_deleted(
    command: Callable[..., list[str]], project: Path, home: Path, edit: Edit, wrong: bool
) -> None:
    if wrong:
        edit(project / "adder.py", "str(sum(map(int, numbers)))", "str(sum(map(int, numbers)) + 1)")
    program = """
import sys
from gradatim import cli
from gradatim.verify import supervisor

def stop(*order, stopping=supervisor._stop):
    print("leaving", flush=True)
    stopping(*order)

supervisor._stop = stop
cli.main()
"""
    words = [sys.executable, "-c", program, *command("verify", project, "--trust")[1:]]
    surroundings = {**os.environ, "GRADATIM_HOME": str(home)}
    done = subprocess.run(words, env=surroundings, capture_output=True, text=True, timeout=120)
    told = done.stdout.split("leaving")
    assert done.returncode == int(wrong) and len(told) == 2, done.stderr
    assert ("not yet · " if wrong else "verified · ") in told[0] and not told[1].strip()


def test_a_report_that_cannot_be_written(verified: Verified, tmp_path: Path) -> None:
    report = verified("--report", tmp_path / "no" / "report.html")
    assert report["code"] == 2 and "the report cannot be written" in report["error"]


# A run that breaks off --------------------------------------------------------------------------


@pytest.fixture
def broken_off(
    command: Callable[..., list[str]],
    surroundings: Mapping[str, str],
    project: Path,
    edit: Edit,
    left: Left,
    tmp_path: Path,
) -> Callable[[int], str]:
    """Begins a verification, and sends the program a signal while its second stage hangs: the
    server waits as long as the file `flag` is there. What it said last."""

    def run(number: int) -> str:
        (tmp_path / "flag").touch()
        edit(project / "adder.py", SLOW, HANGS.replace("FLAG", repr(str(tmp_path / "flag"))))
        words = command("verify", project, "--project", "adder", "--trust")
        program = subprocess.Popen(
            words, env=dict(surroundings), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert program.stdout is not None and program.stderr is not None
        for line in program.stdout:
            if "file:" in line:
                break
        until = time.monotonic() + 30
        while not any("serve" in words for words in left()) and time.monotonic() < until:
            time.sleep(0.05)
        program.send_signal(number)
        program.stdout.close()
        with program.stderr:
            said = program.stderr.read()
        program.wait(60)
        return said

    return run


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_process_and_no_folder_outlive_it(
    broken_off: Callable[[int], str], home: Path, left: Left, number: int
) -> None:
    broken_off(number)
    until = time.monotonic() + 30
    while (left() or list((home / "verify").glob("*"))) and time.monotonic() < until:
        time.sleep(0.05)
    assert left() == []
    assert list((home / "verify").glob("*")) == []


@pytest.mark.parametrize("changed", [False, True])
def test_it_goes_on_where_it_stopped_if_no_file_changed(
    broken_off: Callable[[int], str],
    verified: Verified,
    project: Path,
    home: Path,
    tmp_path: Path,
    changed: bool,
) -> None:
    assert broken_off(signal.SIGINT) == "stopped; run the same command to continue\n"
    (tmp_path / "flag").unlink()
    if changed:
        (project / "notes.md").write_text("new")
    report = verified()
    assert report["code"] == 0
    assert [stage["id"] for stage in report["stages"]] == ["file", "service", "reproduce"]
    with closing(Store.open(home / "gradatim.db")) as store:
        rows = store.evidence("me").of("stage")
    assert len(rows) == 3 + changed
    assert len({row.data["run"] for row in rows}) == 1 + changed


def test_it_goes_on_while_the_attempt_before_is_still_leaving(
    broken_off: Callable[[int], str], verified: Verified, home: Path, tmp_path: Path
) -> None:
    broken_off(signal.SIGKILL)  # nobody waits for the stages' process to leave
    (tmp_path / "flag").unlink()
    assert verified()["code"] == 0
    with closing(Store.open(home / "gradatim.db")) as store:
        assert len({row.data["run"] for row in store.evidence("me").of("stage")}) == 1


def test_it_begins_anew_if_that_is_asked(
    broken_off: Callable[[int], str], verified: Verified, home: Path, tmp_path: Path
) -> None:
    broken_off(signal.SIGINT)
    (tmp_path / "flag").unlink()
    verified("--again")
    with closing(Store.open(home / "gradatim.db")) as store:
        assert len(store.evidence("me").of("stage")) == 4
