"""Reads the rules by which a file is cleaned."""

import tomllib
from pathlib import Path

TOP = ["nothing", "key", "columns"]
KEYS = {
    "text": ["type", "optional"],
    "date": ["type", "optional", "formats"],
    "amount": ["type", "optional", "decimal"],
    "choice": ["type", "optional", "values", "replace"],
}


def of_choice(rule):
    """Return what is wrong with the values of a choice."""
    values = rule.get("values", [])
    replace = rule.get("replace", {})
    known = [value.lower() for value in values]
    found = [] if values else ["values are missing"]
    found += [f"{word} is one of the values" for word in replace if word.lower() in known]
    found += [f"{word} is none of the values" for word in replace.values() if word not in values]
    return found


def of_column(rule):
    """Return what is wrong with the rule of a column."""
    name = rule.get("type")
    if name not in KEYS:
        return [f"there is no type {name}"]
    found = [f"{key} is no key for {name}" for key in rule if key not in KEYS[name]]
    if rule.get("decimal", ".") not in (".", ","):
        found.append("decimal is a point or a comma")
    return found + of_choice(rule) if name == "choice" else found


def problems(rules, header):
    """Return what is wrong with the rules for a table with this header."""
    columns = rules.get("columns", {})
    named = [*columns, *rules.get("key", [])]
    found = [f"{key} is no key" for key in rules if key not in TOP]
    found += [f"there is no column {name}" for name in named if name not in header]
    found += [f"the column {name} has no rule" for name in header if name not in columns]
    for name, rule in columns.items():
        found += [f"{name}: {problem}" for problem in of_column(rule)]
    return found


def load(name):
    """Return what a TOML file holds; raise ValueError if there is no such file."""
    try:
        return tomllib.loads(Path(name).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ValueError(f"{name}: there is no such file") from error
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{name}: {error}") from error


def read(name, header):
    """Return the rules for a table with this header; raise ValueError if they aren't good."""
    rules = load(name)
    found = problems(rules, header)
    if found:
        raise ValueError(f"{name}: {'; '.join(found)}")
    return rules
