"""Whether others can see the commit, according to the branches and tags of the remote."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from dulwich.graph import can_fast_forward
from dulwich.objects import ObjectID

from gradatim.audit.report import Finding, Result, failed, not_applicable, not_looked_at, passed
from gradatim.audit.repository import Repository, damaged
from gradatim.audit.subject import NOT_RUN, Subject

REMOTE_S = 20  # seconds for a remote to respond
_CREDENTIALS = re.compile(r"(?<=://)[^/@]*@")
# Nobody is asked for a password, and no address starts a program of its own (`ext::`).
_QUIET = {
    "GIT_ALLOW_PROTOCOL": "file:git:http:https:ssh",
    "GIT_ASKPASS": "",
    "GIT_SSH_COMMAND": f"ssh -o BatchMode=yes -o ConnectTimeout={REMOTE_S // 2}",
    "GIT_TERMINAL_PROMPT": "0",
    "SSH_ASKPASS": "",
    "LC_ALL": "C",
}


class _SilentError(Exception):
    """A remote did not list its branches; the text is the reason."""


def remotes(repository: Repository) -> list[str]:
    """The remote addresses of the repository, without passwords."""
    return [_CREDENTIALS.sub("", address) for address in repository.remotes()]


def published(subject: Subject) -> Result:
    """A branch or tag of a remote contains the commit. Contacts the remotes only with --run."""
    repository = subject.repository
    if not repository.remotes():
        do = "publish it: git remote add origin ADDRESS, then git push -u origin HEAD"
        return not_applicable("It has no remote.", [Finding("nobody else can see it", do=do)])
    if subject.execution is None:
        return not_looked_at(NOT_RUN)
    silent, missing = [], []
    for address, name in zip(repository.remotes(), remotes(repository), strict=True):
        try:
            listed = _listed(repository, address)
        except _SilentError as error:
            silent.append(Finding(f"{name} did not list its branches: {error}"))
            continue
        for ref, tip in listed.items():
            if _contains(repository, tip):
                return passed(f"{name} has this commit, on {_short(ref)}.")
        if all(repository.has_commit(tip) for tip in listed.values()):
            missing.append(Finding(f"{name} does not have it", do="git push"))
        else:
            what = f"{name} has commits that are not in this folder; no others contain this one"
            missing.append(Finding(what, do="git fetch, then audit it again"))
    if missing:
        return failed("This commit is not published.", missing, silent)
    return not_looked_at("No remote could be asked.", silent)


def _listed(repository: Repository, address: str) -> dict[str, str]:
    """The branches and tags of a remote, with their commits. Git runs in an empty folder, so that
    the repository's settings have no effect."""
    if "://" not in address and ":" not in address.partition("/")[0]:
        address = str(Path(repository.folder, address))
    with TemporaryDirectory() as empty:
        try:
            done = subprocess.run(
                ["git", "ls-remote", "--heads", "--tags", "--", address],
                capture_output=True, text=True, errors="replace", timeout=REMOTE_S, check=False,
                cwd=empty, env=os.environ | _QUIET, stdin=subprocess.DEVNULL,
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise _SilentError(f"no answer within {REMOTE_S} seconds") from error
        except OSError as error:
            raise _SilentError("Git is not installed") from error
    if done.returncode:
        lines = _CREDENTIALS.sub("", done.stderr.strip()).splitlines()
        raise _SilentError(lines[0].removeprefix("fatal: ") if lines else "it gave no reason")
    rows = (line.split("\t", 1) for line in done.stdout.splitlines() if "\t" in line)
    # ref^{} follows ref: the commit of a tag
    return {ref.removesuffix("^{}"): tip for tip, ref in rows}


def _short(ref: str) -> str:
    return ref.removeprefix("refs/heads/").removeprefix("refs/tags/")


def _contains(repository: Repository, tip: str) -> bool:
    """Whether a known commit is the audited one, or has it as an ancestor."""
    if not repository.has_commit(tip):
        return False
    try:
        return can_fast_forward(repository.git, ObjectID(repository.head), ObjectID(tip.encode()))
    except Exception as error:  # dulwich's errors have no common base
        raise damaged(repository.folder, error) from error
