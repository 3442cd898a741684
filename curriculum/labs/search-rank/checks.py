import json
import math

from gradatim.checks import check, equal

WORDS = ["and", "oil", "red", "tea", "rye", "sun", "rain", "café", "über", "øl", "x9", "e_3", "42"]


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


def scored(chunks, words):
    """The score of each chunk that has one of the words."""
    texts = {f"{name}:{line}": text.split() for name, line, _, text in chunks}
    mean = sum(len(text) for text in texts.values()) / len(texts)
    found = {}
    for word in sorted(set(words)):
        df = sum(word in text for text in texts.values())
        idf = math.log(1 + (len(texts) - df + 0.5) / (df + 0.5))
        for place, text in texts.items():
            t = text.count(word)
            part = idf * t * 2.5 / (t + 1.5 * (0.25 + 0.75 * len(text) / mean))
            if t:
                found[place] = found.get(place, 0) + part
    return found


def listed(chunks, words, results=5):
    """What is printed."""
    scores, rows = scored(chunks, words), []
    for name, line, heading, _ in chunks:
        if f"{name}:{line}" in scores:
            rows.append((-round(scores[f"{name}:{line}"], 3), name, line, heading))
    return text(f"{-score:.3f} {n}:{line} {h}" for score, n, line, h in sorted(rows)[:results])


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def drawn(rng, n=14):
    """Chunks of four files, in no order; they are of different lengths."""
    chunks, lines = [], {}
    for _ in range(n):
        name = str(rng.choice(["a.md", "b/a.md", "b.txt", "c d.md"]))
        lines[name] = lines.get(name, 0) + int(rng.integers(1, 9))
        heading = [str(word) for word in rng.choice(WORDS, rng.integers(1, 3))]
        body = [str(word) for word in rng.choice(WORDS, rng.integers(0, 24))]
        chunks.append((name, lines[name], " ".join(heading), " ".join(heading + body)))
    return chunks


def draw(rng, words, n=14):
    """Chunks that have all these words; no score lies half way between two that are printed."""
    while True:
        chunks = drawn(rng, n)
        scores = scored(chunks, words).values()
        known = {word for *_, text in chunks for word in text.split()}
        if known.issuperset(words) and all(abs(s * 1000 % 1 - 0.5) > 1e-6 for s in scores):
            return chunks


def ask(lab, chunks, *words, errors=True):
    """Asks the index of these chunks; beside it stands a note that it doesn't know."""
    held = chunks if isinstance(chunks, str) else json.dumps(built(chunks))
    files = {"mine/index.json": held, "mine/new.md": "# Red tea\nred tea oil sun kettle\n"}
    got = lab.run(["python", "search.py", "ask", "mine", *words], files, errors=errors)
    shown = " ".join(["ask mine", *(f"'{word}'" for word in words)])
    if not isinstance(chunks, str) and sum(len(text) for *_, text in chunks) < 400:
        shown += "; the chunks are " + ", ".join(f"{n}:{line} '{t}'" for n, line, _, t in chunks)
    return {**got, "input": f"; {shown}"}


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint + got.get("input", ""))
    equal(got["code"], code, hint=f"the exit code; {hint}{got.get('input', '')}")


TEA = [
    ("bike.md", 5, "Chain", "chain drops oil and then tea"),
    ("garden.md", 1, "Compost", "compost green and brown green grass with leaves under it"),
    ("tea.md", 3, "Green tea", "green tea tea for two minutes in warm water"),
    ("tea.md", 8, "Black tea", "black tea four minutes or five"),
    ("oslo.md", 1, "Oslo", "oslo the night train"),
    ("pot.md", 2, "Teapot", "teapot on the shelf the steam rises"),
]


@check
def one_word(lab):
    """ranks the chunks that have a word by BM25"""
    for word in ("minutes", "tea"):
        want = listed(TEA, [word])
        hint = "SCORE PLACE HEADING, the best first; mind n, df, and the mean length"
        ended(ask(lab, TEA, word), 0, want, hint=hint)
    want = listed(TEA[2:3], ["tea"])
    ended(ask(lab, TEA[2:3], "tea"), 0, want, hint="an index with a single chunk")


