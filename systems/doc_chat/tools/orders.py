"""Counts planted orders that are missed, and ordinary sentences that are taken for orders.

.venv/bin/python -m tools.orders
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from doc_chat.injections import is_injection
from tools.evaluate import SAMPLE
from tools.measures import wilson


def lines(file: Path, half: str) -> list[str]:
    all_lines = [line for line in file.read_text("utf-8").splitlines() if line[:1] not in ("", "#")]
    return all_lines[0 if half == "dev" else 1 :: 2]


def wrong(half: str) -> Iterator[tuple[str, str]]:
    """The misjudged sentences of a half, as (kind of error, sentence)."""
    for line in lines(SAMPLE / "orders.txt", half):
        if not is_injection(line):
            yield "missed", line
    for line in lines(SAMPLE / "ordinary.txt", half):
        if is_injection(line):
            yield "false alarm", line


def main() -> None:
    for half in ("dev", "test"):
        found = list(wrong(half))
        for kind, file in (("missed", "orders.txt"), ("false alarm", "ordinary.txt")):
            of = len(lines(SAMPLE / file, half))
            hits = sum(how == kind for how, _ in found)
            low, high = wilson(hits, of)
            print(f"{half}: {kind} {hits} of {of}, {hits / of:.2f} ({low:.2f} to {high:.2f})")
        if half == "dev":
            print("".join(f"  {how}: {line}\n" for how, line in found), end="")


if __name__ == "__main__":
    main()
