"""Splits a failed check into the parts that the page shows: the input, the result, the expected
value, and the line to look at. A message that cannot be split is shown as it is. Pure."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby

from gradatim.model import CheckResult
from gradatim.model.comparison import Comparison, Table
from gradatim.syntax import literal, parse

MAX_CHARACTERS = 240  # characters of a value that are shown in full
CONTEXT_CHARACTERS = 40  # characters on each side of a difference that stay
MOST_TOKENS = 240  # of both values together, for an optimal comparison
MIN_SHARE = 0.3  # the least share in common for the differences to be marked

RETURNED, PRINTED, STOPPED, RESULT = (
    "Your code returned",
    "Your program printed",
    "Your code stopped with",
    "Your result",
)
NOTHING = "nothing"  # stands for output that is empty
INPUT, TRIED = "Input", "Tried with"
ERRORS = "on the error output:"
NOT_LOADED = "your file does not load: "
SILENT = "Only `print` shows something: a calculation on a line of its own prints nothing."

_PLACE = re.compile(r" \(line (\d+): (.*)\)\Z", re.DOTALL)
_CASE = re.compile(r"(?P<asked>.*)\ngot: (?P<got>.*)\nexpected: (?P<want>.*)\Z", re.DOTALL)
_CALL = re.compile(
    r"(?P<asked>\S.*?) (?P<how>returned|raised) (?P<got>.*); expected (?P<want>.*)\Z", re.DOTALL
)
_PROGRAM = re.compile(
    r"with (?P<asked>.+?) your program prints (?P<got>.*)\nexpected (?P<want>.*)\Z", re.DOTALL
)
_RAN = re.compile(r"(?:with (?P<given>.+) )?your program", re.DOTALL)
_PAIR = re.compile(
    r"(?:(?:differs first )?at (?P<asked>index \d+|\[[^\]]*\]): )?"
    r"got (?P<got>.*?)[,;] expected (?:about )?(?P<want>.*)\Z",
    re.DOTALL,
)
_FIRST = re.compile(r"; first at (?P<rest>index \d+: got .*)\Z", re.DOTALL)
_COUNT = re.compile(r"; (\d+ of \d+ values differ)\Z")
_REMARK = re.compile(r" \(((?:off by|right|the right|\d+ items?)\b.*)\)\Z", re.DOTALL)
_ITEMS = re.compile(r"(\d+) items? instead of (\d+)")
_TOKENS = re.compile(r"-?\d[\d.]*(?:e[+-]?\d+)?|\w+|\s+|.", re.DOTALL)
_PADDING = re.compile(r"(?<=\[) +| +(?=[\],])")
_OBJECT = re.compile(r"<(\w+) behind the wall>")
_LENT = re.compile(r"<lent \w+>")


@dataclass(frozen=True)
class Piece:
    """A part of a value, and whether it differs from the other value."""

    text: str
    differs: bool = False


@dataclass(frozen=True)
class SourceLine:
    """A line of the learner's file."""

    line: int
    source: str


@dataclass(frozen=True)
class Failure:
    """A failed check as the page shows it."""

    result: CheckResult
    input_text: str = ""
    where: str = ""  # the index of the two values in the whole result
    label: str = RESULT  # for `got`
    got: tuple[Piece, ...] = ()
    want: tuple[Piece, ...] = ()
    source_line: SourceLine | None = None
    message: str = ""  # what the other fields do not say
    calls: str = ""  # the calls before the one that failed
    inputs: tuple[Table, ...] = ()
    results: tuple[Table, ...] = ()  # the result, and the expected one
    code: str = ""  # the call with its tables, to be copied
    input_label: str = INPUT

    @property
    def loads(self) -> bool:
        """Whether the file could be read at all."""
        return not self.result.message.startswith(NOT_LOADED)

    @property
    def to_run(self) -> str:
        """The input as Python that can be run; "" if it is not Python, or was shortened."""
        code = self.code or (self.input_text if self.input_label == INPUT else "")
        try:
            nodes = list(ast.walk(parse(code)))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return ""
        values = [one.value for one in nodes if isinstance(one, ast.Constant)]
        cut = any(x is ... or (isinstance(x, str) and x.endswith("...")) for x in values)
        return "" if cut or "# ..." in code else code

    @property
    def wrote_error(self) -> bool:
        """Whether a shell command wrote an error: that tells more than the comparison."""
        return self.input_label == TRIED and ERRORS in self.result.output

    @property
    def error(self) -> str:
        """The error, which is shown beside the line that it names."""
        return "".join(piece.text for piece in self.got) or self.message


def failure(result: CheckResult) -> Failure:
    """The parts of a failed check, of its smallest failing case if there is one. Results without a
    comparison, such as those of older versions, are parsed from the check's message."""
    if result.comparison is not None and _is_command(result.comparison):
        return _from_command(result, result.comparison)
    if result.comparison is None or _CALL.match(result.message):  # the message names the first case
        return _from_message(result)
    return _from_comparison(result, result.comparison)


