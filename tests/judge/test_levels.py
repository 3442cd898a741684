"""The level is what a process was really confined to, never what a setting promises."""

import os
import shutil
import socket
import subprocess
import sys

import pytest

from gradatim.judge.processes import levels
from gradatim.judge.processes.levels import probe
from gradatim.judge.sandbox.user import UNPRIVILEGED
from gradatim.model import Level

ASK = "from gradatim.judge.processes.levels import probe; level, why = probe(); print(level, why)"


def test_the_strongest_level_needs_no_excuse_and_any_other_says_why() -> None:
    level, why = probe()
    assert (why == "") == (level is Level.SEALED)


def test_without_user_name_spaces_the_level_is_weaker_and_the_reason_is_named() -> None:
    if probe()[0] is not Level.SEALED or shutil.which("unshare") is None:
        pytest.skip("name spaces cannot be taken away where there are none")
    forbid = 'echo 0 > /proc/sys/user/max_user_namespaces; exec "$0" -c "$1"'
    command = ["unshare", "-Ur", "sh", "-c", forbid, sys.executable, ASK]
    answer = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert answer.startswith("filtered ")
    assert "unshare" in answer


def test_a_kernel_that_gradatim_does_not_know_is_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(levels.kernel, "SUPPORTED", False)
    level, why = probe.__wrapped__()
    assert level is Level.TIMED
    assert "no way to confine" in why


@pytest.mark.parametrize("refused", ["nothing", "read", "made"])
def test_an_unconfined_process_does_not_give_the_answer_of_a_confined_one(
    refused: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An ordinary user, too, can read and make the files; to be refused one is not enough."""
    opens = os.open

    def partly(path: bytes, how: int) -> int:
        if path.endswith(refused.encode()):
            raise PermissionError
        return opens(path, how)

    ours, theirs = socket.socketpair()
    with ours, theirs, levels._public_folder() as folder:
        ours.sendall(os.fsencode(folder))
        monkeypatch.setattr(os, "open", partly)
        levels.serve_probe(theirs.fileno())
        monkeypatch.undo()
        theirs.shutdown(socket.SHUT_RDWR)
        assert ours.recv(64) == b""
        assert os.path.exists(f"{folder}/made") is (refused == "read")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_the_probe_asks_for_what_even_the_user_of_the_children_may_do() -> None:
    """Whom root becomes for its children can read and make files there, unless it is confined."""
    with levels._public_folder() as folder:
        ask = (
            "import os, sys; open(sys.argv[1] + '/read').close(); open(sys.argv[1] + '/made', 'x')"
        )
        subprocess.run(["python3", "-c", ask, folder], user=UNPRIVILEGED, check=True)
