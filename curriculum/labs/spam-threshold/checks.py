import json
import math
import re

from gradatim.checks import check, equal

HEADER = "date,sender,text,label"
OLD, MIDDLE, LATE = "2026-02-03", "2026-03-03", "2026-04-03"
FIRST, SECOND = "2026-03-01", "2026-04-01"


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint="the exit code")


def refused(got, name, hint):
    """Compares exit code and output, and looks for one line with the file's name."""
    ended(got, 2, "", hint="exit code 2, and nothing on standard output")
    equal([name in line for line in got["err"].splitlines()], [True], hint=hint)


def table(mails):
    """The file of these mails: day, sender, text, label."""
    return "".join(f"{row}\n" for row in [HEADER, *(",".join(mail) for mail in mails)])


def training(spam, ham, words):
    """Mails before the first day: so many of each class, and of them with each word."""
    found = []
    for place, label, n in ((0, "spam", spam), (1, "ham", ham)):
        for i in range(n):
            text = " ".join(word for word, counts in words.items() if i < counts[place])
            found.append((OLD, f"{label}{i}@old", text, label))
    return found


def part(day, who, *mails):
    """Mails of one day, each by a sender of its own: text and label."""
    return [(day, f"{who}{i}@new", text, label) for i, (text, label) in enumerate(mails)]


def scores(mails):
    """The score of a text by the mails before the first day, not rounded."""
    old = [mail for mail in mails if mail[0] < FIRST]
    total = [sum(mail[3] == label for mail in old) for label in ("spam", "ham")]
    having = {}
    for *_, text, label in old:
        for word in set(text.split()):
            having.setdefault(word, [0, 0])[label == "ham"] += 1

    def score(text):
        value = math.log(total[0] / total[1])
        for spam, ham in (having[word] for word in set(text.split()) & having.keys()):
            value += math.log((spam + 1) * (total[1] + 2) / ((ham + 1) * (total[0] + 2)))
        return value

    return score


def after(mails, start, end="9"):
    known = {mail[1].lower() for mail in mails if mail[0] < start}
    return [mail for mail in mails if start <= mail[0] < end and mail[1].lower() not in known]


def cost(rows, threshold, lost):
    wrong = [label for score, label in rows if (score >= threshold) != (label == "spam")]
    return lost * wrong.count("ham") + wrong.count("spam")


def counts(name, mails):
    spam = sum(mail[3] == "spam" for mail in mails)
    share = f"{spam / len(mails):.3f}" if mails else "-"
    return f"{name}: {len(mails)} mails, {spam} spam, prevalence {share}"


def report(mails, lost):
    """What is printed, as lines, and whether no rounding and no tie is in doubt."""
    raw = scores(mails)
    validation, test = after(mails, FIRST, SECOND), after(mails, SECOND)
    values = [raw(mail[2]) for mail in validation + test]
    safe = all(abs(v * 100 % 1 - 0.5) > 1e-6 and abs(v) > 0.006 for v in values)
    rows = [(round(raw(mail[2]), 2), mail[3]) for mail in validation]
    costs = {t: cost(rows, t, lost) for t in [*(score for score, _ in rows), math.inf]}
    best = max(t for t in costs if costs[t] == min(costs.values()))
    cells = {"spam": [0, 0, 0], "ham": [0, 0, 0]}
    decided, ask = [], []
    for mail in test:
        score = round(raw(mail[2]), 2)
        near = abs(score - best) <= 1
        safe = safe and abs(abs(score - best) - 1) > 1e-6
        cells[mail[3]][1 if near else 0 if score >= best else 2] += 1
        if near:
            p = 1 / (1 + math.exp(-score)) if score > -700 else 0.0
            ask.append(f"{p:.4f} line {mails.index(mail) + 2}")
            safe = safe and abs(p * 10000 % 1 - 0.5) > 1e-6
        else:
            decided.append((score, mail[3]))
    lines = [counts("training", [mail for mail in mails if mail[0] < FIRST])]
    lines += [counts("validation", validation), f"threshold {best:+.2f}, cost {costs[best]}"]
    lines += [counts("test", test), "      spam   ask   ham"]
    lines += [f"{name:4}{a:6}{b:6}{c:6}" for name, (a, b, c) in cells.items()]
    lines += [f"cost {cost(decided, best, lost)}, to look at {len(ask)}", *ask]
    return lines, safe


