import json
import math
import random
import re

from gradatim.checks import check, equal

WORDS = ["and", "oil", "red", "tea", "rye", "sun", "rain", "café", "über", "øl", "x9", "e_3", "42"]
NAMES = {"b=0.75": 0.75, "b=0": 0}


def built(chunks):
    """The index of chunks: file, line, heading and words, which begin with those of the heading."""
    index = {"files": {}, "chunks": {}, "words": {}}
    for name, line, heading, text in chunks:
        words, place = text.split(), f"{name}:{line}"
        index["files"][name] = f"{len(index['files']):064x}"
        chunk = {"file": name, "line": line, "heading": heading, "length": len(words)}
        index["chunks"][place] = chunk
        for word in words:
            postings = index["words"].setdefault(word, {})
            postings[place] = postings.get(place, 0) + 1
    return index


def scored(chunks, words, b):
    """The score of each chunk that has one of the words."""
    texts = {f"{name}:{line}": text.split() for name, line, _, text in chunks}
    mean = sum(len(text) for text in texts.values()) / len(texts)
    found = {}
    for word in sorted(set(words)):
        df = sum(word in text for text in texts.values())
        idf = math.log(1 + (len(texts) - df + 0.5) / (df + 0.5))
        for place, text in texts.items():
            t = text.count(word)
            part = idf * t * 2.5 / (t + 1.5 * (1 - b + b * len(text) / mean))
            if t:
                found[place] = found.get(place, 0) + part
    return found


def halfway(number):
    """Whether a number lies about half way between two that are printed."""
    return abs(number * 1000 % 1 - 0.5) < 1e-6


def ranked(chunks, words, b):
    """The places that a search finds, the best first."""
    scores, rows = scored(chunks, words, b), []
    for name, line, *_ in chunks:
        if f"{name}:{line}" in scores:
            rows.append((-round(scores[f"{name}:{line}"], 3), name, line))
    return [f"{name}:{line}" for _, name, line in sorted(rows)]


def measured(chunks, questions, k):
    """Of each setting the recall and the reciprocal rank of each question."""
    found = {}
    for setting, b in NAMES.items():
        lists = [(ranked(chunks, q.split(), b)[:k], gold) for q, gold in questions]
        recall = [len(set(gold) & set(places)) / len(gold) for places, gold in lists]
        ranks = [[n for n, place in enumerate(ps, 1) if place in gold] for ps, gold in lists]
        found[setting] = recall, [1 / each[0] if each else 0 for each in ranks]
    return found


def mean(values):
    return sum(values) / len(values)


def interval(values):
    """The mean of values and the ends of its interval."""
    rng = random.Random(1)
    means = sorted(mean(rng.choices(values, k=len(values))) for _ in range(1000))
    return mean(values), means[25], means[974]


def report(chunks, questions, k=5):
    """What is printed, by the first word of each line, and the numbers in it."""
    (recall, ranks), (others, second) = measured(chunks, questions, k).values()
    differences = [a - b for a, b in zip(ranks, second, strict=True)]
    numbers = [mean(recall), *interval(ranks), mean(others), *interval(second)]
    numbers += interval(differences)
    shown = [f"{number:.3f}" for number in numbers]
    verdict = "b=0.75" if float(shown[9]) > 0 else "b=0" if float(shown[10]) < 0 else "tie"
    lines = [f"questions {len(questions)}"]
    for i, name in enumerate(NAMES):
        a, b, c, d = shown[4 * i : 4 * i + 4]
        lines.append(f"{name} recall@{k} {a} MRR {b} from {c} to {d}")
    lines += ["difference {} from {} to {}".format(*shown[8:]), f"verdict {verdict}"]
    rows = [(q, a, b) for (q, _), a, b in zip(questions, ranks, second, strict=True)]
    lines += [f"only b=0.75: {q}" for q, a, b in rows if a and not b]
    return [*lines, *(f"only b=0: {q}" for q, a, b in rows if b and not a)], numbers


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def drawn(rng, n=40):
    """Chunks of four files, of very different lengths."""
    chunks, lines = [], {}
    for _ in range(n):
        name = str(rng.choice(["a.md", "b/a.md", "b.txt", "c d.md"]))
        lines[name] = lines.get(name, 0) + int(rng.integers(1, 9))
        body = [str(word) for word in rng.choice(WORDS, rng.choice([1, 2, 4, 8, 16, 32]))]
        chunks.append((name, lines[name], body[0], " ".join(body)))
    return chunks


