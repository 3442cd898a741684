"""Runs a repository's commands in fresh clones, in the verifier's processes, and ends all of them.

They run without a jail, with the rights of the user, as in `gradatim verify`.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from gradatim.audit.clone import clone_into
from gradatim.audit.repository import Repository
from gradatim.errors import RequestError
from gradatim.verify import pid_namespace
from gradatim.verify.failures import Failure, MachineFailure
from gradatim.verify.processes import Launcher

COMMAND_SECONDS = 600.0
_CHILD = Path(__file__).with_name("child")
_PRELUDE = """unset BASH_ENV
set -e
trap 'echo "$LINENO" > "$GRADATIM_AUDIT_LINE"' ERR
"""
# What a program says where it found no network; then its command was not looked at.
_OFFLINE = (
    "Temporary failure in name resolution", "Name or service not known", "NameResolutionError",
    "NewConnectionError", "Network is unreachable", "Could not resolve host", "Connection refused",
    "ConnectTimeoutError", "Failed to establish a new connection", "dns error", "timed out",
    "nodename nor servname", "getaddrinfo failed", "error sending request", "ProxyError",
    "ConnectionError", "No route to host", "client error (Connect)",
)  # fmt: skip


@dataclass(frozen=True)
class CommandResult:
    """How a command ended."""

    code: int  # -1 if it did not end in time, or could not be started
    out: str = ""
    err: str = ""
    why: str = ""  # it has no code
    line: int = 0  # of the script, on which it failed

    @property
    def ok(self) -> bool:
        return self.code == 0

    @property
    def offline(self) -> bool:
        """Whether it failed because there is no network."""
        return not self.ok and any(words in self.err + self.out for words in _OFFLINE)

    @property
    def last_line(self) -> str:
        """The last line of its output, errors first."""
        for text in (self.err, self.out):
            lines = [line.strip() for line in text.splitlines() if line.strip()]
            if lines:
                return lines[-1][:200]
        return self.why or "it printed nothing"


class Execution:
    """The clones, the environment and the processes of one audit. It must be closed."""

    def __init__(self, repository: Repository) -> None:
        self.repository = repository
        self.folder = Path(tempfile.mkdtemp(prefix="gradatim-audit-")).resolve()
        self.launcher = Launcher(self.folder / "run", uuid4().hex)
        self.environment = self.folder / "environment"
        self._clones = 0
        self._watcher = _start_watcher(self.folder, self.launcher.run)
        try:
            self._create_environment()
            self._install_hooks()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Ends all processes and removes all files of this audit."""
        self.launcher.kill_all()
        assert self._watcher.stdin is not None
        self._watcher.stdin.close()
        self._watcher.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def python(self) -> Path:
        """The interpreter that runs the repository's code."""
        return self.environment / "bin" / "python"

    @property
    def has_shell(self) -> bool:
        """Whether there is bash, which reports the line on which a script failed."""
        return shutil.which("bash") is not None

    def clone(self) -> Path:
        """A fresh clone."""
        self._clones += 1
        folder = self.folder / f"clone-{self._clones}" / self.repository.folder.name
        folder.parent.mkdir()
        clone_into(self.repository, folder)
        return folder

    def add_own_libraries(self) -> None:
        """Makes Gradatim's libraries available in the environment, if its own cannot be
        installed."""
        ours = "\n".join(dict.fromkeys(sysconfig.get_path(name) for name in ("purelib", "platlib")))
        (self._packages / "gradatim-lent.pth").write_text(ours + "\n")

    def shell(self, script: str, cwd: Path) -> CommandResult:
        """Runs a script in bash, which stops at the first command that fails."""
        number = len(list(self.folder.glob("script-*")))
        path, line = self.folder / f"script-{number}.sh", self.folder / f"line-{number}"
        prelude = self.folder / "prelude.sh"
        path.write_text(script)
        prelude.write_text(_PRELUDE)
        settings = [f"BASH_ENV={prelude}", f"GRADATIM_AUDIT_LINE={line}"]
        ran = self.run([*settings, "bash", str(path)], cwd)
        return replace(ran, line=_read_number(line))

    def run(
        self, words: Sequence[str], cwd: Path, timeout: float = COMMAND_SECONDS
    ) -> CommandResult:
        """Runs a program, with NAME=VALUE before it, to its end; everything that it started is
        ended."""
        line = [sys.executable, "-I", pid_namespace.__file__, "env", *self._settings(), *words]
        try:
            ended = self.launcher.run_to_end(line, cwd, timeout, cached=True)
        except Failure as failure:
            return CommandResult(-1, why=failure.complaint.came)
        except MachineFailure as error:
            return CommandResult(-1, why=str(error))
        return CommandResult(ended.code, ended.out, ended.err)

    def install(self, words: Sequence[str], cwd: Path) -> CommandResult:
        """Installs into the environment, with uv if it is installed, else with pip."""
        if uv := shutil.which("uv"):
            line = [uv, "pip", "install", "--quiet", "--python", str(self.python), *words]
        else:
            line = [str(self.environment / "bin" / "pip"), "install", "--quiet", *words]
        return self.run(line, cwd, timeout=2 * COMMAND_SECONDS)

    @property
    def _packages(self) -> Path:
        return next((self.environment / "lib").glob("python*/site-packages"))

    def _settings(self) -> list[str]:
        return [
            f"PATH={self.environment / 'bin'}:{os.environ.get('PATH', os.defpath)}",
            f"VIRTUAL_ENV={self.environment}",
            f"PYTHONPATH={self.folder / 'hooks'}",
            "PIP_REQUIRE_VIRTUALENV=1",
            "PIP_DISABLE_PIP_VERSION_CHECK=1",
            "PYTHONDONTWRITEBYTECODE=1",
            "MPLBACKEND=Agg",
        ]

    def _install_hooks(self) -> None:
        """Installs the watcher of scikit-learn: Python imports `sitecustomize` in every process."""
        shutil.copytree(_CHILD, self.folder / "hooks" / "gradatim_audit_child")
        events = self.folder / "events"
        events.mkdir()
        (self.folder / "hooks" / "sitecustomize.py").write_text(
            f"from gradatim_audit_child import hooks\n\nhooks.install({str(events)!r})\n"
        )

    def _create_environment(self) -> None:
        """Creates an empty environment, managed by Gradatim's own pip, because installing another
        one takes five seconds."""
        ours = importlib.util.find_spec("pip")
        kind = ["--without-pip"] if ours else []
        words = [sys.executable, "-m", "venv", *kind, str(self.environment)]
        done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=False)
        if done.returncode:
            last = (done.stderr.strip() or "it said nothing").splitlines()[-1]
            what = f"no environment for its commands can be made: {last}"
            raise RequestError(what, do="free some space, or leave out --run")
        if ours and ours.origin:
            folder = self.folder / "pip"
            folder.mkdir()
            (folder / "pip").symlink_to(Path(ours.origin).parent)
            (self._packages / "gradatim-pip.pth").write_text(f"{folder}\n")
            for name in ("pip", "pip3"):
                program = self.environment / "bin" / name
                program.write_text(f'#!/bin/sh\nexec "{self.python}" -m pip "$@"\n')
                program.chmod(0o755)


def read_untrusted(path: Path, max_bytes: int) -> str | None:
    """The text of a file that commands of the repository may have written: None for a link, a pipe,
    or more than `max_bytes` bytes."""
    if path.is_symlink() or not path.is_file() or path.stat().st_size > max_bytes:
        return None
    return path.read_text("utf-8", "replace")


def _read_number(path: Path) -> int:
    """The number that a script wrote; 0 for anything else, since the script is not trusted."""
    text = (read_untrusted(path, 20) or "").strip()
    return int(text) if text.isdecimal() else 0


def _start_watcher(folder: Path, run: str) -> subprocess.Popen[bytes]:
    """A process that ends the audit's processes and removes its folder if this process is killed:
    it waits until its input is closed."""
    return subprocess.Popen(
        [sys.executable, "-m", "gradatim.audit.watcher", str(folder), run],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
