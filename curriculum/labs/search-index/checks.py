import hashlib
import json

from gradatim.checks import check, equal

WORDS = ["and", "oil", "red", "tea", "rye", "sun", "rain", "café", "über", "øl", "x9", "e_3", "42"]
NOTES = {
    "tea.md": "# Tea\nNot before noon.\n\n## Green tea\nTwo minutes: TWO!\n\n## Black tea\nFour.\n",
    "garden/roses.md": "# Roses\nRed, red and red.",
    "garden/old/seeds.txt": "## Seeds\nBeans, peas",
}
PARTS = [
    ("tea.md", 1, "Tea", "tea not before noon"),
    ("tea.md", 4, "Green tea", "green tea two minutes two"),
    ("tea.md", 7, "Black tea", "black tea four"),
    ("garden/roses.md", 1, "Roses", "roses red red and red"),
    ("garden/old/seeds.txt", 1, "Seeds", "seeds beans peas"),
]


def wanted(files, parts):
    """The index of notes of which these are the chunks: file, line, heading and words."""
    index = {"files": {}, "chunks": {}, "words": {}}
    for name, text in files.items():
        index["files"][name] = hashlib.sha256(text.encode()).hexdigest()
    for name, line, heading, text in parts:
        words, place = text.split(), f"{name}:{line}"
        chunk = {"file": name, "line": line, "heading": heading, "length": len(words)}
        index["chunks"][place] = chunk
        for word in words:
            postings = index["words"].setdefault(word, {})
            postings[place] = postings.get(place, 0) + 1
    return index


def compare(got, want, hint, folder="mine"):
    """Compares an index that was left behind, part by part."""
    held = got["files"].get(f"{folder}/index.json", "there is no new index.json")
    try:
        index = json.loads(held)
    except (ValueError, TypeError):
        index = held
    if not isinstance(index, dict) or sorted(index) != sorted(want):
        equal(index, want, hint=hint)
    equal(*(listed(one["chunks"]) for one in (index, want)), hint=f"the chunks; {hint}")
    for part in ("chunks", "words", "files"):
        equal(index[part], want[part], hint=f"{part} in index.json; {hint}")


def listed(chunks):
    """The chunks of an index on a line each."""
    try:
        return sorted(f"{at} {c['heading']}, {c['length']} words" for at, c in chunks.items())
    except (AttributeError, KeyError, TypeError):
        return chunks


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint="the exit code")


def run(lab, notes, old=None, folder="mine", words=("index",)):
    """Runs a command on a folder with these notes and perhaps an index that is there already."""
    files = {f"{folder}/{name}": content for name, content in notes.items()}
    if old is not None:
        files[f"{folder}/index.json"] = old if isinstance(old, str) else json.dumps(old)
    return lab.run(["python", "search.py", *words, folder], files, errors=True)


def note(lab, lines, parts, hint):
    """Indexes one note, whose chunks are given as line, heading and words."""
    files = {"a.md": text(lines)}
    compare(run(lab, files), wanted(files, [("a.md", *part) for part in parts]), hint)


def drawn(rng, name):
    """A note and its chunks."""
    lines, parts = [], []
    for _ in range(rng.integers(1, 4)):
        heading = [str(word) for word in rng.choice(WORDS, rng.integers(1, 3))]
        body = [str(word) for word in rng.choice(WORDS, rng.integers(0, 9))]
        number = len(lines) + 1
        lines += ["#" * int(rng.integers(1, 7)) + " " + " ".join(heading), "", ", ".join(body)]
        parts.append((name, number, " ".join(heading), " ".join(heading + body)))
    return text(lines), parts


def shelf(rng, names):
    """Notes with these names, and the chunks of each."""
    made = {name: drawn(rng, name) for name in names}
    return {name: one[0] for name, one in made.items()}, {n: one[1] for n, one in made.items()}


def index_of(files, parts):
    return wanted(files, [part for name in files for part in parts[name]])


@check
def first(lab):
    """cuts notes into chunks, and writes down where each word stands and how often"""
    got = run(lab, NOTES)
    compare(got, wanted(NOTES, PARTS), hint="three notes, read for the first time")
    ended(got, 0, text(f"new {name}" for name in sorted(NOTES)), hint="new PATH for each")


@check(needs=first)
def headings(lab):
    """takes only one to six # with a space and a text behind them as a heading"""
    lines = ["###### Six", "#tag a", " # in", "####### seven", "#", "#  ", "b #", "#!", "# ##"]
    parts = [(1, "Six", "six tag a in seven b"), (10, "a # b", "a b c"), (12, "#d", "d")]
    note(lab, [*lines, "#   a # b ", "c", "## #d"], parts, hint="which lines are headings?")