def draw(rng, n=12, k=5, least=1, most=3):
    """Chunks and questions with gold places, for which no number is in doubt."""
    while True:
        chunks, questions = drawn(rng), []
        for _ in range(n):
            words = [str(word) for word in rng.permutation(WORDS)[: rng.integers(1, 4)]]
            first = [p for b in (0, 0.75) for p in ranked(chunks, words, b)[: k + 2]]
            places = list(dict.fromkeys(str(place) for place in rng.permutation(first)))
            questions.append((" ".join(words), places[: rng.integers(least, most + 1)]))
        numbers = report(chunks, questions, k)[1]
        for words in {words for words, _ in questions}:
            for b in (0, 0.75):
                numbers += scored(chunks, words.split(), b).values()
        if min(map(abs, numbers[8:11])) > 1e-3 and not any(map(halfway, numbers)):
            return chunks, questions


def lined(questions):
    """The file of questions."""
    rows = [json.dumps({"question": q, "gold": gold}) for q, gold in questions]
    return text(rows)


def measure(lab, chunks, questions, *words, name="my questions.jsonl"):
    """Measures the search of these chunks on questions."""
    held = questions if isinstance(questions, str) else lined(questions)
    files = {"mine/index.json": json.dumps(built(chunks)), name: held}
    files["mine/new.md"] = "# Red tea\nred tea oil sun\n"
    return lab.run(["python", "search.py", "measure", "mine", name, *words], files, errors=True)


def part(lines, first, start, end):
    """Some words of the line that begins with a word."""
    found = [line for line in lines if line.split(" ")[0] == first]
    return " ".join(found[0].split(" ")[start:end]) if found else f"there is no line {first}"


def same(got, chunks, questions, k, hint, names, start, end):
    """Compares some words of some lines, then the exit code."""
    want, lines = report(chunks, questions, k)[0], got["out"].split("\n")
    for name in names:
        equal(part(lines, name, start, end), part(want, name, start, end), hint=f"{name}: {hint}")
    equal(got["code"], 0, hint="the exit code")


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint="the exit code")


@check
def recall(lab, rng):
    """prints the number of questions, and the mean recall of both settings"""
    chunks, questions = draw(rng)
    got = measure(lab, chunks, questions)
    same(got, chunks, questions, 5, "a line of its own", ["questions"], 0, 9)
    same(got, chunks, questions, 5, "gold places among the first 5", NAMES, 0, 3)


@check(needs=recall)
def first_gold(lab, rng):
    """prints the mean reciprocal rank of both settings"""
    chunks, questions = draw(rng, n=9, least=2, most=4)
    got = measure(lab, chunks, questions)
    same(got, chunks, questions, 5, "1 divided by the rank of the first gold place", NAMES, 3, 5)


@check(needs=first_gold)
def intervals(lab, rng):
    """prints the bootstrap interval of both means"""
    chunks, questions = draw(rng, n=15)
    got = measure(lab, chunks, questions)
    same(got, chunks, questions, 5, "the middle 950 of 1000 means", NAMES, 3, 9)


@check(needs=first_gold)
def difference(lab, rng):
    """compares the two settings question by question"""
    chunks, questions = draw(rng, n=14)
    got = measure(lab, chunks, questions)
    hint = "the interval of the differences, one for each question"
    same(got, chunks, questions, 5, hint, ["difference"], 0, 9)


def pairs(short, long):
    """Chunks and questions: b = 0.75 is better for some of them, b = 0 for the others."""
    chunks, questions = [], []
    for i in range(short + long):
        chunks.append(("a.md", 2 * i + 1, "s", f"w{i} x"))
        chunks.append(("a.md", 2 * i + 2, "l", f"w{i} w{i}" + " y" * 30))
        questions.append((f"w{i}", [f"a.md:{2 * i + 1 + (i >= short)}"]))
    return chunks, questions


