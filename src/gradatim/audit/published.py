"""Whether others can see the commit, according to the branches and tags of the remote."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from dulwich.graph import can_fast_forward
from dulwich.objects import ObjectID

from gradatim.audit.report import Finding, Result, failed, not_applicable, not_checked, passed
from gradatim.audit.repository import Repository, damaged_error
from gradatim.audit.subject import NOT_RUN, Subject

REMOTE_SECONDS = 20  # seconds for a remote to respond
_CREDENTIALS = re.compile(r"(?<=://)[^/@]*@")
# Nobody is asked for a password, and no address starts a program of its own (`ext::`).
_GIT_ENVIRONMENT = {
    "GIT_ALLOW_PROTOCOL": "file:git:http:https:ssh",
    "GIT_ASKPASS": "",
    "GIT_SSH_COMMAND": f"ssh -o BatchMode=yes -o ConnectTimeout={REMOTE_SECONDS // 2}",
    "GIT_TERMINAL_PROMPT": "0",
    "SSH_ASKPASS": "",
    "LC_ALL": "C",
}


class _RemoteError(Exception):
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
        return not_checked(NOT_RUN)
    silent, missing = [], []
    for address, name in zip(repository.remotes(), remotes(repository), strict=True):
        try:
            refs = _list_refs(repository, address)
        except _RemoteError as error:
            silent.append(Finding(f"{name} did not list its branches: {error}"))
            continue
        for ref, tip in refs.items():
            if _contains(repository, tip):
                return passed(f"{name} has this commit, on {_short(ref)}.")
        if all(repository.has_commit(tip) for tip in refs.values()):
            missing.append(Finding(f"{name} does not have it", do="git push"))
        else:
            what = f"{name} has commits that are not in this folder; no others contain this one"
            missing.append(Finding(what, do="git fetch, then audit it again"))
    if missing:
        return failed("This commit is not published.", missing, silent)
    return not_checked("No remote could be asked.", silent)


def _list_refs(repository: Repository, address: str) -> dict[str, str]:
    """The branches and tags of a remote, with their commits. Git runs in an empty folder, so that
    the repository's settings have no effect."""
    if "://" not in address and ":" not in address.partition("/")[0]:
        address = str(Path(repository.folder, address))
    with TemporaryDirectory() as empty:
        try:
            done = subprocess.run(
                ["git", "ls-remote", "--heads", "--tags", "--", address],
                capture_output=True, text=True, errors="replace", timeout=REMOTE_SECONDS,
                check=False, cwd=empty, env=os.environ | _GIT_ENVIRONMENT, stdin=subprocess.DEVNULL,
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise _RemoteError(f"no answer within {REMOTE_SECONDS} seconds") from error
        except OSError as error:
            raise _RemoteError("Git is not installed") from error
    if done.returncode:
        lines = _CREDENTIALS.sub("", done.stderr.strip()).splitlines()
        raise _RemoteError(lines[0].removeprefix("fatal: ") if lines else "it gave no reason")
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
        raise damaged_error(repository.folder, error) from error