@check(needs=first)
def code(lab):
    """begins no chunk inside a code block"""
    lines = ["# A", "```sh", "# b", "```", "# C", "x ```", "# D", "```", "# e", "``", "# f"]
    parts = [(1, "A", "a sh b"), (5, "C", "c x"), (7, "D", "d e f g")]
    note(lab, [*lines, "    ```", "# g"], parts, hint="where does a code block begin and end?")


@check(needs=first)
def top(lab):
    """keeps what stands above the first heading, and no chunk without words"""
    lines = ["", "above", "# A", "", "# ...", "--", "## B", "b", "# C"]
    parts = [(1, "a.md", "above"), (3, "A", "a"), (7, "B", "b b"), (9, "C", "c")]
    note(lab, lines, parts, hint="which chunks have words?")
    note(lab, ["# A", "a", "# B"], [(1, "A", "a a"), (3, "B", "b")], hint="nothing above")
    files = {"x/y.txt": "No heading\r\nat all.\r\n"}
    want = wanted(files, [("x/y.txt", 1, "x/y.txt", "no heading at all")])
    compare(run(lab, files), want, hint="a note without headings")


@check(needs=first)
def letters(lab):
    """takes letters, digits and underscores of any alphabet as words, in small letters"""
    lines = ["# Ümlaut-Test E-417", "it's SO_5 naïve… ÉTÉ", "été x2x 3.50 Straße"]
    words = "ümlaut test e 417 it s so_5 naïve été été x2x 3 50 straße"
    note(lab, lines, [(1, "Ümlaut-Test E-417", words)], hint="what are the words?")


@check(needs=first)
def folders(lab):
    """reads .md and .txt at any depth, and nothing that is hidden"""
    good = {"a b.md": "# A\n", "x/y/z/c.txt": "# C", "d.md/e.f.md": "# E", "x y.md": ""}
    bad = {".h.md": "h", "x/.i/j.md": "j", "k.mdx": "k", "md": "l", "m.md.bak": "m", "x/n.py": "n"}
    bad |= {"O.MD": "# O\n", "x/p.Txt": "# P\n"}
    parts = [("a b.md", 1, "A", "a"), ("x/y/z/c.txt", 1, "C", "c"), ("d.md/e.f.md", 1, "E", "e")]
    want = wanted(good, parts)
    for folder in ("my notes", ".mine"):
        got = run(lab, good | bad, folder=folder)
        compare(got, want, hint="which files are notes?", folder=folder)
        ended(got, 0, text(f"new {name}" for name in sorted(good)), hint="new PATH for each")
    compare(run(lab, bad), wanted({}, []), hint="a folder without notes")


@check(needs=first)
def readable(lab):
    """writes an index that people can read"""
    notes = {"b.md": "# Über\nzoë B\n", "a.md": "# Zoë\n"}
    parts = [("b.md", 1, "Über", "über zoë b"), ("a.md", 1, "Zoë", "zoë")]
    want = json.dumps(wanted(notes, parts), ensure_ascii=False, indent=1, sort_keys=True)
    held = run(lab, notes)["files"].get("mine/index.json", "")
    equal(held.rstrip("\n"), want, hint="sorted keys, indented by 1, letters as they are")


@check(needs=first)
def again(lab, rng):
    """reads what is new or has changed, and forgets what is gone"""
    before, chunks = shelf(rng, ["a.md", "b/a.md", "b/d.txt", "e.md", "e.md.txt", "f.md"])
    other, fresh = shelf(rng, ["b/c.md", "b/d.txt"])
    other["f.md"], fresh["f.md"] = "# Oil\nin oil", [("f.md", 1, "Oil", "oil in oil")]
    after = {name: text for name, text in (before | other).items() if name not in ("a.md", "e.md")}
    got = run(lab, after, index_of(before, chunks))
    hint = "b/d.txt and f.md changed, b/c.md new, a.md and e.md deleted, e.md.txt as before"
    compare(got, index_of(after, chunks | fresh), hint=hint)
    lines = ["deleted a.md", "new b/c.md", "changed b/d.txt", "deleted e.md", "changed f.md"]
    ended(got, 0, text(lines), hint="a line for each, sorted by path")


@check(needs=again)
def same(lab, rng):
    """leaves the same index where nothing has changed, and says nothing"""
    notes, chunks = shelf(rng, ["a.md", "b/c.md"])
    want = index_of(notes, chunks)
    sorted_keys = json.dumps(want, ensure_ascii=False, indent=1, sort_keys=True)
    got = run(lab, notes, sorted_keys)
    ended(got, 0, "", hint="nothing is new")
    held = got["files"].get("mine/index.json", sorted_keys)
    equal(held.rstrip("\n"), sorted_keys, hint="the index is as it was")
    got = run(lab, {}, want)
    compare(got, wanted({}, []), hint="all notes are gone")
    ended(got, 0, "deleted a.md\ndeleted b/c.md\n", hint="all notes are gone")


