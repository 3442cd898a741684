"""Asks cards and drills in a terminal and returns the answers; stores nothing."""

from __future__ import annotations

from itertools import groupby

from gradatim.cli.markdown import render
from gradatim.cli.output import paint, wrap
from gradatim.model import Card, Drill, Lab
from gradatim.printable import plain
from gradatim.rules import answers
from gradatim.rules.memory import AGAIN, EASY, GOOD, HARD
from gradatim.rules.review import ratings


def ask_card(card: Card) -> tuple[str, int]:
    """Asks a card and shows its answer; returns what was typed, and the rating."""
    if card.typed:
        text = ask_typed(card)
        return text, _ask_recall_rating() if AGAIN not in ratings(card, text) else AGAIN
    _ask(card)
    input("Press Enter to see the answer ")
    _show_answer(card)
    return "", _ask_rating()


def ask_typed(card: Card) -> str:
    """Asks for a typed answer, says whether it is correct, and returns it."""
    _ask(card)
    text = _ask_number() if card.kind == "numeric" else _ask_output(card.answer)
    right = answers.is_right(card, text)
    print("\n" + (paint("1;32", "correct") if right else paint("1;31", "not yet")))
    _show_answer(card)
    return text


def accepts_lab(lab: Lab) -> bool:
    """Offers a program to write instead of more questions."""
    title = f"“{lab.title}”, {lab.minutes} min"
    print(wrap(f"Writing this tells more than another question: {title}."))
    return _ask_yes_no("Write it now, without hints? y, or n to go on without it ")


def continues_lab(lab: Lab) -> bool:
    """Asks whether to continue with a program that was begun."""
    print(wrap(f"You started this but have not passed it: “{lab.title}”."))
    return _ask_yes_no("Continue? y, or n if you cannot do it yet ")


def _ask_yes_no(prompt: str) -> bool:
    while (text := input(prompt).strip().lower()) not in ("y", "n"):
        print("Type y or n.")
    return text == "y"


def ask_text(prompt: str) -> str:
    """Asks for a text in the learner's own words; an empty line ends it."""
    print(prompt)
    lines: list[str] = []
    while (line := input("> ").rstrip()) or not lines:
        lines.append(line)
    return "\n".join(lines)


def _ask(card: Card) -> None:
    print(f"\n{render(card.ask)}\n\n{_block(card.visible_code)}".rstrip() + "\n")


def _show_answer(card: Card) -> None:
    parts = [_block(card.answer) if card.kind == "predict" else f"{render(card.answer)}\n"]
    if card.kind == "numeric" and card.code:
        parts.append(_block(card.code))
    if card.why:
        parts.append(f"{render(card.why)}\n")
    print("", *parts, f"({wrap(card.source)})\n", sep="\n")


def _block(code: str) -> str:
    """Prints code or its output with its own line breaks."""
    return "".join(f"    {line}\n" for line in plain(code).rstrip().splitlines())


def _ask_rating() -> int:
    print("How well did you know it? Again: you did not, and it comes back soon.")
    while True:
        text = input("1 again  2 hard  3 good  4 easy: ").strip()
        if text in ("1", "2", "3", "4"):
            return int(text)
        print("Type 1, 2, 3 or 4.")


def _ask_recall_rating() -> int:
    words = {"": GOOD, "2": HARD, "3": GOOD, "4": EASY}
    while True:
        text = input("Enter good  2 hard  4 easy: ").strip()
        if text in words:
            return words[text]
        print("Type 2, 3 or 4, or only Enter.")


def _ask_number() -> str:
    while True:
        typed = input("a number: ").strip()
        if not typed or not (error := not_a_number(typed)):
            return typed
        print(wrap(error))


def not_a_number(typed: str) -> str:
    """The message for an answer that must be a number and is not; else ""."""
    if answers.possible_numbers(typed):
        return ""
    return f"'{typed}' is not a number; write it as 0.5, 1/2 or 50 %"


def _ask_output(answer: str) -> str:
    """Reads lines up to an empty one, or up to more empty lines than the answer has in a row."""
    runs = [len(list(run)) for empty, run in groupby(answer.splitlines(), _is_empty) if empty]
    ends = max(runs, default=0) + 1
    print(
        "Type the answer; "
        + ("an empty line ends." if ends == 1 else f"{ends} empty lines end it.")
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


def ask_drill(drill: Drill) -> tuple[list[bool], int | None]:
    """Asks a drill and shows the model answer; returns which points of the rubric were met, and how
    many the learner had expected."""
    print(f"\n{wrap(drill.ask)}\n")
    print(f"Answer aloud or on paper ({drill.minutes} min).")
    expected = _ask_expected_points(len(drill.rubric))
    print(f"\n{wrap(drill.answer)}\n\n({wrap(drill.source)})\n")
    return [_ask_point(number, point) for number, point in enumerate(drill.rubric, 1)], expected


def _ask_expected_points(of: int) -> int | None:
    prompt = f"How many of the {of} points did it make? Guess, or only press Enter: "
    while text := input(prompt).strip():
        if text.isdecimal() and int(text[:3]) <= of:
            return int(text[:3])
        prompt = f"A number from 0 to {of}, or only Enter: "
    return None


def _ask_point(number: int, point: str) -> bool:
    print(wrap(point, "   ", f"{number}. "))
    while True:
        text = input("   Did you make this point? y or n: ").strip().lower()
        if text in ("y", "yes", "n", "no"):
            return text.startswith("y")