def run(lab, mails, lost=3, days=(FIRST, SECOND)):
    content = mails if isinstance(mails, str) else table(mails)
    words = ["python", "spam.py", "threshold", "box.csv", *days, str(lost)]
    return lab.run(words, {"box.csv": content}, errors=True)


def printed(got, mails, lost, places, hint):
    """Compares some of the lines; the first eight are described by their place."""
    want, _ = report(mails, lost)
    equal(got["out"].splitlines()[places], want[places], hint=hint)
    equal(got["code"], 0, hint="the exit code")


CHOICE, TEST, ASK = slice(1, 3), slice(3, 8), slice(8, None)

# With 30 mails of each class a word's score is the logarithm of (spam + 1) / (ham + 1).
WORDS = {
    "top": (30, 0),  # +3.43
    "high": (26, 5),  # +1.50
    "good": (27, 16),  # +0.50
    "even": (20, 18),  # +0.10
    "poor": (16, 27),  # -0.50
    "low": (5, 26),  # -1.50
    "none": (0, 30),  # -3.43
}
LEARNED = training(30, 30, WORDS)


def drawn(rng, day, who, n):
    """Mails of one or two of the words, the label more often the one that they speak for."""
    found = []
    for _ in range(n):
        words = rng.choice(list(WORDS), int(rng.integers(1, 3)), False).tolist()
        lean = sum(WORDS[word][0] - WORDS[word][1] for word in words)
        spam = rng.random() < (0.8 if lean > 0 else 0.25)
        found.append((" ".join(words), "spam" if spam else "ham"))
    return part(day, who, *found)


def draw(rng, lost, fits):
    """A mailbox whose threshold is finite, with something to look at, and that fits."""
    while True:
        mails = LEARNED + drawn(rng, MIDDLE, "v", 24) + drawn(rng, LATE, "t", 24)
        want, safe = report(mails, lost)
        if safe and "inf" not in want[2] and len(want) > 9 and fits(want):
            return mails


def anything(want):
    return True


VALIDATION = [("top", "spam"), ("high", "ham"), ("good", "spam"), ("poor", "spam"), ("low", "ham")]
VALIDATION += [("none", "spam"), ("none", "ham")]


@check
def choice(lab):
    """finds the threshold that costs least on the validation part"""
    late = part(LATE, "t", ("good", "ham"), ("low", "spam"), ("even", "spam"))
    mails = LEARNED + part(MIDDLE, "v", *VALIDATION) + late
    for lost in (1, 3):
        hint = f"a lost mail costs {lost}, a spam mail let through 1"
        printed(run(lab, mails, lost), mails, lost, CHOICE, hint)


@check(needs=choice)
def drawn_choice(lab, rng):
    """finds the threshold in a larger mailbox, whatever a lost mail costs"""
    for lost in (1, 2, 5):
        mails = draw(rng, lost, anything)
        printed(run(lab, mails, lost), mails, lost, CHOICE, hint="which mails decide?")


@check(needs=choice)
def ties(lab):
    """takes the highest of the thresholds that cost the same, infinity among them"""
    for found, lost in (
        ([("top", "spam"), ("good", "ham"), ("poor", "spam")], 1),
        ([("high", "ham"), ("good", "spam")], 1),
        ([("high", "ham"), ("good", "spam"), ("even", "spam")], 2),
        ([("good", "ham")], 1),
        ([("good", "spam"), ("good", "ham"), ("good", "spam")], 2),
    ):
        mails = LEARNED + part(MIDDLE, "v", *found) + part(LATE, "t", ("top", "spam"))
        got = run(lab, mails, lost)
        printed(got, mails, lost, CHOICE, hint=f"the costs of all thresholds for {found}")
    mails = LEARNED + part(MIDDLE, "v", ("top", "ham")) + part(LATE, "t", ("top", "spam"))
    hint = "from infinity, everything is infinitely far away"
    printed(run(lab, mails), mails, 3, slice(2, None), hint)


