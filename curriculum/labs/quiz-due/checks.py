import json
import re
from datetime import date, timedelta

from gradatim.checks import check, equal

DECK = "".join(f"{name}? | {name}\n" for name in "abcdef")
DRIVER = """
import io, os, runpy, sys

class Keyboard(io.TextIOBase):
    lines = ["a\\n", "no\\n", "c\\n"]

    def readline(self, size=-1):
        if not self.lines:
            os._exit(9)  # the power fails while the fourth line is waited for
        if len(self.lines) == 1:
            sys.addaudithook(fails)
        return self.lines.pop(0)

    def read(self, size=-1):
        os._exit(9)

def fails(event, args):
    if event == "open" and args[2] & (os.O_WRONLY | os.O_RDWR):
        if not opened:
            opened.append(args[0])
            os.open(args[0], args[2], 0o600)
            os._exit(9)  # the power fails when a file has just been opened for writing

opened = []
sys.stdin = Keyboard()
sys.argv = ["quiz.py", "--today", "2027-01-13", "cards.txt"]
runpy.run_path("quiz.py", run_name="__main__")
"""


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint=f"the exit code; {hint}")


def named(got, words, hint):
    """Compares which of these words are on standard error."""
    equal([word for word in [*words, "Traceback"] if word in got["err"]], words, hint=hint)


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def at(box, due):
    return {"box": box, "due": due}


def run(lab, boxes, typed, today="2027-01-13", *words, errors=False):
    """Runs the quiz on the deck, where these boxes are known."""
    files = {"cards.txt": DECK, "cards.json": json.dumps(boxes)}
    if today:
        words = (*words, "--today", today)
    return lab.run(["python", "quiz.py", *words, "cards.txt"], files, stdin=typed, errors=errors)


def asked(boxes, typed, today="2027-01-13"):
    """What the program was given, for a hint."""
    return f"today {today}, cards.json {json.dumps(boxes)}, typed {typed!r}"


def known(got, today="2027-01-13"):
    """Box and date of each question, where it isn't in box 1 and due; or the file as it is."""
    held = got["files"].get("cards.json", "there is no new one")
    try:
        entries = json.loads(held)
        places = {}
        for question, entry in entries.items():
            box, due = (entry, "") if isinstance(entry, int) else (entry["box"], entry["due"])
            if box != 1 or due > today:
                places[question] = [box, due if due > today else "due"]
        return places
    except (ValueError, AttributeError, KeyError, TypeError):
        return held


def order(got):
    return "".join(line[0] for line in got["out"].splitlines() if line[1:] == "?")


@check
def only_due(lab):
    """asks what is due today or earlier, the lowest boxes first"""
    boxes = {"a?": at(2, "2027-01-13"), "b?": at(1, "2027-01-14"), "c?": at(3, "2026-12-31")}
    boxes = {**boxes, "e?": at(1, "2027-10-02"), "f?": at(4, "2027-02-01")}
    got = run(lab, boxes, "-\n-\n-\n-\n")
    hint = f"which questions are asked, and in which order? {asked(boxes, '-')}"
    equal(order(got), "dac", hint=hint)
    last = got["out"].splitlines()[-1:]
    equal(last, ["0 of 3 right"], hint=f"the last line; {asked(boxes, '-')}")
    got = run(lab, {f"{name}?": at(2, "2027-01-14") for name in "abcdef"}, "a\n")
    ended(got, 0, "0 of 0 right\n", hint="nothing is due")


@check(needs=only_due)
def new_dates(lab):
    """counts the days of the new box from today"""
    names = zip("abcdef", (2, 3, 4, 5, 3, 2), strict=True)
    boxes = {f"{name}?": at(box, f"2027-02-{box:02}") for name, box in names}
    typed = "a\nno\nb\nno\nc\nd\n"
    got = run(lab, boxes, typed, "2027-02-27")
    want = {"a?": [3, "2027-03-03"], "f?": [1, "2027-02-28"], "b?": [4, "2027-03-07"]}
    want = {**want, "e?": [1, "2027-02-28"], "c?": [5, "2027-03-15"], "d?": [5, "2027-03-15"]}
    hint = f"[box, date]; {asked(boxes, typed, '2027-02-27')}"
    equal(known(got, "2027-02-27"), want, hint=hint)


