"""What is special in proving shell scripts: each session is run only once, and the terminal
sessions in the task are tested."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from gradatim.author.exercise_text import Finding
from gradatim.author.workers import Workers
from gradatim.curriculum import shell
from gradatim.curriculum.exercises import ExerciseFile
from gradatim.judge.protocol.frames import BadFrame, Frame
from gradatim.judge.protocol.values import Decoder
from gradatim.judge.report import Result, Run
from gradatim.model import Material

# The answers of the reference are known from its own run; sessions of the other side are cached.
_SESSION_CACHE = """

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
_SEPARATOR = "~~~ next ~~~"
_PRINT_SEPARATOR = f"code=$?\necho '{_SEPARATOR}'\n(exit $code)\n"
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
_SCRIPT_HEAD = """set --
cat > "$TMPDIR/{file}" << 'END OF THE REFERENCE'
{commands}END OF THE REFERENCE
bash() {{
    if [ "$1" = "{file}" ]; then shift; command bash "$TMPDIR/{file}" "$@"
    else command bash "$@"; fi
}}
"""


def session_cache(run: Run) -> str:
    """Code to add to the checks, given a run of the reference on both sides."""
    return _SESSION_CACHE.format(answers=dict(_sessions(run)))


def _sessions(run: Run) -> Iterator[tuple[str, Any]]:
    """Each session's input, as a key, and its result."""
    for result in run.results:
        questions = [frame for direction, frame in result.trace if direction == "question"]
        answers = [frame for direction, frame in result.trace if direction == "answer"]
        for question, answer in zip(questions, answers, strict=False):
            if "ok" in answer.message and question.message.get("args"):
                yield repr(_value(question, question.message["args"][0])), _answer_value(answer)


def _answer_value(answer: Frame) -> Any:
    return _value(answer, answer.message["ok"])


def _value(frame: Frame, skeleton: Any) -> Any:
    return Decoder(frame.blob, _reject_object).value(skeleton)


def _reject_object(x: dict[str, Any]) -> Any:
    raise BadFrame("only plain values here")


# The terminal sessions of the task --------------------------------------------------------------


def problems(workers: Workers, file: ExerciseFile, material: Material) -> Iterator[Finding]:
    """The replies in a ```console fence that differ from what the first case gives."""
    for fence in _CONSOLE.finditer(file.task):
        commands = list(_console_commands(fence[1]))
        result = _run_commands(workers, file, material, [command for command, _ in commands])
        if not _has_output(result):
            what = f"the example cannot be tried: {result.message}"
            yield 1, what, "correct its commands, or what prepares the folder"
            continue
        for (command, expected), reply in zip(commands, _replies(result), strict=False):
            if _is_compared(file, command, expected) and _normalized(expected) != _normalized(
                reply
            ):
                what = f"in the example, {command} replies {reply!r}"
                yield 1, what, "correct the example, or the reference"


def _is_compared(file: ExerciseFile, command: str, expected: str) -> bool:
    """Whether a reply is compared. If the output of the script does not matter, it need not be
    shown."""
    file_name = file.id.rpartition("/")[2] + shell.SUFFIX
    printed = bool(file.settings.get("printed", True))
    return printed or bool(expected.strip()) or file_name not in command


def _console_commands(session: str) -> Iterator[tuple[str, str]]:
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


def _run_commands(
    workers: Workers, file: ExerciseFile, material: Material, commands: list[str]
) -> Result:
    """Runs the commands in the folder of the first case; the reference has the name of the
    learner's file."""
    name = material.lab.file
    prepare = shell.script(file.settings, "prepare")
    checks = _EXAMPLES.format(prepare=prepare)
    script = _SCRIPT_HEAD.format(file=name, commands=file.commands) + "".join(
        f"{{ {command}\n}} 2>&1\n{_PRINT_SEPARATOR}" for command in commands
    )
    with_checks = replace(material, checks=material.checks + checks)
    run = workers.record(with_checks, {name: script.encode()}, 0)
    return run.results[0] if run.results else Result("shows", "ODD", run.unusable)


def _has_output(result: Result) -> bool:
    """Whether there is output; there is none if a command never ends, for example."""
    return result.seen is not None and bool(result.seen.message["seen"])


def _replies(result: Result) -> list[str]:
    """The reply of each command."""
    assert result.seen is not None
    return str(_value(result.seen, result.seen.message["seen"][0][2])).split(f"{_SEPARATOR}\n")


def _normalized(text: str) -> str:
    """A text without what need not be equal: spaces at line ends and commit ids."""
    text = _ID.sub("0000000", text)
    return "\n".join(line.rstrip() for line in text.strip("\n").split("\n"))
