"""Grades for the attack suite, in a process of its own: as the user who started it, or as another.

Reads an order from each line of standard input and answers with a line of JSON. A root that is to
grade as an ordinary user first shows that user the interpreter, in name spaces of this process.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import gradatim
from gradatim import curriculum
from gradatim.errors import GradatimError
from gradatim.judge import wall
from gradatim.judge.grade import Judge
from gradatim.judge.processes import peer
from gradatim.judge.processes.pool import Pool
from gradatim.judge.sandbox import kernel
from gradatim.model import Level, Material

UNREADABLE = "an ordinary user cannot be shown this interpreter"


def main(level: str, pack: str, user: str) -> None:
    if int(user) != os.getuid():
        _become(int(user))
        os.execv(sys.executable, [sys.executable, *sys.argv])
    loaded, judge = curriculum.load(Path(pack)), Judge(Pool(Level(level)))
    for line in sys.stdin:
        print(json.dumps(_answer(judge, loaded, json.loads(line))), flush=True)
    judge.close()


def _become(user: int) -> None:
    """Leaves root behind; whatever stood in the way of reading Python and Gradatim is covered."""
    needed = (sys.base_prefix, sys.prefix, str(Path(gradatim.__file__).parents[1]), __file__)
    closed = {path: above for path in needed if (above := _closed_folder(path))}
    if closed:
        try:
            _cover_and_bind(closed)
        except PermissionError:
            sys.exit(UNREADABLE)
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)


def _closed_folder(path: str) -> str:
    """The outermost folder above `path` that only its owner may enter, if there is one."""
    above = reversed(Path(path).resolve().parents)
    return next((str(folder) for folder in above if not folder.stat().st_mode & 0o001), "")


def _cover_and_bind(closed: dict[str, str]) -> None:
    kernel.unshare(kernel.CLONE_NEWNS)
    kernel.mount("none", "/", flags=kernel.MS_REC | kernel.MS_PRIVATE)
    copies = {os.path.realpath(path): tempfile.mkdtemp() for path in closed}
    for path, copy in copies.items():
        kernel.bind(path, copy)
    for folder in set(closed.values()):
        kernel.mount("tmpfs", folder, "tmpfs", options="mode=755")
    for path, copy in copies.items():
        os.makedirs(path)
        kernel.bind(copy, path)
        kernel.detach(copy)
        os.rmdir(copy)


def _answer(judge: Judge, pack: curriculum.Pack, order: dict[str, Any]) -> dict[str, Any]:
    try:
        return _judged(judge, pack.material(order["lab"]), order)
    except GradatimError as error:
        return {"refused": error.what}


def _judged(judge: Judge, material: Material, order: dict[str, Any]) -> dict[str, Any]:
    files = {name: text.encode("latin-1") for name, text in order["files"].items()}
    wall.CHECK_S, peer.MAX_DISK_WAIT_S = order["seconds"], 5 * order["seconds"]
    verdict = judge.grade(material, files, seed=11)
    if order["explain"]:
        verdict = judge.explain(material, files, verdict)
    return {
        "level": verdict.level,
        "outcome": verdict.outcome,
        "named": [found.name for found in verdict.misconceptions],
        "results": [asdict(result) for result in verdict.results],
    }


if __name__ == "__main__":
    main(*sys.argv[1:])
