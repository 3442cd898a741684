import json
import math
import re

from gradatim.checks import check, equal

HEADER = "date,sender,text,label"
DAY = "2026-03-01"
NAMES = ["tea", "now", "prize", "win", "call", "rota", "key", "urgent", "meet", "roof", "hall"]
EXAMPLE = [
    ("spam", "Win a prize!"),
    ("spam", "Prize, prize, prize: now"),
    ("ham", "Tea now?"),
    ("ham", "Is there a tea, now"),
    ("ham", "Call now!"),
    ("ham", "tea"),
]


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint + got.get("input", ""))
    equal(got["code"], code, hint=f"the exit code; {hint}{got.get('input', '')}")


def refused(got, name, hint):
    """Compares exit code and output, and looks for one line with the file's name."""
    ended(got, 2, "", hint=f"nothing on standard output; {hint}")
    lines = ["named" if name in line else line for line in got["err"].splitlines()]
    equal(lines, ["named"], hint=f"one line on standard error; {hint}")


def table(mails, day="2026-02-03", header=True):
    """The file of these mails: label, text."""
    rows = [f'{day},p{i}@x.example,"{text}",{label}' for i, (label, text) in enumerate(mails)]
    return "".join(f"{row}\n" for row in ([HEADER] if header else []) + rows)


def cut(text):
    return set(re.findall(r"[^\W_]+", text.lower()))


def learned(mails):
    """The model of these mails."""
    found = {}
    for label, text in mails:
        for word in cut(text):
            found.setdefault(word, [0, 0])[label == "ham"] += 1
    spam = sum(label == "spam" for label, _ in mails)
    words = {word: found[word] for word in sorted(found)}
    return {"spam": spam, "ham": len(mails) - spam, "words": words}


def score(model, text):
    total = math.log(model["spam"] / model["ham"])
    for word in cut(text) & model["words"].keys():
        spam, ham = model["words"][word]
        total += math.log((spam + 1) / (model["spam"] + 2) / (ham + 1) * (model["ham"] + 2))
    return total


def scores(model, texts, first=2):
    """What `classify` prints for these texts, and whether no score is half way or nearly 0."""
    found = [score(model, text) for text in texts]
    lines = [f"{value:+.2f} line {line}\n" for line, value in enumerate(found, first)]
    half_way = (abs(abs(value) * 100 % 1 - 0.5) < 1e-6 for value in found)
    return "".join(lines), not any(half_way) and min(map(abs, found)) > 0.006


def draw(rng, n, words=5):
    """Mails of drawn words, as many spam as ham or some more of either."""
    labels = ["spam", "ham"] * 2 + [["spam", "ham"][i] for i in rng.integers(0, 2, n - 4)]
    drawn = [rng.integers(0, len(NAMES), size) for size in rng.integers(0, words + 1, n)]
    return [
        (label, " ".join(NAMES[i] for i in places))
        for label, places in zip(labels, drawn, strict=True)
    ]


def train(lab, content, day=DAY, **files):
    words = ["python", "spam.py", "train", "box.csv", day, "m.json"]
    files = {f"{name}.json": text for name, text in files.items()}
    return lab.run(words, {"box.csv": content, **files}, errors=True)


def model_of(got):
    """The model that was written: its counts, and its words in their order."""
    text = got["files"].get("m.json", "null")
    try:
        found = json.loads(text)
    except ValueError:
        found = text
    words = list(found["words"]) if isinstance(found, dict) and "words" in found else []
    return found, words


def classify(lab, model, content):
    text = model if isinstance(model, str) else json.dumps(model)
    files = {"m.json": text, "new.csv": content}
    got = lab.run(["python", "spam.py", "classify", "m.json", "new.csv"], files, errors=True)
    shown = f"; m.json is {text}; new.csv is {content!r}"
    return {**got, "input": shown if len(shown) < 800 else ""}


def texts(*lines):
    rows = [f'm{i},"{line}"' for i, line in enumerate(lines)]
    return "".join(f"{row}\n" for row in ["id,text", *rows])


@check
def counts(lab):
    """writes how many mails of each class there are, and how many have each word"""
    want = learned(EXAMPLE)
    got = train(lab, table(EXAMPLE))
    found, words = model_of(got)
    equal(found, want, hint="the six mails of the lesson; a word counts once for each mail")
    equal(words, list(want["words"]), hint="the words in the order of sorted")
    ended(got, 0, "learned 8 words from 2 spam and 4 ham mails\n", hint="what is printed")


@check(needs=counts)
def more_counts(lab, rng):
    """counts the mails before the day, and no others"""
    mails = [*draw(rng, 12), ("spam", ""), ("ham", "Über_TEA's 7"), ("spam", "tea, Tea-TEA")]
    want = learned(mails)
    content = table(mails) + table(draw(rng, 9), DAY, False) + table(mails[:2], "2026-04-01", False)
    got = train(lab, content, m="an older file")
    equal(model_of(got)[0], want, hint="which mails are before the day, and what are their words?")
    line = (
        f"learned {len(want['words'])} words from {want['spam']} spam and {want['ham']} ham mails"
    )
    ended(got, 0, f"{line}\n", hint="what is printed")