@check(needs=one_word)
def several_words(lab, rng):
    """adds up the points of several words"""
    words = [str(word) for word in rng.permutation(WORDS)[:3]]
    for few in (words[:2], words):
        chunks = draw(rng, few)
        ended(ask(lab, chunks, " ".join(few)), 0, listed(chunks, few), hint="points are added")


@check(needs=one_word)
def often(lab, rng):
    """counts the chunks with a word for its weight, and keeps every weight above 0"""
    chunks = [("a.md", 1 + i, f"h{i}", f"h{i} tea tea tea" + " x" * i) for i in range(6)]
    chunks += [("b.md", 1, "b", "b oil" + " y" * 9), ("b.md", 2, "c", "c tea oil tea oil")]
    for words in (["tea"], ["tea", "oil"]):
        want = listed(chunks, words, 20)
        ended(ask(lab, chunks, " ".join(words), "20"), 0, want, hint="7 of 8 chunks have tea")


@check(needs=one_word)
def repeated(lab, rng):
    """counts a word of the query once, however often it is repeated"""
    chunks = draw(rng, ["tea", "oil"])
    want = listed(chunks, ["tea", "oil"])
    ended(ask(lab, chunks, "tea oil tea tea"), 0, want, hint="tea, oil, tea, tea")


@check(needs=one_word)
def cut_alike(lab, rng):
    """cuts a query into words as it cuts a note"""
    chunks = draw(rng, ["café", "e_3", "42"])
    want = listed(chunks, ["café", "e_3", "42"])
    ended(ask(lab, chunks, "  CAFÉ?e_3:(42) "), 0, want, hint="the words are café, e_3 and 42")


@check(needs=several_words)
def best_only(lab, rng):
    """prints the K best, and 5 if no K is given"""
    chunks = draw(rng, WORDS[:6], 30)
    query = " ".join(WORDS[:6])
    for k in (1, 7, 99):
        want = listed(chunks, WORDS[:6], k)
        ended(ask(lab, chunks, query, str(k)), 0, want, hint=f"K is {k}")
    ended(ask(lab, chunks, query), 0, listed(chunks, WORDS[:6]), hint="no K")


@check(needs=one_word)
def ties(lab):
    """sorts equal scores by file, then by line"""
    chunks = [("b.md", n, f"n{n}", f"n{n} tea") for n in (10, 9, 2, 100)]
    chunks += [("a.md", 11, "a", "a tea"), ("b", 3, "b", "b tea"), ("B.md", 4, "c", "c tea")]
    want = listed(chunks, ["tea"], 9)
    ended(ask(lab, chunks, "tea", "9"), 0, want, hint="seven equal scores")


@check(needs=ties)
def nearly(lab):
    """takes scores as equal that are printed the same"""
    chunks = [("b.md", 1, "b", "b tea" + " x" * 998), ("a.md", 1, "a", "a tea" + " x" * 999)]
    chunks += [("c.md", 1, "c", "c tea" + " x" * 997), ("d.md", 1, "d", "d oil")]
    want = listed(chunks, ["tea"])
    ended(ask(lab, chunks, "tea"), 0, want, hint="different in the fifth digit only")


@check(needs=one_word)
def unknown(lab, rng):
    """says which words are not in the notes, and ranks by the others"""
    chunks = draw(rng, ["tea", "oil"])
    got = ask(lab, chunks, "Kettle tea zebra? oil kettle")
    ended(got, 0, listed(chunks, ["tea", "oil"]), hint="kettle and zebra are in no chunk")
    want = "not in the notes: kettle\nnot in the notes: zebra\n"
    equal(got["err"], want, hint="on standard error, once each, in the order of the query")
    equal(ask(lab, chunks, "tea")["err"], "", hint="all words are known")


