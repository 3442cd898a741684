"""Stage `delivery`: lock file, Dockerfile, README and, where there is one, the folder `deploy/`.

The Dockerfile is read; only with `deploy/`, and where an engine runs, is it built as well."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from deployment import expect_deployable

from gradatim.kinds.static.dockerfile import DockerfileError, stages
from gradatim.verify import (
    Run,
    expect_locked_install,
    expect_readme_reproduces,
    failure,
    lock_files,
)

PINNED = re.compile(r":[\w.-]*\d+\.\d+[\w.-]*$|@sha256:[0-9a-f]{64}$")
EXACT = re.compile(r"^[A-Za-z0-9._-]+(\[[\w,.-]+\])?==[^=*]+$")
README_TOLERANCE, WITHIN = 0.005, 120.0


def works_for_a_stranger(run: Run) -> None:
    lock = _lock(run)
    expect_locked_install(run, run)
    words = _dockerfile(run, lock)
    expect_deployable(run, words)
    expect_readme_reproduces(run, run.clone(), "mae", tolerance=README_TOLERANCE, within=WITHIN)


def _lock(run: Run) -> str:
    found = [run.source / name for name in lock_files(run.source)]
    run.expect(
        found,
        sent="the root of the repository",
        came="no file with 'lock' in its name",
        asks="a lock file with exact versions",
        look="pip freeze writes such lines",
    )
    lines = (line.split("#")[0].strip() for line in found[0].read_text("utf-8").splitlines())
    loose = [line for line in lines if line and not line.startswith("--") and not EXACT.match(line)]
    run.expect(
        not loose,
        sent=found[0].name,
        came=f"the line '{loose[0] if loose else ''}'",
        asks="name==1.2.3 on each line",
        look="a range installs something else next month",
    )
    return found[0].name


def _dockerfile(run: Run, lock: str) -> list[str]:
    """The words that start the image."""
    steps = _steps(run.source / "Dockerfile")
    rules = (_base(steps), _order(steps, lock), _copies(steps), _user(steps), _process(steps),
             _health(steps))  # fmt: skip
    broken = [text for rule in rules for text in rule]
    run.figure("rules of the Dockerfile that are broken", len(broken), "0")
    run.expect(
        not broken,
        sent="Dockerfile",
        came="; ".join(broken[:3]),
        asks="the rules of the brief",
        look="what happens at the next build, and to whoever runs the image?",
    )
    return [word for step in _started(steps) for word in step["words"]]


def _steps(path: Path) -> list[dict[str, Any]]:
    """The last stage: its base as a first step, then its own."""
    try:
        last = stages(path.read_text("utf-8"))[-1]
    except (OSError, UnicodeDecodeError, DockerfileError, IndexError) as error:
        raise failure(
            sent="Dockerfile", came=f"it cannot be read: {error}"[:200],
            asks="a Dockerfile in the root of the repository",
            look="the chapter on container files has one",
        ) from None  # fmt: skip
    return [{"name": "FROM", "text": last["base"], "words": [last["base"]]}, *last["steps"]]


def _steps_named(steps: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [step for step in steps if step["name"] == name]


def _base(steps: list[dict[str, Any]]) -> Iterator[str]:
    base = steps[0]["text"]
    if not PINNED.search(base):
        yield f"the base '{base}' has no tag with two numbers"


def _order(steps: list[dict[str, Any]], lock: str) -> Iterator[str]:
    """The lock file is copied and installed before anything else is copied."""
    copied = False
    for step in steps:
        sources = step["words"][:-1] if step["name"] == "COPY" else []
        if step["name"] == "RUN" and copied and "install" in step["text"] and lock in step["text"]:
            return
        if any(Path(source).name != lock for source in sources):
            yield f"{sources[0]} is copied before {lock} is installed"
            return
        copied = copied or bool(sources)
    yield f"no RUN installs {lock}"


def _copies(steps: list[dict[str, Any]]) -> Iterator[str]:
    for step in steps:
        if step["name"] == "ADD":
            yield "ADD"
        if step["name"] == "COPY" and {"from"}.isdisjoint(step["flags"]):
            bad = [word for word in step["words"][:-1] if word.strip("/") in ("", ".", "*")]
            yield from (f"COPY {word}" for word in bad)


def _user(steps: list[dict[str, Any]]) -> Iterator[str]:
    users = [step["words"][0].split(":")[0] for step in _steps_named(steps, "USER")]
    if not users or users[-1] in ("root", "0"):
        yield "root runs it"


def _started(steps: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [*_steps_named(steps, "ENTRYPOINT")[-1:], *_steps_named(steps, "CMD")[-1:]]


def _process(steps: list[dict[str, Any]]) -> Iterator[str]:
    found = _started(steps)
    if any(step["form"] == "shell" for step in found) or not found:
        yield "CMD or ENTRYPOINT is no JSON list"
        return
    text = " ".join(word for step in found for word in step["words"])
    for part in ("serve", "--host 0.0.0.0", "--port 8000"):
        if part not in text.replace("=", " "):
            yield f"the command has no {part}"


def _health(steps: list[dict[str, Any]]) -> Iterator[str]:
    if not any("/health" in step["text"] for step in _steps_named(steps, "HEALTHCHECK")[-1:]):
        yield "no HEALTHCHECK asks /health"
