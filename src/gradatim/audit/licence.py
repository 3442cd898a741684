"""The licence: whether there is one, and which."""

from __future__ import annotations

import re

from gradatim.audit.commands import table
from gradatim.audit.report import Finding, Result, failed, passed
from gradatim.audit.repository import Repository

_FILES = tuple(
    name + end
    for name in ("license", "licence", "copying", "unlicense", "license-mit", "license-apache")
    for end in ("", ".md", ".txt", ".rst")
)
# Name -> words of the licence's own text; the first that fits counts.
_KNOWN = {
    "AGPL-3.0": r"gnu affero general public license",
    "LGPL": r"gnu (?:lesser|library) general public license",
    "GPL-3.0": r"gnu general public license\s+version 3",
    "GPL-2.0": r"gnu general public license\s+version 2",
    "Apache-2.0": r"apache license,?\s+version 2\.0",
    "MPL-2.0": r"mozilla public license,?\s+version 2\.0",
    "MIT": r"permission is hereby granted, free of charge, to any person obtaining a copy",
    "BSD": r"redistribution and use in source and binary forms",
    "ISC": r"permission to use, copy, modify, and(?:/or)? distribute this software",
    "Unlicense": r"this is free and unencumbered software",
    "CC0-1.0": r"cc0 1\.0 universal",
    "CC-BY": r"creative commons attribution",
    "EUPL": r"european union public licen[cs]e",
    "EPL": r"eclipse public license",
    "BSL-1.0": r"boost software license",
    "zlib": r"this software is provided 'as-is', without any express or implied",
}
_BLANK = re.compile(
    r"\[(?:year|yyyy|full ?name|name of copyright owner)\]"
    r"|<(?:year|name of author|copyright holders?)>",
    re.IGNORECASE,
)
_DO = "add a file LICENSE, such as the text of the MIT licence, with your name and the year"


def licence(repository: Repository) -> Result:
    """There is a licence, and a reader can tell which."""
    name = repository.first(*_FILES)
    if name is None:
        return failed(
            "There is no licence, so nobody may use this.", [Finding("no licence", do=_DO)]
        )
    text = repository.text(name)
    known = named(text) or _declared(repository)
    if not known:
        finding = Finding("its text is no licence that is known here", name, do=_DO)
        return failed(f"{name} does not say which licence this is.", [finding])
    # The texts of GPL and Apache end with instructions that have blanks on purpose.
    if known in ("MIT", "BSD", "ISC") and (blank := _BLANK.search(text)):
        line = text.count("\n", 0, blank.start()) + 1
        do = "write your name and the year there"
        return failed(f"{name} still has blanks.", [Finding(f"'{blank[0]}'", name, line, do)])
    return passed(f"{name} is {known}.")


def named(text: str) -> str:
    """The name of the licence with this text; "" if it is unknown."""
    plain = " ".join(text.lower().split())
    return next((name for name, words in _KNOWN.items() if re.search(words, plain)), "")


def _declared(repository: Repository) -> str:
    """The licence that pyproject.toml names."""
    project = table(repository, "pyproject.toml").get("project")
    value = project.get("license", "") if isinstance(project, dict) else ""
    return str(value.get("text", "")) if isinstance(value, dict) else str(value)
