import re

from gradatim.checks import check, equal

CITIES = {
    "Peru": "Lima",
    "Chile": "Santiago",
    "Argentina": "Buenos Aires",
    "Costa Rica": "San José",
    "Ghana": "Accra",
    "Kenya": "Nairobi",
}


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=f"{hint}; {got['about']}")
    equal(got["code"], code, hint=f"the exit code; {got['about']}")


def named(got, words, hint):
    """Compares which of these words are on standard error."""
    found = [word for word in [*words, "Traceback"] if word in got["err"]]
    equal(found, words, hint=f"{hint}; {got['about']}")


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def some(rng, n):
    """Some cards, in a fresh order."""
    return [(f"capital of {c}?", CITIES[c]) for c in rng.choice(list(CITIES), n, False).tolist()]


def run(lab, lines, typed, name="cards.txt", errors=False):
    """Runs the quiz on a deck of these lines; the answer also says what was run."""
    words = ["python", "quiz.py", name]
    got = lab.run(words, {name: text(lines)}, stdin=typed, errors=errors)
    return {**got, "about": f"the deck is {lines}, typed is {typed!r}"}


def told(cards, right):
    """What is printed when the cards are answered so, True for a right answer."""
    lines = []
    for (question, answer), good in zip(cards, right, strict=False):
        lines += [question, "right" if good else f"wrong: {answer}"]
    return lines


@check
def all_asked(lab, rng):
    """asks the questions in their order and counts the right answers"""
    cards = some(rng, 4)
    right = [True, False, True, True]
    typed = text(a if good else "Paris" for (_, a), good in zip(cards, right, strict=True))
    got = run(lab, [f"{q} | {a}" for q, a in cards], typed)
    want = text([*told(cards, right), "3 of 4 right"])
    ended(got, 0, want, hint="question, then right or wrong: ANSWER, last the count")


@check(needs=all_asked)
def the_same(lab):
    """takes no notice of capitals and of the number of spaces, and of nothing else"""
    cards = [(f"{n}?", "Buenos Aires") for n in range(6)]
    typed = ["buenos aires", "  BUENOS \t  Aires  ", "buenosaires", "Buenos", "Aires Buenos", "a"]
    want = [*told(cards, [True, True, False, False, False, False]), "2 of 6 right"]
    got = run(lab, [f"{q} | {a}" for q, a in cards], text(typed))
    ended(got, 0, text(want), hint="which words were typed?")


@check(needs=all_asked)
def input_ends(lab, rng):
    """ends with the input, and counts what was answered until then"""
    cards = some(rng, 4)
    lines = [f"{q} | {a}" for q, a in cards]
    want = [*told(cards[:2], [True, False]), cards[2][0], "1 of 2 right"]
    got = run(lab, lines, f"{cards[0][1]}\nParis")
    ended(got, 0, text(want), hint="the third question gets no answer")
    ended(run(lab, lines, ""), 0, text([cards[0][0], "0 of 0 right"]), hint="no answer at all")


@check(needs=all_asked)
def only_enter(lab, rng):
    """takes an empty line for a wrong answer, and goes on"""
    cards = some(rng, 3)
    want = [*told(cards, [False, True, False]), "1 of 3 right"]
    got = run(lab, [f"{q} | {a}" for q, a in cards], f"\n{cards[1][1]}\n   \n")
    ended(got, 0, text(want), hint="somebody has pressed Enter")


@check(needs=all_asked)
def deck_lines(lab):
    """reads comments, blank lines, spaces and further bars"""
    lines = [
        "# mine | no",
        "",
        "  a b ?|c",
        "   # d | e",
        "   ",
        "\tor? | a |  b ",
        "bar?||",
        "f#|#",
    ]
    want = ["a b ?", "right", "or?", "wrong: a |  b", "bar?", "right", "f#", "right"]
    typed = "c\na\n|\n#\n"
    got = run(lab, lines, typed)
    ended(got, 0, text([*want, "3 of 4 right"]), hint="the spaces between words stay")
    ended(run(lab, ["# nothing yet"], "a\n"), 0, "0 of 0 right\n", hint="a deck without questions")


@check(needs=all_asked)
def damaged(lab, rng):
    """asks nothing of a damaged deck, and names every damaged line"""
    good = [f"{q} | {a}" for q, a in some(rng, 3)]
    for bad in (["no bar"], ["| Lima", "a?|  ", "|", "b | c"]):
        name = f"{rng.choice(['maths', 'french'])}.txt"
        lines = ["# mine", good[0], "", *bad, *good[1:], "end"]
        got = run(lab, lines, "a\n", name, errors=True)
        ended(got, 1, "", hint="nothing on standard output")
        named(got, [name], hint="name the file in a message on standard error")
        found = sorted({int(n) for n in re.findall(r"\bline (\d+)", got["err"])})
        equal(
            found,
            [*range(4, 4 + min(3, len(bad))), len(lines)],
            hint=f"line N, all of them; {got['about']}",
        )


@check
def no_deck(lab):
    """complains about a missing deck, or a wrong number of arguments"""
    files = {"a.txt": "a | b\n", "b.txt": "c | d\n"}
    for names in (["gone.txt"], [], ["a.txt", "b.txt"]):
        got = lab.run(["python", "quiz.py", *names], files=files, errors=True)
        got["about"] = " ".join(["python quiz.py", *names])
        ended(got, 1 if len(names) == 1 else 2, "", hint="nothing on standard output")
        if len(names) == 1:
            named(got, names, hint="name the file in a message on standard error")
        else:
            equal(got["err"][:6], "usage:", hint=f"how standard error begins; {got['about']}")