def _from_comparison(result: CheckResult, case: Comparison) -> Failure:
    input_text, code = ("", case.call) if case.inputs else (case.call, "")
    marked = any(table.marks for table in case.results)
    if case.results and (marked or case.returned == case.wanted):
        found = Failure(result)
    elif case.returned:
        _, remark = _remark(plain(result.message))
        remark = remark if remark.startswith(("Off by", "Right")) else ""
        label = STOPPED if case.stopped else RETURNED
        found = _compared(result, input_text, label, case.returned, case.wanted, remark)
    else:
        found = replace(_from_message(replace(result, case="")), input_text=input_text)
    return replace(found, inputs=case.inputs, results=case.results, code=code)


def _is_command(case: Comparison) -> bool:
    """Whether the case is a command or a request, not a call in Python."""
    return any(line.startswith(("$ ", "-> ")) for line in case.call.split("\n"))


def _from_command(result: CheckResult, case: Comparison) -> Failure:
    """Files, a command, and what it printed. Without output to compare, the check's message says
    what was compared."""
    if not (case.returned or case.wanted):
        found = _from_message(replace(result, case="", comparison=None))
        return replace(found, input_text=case.call, input_label=TRIED)
    asks = sum(line.startswith("$ ") for line in case.call.split("\n"))
    label = PRINTED if asks == 1 else RESULT
    texts = (text if text == NOTHING else repr(text) for text in (case.returned, case.wanted))
    got, want = _printed(*texts)
    return replace(_compared(result, case.call, label, got, want, ""), input_label=TRIED)


def _from_message(result: CheckResult) -> Failure:
    message, case = plain(result.message), plain(result.case)
    if found := _CASE.match(case):
        _, remark = _remark(message)
        remark = remark if remark.startswith(("Off by", "Right")) else ""  # others: a larger case's
        return _compared(result, found["asked"], RETURNED, found["got"], found["want"], remark)
    if not (found := _CALL.match(message) or _PROGRAM.match(message)):
        return _without_call(result, message, case)
    label = PRINTED if found.re is _PROGRAM else RETURNED
    if found.re is _CALL and found["how"] == "raised":
        label = STOPPED
    input_text, got, want = (_output(found[name]) for name in ("asked", "got", "want"))
    if label == PRINTED:
        got, want = _printed(got, want)
    elif ran := _RAN.fullmatch(input_text):
        input_text, (want,) = ran["given"] or "", _printed(want)
    remark = SILENT if label == PRINTED and got == NOTHING else ""
    return _compared(result, input_text, label, got, want, remark)


def _printed(*texts: str) -> Sequence[str]:
    """Printed texts without quotation marks, unless those are needed to see spaces, empty lines or
    characters that cannot be printed."""
    if NOTHING in texts and set(texts) != {NOTHING}:
        return [text if text == NOTHING else _printed(text)[0] for text in texts]
    try:
        values = [literal(text) for text in texts]
    except (SyntaxError, ValueError):
        return texts
    outputs = [value.removesuffix("\n") for value in values if isinstance(value, str)]
    plain = [output for output in outputs if all(map(_is_legible, output.split("\n")))]
    return plain if len(plain) == len(texts) else texts


def _is_legible(line: str) -> bool:
    return line == line.strip() and line.isprintable() and line != ""


def plain(text: str) -> str:
    """The text without the judge's notation for objects in another process."""
    return _LENT.sub("<function>", _OBJECT.sub(r"<\1>", text))


def _without_call(result: CheckResult, message: str, case: str) -> Failure:
    """A check that compares two values, or that only says what happened."""
    input_text, calls = (case, "") if "\n" not in case and " -> " not in case else ("", case)
    first = _FIRST.search(message)
    first_part = message[: first.start()] if first else message
    if first and first_part.rstrip().endswith(
        " ..."
    ):  # both are shortened, the first difference is not
        first_part = f"at {first['rest']}"
        first_part = _FIRST.sub("", first_part)
    words, remark = _remark(first_part)
    if found := _PAIR.match(words):
        failure = _compared(result, input_text, RESULT, found["got"], found["want"], remark)
        return replace(failure, where=found["asked"] or "", calls=calls)
    text, line = _split_source_line(message)
    if text.startswith("raised "):
        got = (Piece(text.removeprefix("raised ")),)
        return Failure(result, input_text, label=STOPPED, got=got, source_line=line, calls=calls)
    return Failure(result, input_text, source_line=line, message=_sentence(text), calls=calls)


def _compared(
    result: CheckResult, input_text: str, label: str, got: str, want: str, remark: str
) -> Failure:
    got, line = _split_source_line(_without_padding(got))
    want = _without_padding(want)
    if line is not None:
        values = (Piece(got),), (Piece(_cut(want)),)
        return Failure(result, input_text, "", STOPPED, *values, source_line=line)
    if got == "None" and want != "None":
        remark = "A function without `return` gives back None."
    pieces = marked(got, want)
    return Failure(result, input_text, label=label, got=pieces[0], want=pieces[1], message=remark)


