"""What is special in proving shell scripts: each session is run only once, and the terminal
sessions in the task are tested."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from gradatim.author.exercise_text import Found
from gradatim.author.workers import Workers
from gradatim.curriculum import shell
from gradatim.curriculum.exercises import ExerciseFile
from gradatim.judge.protocol.frames import BadFrame, Frame
from gradatim.judge.protocol.values import Reader
from gradatim.judge.report import Result, Run
from gradatim.model import Material

# The answers of the reference are known from its own run; sessions of the other side are cached.
_REMEMBERING = """

class _Remembering:
    def __init__(self, side, known):
        self._side, self._known = side, known

    def session(self, given):
        key = repr(given)
        if key not in self._known:
            self._known[key] = self._side.session(given)
        return self._known[key]


_of_lab, _of_ref, _on_sides = {{}}, {answers!r}, _check_run


def _check_run(lab, ref, rng):
    _on_sides(_Remembering(lab, _of_lab), _Remembering(ref, _of_ref), rng)
"""
_CONSOLE = re.compile(r"^```console\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
_PROMPT = "$ "
_ID = re.compile(r"\b[0-9a-f]{7,40}\b")
_MARK = "~~~ next ~~~"
_NEXT = f"code=$?\necho '{_MARK}'\n(exit $code)\n"
_EXAMPLES = """

from gradatim.checks import equal

del cases_agree


@check
def shows(lab):
    for case in cases(None):
        break
    given = {{**case, "report": "", "prepare": {prepare!r} + case.get("prepare", "")}}
    equal(lab.session(given)["out"], "")
"""
# The script is stored outside the folder, since `ls` or `git status` would show it there. The
# arguments of the case are cleared: a terminal has none.
_HEAD = """set --
cat > "$TMPDIR/{file}" << 'END OF THE REFERENCE'
{commands}END OF THE REFERENCE
bash() {{
    if [ "$1" = "{file}" ]; then shift; command bash "$TMPDIR/{file}" "$@"
    else command bash "$@"; fi
}}
"""


def remembering(run: Run) -> str:
    """Code to add to the checks, given a run of the reference on both sides."""
    return _REMEMBERING.format(answers=dict(_sessions(run)))


def _sessions(run: Run) -> Iterator[tuple[str, Any]]:
    """Each session's input, as a key, and its result."""
    for result in run.results:
        asked = [frame for way, frame in result.trace if way == "question"]
        given = [frame for way, frame in result.trace if way == "answer"]
        for question, answer in zip(asked, given, strict=False):
            if "ok" in answer.message and question.message.get("args"):
                yield repr(_value(question, question.message["args"][0])), _ok(answer)


def _ok(answer: Frame) -> Any:
    return _value(answer, answer.message["ok"])


def _value(frame: Frame, skeleton: Any) -> Any:
    return Reader(frame.blob, _no_foreign).value(skeleton)


def _no_foreign(x: dict[str, Any]) -> Any:
    raise BadFrame("only plain values here")


# The terminal sessions of the task --------------------------------------------------------------


def problems(workers: Workers, file: ExerciseFile, material: Material) -> Iterator[Found]:
    """The replies in a ```console fence that differ from what the first case gives."""
    for fence in _CONSOLE.finditer(file.task):
        typed = list(_typed(fence[1]))
        tried = _tried(workers, file, material, [command for command, _ in typed])
        if not _was_seen(tried):
            what = f"the example cannot be tried: {tried.message}"
            yield 1, what, "correct its commands, or what prepares the folder"
            continue
        for (command, shown), reply in zip(typed, _replies(tried), strict=False):
            if _counts(file, command, shown) and _plain(shown) != _plain(reply):
                what = f"in the example, {command} replies {reply!r}"
                yield 1, what, "correct the example, or the reference"


def _counts(file: ExerciseFile, command: str, shown: str) -> bool:
    """Whether a reply is compared. If the output of the script does not matter, it need not be
    shown."""
    own = file.id.rpartition("/")[2] + shell.ENDING
    printed = bool(file.settings.get("printed", True))
    return printed or bool(shown.strip()) or own not in command


def _typed(session: str) -> Iterator[tuple[str, str]]:
    """The commands of a terminal session, each with its reply."""
    command, reply = "", list[str]()
    for line in session.splitlines():
        if line.startswith(_PROMPT):
            if command:
                yield command, "\n".join(reply)
            command, reply = line.removeprefix(_PROMPT), []
        else:
            reply.append(line)
    if command:
        yield command, "\n".join(reply)


def _tried(workers: Workers, file: ExerciseFile, material: Material, typed: list[str]) -> Result:
    """Runs the commands in the folder of the first case; the reference has the name of the
    learner's file."""
    name = material.lab.file
    prepare = shell.script(file.settings, "prepare")
    checks = _EXAMPLES.format(prepare=prepare)
    script = _HEAD.format(file=name, commands=file.commands) + "".join(
        f"{{ {command}\n}} 2>&1\n{_NEXT}" for command in typed
    )
    trial = replace(material, checks=material.checks + checks)
    run = workers.record(trial, {name: script.encode()}, 0)
    return run.results[0] if run.results else Result("shows", "ODD", run.unusable)


def _was_seen(tried: Result) -> bool:
    """Whether there is output; there is none if a command never ends, for example."""
    return tried.seen is not None and bool(tried.seen.message["seen"])


def _replies(tried: Result) -> list[str]:
    """The reply of each command."""
    assert tried.seen is not None
    return str(_value(tried.seen, tried.seen.message["seen"][0][2])).split(f"{_MARK}\n")


def _plain(text: str) -> str:
    """A text without what need not be equal: spaces at line ends and commit ids."""
    text = _ID.sub("0000000", text)
    return "\n".join(line.rstrip() for line in text.strip("\n").split("\n"))
