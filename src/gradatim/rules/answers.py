"""Decides whether a typed answer is right: text is compared line by line, a number by its value."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator

from gradatim.model import Card
from gradatim.syntax import literal

MAX_NUMBER_LENGTH = 100  # characters of a written number
MAX_LINE_LENGTH = 1000  # characters of a line that is read as a value

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?")
_GROUPS = re.compile(r"[+-]?\d{1,3}(([,.' _])\d{3})(\2\d{3})*")  # 1 000, 1,000,000
_MINUS = str.maketrans(
    {"\N{MINUS SIGN}": "-", "\N{FRACTION SLASH}": "/", "\N{NO-BREAK SPACE}": " "}
)


def is_right(card: Card, typed: str) -> bool:
    """Whether `typed` is the answer of a card with typed answers; an empty answer is wrong."""
    if not typed.strip():
        return False
    if card.kind == "numeric":
        return any(is_close(card, x) for x in possible_numbers(typed))
    expected, actual = _lines(card.answer), _lines(typed)
    return len(actual) == len(expected) and all(map(_same_line, actual, expected))


def _same_line(actual: str, expected: str) -> bool:
    """Whether two lines are equal; for a printed list, tuple, dict or set, only the values count.

    [1,2] and ["pen"] are right for [1, 2] and ['pen']. If the expected line is not what Python
    prints for its value, as in JSON or with other separators, both must be equal character by
    character.
    """
    if actual == expected:
        return True
    if not expected.startswith(("[", "(", "{")) or repr(_literal(expected)) != expected:
        return False
    return actual.startswith(expected[0]) and repr(_literal(actual)) == expected


def _literal(line: str) -> object:
    """The value of a Python literal; the line itself if it is not one."""
    if len(line) > MAX_LINE_LENGTH or "\\" in line:  # Python warns of some backslashes
        return line
    try:
        return literal(line)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return line


def is_close(card: Card, number: float) -> bool:
    """Whether a number lies within the tolerance of a numeric card."""
    expected = float(card.answer)
    margin = 1e-9 * max(1.0, abs(expected))  # 0.672 is within 0.005 of 0.667
    return abs(number - expected) <= card.tolerance + margin


def same_text(one: str, other: str) -> bool:
    """Whether two texts are equal, except for spaces at line ends and empty lines at the end."""
    return _lines(one) == _lines(other)


def _lines(text: str) -> list[str]:
    lines = [line.rstrip() for line in text.splitlines()]
    while lines and not lines[-1]:
        lines.pop()
    return lines


def near_miss(card: Card, typed: str) -> str:
    """What is almost right about a wrong answer, as a sentence that does not reveal the right one;
    else ""."""
    if card.kind == "numeric":
        return _number_near_miss(card, possible_numbers(typed))
    expected, actual = _lines(card.answer), _lines(typed)
    if not actual or expected == actual:
        return ""
    for words, form in _FORMS:
        if form(expected) == form(actual):
            return words
    if len(expected) == len(actual) > 1:
        pairs = zip(expected, actual, strict=True)
        wrong = [number for number, pair in enumerate(pairs, 1) if pair[0] != pair[1]]
        if len(wrong) == 1:
            return f"Every line is right except line {wrong[0]}."
    return ""


def _without(text: str) -> Callable[[list[str]], str]:
    """All lines as one text without these characters."""
    return lambda lines: re.sub(text, "", "\n".join(lines))


def _values(lines: list[str]) -> object:
    """The text with each number replaced by its value, so that 8 and 8.0 are equal."""
    words = [word for line in lines for word in (*line.split(), "\n")]
    return [float(word) if _NUMBER.fullmatch(word) else word for word in words]


_FORMS: tuple[tuple[str, Callable[[list[str]], object]], ...] = (
    ("Nearly: are quotation marks printed?", _without("[\"'\u2018\u2019\u201c\u201d]")),
    ("Nearly: look at the spaces and the line breaks.", _without(r"\s")),
    ("Nearly: look at capital and small letters.", lambda lines: "\n".join(lines).casefold()),
    ("The number is right, but it is printed in another form.", _values),
    ("Nearly: look at the commas, points and brackets.", _without(r"[\s,.;:()\[\]{}]")),
)


def _number_near_miss(card: Card, found: tuple[float, ...]) -> str:
    expected = float(card.answer)
    if not expected or not any(found):
        return ""
    for x in found:
        if is_close(card, -x):
            return "The number is right, but not its sign."
        if any(is_close(card, x * 10.0**k) for k in (-3, -2, -1, 1, 2, 3)):
            return "The digits are right. Look at the decimal point."
        if abs(x - expected) <= abs(expected) / 100:
            return "Very near: do not round before the last step, and give more digits."
    return ""


def possible_numbers(text: str) -> tuple[float, ...]:
    """The numbers that a written number may mean; () if it is not a number.

    1,234 may have a decimal comma or groups of digits. 50 % is 0.5, or 50 if the question asks for
    per cent.
    """
    words = text.translate(_MINUS).strip().lower()
    if len(words) > MAX_NUMBER_LENGTH:
        return ()
    plain = words.removesuffix("%").rstrip()
    found = list(_fraction_readings(plain))
    if plain != words:
        found += [x / 100 for x in found]
    return tuple(x for x in dict.fromkeys(found) if math.isfinite(x))


def _fraction_readings(text: str) -> Iterator[float]:
    numerator, slash, denominator = text.partition("/")
    if not slash:
        yield from _decimal_readings(text)
        return
    for x in _decimal_readings(numerator.strip()):
        yield from (x / y for y in _decimal_readings(denominator.strip()) if y)


def _decimal_readings(text: str) -> Iterator[float]:
    whole, _, rest = text.rpartition("," if text.rfind(",") > text.rfind(".") else ".")
    spellings = [text, text.replace(",", ".", 1), _join_groups(text)]
    if whole:
        spellings.append(f"{_join_groups(whole)}.{rest}")
    yield from (float(spelling) for spelling in spellings if _NUMBER.fullmatch(spelling))


def _join_groups(text: str) -> str:
    """Groups of three digits joined to one number; anything else unchanged."""
    return re.sub(r"[,.' _]", "", text) if _GROUPS.fullmatch(text) else text