@check(needs=difference)
def thousand(lab):
    """draws 1000 times"""
    chunks, questions = pairs(15, 5)
    groups = {"+": iter(questions[:15]), "-": iter(questions[15:])}
    questions = [next(groups[sign]) for sign in "++++--+-++++++-+-+++"]
    got = measure(lab, chunks, questions)
    hint = "with these questions, the last of 1000 draws is among the highest"
    same(got, chunks, questions, 5, hint, ["difference"], 0, 9)


@check(needs=difference)
def verdict(lab):
    """names the better setting only if the interval of the differences doesn't hold 0"""
    for short, long, same_for_both in (4, 0, 0), (0, 3, 0), (3, 7, 0), (7, 1, 9), (1, 7, 9):
        chunks, questions = pairs(short, long)
        for i in range(same_for_both):
            chunks.append(("b.md", i + 1, "b", f"v{i} x"))
            questions.append((f"v{i}", [f"b.md:{i + 1}" if i < 3 else "a.md:1"]))
        got = measure(lab, chunks, questions)
        hint = "which setting is better, or tie"
        same(got, chunks, questions, 5, hint, ["difference", "verdict"], 0, 9)


@check(needs=difference)
def touching(lab):
    """calls it a tie if the interval begins or ends at 0"""
    for short in (True, False):
        chunks, questions = pairs(2, 0) if short else pairs(0, 2)
        for i in range(8):
            chunks.append(("b.md", i + 1, "b", f"v{i} x"))
            questions.append((f"v{i}", [f"b.md:{i + 1}"]))
        got = measure(lab, chunks, questions)
        same(got, chunks, questions, 5, "an end at 0.000", ["difference", "verdict"], 0, 9)
    chunks, questions = pairs(1, 0)  # ranks 50 and 51
    chunks += [("b.md", i + 1, "b", "w0 w0 w0 w0") for i in range(49)]
    chunks += [("c.md", i + 1, "c", "z z z") for i in range(200)]
    got = measure(lab, chunks, questions, "60")
    same(got, chunks, questions, 60, "0.0004 is printed as 0.000", ["difference", "verdict"], 0, 9)


@check(needs=recall)
def only_one(lab, rng):
    """lists the questions for which only one setting finds a gold place"""
    chunks, questions = pairs(3, 4)
    questions = [questions[i] for i in (*rng.permutation(7), 0)]
    want = [line for line in report(chunks, questions, 1)[0] if line.startswith("only")]
    lines = measure(lab, chunks, questions, "1")["out"].split("\n")
    hint = "first those of b=0.75, in the order of the file"
    equal([line for line in lines if line.startswith("only")], want, hint=hint)


@check(needs=[difference, only_one])
def best_only(lab, rng):
    """looks at the first K places, and prints nothing else"""
    for k in (1, 3, 8):
        chunks, questions = draw(rng, n=10, k=k)
        got = measure(lab, chunks, questions, str(k))
        ended(got, 0, text(report(chunks, questions, k)[0]), hint=f"K is {k}")
        equal(got["err"], "", hint="nothing on standard error")


@check(needs=recall)
def lines(lab):
    """passes over blank lines and other keys, and takes questions as they are written"""
    chunks, _ = pairs(2, 1)
    rows = ["", '{"by": "Ada", "gold": ["a.md:1"], "question": " W0?  zebra é"}', "   "]
    questions = [(" W0?  zebra é", ["a.md:1"]), ("w1", ["a.md:4"])]
    got = measure(lab, chunks, text([*rows, '{"question": "w1", "gold": ["a.md:4"]}', ""]), "1")
    want = report(chunks, [("w0", ["a.md:1"]), questions[1]], 1)[0]
    want = [line.replace("w0", questions[0][0]) for line in want]
    ended(got, 0, text(want), hint="two questions; zebra is in no note")
    equal(got["err"], "", hint="nothing on standard error")


def refused(got, code, words, hint):
    """Compares how a run ended that could not do what was asked."""
    ended(got, code, "", hint=hint)
    found = [word for word in [*words, "Traceback"] if word in got["err"]]
    equal(found, words, hint=f"in a message on standard error; {hint}")
    equal(got["files"], {}, hint="nothing is written")


