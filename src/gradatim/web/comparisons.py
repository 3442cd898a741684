"""Takes a failed check apart for the page: the input, what came, what was wanted, and where to
look. What it cannot take apart stays as it is written. Pure."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby

from gradatim.model import CheckResult
from gradatim.model.comparison import Comparison, Table
from gradatim.syntax import literal, parsed

LONG = 240  # characters of a value that are shown in full
NEAR = 40  # characters on each side of a difference that stay
MOST_TOKENS = 240  # of both values together, for the best comparison
ALIKE = 0.3  # values that have less in common are not marked: all of it differs

RETURNED, PRINTED, STOPPED, RESULT = (
    "Your code returned",
    "Your program printed",
    "Your code stopped with",
    "Your result",
)
NOTHING = "nothing"  # in place of what was printed
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
    """A part of a value, and whether it differs from the other one."""

    text: str
    differs: bool = False


@dataclass(frozen=True)
class Place:
    """A line of the learner's file."""

    line: int
    source: str


@dataclass(frozen=True)
class Failure:
    """A failed check as the page shows it."""

    result: CheckResult
    asked: str = ""  # the input
    where: str = ""  # the place of the two values in the whole answer
    label: str = RESULT  # of what came
    got: tuple[Piece, ...] = ()
    want: tuple[Piece, ...] = ()
    place: Place | None = None
    message: str = ""  # what the table does not say
    calls: str = ""  # what was called before it failed
    inputs: tuple[Table, ...] = ()
    results: tuple[Table, ...] = ()  # what came, what was wanted
    code: str = ""  # the call with its tables, to be pasted
    given: str = INPUT  # what the input is called

    @property
    def loads(self) -> bool:
        """Whether the file could be read at all."""
        return not self.result.message.startswith(NOT_LOADED)

    @property
    def to_run(self) -> str:
        """The input as Python that can be run, "" where it is something else or not whole."""
        code = self.code or (self.asked if self.given == INPUT else "")
        try:
            nodes = list(ast.walk(parsed(code)))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return ""
        values = [one.value for one in nodes if isinstance(one, ast.Constant)]
        cut = any(x is ... or (isinstance(x, str) and x.endswith("...")) for x in values)
        return "" if cut or "# ..." in code else code

    @property
    def complained(self) -> bool:
        """Whether a command of a shell script complained: that tells more than the comparison."""
        return self.given == TRIED and ERRORS in self.result.output

    @property
    def error(self) -> str:
        """What stands beside the line that it names."""
        return "".join(piece.text for piece in self.got) or self.message


def failure(result: CheckResult) -> Failure:
    """The smallest failing case is shown before a larger one. Evidence from before there was a
    comparison, and what has none, is read from the words of a check."""
    if result.comparison is not None and _is_typed(result.comparison):
        return _of_typed(result, result.comparison)
    if result.comparison is None or _CALL.match(result.message):  # these words name the first case
        return _of_words(result)
    return _of_comparison(result, result.comparison)


def _of_comparison(result: CheckResult, case: Comparison) -> Failure:
    asked, code = ("", case.call) if case.inputs else (case.call, "")
    marked = any(table.marks for table in case.results)
    if case.results and (marked or case.returned == case.wanted):
        found = Failure(result)
    elif case.returned:
        _, remark = _remark(plain(result.message))
        remark = remark if remark.startswith(("Off by", "Right")) else ""
        label = STOPPED if case.stopped else RETURNED
        found = _compared(result, asked, label, case.returned, case.wanted, remark)
    else:
        found = replace(_of_words(replace(result, case="")), asked=asked)
    return replace(found, inputs=case.inputs, results=case.results, code=code)


def _is_typed(case: Comparison) -> bool:
    """Whether it is a command or a request, and no call of Python."""
    return any(line.startswith(("$ ", "-> ")) for line in case.call.split("\n"))


