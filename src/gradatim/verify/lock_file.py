"""Checks that `setup` installs from a lock file. Reads files only and runs nothing."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from gradatim.verify.run import Run

MAX_BYTES = 100_000  # bytes of a script
# Lock files that a tool finds by itself: a pattern of commands that respect it, and an example.
TOOLS = {
    "uv.lock": (r"\buv\s.*--(locked|frozen)\b|\bUV_(LOCKED|FROZEN)=", "uv sync --locked"),
    "poetry.lock": (r"\bpoetry(\s+-\S+)*\s+(install|sync)\b", "poetry install"),
    "pdm.lock": (r"\bpdm(\s+-\S+)*\s+(install|sync)\b", "pdm sync"),
    "pipfile.lock": (
        r"\bpipenv\s+(sync\b|install\b.*--(deploy|ignore-pipfile))",
        "pipenv sync",
    ),
    "pixi.lock": (r"\bpixi\s.*--(locked|frozen)\b", "pixi install --locked"),
    "conda-lock.yml": (r"\bconda-lock\s+install\b", "conda-lock install conda-lock.yml"),
    "flake.lock": (r"\bnix(-\w+)?\s", "nix develop"),
    "go.sum": (r"\bgo\s+(build|install|run|mod|get|test)\b", "go build"),
    "cargo.lock": (r"\bcargo\s.*--(locked|frozen)\b", "cargo build --locked"),
    "package-lock.json": (r"\bnpm\s.*\b(ci|clean-install)\b", "npm ci"),
    "pnpm-lock.yaml": (r"\bpnpm\s.*--frozen-lockfile\b", "pnpm install --frozen-lockfile"),
    "yarn.lock": (r"\byarn\b.*--(immutable|frozen-lockfile)\b", "yarn install --immutable"),
}
# Found in a command that installs from a file; `-r FILE` may also be a line of requirements.
_INSTALLS = re.compile(
    r"install|sync|create|wheel|download|update|xargs|<|(^|\s)(-r|-c|--requirement|--constraint)"
)
_COMMENT = re.compile(r"(^|\s)#.*", re.MULTILINE)
_WORD, _MODULE = re.compile(r"[\w./-]+"), re.compile(r"(?<!\S)-m\s+([\w.]+)")
_READS = {
    "make": ("Makefile", "makefile", "GNUmakefile"),
    "just": ("justfile", "Justfile"),
    ".": ("pyproject.toml", "setup.py", "setup.cfg"),  # pip install .
}
_METADATA = (".toml", ".cfg")
_SUFFIXES = {"", ".sh", ".bash", ".py", ".txt", ".in", ".mk", *_METADATA}
_NO_LOCKS = {".py", ".ipynb", ".md", ".sh"}
_NO_SCRIPTS = {"gradatim.toml", "Dockerfile", "LICENSE", "README"}


def lock_files(folder: Path) -> list[str]:
    """The lock files in the root of a project."""
    files = sorted(path for path in folder.iterdir() if path.is_file())
    files = [path for path in files if path.suffix not in _NO_LOCKS]  # clock.py is no lock file
    return [path.name for path in files if "lock" in path.name.lower() or path.name == "go.sum"]


def expect_locked_install(run: Run, copy: Run) -> None:
    """If the project has a `setup` command, there must be a lock file, and `setup` must install
    from it. Raises Failure otherwise."""
    if "setup" not in copy.manifest.commands:
        return
    locks = lock_files(copy.source)
    run.expect(
        locks,
        sent="the files beside gradatim.toml",
        came="there is a `setup` command, but no lock file",
        asks="a file whose name contains `lock` (or go.sum), with the version of all it installs",
        look="with pip: `pip freeze > requirements.lock`, and let setup install from that file",
    )
    texts = _setup_texts(copy, locks)
    how = TOOLS.get(locks[0].lower(), ("", f"pip install -r {locks[0]}"))[1]
    run.expect(
        any(_installs(path, text, lock) for path, text in texts.items() for lock in locks),
        sent=f"setup: `{_setup_line(copy)}`",
        came=f"nothing in {' and '.join(path.name for path in texts)} installs from "
        f"{' or '.join(locks)}",
        asks=f"a command in setup, or in a script that it starts, such as `{how}`",
        look="a lock file that nobody installs from locks nothing: which versions would a fresh "
        "clone get next year?",
    )


def _setup_line(copy: Run) -> str:
    chain = copy.manifest.commands["setup"]
    line = " && ".join(" ".join(words) for words in chain)
    return line.replace(sys.executable, "{python}")[:150]


def _setup_texts(copy: Run, locks: Sequence[str]) -> dict[Path, str]:
    """The texts of `setup` and of the scripts that it names, directly or through others, without
    comments."""
    chain = copy.manifest.commands["setup"]
    found = {Path("`setup`"): "\n".join(" ".join(words) for words in chain)}
    pending = list(found.items())
    while pending:
        path, text = pending.pop()
        for other in _named_scripts(text, path.parent, copy.source):
            if other not in found and other.name not in locks:
                found[other] = _read(copy.source / other)
                if other.suffix not in _METADATA:
                    pending.append((other, found[other]))
    return found


def _read(path: Path) -> str:
    """The text of a file without comments, with continued lines joined."""
    text = path.read_text("utf-8", "replace").replace("\\\n", " ")
    text = _COMMENT.sub("", text)
    return re.sub(r"[\"',\[\]()]+", " ", text) if path.suffix == ".py" else text


def _named_scripts(text: str, folder: Path, root: Path) -> Iterator[Path]:
    """The paths, relative to the project's root, of scripts of the project that a text names."""
    modules = [name.replace(".", "/") for name in _MODULE.findall(text)]
    words = {word.lstrip("/") for word in _WORD.findall(text)}
    words |= {word.rstrip("/") or "." for word in words if word.startswith(".")}
    words |= {f"{name}{end}" for name in modules for end in (".py", "/__main__.py")}
    words |= {file for word in words for file in _READS.get(word, ())}
    for word in sorted(words):
        for path in (root / word, root / folder / word):
            if _is_script(path, root):
                yield path.resolve().relative_to(root.resolve())