@check(needs=choice)
def parts(lab):
    """keeps everybody who is in an earlier part out of the later ones"""
    later = [(day, "SPAM1@old", "low", "spam") for day in (MIDDLE, LATE)]
    later += [(LATE, "V1@new", "top", "ham"), (MIDDLE, "v1@new", "high", "ham")]
    later += [(FIRST, "day@new", "poor", "ham"), (SECOND, "day@new", "top", "ham")]
    later += [(SECOND, "second@new", "even", "spam"), (LATE, "spam2@old", "top", "ham")]
    mails = [*part(LATE, "t", ("top", "spam"), ("low", "ham")), *later, *LEARNED]
    mails += part(MIDDLE, "v", *VALIDATION)
    got = run(lab, mails)
    want, _ = report(mails, 3)
    lines = [*got["out"].splitlines(), *[""] * 4][:4]
    equal(lines, want[:4], hint="who is in which part?")


@check(needs=choice)
def test_part(lab, rng):
    """reports what becomes of the test mails, and what that costs"""

    def fits(want):
        cells = [line.split()[1:] for line in want[5:7]]
        return "0" not in cells[0] + cells[1] and len(set(cells[0] + cells[1])) > 3

    for lost in (2, 4):
        mails = draw(rng, lost, fits)
        hint = "count each mail once: called spam, to look at, called ham"
        printed(run(lab, mails, lost), mails, lost, TEST, hint)


@check(needs=choice)
def close(lab):
    """hands over what lies at most 1 above or below the threshold"""
    names = ["top", "high", "good", "even", "poor", "low", "none"]
    for word in ("good", "poor", "even"):
        mails = LEARNED + part(MIDDLE, "v", (word, "spam"))
        mails += part(LATE, "t", *((name, "ham") for name in names))
        hint = "scores +3.43, +1.50, +0.50, +0.10, -0.50, -1.50 and -3.43"
        printed(run(lab, mails), mails, 3, TEST, hint)


@check(needs=close)
def to_look_at(lab, rng):
    """lists the probability and the line of the mails to look at, in the order of the file"""
    mails, shown = [], []
    while shown in (sorted(shown), sorted(shown, reverse=True)):
        mails = draw(rng, 2, lambda want: len({line.split()[0] for line in want[8:]}) > 2)
        mails = [mails[i] for i in rng.permutation(len(mails))]
        shown = [line.split()[0] for line in report(mails, 2)[0][8:]]
    printed(run(lab, mails, 2), mails, 2, ASK, hint="the mails of the column ask")
    content = table(mails).replace("\n", "\n\n", 1)
    want = [re.sub(r"\d+$", lambda m: str(int(m[0]) + 1), line) for line in report(mails, 2)[0][8:]]
    equal(run(lab, content, 2)["out"].splitlines()[8:], want, hint="blank lines count as lines")


@check(needs=close)
def rounded(lab):
    """goes by the rounded scores"""
    old = training(30, 30, {**WORDS, "tea": (22, 13)})
    mails = old + part(MIDDLE, "v", ("good", "spam"), ("tea", "ham")) + part(LATE, "t")
    printed(run(lab, mails), mails, 3, CHOICE, hint="0.499 and 0.496 are the same here")


@check(needs=choice)
def extremes(lab):
    """works for scores of any size, and for an empty test part"""
    words = {f"w{i}": (0, 40) for i in range(400)}
    mails = training(20, 40, words) + part(MIDDLE, "v", (" ".join(words), "spam"))
    mails += part(LATE, "t", (" ".join(words), "spam"), ("hello", "ham"))
    ended(
        run(lab, mails),
        0,
        "".join(f"{line}\n" for line in report(mails, 3)[0]),
        hint="400 words of ham",
    )
    mails = LEARNED + part(MIDDLE, "v", *VALIDATION)
    want = "".join(f"{line}\n" for line in report(mails, 3)[0])
    ended(run(lab, mails), 0, want, hint="no mail for the test")


