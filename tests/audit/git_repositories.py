"""Makes repositories by real Git, for tests."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

Content = Mapping[str, str | bytes | None]
CALM = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
AUTHOR = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "gc.auto=0"]


def git(folder: Path, *words: str) -> str:
    """Runs git in a folder; what it printed."""
    line = ["git", *AUTHOR, "-C", str(folder), *words]
    done = subprocess.run(line, check=True, capture_output=True, text=True, env=os.environ | CALM)
    return done.stdout.strip()


def write(folder: Path, files: Content) -> None:
    """Writes files; None removes one."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            path.unlink()
        elif isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.write_text(content)


def commit(folder: Path, files: Content, message: str = "Change") -> str:
    """Commits files; the id of the commit."""
    write(folder, files)
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", message, "--allow-empty")
    return git(folder, "rev-parse", "HEAD")


def create(folder: Path, files: Content) -> Path:
    """A new repository with one commit."""
    folder.mkdir(parents=True)
    git(folder, "init", "-q", "-b", "main")
    commit(folder, files, "Begin")
    return folder


def notebook(*cells: tuple[int | None, str]) -> str:
    """A notebook with code cells of these counts."""
    rows = [
        {"cell_type": "code", "execution_count": count, "source": [source], "outputs": []}
        for count, source in cells
    ]
    return json.dumps({"cells": rows, "nbformat": 4, "nbformat_minor": 5, "metadata": {}})