def _without_padding(text: str) -> str:
    """An array without the spaces that only align its numbers."""
    return _PADDING.sub("", text) if "array(" in text else text


def _split_source_line(text: str) -> tuple[str, SourceLine | None]:
    """An error message without its source line, and that line."""
    found = _PLACE.search(text)
    if found is None:
        return text, None
    return text[: found.start()], SourceLine(int(found[1]), found[2])


def with_source_line(text: str) -> str:
    """An error below its line of code, as in a traceback."""
    error, line = _split_source_line(text)
    return text if line is None else f"    {line.source.strip()}\n{error} (line {line.line})"


def _remark(message: str) -> tuple[str, str]:
    """A message without its remark about the difference, and the remark as a sentence."""
    inner = _FIRST.search(message)
    rest = message[: inner.start()] if inner else message
    for pattern in (_COUNT, _REMARK):
        if found := pattern.search(rest):
            return rest[: found.start()], _sentence(_as_count(found[1]))
    return rest, ""


def _as_count(remark: str) -> str:
    found = _ITEMS.fullmatch(remark)
    if found is None:
        return remark.replace(" but for ", " except for ")
    return f"Number of items: {found[1]} instead of {found[2]}"


def _sentence(text: str) -> str:
    text = text.removeprefix(NOT_LOADED)
    if "'NoneType'" in text:
        return "Your code gave back None where a value was needed. Is a `return` missing?"
    end = "" if text.endswith((".", "?")) or not text else "."
    return text[:1].upper() + text[1:] + end


def _output(text: str) -> str:
    """What a program printed, without the indent that messages give to several lines."""
    if text.startswith("\n    "):
        return "\n".join(line.removeprefix("    ") for line in text[1:].split("\n"))
    return text.strip()


# Differences -----------------------------------------------------------------------------------


def marked(got: str, want: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Two values with their differences marked; what long values have in common is shortened."""
    a, b = _TOKENS.findall(got), _TOKENS.findall(want)
    runs = _common_runs(a, b)
    if 2 * sum(size for _, _, size in runs) < MIN_SHARE * (len(a) + len(b)):
        return (Piece(_cut(got)),), (Piece(_cut(want)),)
    got_runs, want_runs = [(m, size) for m, _, size in runs], [(n, size) for _, n, size in runs]
    return tuple(_pieces(a, got_runs)), tuple(_pieces(b, want_runs))


def _common_runs(a: list[str], b: list[str]) -> list[tuple[int, int, int]]:
    """Runs of tokens that both have: (index in a, index in b, length); the last run is empty, at
    the end. An optimal comparison takes cubic time, so long values are compared by position."""
    if len(a) + len(b) <= MOST_TOKENS:
        found = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
        return [(m.a, m.b, m.size) for m in found]
    if len(a) == len(b):
        is_equal = [one == other for one, other in zip(a, b, strict=True)]
        runs = [(key, [*group]) for key, group in groupby(range(len(a)), is_equal.__getitem__)]
        same = [(indexes[0], indexes[0], len(indexes)) for key, indexes in runs if key]
        return [*same, (len(a), len(b), 0)]
    head = _common_prefix(a, b)
    tail = _common_prefix(a[head:][::-1], b[head:][::-1])
    return [(0, 0, head), (len(a) - tail, len(b) - tail, tail), (len(a), len(b), 0)]


def _common_prefix(a: list[str], b: list[str]) -> int:
    """The length of the common prefix."""
    pairs = zip(a, b, strict=False)
    return next((n for n, (one, other) in enumerate(pairs) if one != other), min(len(a), len(b)))


def _pieces(tokens: list[str], runs: list[tuple[int, int]]) -> Iterator[Piece]:
    """`runs`: (start, length) of the runs in both values; the last is empty, at the end."""
    long = sum(map(len, tokens)) > MAX_CHARACTERS
    at = 0
    for start, size in runs:
        if start > at:
            yield Piece(_cut("".join(tokens[at:start])), differs=True)
        text = "".join(tokens[start : start + size])
        at = start + size
        if text:
            yield Piece(_shorten_common(text, start == 0, at == len(tokens)) if long else text)


def _shorten_common(text: str, first: bool, last: bool) -> str:
    """A common part of two long values, shortened to what is next to a difference."""
    if len(text) <= 2 * CONTEXT_CHARACTERS + 10:
        return text
    head = "" if first else text[:CONTEXT_CHARACTERS]
    tail = "" if last else text[-CONTEXT_CHARACTERS:]
    return f"{head} … {tail}"


def _cut(text: str) -> str:
    return text if len(text) <= MAX_CHARACTERS else text[: MAX_CHARACTERS - 2].rstrip() + " …"