def _is_script(path: Path, root: Path) -> bool:
    if not path.is_file() or not path.resolve().is_relative_to(root.resolve()):
        return False
    parts = path.resolve().relative_to(root.resolve()).parts
    is_ours = not any(part.startswith(".") or part in ("venv", "env") for part in parts)
    is_text = path.suffix in _SUFFIXES and path.name not in _NO_SCRIPTS
    return is_ours and is_text and path.stat().st_size <= MAX_BYTES


def _installs(path: Path, text: str, lock: str) -> bool:
    """Whether a text has a command that installs from the lock file rather than writes it."""
    name = rf"((?<![\w.-])|(?<=\s-[rc])){re.escape(lock)}(?![\w-]|\.\w)"
    written = rf"(>|\btee\b(\s+-a)?|\s-o|--output(-file)?)[\s=]*[\"']?[^\s\"']*?{name}"
    text = re.sub(written, " ", text)
    tool = TOOLS.get(lock.lower(), ("(?!)",))[0]
    if path.suffix in _METADATA:
        return bool(re.search(rf"\bfiles?\s*[=:]\s*\[?[^\]=]*{name}", text))
    if path.suffix == ".py":
        found = re.search(name, text) and _INSTALLS.search(text)
        return bool(found or re.search(tool, text, re.DOTALL))
    # A variable or a prerequisite in a Makefile may be used on another line.
    assigned = rf"(^|\s)\w+\s*[:?]?=\s*[\"']?[^\s\"']*{name}|^[^\s:]+\s*:[^=].*{name}"
    return any(
        re.search(tool, part)
        or re.search(assigned, part)
        or (re.search(name, part) and _INSTALLS.search(part))
        for part in re.split(r"\n|&&|\|\||;", text)
    )