def numbered(got):
    """The line that each message names first; JSON's own errors speak of lines too."""
    return [int(number) for number in re.findall(r"^.*?\bline (\d+)", got["err"], re.MULTILINE)]


@check(needs=recall)
def damaged(lab):
    """names every damaged line, and measures nothing"""
    chunks, _ = pairs(3, 0)
    good = '{"question": "w1", "gold": ["a.md:3"]}'
    bad = ["{", '["w1", "a.md:3"]', '{"question": "w1"}', '{"gold": ["a.md:3"]}', '"w1"']
    bad += ['{"question": "?!", "gold": ["a.md:3"]}', '{"question": 5, "gold": ["a.md:3"]}']
    bad += ['{"question": "w1", "gold": []}', '{"question": "w1", "gold": "a.md:3"}']
    got = measure(lab, chunks, text([good, "", *bad, good]), name="q.jsonl")
    refused(got, 1, ["q.jsonl"], hint="nine damaged lines")
    equal(numbered(got), list(range(3, 12)), hint="line N for each, counted from the top")


@check(needs=recall)
def gone(lab):
    """names gold places that are not in the index"""
    chunks, _ = pairs(3, 0)
    rows = [("w1", ["a.md:3"]), ("w2", ["a.md:5", "a.md:17", "c.md:1"]), ("w0", ["b.md:1"])]
    got = measure(lab, chunks, rows, name="q.jsonl")
    words = ["q.jsonl", "a.md:17", "c.md:1", "b.md:1"]
    refused(got, 1, words, hint="three places that aren't there")
    equal(numbered(got), [2, 3], hint="line N for each")


@check
def nothing(lab):
    """complains about a file or an index that isn't there or is empty, and ends with 1"""
    chunks, questions = pairs(2, 0)
    refused(measure(lab, chunks, "\n", name="q.jsonl"), 1, ["q.jsonl"], hint="no questions")
    index = {"mine/index.json": json.dumps(built(chunks))}
    for files, folder, word in (
        (index, "mine", "q.jsonl"),
        ({"mine/a.md": "a", "q.jsonl": lined(questions)}, "mine", "mine/index.json"),
        ({"q.jsonl": lined(questions)}, "gone", "gone"),
    ):
        words = ["python", "search.py", "measure", folder, "q.jsonl"]
        refused(lab.run(words, files, errors=True), 1, [word], hint="something is missing")


@check
def usage(lab):
    """says how it is used where the arguments make no sense, and ends with 2"""
    chunks, questions = pairs(2, 0)
    for words in (["0"], ["2.5"], ["5", "5"]):
        got = measure(lab, chunks, questions, *words)
        refused(got, 2, ["usage:"], hint="exit code, and nothing on standard output")
        equal(got["err"][:6], "usage:", hint="the message begins with it")
    for words in (["measure", "."], ["stats", ".", "q.jsonl"]):
        got = lab.run(["python", "search.py", *words], errors=True)
        refused(got, 2, ["usage:"], hint="exit code, and nothing on standard output")


@check
def as_before(lab):
    """still makes an index and asks it as before"""
    notes = {"mine/a.md": "Top.\n\n# Tea\nGreen tea\n", "mine/b.md": "# Tea\n" + "more of it\n" * 9}
    got = lab.run(["python", "search.py", "index", "mine"], notes)
    ended(got, 0, "new a.md\nnew b.md\n", hint="index")
    held = {"mine/index.json": got["files"].get("mine/index.json", "")}
    chunks = [("a.md", 1, "a.md", "top"), ("a.md", 3, "Tea", "tea green tea")]
    chunks += [("b.md", 1, "Tea", "tea" + " more of it" * 9)]
    scores = scored(chunks, ["tea"], 0.75)
    want = [f"{scores[place]:.3f} {place} Tea" for place in ("a.md:3", "b.md:1")]
    got = lab.run(["python", "search.py", "ask", "mine", "tea"], held)
    ended(got, 0, text(want), hint="ask, with b = 0.75")
