import re

from gradatim.checks import check, equal

HEADER = "date,sender,text,label"
DAY = "2026-03-01"
LISTED = ["prize", "free"]
TEXTS = ["Prize, now", "all FREE!", "freedom", "a new tea", "surprize me", "tea", "the free prize"]
EXAMPLE = [
    ("2026-02-03", "ana@club.example", "Training on Monday", "ham"),
    ("2026-02-11", "ben@club.example", "Feel free to call", "ham"),
    ("2026-02-20", "win@prizes.example", "A prize for you", "spam"),
    ("2026-03-01", "lotto@luck.example", "FREE! Your PRIZE is here", "spam"),
    ("2026-03-02", "Ana@Club.example", "The prize for the team", "ham"),
    ("2026-03-04", "cleo@school.example", "A new freedom for pupils", "ham"),
    ("2026-03-09", "dan@school.example", "The hall is free", "ham"),
    ("2026-03-12", "bonus@luck.example", "Confirm your password", "spam"),
]


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint="the exit code")


def lines(got, *starts):
    """The printed lines that begin with one of these."""
    return [line for line in got["out"].splitlines() if line.startswith(starts)]


def table(mails, header=HEADER):
    rows = [f'{day},{sender},"{text}",{label}' for day, sender, text, label in mails]
    return "".join(f"{row}\n" for row in [header, *rows])


def run(lab, content, day=DAY, listed=LISTED):
    files = {"box.csv": content, "bad.txt": "".join(f"{word}\n" for word in listed)}
    words = ["python", "spam.py", "baseline", "box.csv", day, "bad.txt"]
    return lab.run(words, files, errors=True)


def share(part, whole):
    return f"{part / whole:.3f}" if whole else "-"


def split(mails, day=DAY):
    """The mails of training and of test."""
    train = [mail for mail in mails if mail[0] < day]
    known = {mail[1].lower() for mail in train}
    return train, [mail for mail in mails if mail[0] >= day and mail[1].lower() not in known]


def counts(mails):
    spam = sum(mail[3] == "spam" for mail in mails)
    return f"{len(mails)} mails, {spam} spam, prevalence {share(spam, len(mails))}"


def sizes(mails, day=DAY):
    """The first three lines."""
    train, test = split(mails, day)
    left = len(mails) - len(train) - len(test)
    return [f"training: {counts(train)}", f"test: {counts(test)}", f"left out: {left} mails"]


def rates(test, called):
    spam = [mail[3] == "spam" for mail in test]
    pairs = list(zip(spam, called, strict=True))
    found = pairs.count((True, True))
    right = share(found + pairs.count((False, False)), len(pairs))
    return (
        f"accuracy {right}, precision {share(found, sum(called))}, recall {share(found, sum(spam))}"
    )


def always(mails, day=DAY):
    """The line of the more frequent class."""
    train, test = split(mails, day)
    spam = sum(mail[3] == "spam" for mail in train) * 2 > len(train)
    return [f"always {'spam' if spam else 'ham'}: {rates(test, [spam] * len(test))}"]


def by_words(mails, day=DAY, listed=LISTED):
    """The line of the word list."""
    _, test = split(mails, day)
    called = [bool(set(re.findall(r"[^\W_]+", mail[2].lower())) & set(listed)) for mail in test]
    return [f"word list: {rates(test, called)}"]


def draw(rng, labels, start, end, who, texts=TEXTS):
    """Mails with these labels on days of February or March, from one sender each."""
    days = rng.integers(start, end, len(labels))
    drawn = rng.integers(0, len(texts), len(labels))
    return [
        (f"2026-{2 + day // 28:02d}-{1 + day % 28:02d}", f"{who}{i}@x.example", texts[t], label)
        for i, (day, t, label) in enumerate(zip(days.tolist(), drawn, labels, strict=True))
    ]


def shuffled(rng, mails):
    return [mails[i] for i in rng.permutation(len(mails))]


@check
def example(lab):
    """prints the five lines of the lesson's small mailbox"""
    want = [*sizes(EXAMPLE), *always(EXAMPLE), *by_words(EXAMPLE)]
    got = run(lab, table(EXAMPLE))
    ended(got, 0, "".join(f"{line}\n" for line in want), hint="eight mails, four for the test")