@check(needs=again)
def taken_over(lab, rng):
    """takes over from the old index what comes from notes that haven't changed"""
    notes, chunks = shelf(rng, ["a.md", "b.md", "c.md"])
    old = index_of(notes, chunks)
    place = "{}:{}".format(*chunks["b.md"][0])
    old["chunks"][place]["heading"] = "by hand"
    old["words"]["byhand"] = {place: 17}
    other, fresh = shelf(rng, ["a.md"])
    other["a.md"] += "more\n"
    fresh["a.md"][-1] = (*fresh["a.md"][-1][:3], fresh["a.md"][-1][3] + " more")
    want = index_of(notes | other, chunks | fresh)
    want["chunks"][place]["heading"] = "by hand"
    want["words"]["byhand"] = {place: 17}
    hint = "b.md is as it was, and its part of the index was changed by hand"
    compare(run(lab, notes | other, old), want, hint)


DRIVER = """
import os, runpy, sys

for name, when in DATES.items():
    os.utime(name, (when, when))
sys.argv = ["search.py", "index", "mine"]
runpy.run_path("search.py", run_name="__main__")
"""


@check(needs=again)
def by_content(lab):
    """looks at what the notes hold, not at their dates"""
    changed = NOTES | {"tea.md": "# Tea\n"}
    want = wanted(changed, [("tea.md", 1, "Tea", "tea"), *PARTS[3:]])
    dates = {"mine/tea.md": 1e9, "mine/garden/roses.md": 2e9, "mine/index.json": 1.5e9}
    files = {f"mine/{name}": content for name, content in changed.items()}
    files["mine/index.json"] = json.dumps(wanted(NOTES, PARTS))
    files["driver.py"] = DRIVER.replace("DATES", repr(dates))
    got = lab.run(["python", "driver.py"], files, errors=True)
    hint = "tea.md has changed and is older than the index; roses.md is newer, and the same"
    compare(got, want, hint)
    ended(got, 0, "changed tea.md\n", hint=hint)


@check(needs=again)
def damaged(lab):
    """reads everything if the index is damaged"""
    for old in ("", '{"files": {}'):
        got = run(lab, NOTES, old)
        compare(got, wanted(NOTES, PARTS), hint="index.json is no JSON")
        ended(got, 0, text(f"new {name}" for name in sorted(NOTES)), hint="index.json is no JSON")


@check
def stats(lab, rng):
    """counts what is in the index, without looking at the notes"""
    notes, chunks = shelf(rng, ["a.md", "b.md", "c.md"])
    index = index_of(notes | {"d.md": ""}, chunks | {"d.md": []})
    lengths = [chunk["length"] for chunk in index["chunks"].values()]
    mean = sum(lengths) / len(lengths)
    rows = ["files 4", f"chunks {len(lengths)}", f"words {sum(lengths)}"]
    rows += [f"different words {len(index['words'])}", f"mean length {mean:.2f}"]
    got = run(lab, {"a.md": "other"}, index, words=["stats"])
    ended(got, 0, text(rows), hint="five lines")
    equal(got["files"], {}, hint="stats writes nothing")
    rows = ["files 0", "chunks 0", "words 0", "different words 0", "mean length 0.00"]
    got = run(lab, {}, wanted({}, []), words=["stats"])
    ended(got, 0, text(rows), hint="an empty index")


def refused(got, code, words, hint):
    """Compares how a run ended that could not do what was asked."""
    ended(got, code, "", hint=hint)
    found = [word for word in [*words, "Traceback"] if word in got["err"]]
    equal(found, words, hint="in a message on standard error")
    equal(got["files"], {}, hint="nothing is written")


@check
def no_index(lab):
    """complains about an index that is missing or damaged, and ends with 1"""
    for old in (None, '{"files"'):
        got = run(lab, {"a.md": "a"}, old, words=["stats"])
        refused(got, 1, ["mine/index.json"], hint="there is no index to count")


@check
def no_folder(lab):
    """complains about a folder that isn't there, and ends with 1"""
    for name in ("index", "stats"):
        for folder in ("gone", "a.md"):
            words = ["python", "search.py", name, folder]
            got = lab.run(words, {"a.md": "a"}, errors=True)
            refused(got, 1, [folder], hint="not a folder")


@check
def usage(lab):
    """says how it is used where the arguments make no sense, and ends with 2"""
    for words in ([], ["index"], ["index", "mine", "mine"], ["look", "mine"], ["stats"]):
        got = lab.run(["python", "search.py", *words], {"mine/a.md": "a"}, errors=True)
        refused(got, 2, ["usage:"], hint="exit code, and nothing on standard output")
        equal(got["err"][:6], "usage:", hint="the message begins with it")