@check(needs=choice)
def not_enough(lab):
    """refuses where there is nothing to learn from or nothing to choose by"""
    middle, late = part(MIDDLE, "v", *VALIDATION), part(LATE, "t", ("top", "spam"))
    for mails, hint in (
        (LEARNED[:30] + middle + late, "no ham in training"),
        (LEARNED[30:] + middle + late, "no spam in training"),
        (middle + late, "no training"),
        (LEARNED + late, "no mail for validation"),
        ([*LEARNED, (MIDDLE, "ham3@old", "top", "spam"), *late], "only known senders"),
    ):
        refused(run(lab, mails), "", hint=f"one line on standard error: {hint}")


@check
def bad_table(lab):
    """treats damaged and missing files as before"""
    content = table(LEARNED[:2]) + "\n2026-02-03,a@x,tea,maybe\nx\n"
    got = run(lab, content)
    refused(got, "box.csv", hint="one line on standard error with the file's name")
    equal(re.findall(r"\bline (\d+)", got["err"]), ["5"], hint="the first damaged row")
    words = ["python", "spam.py", "threshold", "gone.csv", FIRST, SECOND, "3"]
    got = lab.run(words, errors=True)
    refused(got, "gone.csv", hint="one line on standard error with the file's name")


@check
def as_before(lab):
    """does everything else as before"""
    mails = [("2026-02-03", "a@x", "tea", "ham"), ("2026-02-03", "b@x", "win", "spam")]
    files = {"box.csv": table(mails), "w.txt": "win\n"}
    got = lab.run(["python", "spam.py", "baseline", "box.csv", "2026-02-03", "w.txt"], files)
    want = "training: 0 mails, 0 spam, prevalence -\ntest: 2 mails, 1 spam, prevalence 0.500\n"
    want += "left out: 0 mails\nalways ham: accuracy 0.500, precision -, recall 0.000\n"
    want += "word list: accuracy 1.000, precision 1.000, recall 1.000\n"
    ended(got, 0, want, hint="baseline")
    got = lab.run(["python", "spam.py", "train", "box.csv", FIRST, "m.json"], files)
    ended(got, 0, "learned 2 words from 1 spam and 1 ham mails\n", hint="train")
    model = {"spam": 1, "ham": 1, "words": {"tea": [0, 1], "win": [1, 0]}}
    equal(json.loads(got["files"].get("m.json", "null")), model, hint="the model")
    files = {"m.json": json.dumps(model), "new.csv": "id,text\n1,win\n"}
    got = lab.run(["python", "spam.py", "classify", "m.json", "new.csv"], files)
    ended(got, 0, "+0.69 line 2\n", hint="classify")


@check
def wrong_call(lab):
    """says how it is used where the arguments make no sense"""
    files = {"box.csv": table(LEARNED + part(MIDDLE, "v", *VALIDATION)), "m.json": "{}"}
    good = ["threshold", "box.csv", FIRST, SECOND, "3"]
    calls = [[], good[:4], [*good, "3"], ["classify", "m.json"]]
    calls += [[name, *good[1:]] for name in ("Threshold", "train")]
    calls += [[*good[:4], cost] for cost in ("0", "-1", "2.5", "much")]
    days = (FIRST, FIRST), (SECOND, FIRST), ("2026-02-30", SECOND), (FIRST, "soon")
    calls += [["threshold", "box.csv", *pair, "3"] for pair in days]
    calls += [["train", "box.csv", "2026-02-30", "n.json"], ["learn", "box.csv", FIRST, "n.json"]]
    for words in calls:
        got = lab.run(["python", "spam.py", *words], files, errors=True)
        ended(got, 2, "", hint="exit code, and nothing on standard output")
        equal(got["err"][:6], "usage:", hint="the message begins with it")