@check(needs=example)
def parts(lab, rng):
    """divides by time and by sender: nobody is in both parts, and nothing comes from the future"""
    old = draw(rng, ["ham"] * 4 + ["spam"] * 3, 0, 28, "a")
    later = draw(rng, ["ham"] * 3 + ["spam"] * 2, 28, 56, "a")
    new = draw(rng, ["ham"] * 2 + ["spam"] * 5, 28, 56, "b")
    again = draw(rng, ["spam"] * 2, 28, 56, "b")
    mails = shuffled(rng, old + later + new + again)
    hint = "which senders are known before the day?"
    equal(lines(run(lab, table(mails)), "training", "test", "left"), sizes(mails), hint=hint)
    mails = [("2026-02-28", "a@x", "tea", "ham"), (DAY, "b@x", "tea", "ham")]
    got = lines(run(lab, table(mails)), "training", "test", "left")
    equal(got, sizes(mails), hint="a mail of that very day")


@check(needs=example)
def senders(lab):
    """takes addresses that differ only in capitals for one sender"""
    mails = [("2026-02-03", "Ana@Club.example", "tea", "ham"), *EXAMPLE[1:]]
    mails += [("2026-03-02", "ANA@club.EXAMPLE", "tea", "spam")]
    got = lines(run(lab, table(mails)), "training", "test", "left")
    equal(got, sizes(mails), hint="Ana has written three times")


@check(needs=parts)
def frequent(lab, rng):
    """lets training decide which class is the more frequent one"""
    # first training decides among all mails too, then the test part does
    for train, test, n in (("spam", "ham", 9), ("ham", "spam", 4)):
        mails = draw(rng, [train] * n + [test] * 3, 0, 28, "a")
        mails = shuffled(rng, mails + draw(rng, [train] * 2 + [test] * 5, 28, 56, "b"))
        hint = f"in training, {train} is more frequent; in the test part it is {test}"
        equal(lines(run(lab, table(mails)), "always"), always(mails), hint=hint)
    mails = draw(rng, ["spam", "ham"] * 2, 0, 28, "a") + draw(rng, ["ham", "spam"], 28, 56, "b")
    equal(lines(run(lab, table(mails)), "always"), always(mails), hint="as many spam as ham")


@check(needs=parts)
def word_list(lab, rng):
    """calls a mail spam if one of the listed words is among its words, and rates that"""
    while True:
        labels = [["spam", "ham"][i] for i in rng.integers(0, 2, 14)]
        mails = [*EXAMPLE[:3], *draw(rng, labels, 28, 56, "b")]
        mails += [("2026-03-20", "c@x", text, "ham") for text in ("freedom", "surprize")]
        mails += [("2026-03-21", "d@x", "free tea", "spam"), ("2026-03-21", "e@x", "tea", "spam")]
        want = by_words(mails)
        if len(set(re.findall(r"\d\.\d+", want[0]))) == 3 and "0.000" not in want[0]:
            break
    got = run(lab, table(shuffled(rng, mails)))
    equal(lines(got, "word"), want, hint="which mails have a listed word?")


@check(needs=example)
def cutting(lab):
    """cuts a text at everything but letters and digits, and compares in small letters"""
    for text, found in (
        ("win_a_PRIZE", True),
        ("prize's", True),
        ("(free)7", True),
        ("sugar-free", True),
        ("free7", False),
        ("prizeü", False),
        ("ÜBER", True),
        ("", False),
    ):
        mails = [*EXAMPLE[:3], ("2026-03-04", "new@x", text, "spam")]
        got = run(lab, table(mails), listed=["Prize", "FREE", "über"])
        want = rates(mails[3:], [found])
        equal(lines(got, "word"), [f"word list: {want}"], hint=f"the words of {text!r}")