@check(needs=only_due)
def clock(lab):
    """takes today's date from the computer without --today"""
    early, late = (str(date.today() + timedelta(days)) for days in (-3, 3))
    boxes = {f"{name}?": at(2, late if name in "ace" else early) for name in "abcdef"}
    equal(order(run(lab, boxes, "-\n-\n-\n", "")), "bdf", hint="date.today()")


@check(needs=only_due)
def old_file(lab):
    """reads the file of the second step, and keeps all of its boxes"""
    boxes = {"a?": 3, "b?": 5, "c?": 2, "d?": at(4, "2027-05-01"), "e?": 5, "f?": 5, "z?": 4}
    got = run(lab, {**boxes, "y?": at(3, "2027-03-01")}, "c\na\n")
    equal(order(got), "cabef"[: len(order(got))], hint="a number is a box, and due")
    want = {"a?": [4, "2027-01-21"], "b?": [5, "due"], "c?": [3, "2027-01-17"], "z?": [4, "due"]}
    want = {**want, "d?": [4, "2027-05-01"], "e?": [5, "due"], "f?": [5, "due"]}
    equal(known(got), {**want, "y?": [3, "2027-03-01"]}, hint="[box, date] or [box, 'due']")


@check(needs=only_due)
def damaged(lab):
    """moves a damaged file aside, says so, and begins anew"""
    for entry in (6, "2", {"box": 2}, at(6, "2027-01-13"), at(2, "soon")):
        got = run(lab, {"a?": at(5, "2027-01-13"), "b?": entry}, "a\n")
        hint = f"as if there had been no file; it has the entry {json.dumps(entry)}"
        ended(got, 0, "a?\nright\nb?\n1 of 1 right\n", hint=hint)
        want = json.dumps({"a?": at(5, "2027-01-13"), "b?": entry})
        equal(got["files"].get("cards.json.damaged"), want, hint="is it kept?")
        equal(known(got), {"a?": [2, "2027-01-15"]}, hint="as if there had been no file")
    got = run(lab, {"b?": 6}, "a\n", errors=True)
    named(got, ["cards.json"], hint="name the file in a message on standard error")


@check(needs=only_due)
def survives(lab):
    """writes after each answer, and never in place"""
    files = {"cards.txt": DECK, "cards.json": '{"c?": 4}', "driver.py": DRIVER}
    got = lab.run(["python", "driver.py"], files)
    want = {"a?": [2, "2027-01-15"], "b?": [1, "2027-01-14"], "c?": [4, "due"]}
    equal(known(got), want, hint="the power fails while the third answer is written")


@check
def summary(lab):
    """counts the questions of each box, and those that are due"""
    boxes = {"a?": at(2, "2027-01-13"), "b?": at(2, "2027-01-14"), "c?": 3, "z?": 1}
    boxes = {**boxes, "d?": at(5, "2027-01-29"), "f?": at(1, "2027-01-14")}
    typed = "a\n"
    got = run(lab, boxes, typed, "2027-01-13", "--summary")
    want = [
        "box 1: 2, due 1",
        "box 2: 2, due 1",
        "box 3: 1, due 1",
        "box 4: 0, due 0",
        "box 5: 1, due 0",
    ]
    hint = f"the questions of the deck, and of them those that are due; {asked(boxes, typed)}"
    ended(got, 0, text(want), hint=hint)