@check
def example(lab):
    """scores the lesson's new mail"""
    got = classify(lab, learned(EXAMPLE), texts("A prize! A PRIZE and tea"))
    ended(got, 0, "+0.24 line 2\n", hint="log(2/4) + 0.405 + 1.504 - 0.981")


@check(needs=example)
def known_words(lab, rng):
    """adds the logarithms of the smoothed ratios to the log-odds of the classes"""
    while True:
        model = learned(draw(rng, 15))
        lines = [text for _, text in draw(rng, 8, 7)]
        want, safe = scores(model, lines)
        if safe and model["spam"] != model["ham"]:
            break
    ended(classify(lab, model, texts(*lines)), 0, want, hint="one clue for each known word")


@check(needs=example)
def one_class_only(lab):
    """lets a word count that only one class has used"""
    model = {"spam": 3, "ham": 7, "words": {"prize": [3, 0], "tea": [0, 5], "roof": [0, 0]}}
    lines = ["prize", "tea", "roof", "prize tea"]
    want = scores(model, lines)[0]
    ended(classify(lab, model, texts(*lines)), 0, want, hint="two pretended mails for each class")


@check(needs=example)
def no_clue(lab):
    """keeps the odds of the beginning for mails without a known word"""
    model = {"spam": 3, "ham": 8, "words": {"tea": [1, 2]}}
    want = "".join(f"-0.98 line {line}\n" for line in (2, 3, 4))
    got = classify(lab, model, texts("", "teapot", "Wer kennt so viele Wörter?"))
    ended(got, 0, want, hint="log(3/8) for each of the three")
    model = {"spam": 9, "ham": 2, "words": {}}
    ended(classify(lab, model, texts("tea")), 0, "+1.50 line 2\n", hint="log(9/2)")


@check(needs=example)
def repeated(lab):
    """lets a word count once in a mail, in whatever way it is written"""
    model = {"spam": 5, "ham": 4, "words": {"free": [4, 1], "über": [1, 3]}}
    lines = ["free", "Free! FREE_free", "über", "ÜBER, über"]
    want = scores(model, lines)[0]
    ended(classify(lab, model, texts(*lines)), 0, want, hint="twice the same word is one clue")


@check(needs=example)
def long_mails(lab):
    """scores mails with a thousand words"""
    words = [f"w{i}" for i in range(1200)]
    for counts in ([0, 30], [20, 0]):
        model = {"spam": 20, "ham": 30, "words": {word: counts for word in words}}
        want = scores(model, [" ".join(words)])[0]
        got = classify(lab, model, texts(" ".join(words)))
        ended(got, 0, want, hint="no float holds the product of 1200 such ratios")


@check(needs=example)
def csv(lab):
    """reads any table with a column for the text, and says the lines in its order"""
    rows = [
        "",
        'id, text ,label,"a b"',
        '1,"tea, ""tea""",,',
        "   ",
        "2, ,what,x",
        "3, prize ,spam,",
    ]
    model = {"spam": 3, "ham": 7, "words": {"prize": [3, 0], "tea": [0, 5]}}
    found = [score(model, text) for text in ("tea", "", "prize")]
    want = [f"{value:+.2f} line {line}\n" for value, line in zip(found, (3, 5, 6), strict=True)]
    got = classify(lab, model, "".join(f"{row}\n" for row in rows))
    ended(got, 0, "".join(want), hint="three mails")
    ended(classify(lab, model, "text,id\n"), 0, "", hint="a header, and no mail")


@check(needs=[counts, example])
def both(lab, rng):
    """reads the model that it has written"""
    while True:
        mails, lines = draw(rng, 10), [text for _, text in draw(rng, 5)]
        want, safe = scores(learned(mails), lines)
        if safe:
            break
    model = train(lab, table(mails))["files"].get("m.json", "")
    ended(classify(lab, model, texts(*lines)), 0, want, hint="train, then classify")


@check(needs=counts)
def nothing_to_learn(lab):
    """refuses to learn without spam or without ham, and leaves an older model alone"""
    old = '{"spam": 1, "ham": 1, "words": {}}'
    for mails, day in ((EXAMPLE[:2], DAY), (EXAMPLE[2:], DAY), (EXAMPLE, "2026-02-03")):
        got = train(lab, table(mails), day, m=old)
        labels = " ".join(label for label, _ in mails)
        refused(got, "", hint=f"train box.csv {day} m.json; mails of 2026-02-03: {labels}")
        equal(got["files"].get("m.json", old), old, hint="the older model")
    for content in (table(EXAMPLE) + "2026-02-30,a@x,tea,ham\n", table(EXAMPLE)[5:]):
        got = train(lab, content, m=old)
        first, *_, last = content.splitlines()
        refused(got, "box.csv", hint=f"it begins with {first} and ends with {last}")
        equal(got["files"].get("m.json", old), old, hint="the older model")


