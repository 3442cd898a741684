"""The hours of a week and the days away, as people write them; a rule, without files or clock.

mon-fri 1, sun 5        weekdays 1h30 sunday 5        daily 90 min
2026-12-24..2027-01-02
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby

from gradatim.errors import RequestError

Days = tuple[float, ...]  # hours from Monday to Sunday
Span = tuple[date, date]  # first and last day of a time without work

NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FULL_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NONE = "none"  # no days away
EVEN = "even"  # a week that is spread evenly
MAX_TEXT = 1_000  # characters

_GROUPS = {
    "weekdays": range(5), "weekday": range(5), "workdays": range(5),
    "weekends": range(5, 7), "weekend": range(5, 7),
    "daily": range(7), "everyday": range(7), "every day": range(7),
}  # fmt: skip
_DAY = (
    r"(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:s|nesdays?)?|thu(?:r(?:s(?:days?)?)?)?"
    r"|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)"
)
_AMOUNT = (
    r"(?P<hour>\d{1,4})\s*(?:h|hr|hrs|hours?)\s*(?P<past>\d{1,2})(?:\s*(?:m|mins?|minutes?))?\b"
    r"|(?P<clock>\d{1,2}):(?P<past_clock>\d\d)\b(?:\s*(?:h|hours?)\b)?"
    r"|(?P<minutes>\d{1,4})\s*(?:m|mins?|minutes?)\b"
    r"|(?P<hours>\d{1,4}(?:[.,]\d{1,4})?)(?:\s*(?:h|hr|hrs|hours?)\b)?(?![\w.])"
)


@lru_cache(maxsize=1)
def _token_pattern() -> re.Pattern[str]:
    """The regular expression for a word; compiled when first needed, because that takes long."""
    return re.compile(
        rf"(?P<first>{_DAY})\s*(?:-|\bto\b)\s*(?P<last>{_DAY})\b"
        rf"|(?P<day>{_DAY})\b"
        rf"|(?P<group>{'|'.join(_GROUPS)})\b"
        rf"|{_AMOUNT}"
        r"|(?P<between>[\s,;:/=+&]+|and\b)",
    )


def parse_days(text: str) -> Days:
    """The hours of the seven days; () for `even`. Days that are not named have none; if a day is
    named twice, the last hours count. RequestError if the text is not a week."""
    words = _normalise(text)
    if words == EVEN:
        return ()
    hours, named = [0.0] * 7, set[int]()
    open_ = True  # whether the days named so far still wait for their hours
    for token in _tokens(words):
        if isinstance(token, float):
            if not named:
                raise _unclear(text)
            for day in named:
                hours[day] = token
            open_ = False
        else:
            named = {*token} if not open_ else named | {*token}
            open_ = True
    if open_:
        raise _unclear(text)
    return _checked_week(hours)


def parse_week(texts: Sequence[str]) -> Days:
    """The hours from seven form fields, Monday first; () if all are empty. RequestError as for
    `parse_days`."""
    entries = [
        (name, text.strip()) for name, text in zip(NAMES, texts, strict=True) if text.strip()
    ]
    return parse_days(", ".join(f"{name} {text}" for name, text in entries)) if entries else ()


def _normalise(text: str) -> str:
    if len(text) > MAX_TEXT:
        raise _unclear(text[:40] + "...")
    return re.sub("[\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}]", "-", " ".join(text.lower().split()))


def _tokens(words: str) -> Iterator[range | tuple[int, ...] | float]:
    """Days and hours in the order of the text."""
    position = 0
    while position < len(words):
        found = _token_pattern().match(words, position)
        if found is None:
            raise _unclear(words)
        if not found["between"]:
            yield _days_of(found) if found.lastgroup in _OF_DAYS else _hours_of(found)
        position = found.end()


_OF_DAYS = ("last", "day", "group")


def _days_of(found: re.Match[str]) -> range | tuple[int, ...]:
    if found["group"]:
        return _GROUPS[found["group"]]
    first = _number(found["first"] or found["day"])
    length = (_number(found["last"]) - first) % 7 if found["last"] else 0
    return tuple((first + n) % 7 for n in range(length + 1))


def _number(name: str) -> int:
    return NAMES.index(name[:3])


def _hours_of(found: re.Match[str]) -> float:
    if found["hours"]:
        return round(float(found["hours"].replace(",", ".")) * 60) / 60
    whole = int(found["hour"] or found["clock"] or 0)
    return whole + int(found["past"] or found["past_clock"] or found["minutes"]) / 60


def _checked_week(hours: Sequence[float]) -> Days:
    for name, one in zip(FULL_NAMES, hours, strict=True):
        if one > 24:
            raise RequestError(f"{name} cannot have {one:g} hours", do="write: mon-fri 1, sun 5")
    if not any(hours):
        raise RequestError("a week needs at least some hours", do="write: mon-fri 1, sun 5")
    return tuple(hours)


def _unclear(text: str) -> RequestError:
    return RequestError(f"'{text}' does not give hours for days", do="write: mon-fri 1, sun 5")


def scale_week(hours: Days, week: float) -> Days:
    """The same week, scaled to `parse_week` hours in total."""
    total = sum(hours)
    if not total or total == week:
        return hours
    return tuple(one * week / total for one in hours)


def format_week(hours: Days) -> str:
    """The shortest text that `parse_days` reads as these hours; `even` for ()."""
    if not hours:
        return EVEN
    runs = [[*run] for _, run in groupby(range(7), key=lambda day: _minutes(hours[day]))]
    parts = [
        f"{_names(run)} {format_hours(hours[run[0]])}" for run in runs if _minutes(hours[run[0]])
    ]
    return ", ".join(parts)


def format_hours(hours: float) -> str:
    """For example 1, 1h30 or 45 min."""
    whole, past = divmod(_minutes(hours), 60)
    if whole == 0 and past:
        return f"{past} min"
    return f"{whole}h{past:02}" if past else str(whole)


def _names(run: Sequence[int]) -> str:
    first, last = NAMES[run[0]], NAMES[run[-1]]
    if len(run) == 1:
        return first
    return f"{first} {last}" if len(run) == 2 else f"{first}-{last}"


def _minutes(hours: float) -> int:
    return round(hours * 60)


# Days away --------------------------------------------------------------------------------------


def parse_away(texts: Iterable[str], known: Sequence[Span] = ()) -> tuple[Span, ...]:
    """The known days away and those in the text, in order and without overlap; `none` drops the
    known ones. RequestError if the text is not a list of date ranges."""
    found = list(known)
    for text in texts:
        for part in re.split(r"[,;\n]+|\s+(?=\d{4}-)", text.strip()):
            if part.strip().lower() == NONE:
                found = []
            elif part.strip():
                found.append(_parse_span(part.strip()))
    return _merge_spans(found)


def _parse_span(text: str) -> Span:
    first, dots, last = text.partition("..")
    try:
        span = (
            date.fromisoformat(first.strip()),
            date.fromisoformat((last if dots else first).strip()),
        )
    except ValueError as error:
        what = f"'{text[:60]}' is not a range of days"
        raise RequestError(what, do="write: 2026-12-24..2027-01-02") from error
    if span[0] > span[1]:
        raise RequestError(f"{text} ends before it starts", do=f"write: {last}..{first}")
    return span


def _merge_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    found: list[Span] = []
    for first, last in sorted(spans):
        if found and (first - found[-1][1]) <= timedelta(days=1):
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return tuple(found)


def format_away(spans: Iterable[Span]) -> str:
    """The text that `parse_away` reads as these date ranges."""
    return ", ".join(str(a) if a == b else f"{a}..{b}" for a, b in spans) or NONE