def _of_typed(result: CheckResult, case: Comparison) -> Failure:
    """Files and a command, and what it printed. Where the judge has no such pair, the words of the
    check say what was compared."""
    if not (case.returned or case.wanted):
        found = _of_words(replace(result, case="", comparison=None))
        return replace(found, asked=case.call, given=TRIED)
    asks = sum(line.startswith("$ ") for line in case.call.split("\n"))
    label = PRINTED if asks == 1 else RESULT
    texts = (text if text == NOTHING else repr(text) for text in (case.returned, case.wanted))
    got, want = _printed(*texts)
    return replace(_compared(result, case.call, label, got, want, ""), given=TRIED)


def _of_words(result: CheckResult) -> Failure:
    message, case = plain(result.message), plain(result.case)
    if found := _CASE.match(case):
        _, remark = _remark(message)
        remark = remark if remark.startswith(("Off by", "Right")) else ""  # of a larger case
        return _compared(result, found["asked"], RETURNED, found["got"], found["want"], remark)
    if not (found := _CALL.match(message) or _PROGRAM.match(message)):
        return _without_call(result, message, case)
    label = PRINTED if found.re is _PROGRAM else RETURNED
    if found.re is _CALL and found["how"] == "raised":
        label = STOPPED
    asked, got, want = (_output(found[name]) for name in ("asked", "got", "want"))
    if label == PRINTED:
        got, want = _printed(got, want)
    elif ran := _RAN.fullmatch(asked):
        asked, (want,) = ran["given"] or "", _printed(want)
    remark = SILENT if label == PRINTED and got == NOTHING else ""
    return _compared(result, asked, label, got, want, remark)


def _printed(*texts: str) -> Sequence[str]:
    """What was printed as it looks on a screen, where the quotation marks around it tell nothing,
    without spaces at the ends of a line."""
    if NOTHING in texts and set(texts) != {NOTHING}:
        return [text if text == NOTHING else _printed(text)[0] for text in texts]
    try:
        values = [literal(text) for text in texts]
    except (SyntaxError, ValueError):
        return texts
    outputs = [value.removesuffix("\n") for value in values if isinstance(value, str)]
    plain = [output for output in outputs if all(map(_legible, output.split("\n")))]
    return plain if len(plain) == len(texts) else texts


def _legible(line: str) -> bool:
    return line == line.strip() and line.isprintable() and line != ""


def plain(text: str) -> str:
    """Without the judge's own words for what lies in another process."""
    return _LENT.sub("<function>", _OBJECT.sub(r"<\1>", text))


def _without_call(result: CheckResult, message: str, case: str) -> Failure:
    """A check that compares two values, or that only says what happened."""
    asked, calls = (case, "") if "\n" not in case and " -> " not in case else ("", case)
    inner = _FIRST.search(message)
    whole = message[: inner.start()] if inner else message
    if inner and whole.rstrip().endswith(" ..."):  # both are cut: the first difference is not
        whole = f"at {inner['rest']}"
        whole = _FIRST.sub("", whole)
    words, remark = _remark(whole)
    if found := _PAIR.match(words):
        shown = _compared(result, asked, RESULT, found["got"], found["want"], remark)
        return replace(shown, where=found["asked"] or "", calls=calls)
    text, place_of = _placed(message)
    if text.startswith("raised "):
        got = (Piece(text.removeprefix("raised ")),)
        return Failure(result, asked, label=STOPPED, got=got, place=place_of, calls=calls)
    return Failure(result, asked, place=place_of, message=_sentence(text), calls=calls)


def _compared(
    result: CheckResult, asked: str, label: str, got: str, want: str, remark: str
) -> Failure:
    got, place = _placed(_tight(got))
    want = _tight(want)
    if place is not None:
        values = (Piece(got),), (Piece(_cut(want)),)
        return Failure(result, asked, "", STOPPED, *values, place=place)
    if got == "None" and want != "None":
        remark = "A function without `return` gives back None."
    pieces = marked(got, want)
    return Failure(result, asked, label=label, got=pieces[0], want=pieces[1], message=remark)