@check(needs=unknown)
def nothing(lab):
    """ends with 1 if none of the words is in the notes"""
    empty = json.dumps({"files": {}, "chunks": {}, "words": {}})
    for chunks in (TEA, empty):
        got = ask(lab, chunks, "kettle")
        ended(got, 1, "", hint="none of the words is in the notes")
        equal(got["err"], "not in the notes: kettle\n", hint="on standard error")


def refused(got, code, words, hint):
    """Compares how a run ended that could not do what was asked."""
    ended(got, code, "", hint=hint)
    found = [word for word in [*words, "Traceback"] if word in got["err"]]
    equal(found, words, hint=f"in a message on standard error; {hint}")
    equal(got["files"], {}, hint=f"nothing is written; {hint}")


@check
def empty(lab):
    """says in one line that there is no word in the query, and ends with 2"""
    for query in ("", "  ", "?! -"):
        got = ask(lab, TEA, query)
        hint = f"a query without a word: ask mine '{query}'"
        refused(got, 2, [], hint=hint)
        lines = [line for line in got["err"].split("\n") if line.strip()]
        equal(len(lines), 1, hint=f"lines on standard error; {hint}")
        begins = "usage:" if got["err"][:6] == "usage:" else "something else"
        equal(begins, "something else", hint=f"how the message begins; {hint}")


@check(needs=one_word)
def no_index(lab):
    """complains about a missing or damaged index and a missing folder, and ends with 1"""
    refused(ask(lab, '{"files"', "tea"), 1, ["mine/index.json"], hint="a damaged index")
    words = ["python", "search.py", "ask"]
    got = lab.run([*words, "bare", "tea"], {"bare/a.md": "tea"}, errors=True)
    refused(got, 1, ["bare/index.json"], hint="ask bare tea, a folder without an index")
    for name in ("gone", "a.md"):
        got = lab.run([*words, name, "tea"], {"a.md": "tea"}, errors=True)
        refused(got, 1, [name], hint=f"ask {name} tea, which is not a folder")


@check
def usage(lab):
    """says how it is used where the arguments make no sense, and ends with 2"""
    calls = [["ask", "mine", "tea", *numbers] for numbers in ("55", "555")]
    calls += [["ask", "mine"], ["ask", "mine", "red", "tea"], ["index", "mine", "tea"]]
    for words in (*calls, ["Ask", "mine", "tea"]):
        files = {"mine/index.json": json.dumps(built(TEA))}
        got = lab.run(["python", "search.py", *words], files, errors=True)
        hint = " ".join(["python search.py", *words])
        refused(got, 2, ["usage:"], hint=hint)
        equal(got["err"][:6], "usage:", hint=f"how the message begins; {hint}")


@check
def wrong_number(lab):
    """refuses a K that isn't a whole number of at least 1, and ends with 2"""
    for number in ("0", "-1", "2.5"):
        got = ask(lab, TEA, "tea", number)
        hint = f"ask mine tea {number}"
        refused({**got, "input": ""}, 2, ["usage:"], hint=hint)
        equal(got["err"][:6], "usage:", hint=f"how the message begins; {hint}")


@check
def as_before(lab):
    """still makes an index, counts it, and asks it"""
    notes = {"mine/a.md": "Top.\n\n# Tea\nGreen tea\n", "mine/b.md": "# Rain\n"}
    got = lab.run(["python", "search.py", "index", "mine"], notes)
    ended(got, 0, "new a.md\nnew b.md\n", hint="index")
    held = {"mine/index.json": got["files"].get("mine/index.json", "")}
    out = "files 2\nchunks 3\nwords 5\ndifferent words 4\nmean length 1.67\n"
    ended(lab.run(["python", "search.py", "stats", "mine"], held), 0, out, hint="stats")
    got = lab.run(["python", "search.py", "ask", "mine", "green top"], held)
    chunks = [("a.md", 1, "a.md", "top"), ("a.md", 3, "Tea", "tea green tea")]
    want = listed([*chunks, ("b.md", 1, "Rain", "rain")], ["green", "top"])
    ended(got, 0, want, hint="index, then ask")