@check(needs=example)
def nothing_below(lab):
    """prints a dash where there is nothing to divide by, and nowhere else"""
    ham = [mail for mail in EXAMPLE if mail[3] == "ham"]
    cases = {
        "no spam in the test part": (ham, DAY),
        "no mail in the test part": (EXAMPLE, "2026-04-01"),
        "no mail in training": (EXAMPLE, "2026-01-01"),
        "no mail at all": ([], DAY),
        "nothing is called spam": ([*EXAMPLE[:3], EXAMPLE[5], EXAMPLE[7]], DAY),
        "nothing but spam": ([EXAMPLE[2], EXAMPLE[3], EXAMPLE[7]], DAY),
    }
    for hint, (mails, day) in cases.items():
        want = [*sizes(mails, day), *always(mails, day), *by_words(mails, day)]
        got = run(lab, table(mails), day)
        ended(got, 0, "".join(f"{line}\n" for line in want), hint=hint)


@check(needs=example)
def csv(lab):
    """reads quotation marks, other columns in any order, spaces and blank lines"""
    rows = ["", "   ", "label, id ,date,text , sender", "ham,1,2026-02-03,tea,ana@x", ""]
    rows += [' spam , 2 , 2026-03-04 ,"win, a ""prize""",lotto@x ', 'ham,3,2026-03-05," ",ben@x']
    rows += ["ham,,2026-03-06,tea, Ana@x "]
    mails = [("2026-02-03", "ana@x", "tea", "ham"), ("2026-03-04", "l@x", "prize", "spam")]
    mails += [("2026-03-05", "ben@x", "", "ham"), ("2026-03-06", "ana@x", "tea", "ham")]
    want = [*sizes(mails), *always(mails), *by_words(mails)]
    got = run(lab, "".join(f"{row}\n" for row in rows))
    ended(got, 0, "".join(f"{line}\n" for line in want), hint="four mails by three senders")


def refused(got, name, hint):
    """Compares exit code and output, and looks for one line with the file's name."""
    ended(got, 2, "", hint="exit code 2, and nothing on standard output")
    equal([name in line for line in got["err"].splitlines()], [True], hint=hint)


@check
def damage(lab):
    """names the first damaged row"""
    good = [",".join(mail) for mail in EXAMPLE[:2]]
    for row in (
        "2026-02-30,ana@x,tea,ham",
        "soon,ana@x,tea,ham",
        ",ana@x,tea,ham",
        "2026-02-03, ,tea,ham",
        "2026-02-03,ana@x,tea,Spam",
        "2026-02-03,ana@x,tea,",
        "2026-02-03,ana@x,tea",
        "2026-02-03,ana@x,tea,ham,x",
    ):
        content = "".join(f"{line}\n" for line in ["", HEADER, good[0], "", row, good[1], "x"])
        got = run(lab, content)
        refused(got, "box.csv", hint="one line on standard error with the file's name")
        equal(re.findall(r"\bline (\d+)", got["err"]), ["5"], hint=f"the row {row!r}")


@check
def no_table(lab):
    """complains about a missing file and a missing column"""
    good = {"box.csv": table(EXAMPLE), "bad.txt": "free\n"}
    for name, content in (("box.csv", None), ("bad.txt", None), ("box.csv", "")):
        files = {**good, name: content}
        files = {key: text for key, text in files.items() if text is not None}
        words = ["python", "spam.py", "baseline", "box.csv", DAY, "bad.txt"]
        got = lab.run(words, files, errors=True)
        refused(got, name, hint="one line on standard error with the file's name")
    for column in HEADER.split(","):
        got = run(lab, table(EXAMPLE, HEADER.replace(column, "x")))
        refused(got, "box.csv", hint=f"a header without {column}")


@check
def wrong_call(lab):
    """says how it is used where the arguments make no sense"""
    files = {"box.csv": table(EXAMPLE), "bad.txt": "free\n"}
    good = ["baseline", "box.csv", DAY, "bad.txt"]
    calls = [], good[:3], [*good, "x"], ["base", *good[1:]], ["score", *good[1:]]
    calls += tuple(["baseline", "box.csv", day, "bad.txt"] for day in ("2026-02-30", "today"))
    for words in calls:
        got = lab.run(["python", "spam.py", *words], files, errors=True)
        ended(got, 2, "", hint="exit code, and nothing on standard output")
        equal(got["err"][:6], "usage:", hint="the message begins with it")