def imported(lab, table, old="a? | b", deck="cards.txt", name="more.csv"):
    """Imports a table into a deck; also what the deck holds then, and what was given."""
    files = {"cards.txt": old, "more.csv": table}
    got = lab.run(["python", "quiz.py", deck, "--import", name], files, errors=True)
    call = f"python quiz.py {deck} --import {name}"
    given = f"{call}; cards.txt holds {old!r}, more.csv {table!r}"
    return got, got["files"].get(deck, old), given


@check
def table(lab):
    """appends the cards of a CSV table that the deck hasn't got"""
    rows = ["answer,level,question", '"to run, to walk",1, correr ', "c,2,a?", "x,1,correr"]
    got, deck, given = imported(lab, text([*rows, "", '"a ""b"" | c",3,"d, e?"']))
    hint = f"a? and the second correr are left out; {given}"
    ended(got, 0, "imported 2, known 2\n", hint=hint)
    want = 'a? | b\ncorrer | to run, to walk\nd, e? | a "b" | c\n'
    equal(deck, want, hint=f"what the deck holds then; {given}")
    got, deck, given = imported(lab, "question,answer\na?,c\n", old="# mine\na? | b")
    ended(got, 0, "imported 0, known 1\n", hint=f"nothing is new; {given}")
    equal(deck, "# mine\na? | b", hint=f"nothing is new, so the deck stays as it is; {given}")
    got, deck, given = imported(lab, "question,answer\nb?,c", deck="new.txt")
    ended(got, 0, "imported 1, known 0\n", hint=f"there was no such deck; {given}")
    equal(deck, "b? | c\n", hint=f"what the deck holds then; {given}")


@check(needs=table)
def bad_rows(lab):
    """imports nothing if a row makes no card, and names every such row"""
    rows = ["question,answer", "b?,c", "d?,", " ,e", "f|g,h", "i?,j", "# k,l", "m?", '"n\no",p']
    got, deck, given = imported(lab, text([*rows, "q?,r"]))
    ended(got, 1, "", hint=f"nothing on standard output; {given}")
    named(got, ["more.csv"], hint=f"name the file in a message on standard error; {given}")
    found = sorted({int(n) for n in re.findall(r"\brow (\d+)", got["err"])})
    equal(found, [2, 3, 4, 6, 7, 8], hint=f"row N, all of them, counted below the header; {given}")
    equal(deck, "a? | b", hint=f"the deck stays as it is; {given}")


@check
def no_table(lab):
    """imports nothing without the file or a column, or into a damaged deck"""
    for content, old, name in (
        ("question,reply\nb?,c\n", "a? | b", "more.csv"),
        ("", "a? | b", "more.csv"),
        ("question,answer\nb?,c\n", "a? | b", "gone.csv"),
        ("question,answer\nb?,c\n", "a? | b\nc", "more.csv"),
    ):
        got, deck, given = imported(lab, content, old, name=name)
        ended(got, 1, "", hint=f"nothing on standard output; {given}")
        word = "cards.txt" if old[-1] == "c" else name
        named(got, [word], hint=f"name the file in a message on standard error; {given}")
        equal(deck, old, hint=f"the deck stays as it is; {given}")


@check
def wrong_call(lab):
    """says how it is used where the arguments make no sense, and misses a deck"""
    files = {"a.txt": "a? | a\n"}
    calls = ["--summary"], ["a.txt", "a.txt"], ["--due", "a.txt"], ["--today", "13.1.27", "a.txt"]
    for words in calls:
        got = lab.run(["python", "quiz.py", *words], files, errors=True)
        hint = " ".join(["python quiz.py", *words])
        ended(got, 2, "", hint=f"nothing on standard output; {hint}")
        equal(got["err"][:6], "usage:", hint=f"how the message begins; {hint}")
    got = lab.run(["python", "quiz.py", "--summary", "gone.txt"], files, errors=True)
    ended(got, 1, "", hint="nothing on standard output; --summary gone.txt")
    named(got, ["gone.txt"], hint="a message on standard error names it; --summary gone.txt")
