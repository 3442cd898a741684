"""Data: no rows about real persons, no large files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from gradatim.audit.report import Finding, Result, from_findings
from gradatim.audit.repository import File, Repository
from gradatim.printable import pluralize

LARGE = 10 * 2**20  # bytes
_DATA = (".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".sql", ".psv", ".xml", ".geojson")
_NOT_DATA = re.compile(
    r"(?:^|/)(?:package(?:-lock)?|composer|manifest|tsconfig|\.[\w.-]*)\.?(?:json)?$|(?:^|/)\."
)
MIN_DISTINCT = 3  # different ones in a file: fewer may be a contact or an example
_EMAIL = re.compile(r"\b[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+)\b")
# Domains that belong to nobody (RFC 2606, RFC 6761).
_RESERVED_DOMAIN = re.compile(
    r"(?:^|\.)example\.(?:com|org|net|edu)$|\.(?:example|test|invalid|localhost|local)$", re.I
)
_SERVICE = re.compile(r"^(?:no-?reply|info|support|contact|hello|git|admin|team)$", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w.+-])\+\d{1,3}[ .\-/(]{0,2}\d(?:[ .\-/()]{0,2}\d){7,12}(?![\w.])")
_PHONE_COLUMN = re.compile(
    r"^(?:.*[_ ])?(?:phone|telephone|tel|mobile|cell|fax|handy)(?:[_ ].*)?$", re.I
)
# Numbers set aside for fiction: +1 xxx 555 01xx, and those of Ofcom.
_FICTIONAL_PHONE = re.compile(
    r"^\+?1?\d{3}55501\d\d$|^\+?(?:44|0)(?:7700900|1632960|2079460|1134960|1154960)\d{3}$"
)
_IBAN = re.compile(r"\b([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)\b")
# Country -> length of its account numbers.
_IBAN_LENGTHS = {
    "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24,
    "FI": 18, "FR": 27, "GB": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IT": 27, "LT": 20,
    "LU": 20, "LV": 21, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19,
    "SK": 24, "TR": 26, "UA": 29,
}  # fmt: skip
# Account numbers that the registry prints as examples.
_IBAN_EXAMPLES = {
    "GB82WEST12345698765432", "GB29NWBK60161331926819", "DE89370400440532013000",
    "FR1420041010050500013M02606", "NL91ABNA0417164300", "CH9300762011623852957",
    "AT611904300234573201", "ES9121000418450200051332", "IT60X0542811101000000123456",
}  # fmt: skip
_DO = "replace them by made-up ones (example.com, 555-01xx), or leave these rows out"


def personal_data(repository: Repository) -> Result:
    """No data file has rows that seem to be about real persons.

    The rule: in a data file (CSV, TSV, JSON, SQL, XML), three different e-mail addresses outside
    reserved domains, or three phone numbers outside the ranges reserved for fiction, or one IBAN
    with valid check digits.
    """
    files = [f for f in repository.with_suffix(*_DATA) if not _NOT_DATA.search(f.name)]
    findings = [one for file in files for one in _in_file(repository, file)]
    good = f"No row looks like a real person ({pluralize(len(files), 'data file')})."
    return from_findings(good, "Rows look like those of real persons.", findings)


def large_files(repository: Repository) -> Result:
    """No file is above 10 MB."""
    do = "keep it elsewhere and say how to get it, or use Git LFS; then remove it from the history"
    findings = [
        Finding(f"{file.size / 2**20:.0f} MB", file.name, do=do)
        for file in repository.files.values()
        if file.size > LARGE
    ]
    good = f"No file is above {LARGE // 2**20} MB ({pluralize(len(repository.files), 'file')})."
    return from_findings(good, "A clone is large for everybody.", findings)


def _in_file(repository: Repository, file: File) -> Iterator[Finding]:
    text = repository.text(file.name)
    for noun, find, few in _KINDS:
        found: dict[str, int] = {}
        for value, line in find(text):
            found.setdefault(value, line)
        if len(found) >= few:
            first = next(iter(found.values()))
            yield Finding(pluralize(len(found), noun), file.name, first, _DO)


def emails(text: str) -> Iterator[tuple[str, int]]:
    """Addresses that may belong to somebody, with their lines."""
    for line, match in _matches(_EMAIL, text):
        name = match[0].partition("@")[0]
        if not _RESERVED_DOMAIN.search(match[1]) and not _SERVICE.match(name):
            yield match[0].lower(), line


def phones(text: str) -> Iterator[tuple[str, int]]:
    """Phone numbers that may belong to somebody, with their lines: those with a country code, and
    those in a column named for them."""
    for line, match in _matches(_PHONE, text):
        yield from _real_phone(match[0], line)
    lines = text.splitlines()
    sign = next((s for s in ("\t", ";", ",") if lines and s in lines[0]), ",")
    header = [name.strip(" \"'") for name in lines[0].split(sign)] if lines else []
    for column in (n for n, name in enumerate(header) if _PHONE_COLUMN.match(name)):
        for line, row in enumerate(lines[1:], 2):
            cells = row.split(sign)
            if len(cells) == len(header):
                yield from _real_phone(cells[column], line)


def _real_phone(text: str, line: int) -> Iterator[tuple[str, int]]:
    digits = re.sub(r"\D", "", text)
    if 8 <= len(digits) <= 15 and not _FICTIONAL_PHONE.match(digits) and len(set(digits)) > 3:
        yield digits, line


def ibans(text: str) -> Iterator[tuple[str, int]]:
    """Account numbers with valid check digits, with their lines."""
    for line, match in _matches(_IBAN, text):
        plain = match[1].replace(" ", "")
        known = len(plain) == _IBAN_LENGTHS.get(plain[:2])
        if known and plain not in _IBAN_EXAMPLES and _has_valid_checksum(plain):
            yield plain, line


def _has_valid_checksum(iban: str) -> bool:
    """ISO 13616: rearranged and read as a number, it is 1 modulo 97."""
    digits = "".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])
    return int(digits) % 97 == 1


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, re.Match[str]]]:
    for number, line in enumerate(text.splitlines(), 1):
        for match in pattern.finditer(line):
            yield number, match


_KINDS: tuple[tuple[str, Callable[[str], Iterator[tuple[str, int]]], int], ...] = (
    ("e-mail address", emails, MIN_DISTINCT),
    ("phone number", phones, MIN_DISTINCT),
    ("IBAN", ibans, 1),
)