def _tight(text: str) -> str:
    """An array without the spaces that only line its numbers up."""
    return _PADDING.sub("", text) if "array(" in text else text


def _placed(text: str) -> tuple[str, Place | None]:
    """An error without the line that it came from, and that line."""
    found = _PLACE.search(text)
    if found is None:
        return text, None
    return text[: found.start()], Place(int(found[1]), found[2])


def on_its_line(text: str) -> str:
    """An error, and above it the code of its line: so no bracket of one is taken for the other's,
    and the error is the last line, as in a terminal."""
    error, place = _placed(text)
    return text if place is None else f"    {place.source.strip()}\n{error} (line {place.line})"


def _remark(message: str) -> tuple[str, str]:
    """What is said about the difference, as a sentence, split from the two values."""
    inner = _FIRST.search(message)
    rest = message[: inner.start()] if inner else message
    for pattern in (_COUNT, _REMARK):
        if found := pattern.search(rest):
            return rest[: found.start()], _sentence(_counted(found[1]))
    return rest, ""


def _counted(remark: str) -> str:
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
    """What a program printed: without the margin that a message gives to several lines."""
    if text.startswith("\n    "):
        return "\n".join(line.removeprefix("    ") for line in text[1:].split("\n"))
    return text.strip()


# Differences -----------------------------------------------------------------------------------


def marked(got: str, want: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Two values, with what differs marked, and what long ones have in common shortened."""
    a, b = _TOKENS.findall(got), _TOKENS.findall(want)
    same = _shared(a, b)
    if 2 * sum(size for _, _, size in same) < ALIKE * (len(a) + len(b)):
        return (Piece(_cut(got)),), (Piece(_cut(want)),)
    ours, theirs = [(m, size) for m, _, size in same], [(n, size) for _, n, size in same]
    return tuple(_pieces(a, ours)), tuple(_pieces(b, theirs))


def _shared(a: list[str], b: list[str]) -> list[tuple[int, int, int]]:
    """Runs of tokens that both have, as places in both and a length; the last, at the end, is
    empty. To find the best takes time that grows with the cube of their number, so that long
    values are compared token by token."""
    if len(a) + len(b) <= MOST_TOKENS:
        found = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
        return [(m.a, m.b, m.size) for m in found]
    if len(a) == len(b):
        alike = [one == other for one, other in zip(a, b, strict=True)]
        runs = [(key, [*group]) for key, group in groupby(range(len(a)), alike.__getitem__)]
        same = [(places[0], places[0], len(places)) for key, places in runs if key]
        return [*same, (len(a), len(b), 0)]
    head = _agreeing(a, b)
    tail = _agreeing(a[head:][::-1], b[head:][::-1])
    return [(0, 0, head), (len(a) - tail, len(b) - tail, tail), (len(a), len(b), 0)]


def _agreeing(a: list[str], b: list[str]) -> int:
    """How many tokens are the same from the beginning on."""
    pairs = zip(a, b, strict=False)
    return next((n for n, (one, other) in enumerate(pairs) if one != other), min(len(a), len(b)))


def _pieces(tokens: list[str], same: list[tuple[int, int]]) -> Iterator[Piece]:
    """`same`: starts and lengths of what the other value has too; the last is empty, at the end."""
    long = sum(map(len, tokens)) > LONG
    at = 0
    for start, size in same:
        if start > at:
            yield Piece(_cut("".join(tokens[at:start])), differs=True)
        text = "".join(tokens[start : start + size])
        at = start + size
        if text:
            yield Piece(_middle(text, start == 0, at == len(tokens)) if long else text)


def _middle(text: str, first: bool, last: bool) -> str:
    """What two long values have in common: only what is next to a difference."""
    if len(text) <= 2 * NEAR + 10:
        return text
    head = "" if first else text[:NEAR]
    tail = "" if last else text[-NEAR:]
    return f"{head} … {tail}"


def _cut(text: str) -> str:
    return text if len(text) <= LONG else text[: LONG - 2].rstrip() + " …"
