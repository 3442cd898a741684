import re

from gradatim.checks import check, equal, kind, raises

TOKEN = re.compile(r"[0-9]+|[^0-9 ]")


def proposal(text):
    """the lines of the lesson"""
    total, number = 0, ""
    for sign in text:
        if sign.isdigit():
            number += sign
        elif sign == "h":
            total += int(number) * 60
            number = ""
        elif sign == "m":
            total += int(number)
            number = ""
    return total


def fate(text):
    """What the proposal does with the text, in words."""
    try:
        proposal(text)
    except ValueError:
        return "is refused"
    return "is taken for a duration"


def sentences(text):
    """The numbers of the sentences 2 to 6 that a text breaks."""
    tokens = TOKEN.findall(text)
    number = [False, *(token[0] in "0123456789" for token in tokens), False]
    unit = [False, *(token in ("h", "m") for token in tokens), False]
    side_by_side = list(zip(number[:-1], unit[1:], strict=True))
    units = [token for token in tokens if token in ("h", "m")]
    broken = {
        2: any(n and not u for n, u in side_by_side),
        3: sum(number) + sum(unit) < len(tokens),
        4: units not in ([], ["h"], ["m"], ["h", "m"]),
        5: any(u and not n for n, u in side_by_side),
        6: not any(n and u for n, u in side_by_side),
    }
    return [sentence for sentence, it_is in broken.items() if it_is]


@check
def which_sentences(lab, given):
    """names the sentences that the proposal does not keep"""
    equal(given.reported(lab.broken), [2, 3, 4, 6], hint="one text for each sentence, and run it")


@check(needs=which_sentences)
def texts_that_show_it(lab):
    """gives for each a text that breaks this sentence and none of the others"""
    for number, text in sorted(lab.broken().items()):
        equal([text, sentences(text)], [text, [number]], hint="which sentences does it break?")
        equal([text, fate(text)], [text, "is taken for a duration"], hint="run the proposal on it")


@check
def good_texts(lab, rng):
    """turns hours and minutes into minutes"""
    h, m = (int(n) for n in rng.integers(1, 600, size=2))
    equal(lab.minutes(f"{h}h {m}m"), 60 * h + m)


@check(needs=good_texts)
def hours_alone(lab, rng):
    """accepts hours without minutes"""
    h = int(rng.integers(1, 600))
    equal(lab.minutes(f"{h}h"), 60 * h)


@check(needs=good_texts)
def minutes_alone(lab, rng):
    """accepts minutes without hours"""
    m = int(rng.integers(1, 600))
    equal(lab.minutes(f"{m}m"), m)


GOOD = [good_texts, hours_alone, minutes_alone]


@check(needs=GOOD)
def zeros(lab, rng):
    """treats 0 as a number like any other, and accepts zeros in front"""
    m = int(rng.integers(1, 90))
    cases = {
        f"0h {m}m": m,
        f"{m}h 0m": 60 * m,
        "0m": 0,
        "0h": 0,
        f"00{m}m": m,
        f"0{m}h 05m": 60 * m + 5,
    }
    for text, wanted in cases.items():
        equal(lab.minutes(text), wanted, hint="0 is a number, and not the same as none")


@check(needs=GOOD)
def whole_answer(lab):
    """returns an int"""
    equal(kind(lab.minutes("2h 5m")), "int")


@check(needs=GOOD)
def long_numbers(lab, rng):
    """turns numbers of up to a hundred digits into minutes, exact to the minute"""
    for digits in (5, 20, 100):
        h, m = (int("".join(map(str, rng.integers(1, 10, size=digits).tolist()))) for _ in "hm")
        equal(lab.minutes(f"{h}h {m}m"), 60 * h + m, hint=f"numbers of {digits} digits")


@check(needs=GOOD)
def blanks(lab, rng):
    """does not mind spaces, or none, except inside a number"""
    h, m = (int(n) for n in rng.integers(10, 60, size=2))
    for text in (f"{h}h{m}m", f"  {h}h  {m}m ", f"{h} h {m} m", f"{h}  h{m}   m  "):
        equal(lab.minutes(text), 60 * h + m, hint="where may spaces stand?")
    for text in (f" {m}m", f"{m} m ", f"{m}m  "):
        equal(lab.minutes(text), m)
    for text in (f" {h}h", f"{h}  h", f"{h}h "):
        equal(lab.minutes(text), 60 * h)


def refuses(lab, texts, hint):
    for text in texts:
        raises(ValueError, lab.minutes, text, hint=f"'{text}': {hint}")


@check(needs=GOOD)
def number_without_unit(lab, rng):
    """raises ValueError if a number has no unit"""
    h, m = (int(n) for n in rng.integers(10, 60, size=2))
    texts = [
        f"{h}h{m}",
        f"{h}h {m} ",
        f"{m}",
        f"{h}{m}",
        f"{h} {m}m",
        f"{h} {m}h",
        f"{h}h {m} {h}m",
    ]
    refuses(lab, texts, "each number is followed by its unit")


@check(needs=GOOD)
def other_signs(lab, rng):
    """raises ValueError if there is any other sign"""
    h, m = (int(n) for n in rng.integers(10, 60, size=2))
    texts = [
        f"{h}h {m}min",
        f"-{m}m",
        f"+{m}m",
        f"{h}x{m}m",
        f"{h}.5h",
        f"{h}h, {m}m",
        f"about {h}h",
    ]
    texts += [f"{h}_{m}m", f"{h}h:{m}m", f"{h}h {m}m.", f"({h}h)", f"{m}²m", f"٣{m}m"]
    refuses(lab, texts, "nothing but digits 0 to 9, h, m and spaces")


@check(needs=GOOD)
def once_and_in_order(lab, rng):
    """raises ValueError if a unit occurs twice, or minutes come before hours"""
    h, m = (int(n) for n in rng.integers(1, 60, size=2))
    texts = [f"{m}m {h}h", f"{h}h {h}h", f"{m}m{m}m", f"{h}h {m}m {h}h", f"{h}h {m}m {m}m"]
    texts += [f"{h}h {h}h {m}m", f"{m}m {h}h {m}m"]
    refuses(lab, texts, "each unit at most once, hours first")


@check(needs=GOOD)
def unit_without_number(lab, rng):
    """raises ValueError if a unit has no number"""
    n = int(rng.integers(1, 60))
    texts = [f"h {n}m", f"{n}h m", "h", "m", "hm", " h m ", f"{n}hm", f"h{n}m", f"{n}h h"]
    refuses(lab, texts, "each unit has a number before it")


@check(needs=GOOD)
def no_part(lab):
    """raises ValueError if there is nothing in the text"""
    refuses(lab, ["", " ", "    "], "there is at least one part")