@check(needs=example)
def bad_table(lab):
    """names the first damaged row, and complains about a missing file or column"""
    model = learned(EXAMPLE)
    for row in ("a", "a,b,c"):
        got = classify(lab, model, f"sender,text\n\na,tea\n{row}\nx\n")
        refused(got, "new.csv", hint=f"line 4 is {row}, below the header sender,text")
        equal(re.findall(r"\bline (\d+)", got["err"]), ["4"], hint="the first damaged row")
    for content in ("", "date,label\n2026-02-03,ham\n"):
        refused(
            classify(lab, model, content), "new.csv", hint=f"a header without text: {content!r}"
        )
    for words, gone in (
        (["classify", "m.json", "gone.csv"], "gone.csv"),
        (["train", "gone.csv", DAY, "n.json"], "gone.csv"),
        (["classify", "gone.json", "new.csv"], "gone.json"),
    ):
        files = {"m.json": json.dumps(model), "new.csv": texts("tea")}
        got = lab.run(["python", "spam.py", *words], files, errors=True)
        refused(got, gone, hint=f"there is no {gone}: {' '.join(words)}")


@check(needs=example)
def bad_model(lab):
    """refuses a damaged model"""
    good = {"spam": 2, "ham": 4, "words": {"tea": [0, 3], "now": [1, 1]}}
    cases = {
        "an empty file": "",
        "cut off": json.dumps(good)[:-9],
        "a list": [good],
        "a text": '"spam"',
        "no words": {"spam": 2, "ham": 4},
        "no ham": {"spam": 2, "words": {}},
        "no spam mails": {**good, "spam": 0},
        "no ham mails": {**good, "ham": 0, "words": {}},
        "a text for a number": {**good, "ham": "4"},
        "half a mail": {**good, "spam": 2.5},
        "fewer than no mails": {**good, "spam": -1, "words": {}},
        "words in a list": {**good, "words": ["tea"]},
        "three counts": {**good, "words": {"now": [1, 1], "tea": [0, 3, 1]}},
        "one count": {**good, "words": {"tea": [1]}},
        "no list": {**good, "words": {"tea": 1}},
        "counts as texts": {**good, "words": {"tea": ["0", "3"]}},
        "below zero": {**good, "words": {"tea": [-1, 3]}},
        "below zero, too": {**good, "words": {"now": [1, 1], "tea": [1, -1]}},
        "too many spam mails": {**good, "words": {"tea": [3, 3], "now": [1, 1]}},
        "too many ham mails": {**good, "words": {"tea": [0, 5]}},
        "half a count": {**good, "words": {"tea": [0, 1.5]}},
    }
    for fault, model in cases.items():
        hint = f"{fault}: {model if isinstance(model, str) else json.dumps(model)}"
        got = classify(lab, model, texts("now", "tea"))
        refused({**got, "input": ""}, "m.json", hint=hint)


@check(needs=example)
def full_counts(lab):
    """accepts words that all mails of a class have"""
    model = {"spam": 1, "ham": 1, "words": {"tea": [1, 1], "now": [0, 1], "win": [1, 0]}}
    want = "+0.00 line 2\n-0.69 line 3\n+0.69 line 4\n"
    got = classify(lab, model, texts("tea", "now", "win"))
    ended({**got, "out": got["out"].replace("-0.00", "+0.00")}, 0, want, hint="one mail of each")


@check
def as_before(lab):
    """prints what a filter has to beat, as before"""
    mails = table(EXAMPLE) + table([("spam", "free")], DAY, False).replace("p0", "new")
    files = {"box.csv": mails, "w.txt": "prize\n"}
    got = lab.run(["python", "spam.py", "baseline", "box.csv", DAY, "w.txt"], files)
    want = "training: 6 mails, 2 spam, prevalence 0.333\ntest: 1 mails, 1 spam, prevalence 1.000\n"
    want += "left out: 0 mails\nalways ham: accuracy 0.000, precision -, recall 0.000\n"
    want += "word list: accuracy 0.000, precision -, recall 0.000\n"
    ended(got, 0, want, hint="baseline")


@check
def wrong_call(lab):
    """says how it is used where the arguments make no sense"""
    files = {"box.csv": table(EXAMPLE), "m.json": json.dumps(learned(EXAMPLE))}
    calls = [], ["train", "box.csv", DAY], ["train", "box.csv", "2026-02-30", "n.json"]
    calls += (["classify", "m.json"], ["classify", "m.json", "box.csv", "box.csv"])
    calls += (["learn", "box.csv", DAY, "n.json"], ["sort", "m.json", "box.csv"])
    calls += (["baseline", "m.json", "box.csv"],)
    for words in calls:
        got = lab.run(["python", "spam.py", *words], files, errors=True)
        hint = " ".join(["python spam.py", *words])
        ended(got, 2, "", hint=hint)
        equal(got["err"][:6], "usage:", hint=f"how the message begins; {hint}")
