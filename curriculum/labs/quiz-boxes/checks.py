import json

from gradatim.checks import check, equal

DECK = "".join(f"{name}? | {name}\n" for name in "abcde")
DRIVER = """
import io, os, runpy, sys

class Keyboard(io.TextIOBase):
    lines = ["a\\n", "no\\n"]

    def readline(self, size=-1):
        if not self.lines:
            os._exit(9)  # the power fails while the third line is waited for
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
if sys.argv[1] == "keyboard":
    sys.stdin = Keyboard()
else:
    sys.addaudithook(fails)
sys.argv = ["quiz.py", "cards.txt"]
runpy.run_path("quiz.py", run_name="__main__")
"""


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=f"{hint}; {got['about']}")
    equal(got["code"], code, hint=f"the exit code; {got['about']}")


def named(got, words, hint):
    """Compares which of these words are on standard error."""
    equal([word for word in [*words, "Traceback"] if word in got["err"]], words, hint=hint)


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def run(lab, typed, boxes=None, folder="", errors=False, deck=DECK):
    """Runs the quiz on the deck, where these boxes are known."""
    files = {f"{folder}cards.txt": deck}
    if boxes is not None:
        files[f"{folder}cards.json"] = boxes if isinstance(boxes, bytes) else json.dumps(boxes)
    words = ["python", "quiz.py", f"{folder}cards.txt"]
    got = lab.run(words, files=files, stdin=text(typed), errors=errors)
    return {**got, "about": f"cards.json held {boxes}, typed was {typed}"}


def known(got, name="cards.json"):
    """The boxes above 1 of a file, or the file as it is where it holds none."""
    held = got["files"].get(name, "there is no new one")
    try:
        return {question: box for question, box in json.loads(held).items() if box != 1}
    except (ValueError, AttributeError):
        return held


def order(got):
    return "".join(line[0] for line in got["out"].splitlines() if line[1:] == "?")


@check
def first_round(lab):
    """begins with box 1, and keeps the boxes beside the deck"""
    got = run(lab, ["a", "x", "C ", "x", "e"], folder="my decks/")
    want = ["a?", "right", "b?", "wrong: b", "c?", "right", "d?", "wrong: d", "e?", "right"]
    ended(got, 0, text([*want, "3 of 5 right"]), hint="it is asked as before")
    equal(known(got, "my decks/cards.json"), {"a?": 2, "c?": 2, "e?": 2}, hint="right: up a box")
    equal(sorted(got["files"]), ["my decks/cards.json"], hint="which files are left behind?")


@check(needs=first_round)
def moves(lab):
    """moves a question up a box, up to 5, and back to 1 from any box"""
    got = run(lab, ["b", "no", "a", "d", "no"], {"a?": 4, "b?": 3, "c?": 3, "d?": 5, "e?": 5})
    hint = f"c? and e? were wrong; {got['about']}"
    equal(known(got), {"a?": 5, "b?": 4, "d?": 5}, hint=hint)


@check(needs=first_round)
def lowest_first(lab):
    """asks the lowest boxes first, those of one box in the order of the deck"""
    deck = "".join(f"{name}? | {name}\n" for name in "daebc")
    got = run(lab, ["-"] * 5, {"a?": 3, "b?": 2, "d?": 3, "e?": 2}, deck=deck)
    equal(order(got), "cebda", hint="a deck of d, a, e, b and c, in boxes 3, 3, 2, 2 and 1")


@check(needs=first_round)
def kept(lab):
    """keeps the boxes of what was not asked, in the deck or not"""
    old = {"z?": 3, "capital of Côte d'Ivoire?": 5, "d?": 4, "e?": 2}
    got = run(lab, ["a"], old)
    equal(known(got), {**old, "a?": 2}, hint=f"which entries are lost? {got['about']}")


@check(needs=first_round)
def power_cut(lab):
    """has written each answer before it reads the next"""
    files = {"cards.txt": DECK, "cards.json": '{"d?": 4, "c?": 4}', "driver.py": DRIVER}
    got = lab.run(["python", "driver.py", "keyboard"], files=files)
    want = {"a?": 2, "c?": 4, "d?": 4}
    equal(known(got), want, hint="two answers, then the power fails")


@check(needs=first_round)
def whole(lab):
    """leaves the old boxes whole when the writing breaks off"""
    old = '{"b?": 4, "another?": 3}'
    files = {"cards.txt": DECK, "cards.json": old, "driver.py": DRIVER}
    got = lab.run(["python", "driver.py", "files"], files=files, stdin="a\n")
    held = got["files"].get("cards.json", old)
    equal(held, old, hint="the power fails when a file has just been opened for writing")


@check(needs=first_round)
def damaged(lab):
    """moves a damaged file aside, says so, and begins anew"""
    boxes = b'{"a?": 3, "b?": 6}', b'{"b?": 0}', b'["a?"]', b'{"e?": "2"}', b'{"\xe9?": 2}'
    for old in (*boxes, b""):
        got = run(lab, ["a", "b"], old)
        want = ["a?", "right", "b?", "right", "c?", "2 of 2 right"]
        ended(got, 0, text(want), hint="as if there had been no file")
        aside = got["files"].get("cards.json.damaged", "there is none")
        equal(
            aside if isinstance(aside, bytes) else aside.encode(),
            old,
            hint=f"is it kept? {got['about']}",
        )
        hint = f"as if there had been no file; {got['about']}"
        equal(known(got), {"a?": 2, "b?": 2}, hint=hint)
    got = run(lab, ["a", "b"], boxes[0], errors=True)
    hint = f"name the file in a message on standard error; {got['about']}"
    named(got, ["cards.json"], hint=hint)


@check
def as_before(lab):
    """treats a missing or damaged deck and a wrong number of arguments as before"""
    files = {"bad.txt": "a? | a\nb?\n", "bad.json": "{", "gone.json": "{"}
    for names, code, word in (["bad.txt"], 1, "line 2"), (["gone.txt"], 1, "gone.txt"), ([], 2, ""):
        got = lab.run(["python", "quiz.py", *names], files=files, stdin="a\n", errors=True)
        got["about"] = " ".join(["python quiz.py", *names])
        ended(got, code, "", hint="nothing on standard output")
        named(got, [word or "usage:"], hint=f"the message on standard error; {got['about']}")
        equal(sorted(got["files"]), [], hint=f"the boxes aren't touched; {got['about']}")
