"""Cards and drills asked in a terminal. What was answered is returned; nothing is kept here."""

from __future__ import annotations

from itertools import groupby

from gradatim.cli.output import paint, wrap
from gradatim.model import Card, Drill, Lab
from gradatim.printable import plain
from gradatim.rules import answers
from gradatim.rules.memory import AGAIN, EASY, GOOD, HARD
from gradatim.rules.review import ratings


def card(asked: Card) -> tuple[str, int]:
    """Asks a card and shows its answer; what was typed, and the rating."""
    if asked.typed:
        text = typed(asked)
        return text, _how_well() if AGAIN not in ratings(asked, text) else AGAIN
    _ask(asked)
    input("Enter shows the answer ")
    _tell(asked)
    return "", _rating()


def typed(asked: Card) -> str:
    """Asks a card whose answer is typed, and says whether it was right; what was typed."""
    _ask(asked)
    text = _number() if asked.kind == "numeric" else _printed(asked.answer)
    right = answers.right(asked, text)
    print("\n" + (paint("1;32", "right") if right else paint("1;31", "not yet")))
    _tell(asked)
    return text


def takes(lab: Lab) -> bool:
    """Whether somebody likes to show a skill by a lab."""
    print(
        wrap(f"No question left tells as much as this short lab: {lab.title}, {lab.minutes} min.")
    )
    return _yes("do it alone, without hints? y or n ")


def keeps(lab: Lab) -> bool:
    """Whether somebody goes on with a lab that was begun."""
    print(wrap(f"You have begun this lab, and not passed it: {lab.title}."))
    return _yes("go on with it? y, or n if you cannot do it yet ")


def _yes(prompt: str) -> bool:
    while (text := input(prompt).strip().lower()) not in ("y", "n"):
        print("y or n")
    return text == "y"


def told(prompt: str) -> str:
    """What somebody has to say in their own words: lines up to an empty one."""
    print(prompt)
    lines: list[str] = []
    while (line := input("> ").rstrip()) or not lines:
        lines.append(line)
    return "\n".join(lines)


def _ask(asked: Card) -> None:
    print(f"\n{wrap(asked.ask)}\n{_block(asked.shown)}")


def _tell(asked: Card) -> None:
    parts = [_block(asked.answer) if asked.kind == "predict" else f"{wrap(asked.answer)}\n"]
    if asked.kind == "numeric" and asked.code:
        parts.append(_block(asked.code))
    if asked.why:
        parts.append(f"{wrap(asked.why)}\n")
    print("", *parts, f"({wrap(asked.source)})\n", sep="\n")


def _block(code: str) -> str:
    """Code or what it prints, as it is: its lines are not filled anew."""
    return "".join(f"    {line}\n" for line in plain(code).rstrip().splitlines())


def _rating() -> int:
    while True:
        text = input("1 again  2 hard  3 good  4 easy: ").strip()
        if text in ("1", "2", "3", "4"):
            return int(text)


def _how_well() -> int:
    words = {"": GOOD, "2": HARD, "3": GOOD, "4": EASY}
    while True:
        text = input("Enter good  2 hard  4 easy: ").strip()
        if text in words:
            return words[text]


def _number() -> str:
    while True:
        typed = input("a number: ").strip()
        if not typed or answers.readings(typed):
            return typed
        print(wrap(f"'{typed}' is no number; write it as 0.5, 1/2 or 50 %"))


def _printed(answer: str) -> str:
    """Lines up to an empty one, or to as many as the answer itself never has in a row."""
    runs = [len(list(run)) for empty, run in groupby(answer.splitlines(), _is_empty) if empty]
    ends = max(runs, default=0) + 1
    print(
        "type what it prints; " + ("an empty line ends" if ends == 1 else f"{ends} empty lines end")
    )
    lines: list[str] = []
    while not (len(lines) >= ends and all(map(_is_empty, lines[-ends:]))):
        try:
            lines.append(input("> "))
        except EOFError:
            if not lines:
                raise
            break
    return "\n".join(lines).rstrip()


def _is_empty(line: str) -> bool:
    return not line.strip()


def drill(asked: Drill) -> list[bool]:
    """Asks a drill, shows the model answer; for each point of the rubric whether it was made."""
    print(f"\n{wrap(asked.ask)}\n")
    input(f"{asked.minutes} min; answer aloud or on paper. Enter shows a model answer ")
    print(f"\n{wrap(asked.answer)}\n\n({wrap(asked.source)})\n")
    return [_made(number, point) for number, point in enumerate(asked.rubric, 1)]


def _made(number: int, point: str) -> bool:
    print(wrap(point, "   ", f"{number}. "))
    while True:
        text = input("   did your answer make this point? y/n: ").strip().lower()
        if text in ("y", "yes", "n", "no"):
            return text.startswith("y")
