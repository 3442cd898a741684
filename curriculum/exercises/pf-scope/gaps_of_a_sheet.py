"""Gaps of a scope sheet

Before a project begins, its sheet is looked through by a program.

- `sheet`: a dict from the name of a line to its text. A line that isn't there, or whose text has nothing but spaces, is a gap.
- Wanted are, in this order: `user`, `decision`, `baseline`, `costs`, `out`, `hours`, `stop`.
- The lines `baseline`, `costs`, `hours` and `stop` say something only with a number: without any digit each of them is a gap, too.
- If the user is `everybody`, `user` is a gap. Capital letters and spaces around the word don't matter here.
- Returns the names of the gaps, in the order above. Other lines of the sheet don't matter.

>>> gaps_of_a_sheet({"user": "the cook, at 14:00", "decision": "number of meals", "baseline": "as last week", "costs": "2 euros", "out": "an app", "hours": "40"})
['baseline', 'stop']
"""

minutes = 8
chapter = "01-small-enough-to-finish"
equivalent = {
    "Compare_Eq_GtE @ 10:elif name == 'user' and text.lower() == 'everybody': -> elif name >= 'user' and text.lower() == 'everybody':": "no line of the sheet has a name behind `user` in the alphabet",
}
hint = "`.get(name, \"\")` treats a line that's missing as an empty one. `any` with `.isdigit()` looks for a digit."

_WANTED = ["user", "decision", "baseline", "costs", "out", "hours", "stop"]


def gaps_of_a_sheet(sheet: dict[str, str]) -> list[str]:
    gaps = []
    for name in ["user", "decision", "baseline", "costs", "out", "hours", "stop"]:
        text = sheet.get(name, "").strip()
        needs_number = name in ["baseline", "costs", "hours", "stop"]
        if not text:
            gaps.append(name)
        elif needs_number and not any(letter.isdigit() for letter in text):
            gaps.append(name)
        elif name == "user" and text.lower() == "everybody":
            gaps.append(name)
    return gaps


_FULL = {
    "user": "the nurse who plans beds", "decision": "which beds", "baseline": "as last week: 410 euros",
    "costs": "2 or 40 euros", "out": "a page", "hours": "40", "stop": "after 20 hours",
}


def cases(rng):
    yield ({},)
    yield (dict(_FULL),)
    yield ({**_FULL, "user": "everybody"},)
    yield ({**_FULL, "user": "a baker", "stop": "at 9"},)
    yield ({**_FULL, "user": " Everybody ", "stop": "never"},)
    yield ({**_FULL, "user": "everybody in ward 3", "out": "everybody"},)
    yield ({**_FULL, "user": "EVERYBODY", "decision": "  "},)
    yield ({**_FULL, "decision": " ", "out": "", "note": "none"},)
    yield ({**_FULL, "costs": "little", "hours": "few"},)
    yield ({**_FULL, "baseline": "a rule", "stop": "when it works"},)
    yield ({**_FULL, "baseline": "", "hours": "   ", "costs": "9"},)
    for name in _WANTED[1:4]:
        yield ({key: text for key, text in _FULL.items() if key != name},)
    for _ in range(3):
        sheet = {}
        for name in _WANTED:
            text = ["", "  ", "some", "7 a day", "everybody"][int(rng.integers(5))]
            if rng.random() < 0.8:
                sheet[name] = text
        yield (sheet,)


def wrong_only_missing(sheet):
    """You look only for lines that aren't there. A line with nothing but spaces, or without its number, says nothing either."""
    return [name for name in _WANTED if name not in sheet]


def wrong_without_numbers(sheet):
    """You accept lines without a number. "After some time" is no stop rule, and "a rule" no baseline that can be beaten."""
    texts = {name: sheet.get(name, "").strip() for name in _WANTED}
    return [name for name in _WANTED if not texts[name] or name == "user" and texts[name].lower() == "everybody"]


def wrong_numbers_everywhere(sheet):
    """You ask for a number in every line. A user or a decision needs none."""
    texts = {name: sheet.get(name, "").strip() for name in _WANTED}
    return [name for name in _WANTED if not any(letter.isdigit() for letter in texts[name])]


def wrong_everybody_is_a_user(sheet):
    """You accept "everybody" as the user. Somebody has to decide something at a certain moment."""
    gaps = []
    for name in _WANTED:
        text = sheet.get(name, "").strip()
        number = any(letter.isdigit() for letter in text)
        if not text or name in ("baseline", "costs", "hours", "stop") and not number:
            gaps.append(name)
    return gaps
