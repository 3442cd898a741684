from gradatim.checks import check, equal

WORDS = ["tea", "rain", "seven", "night", "open", "lamp", "river", "co-op", "it's", "x"]


def text(rng, lines=4):
    """Lines of words, some of them empty, with a line break at the end."""
    rows = [" ".join(rng.choice(WORDS, int(rng.integers(0, 6)))) for _ in range(lines)]
    return "".join(f"{row}\n" for row in rows)


def count(lab, content, name="notes.txt"):
    """What the program does with one file: exit code and standard output."""
    got = lab.run(["python", "count.py", name], files={name: content})
    return got["code"], got["out"]


def line(content, name="notes.txt"):
    return f"{len(content.splitlines())} {len(content.split())} {len(content)} {name}\n"


@check
def one_file(lab, rng):
    """prints lines, words, characters and the name of a file"""
    for content in ("one two\nthree\n", text(rng), text(rng, 9)):
        equal(count(lab, content), (0, line(content)), hint="four columns, single spaces, code 0")


@check(needs=one_file)
def last_line(lab, rng):
    """counts a last line without a line break, and an empty file"""
    equal(count(lab, "one two\nthree"), (0, "2 3 13 notes.txt\n"), hint="is the last line counted?")
    content = text(rng) + "end"
    equal(count(lab, content), (0, line(content)), hint="is the last line counted?")
    equal(count(lab, ""), (0, "0 0 0 notes.txt\n"), hint="an empty file is no error")


@check(needs=one_file)
def words(lab, rng):
    """takes each run of spaces, tabs and line breaks as one gap between words"""
    a, b, c = rng.choice(WORDS, 3).tolist()
    for content in (f"  {a}   {b} \n", f"{a}\t{b}\n\n{c}\n"):
        equal(count(lab, content), (0, line(content)), hint="split() without an argument?")


@check(needs=one_file)
def characters(lab, rng):
    """counts characters, not bytes"""
    for content in ("café\n", "naïve café, 5 €\n" + text(rng)):
        equal(count(lab, content), (0, line(content)), hint="how many characters is é?")


@check(needs=one_file)
def elsewhere(lab, rng):
    """reads a file in another folder, and leaves nothing behind"""
    content = text(rng)
    got = lab.run(["python", "count.py", "texts/a b.txt"], files={"texts/a b.txt": content})
    equal((got["code"], got["out"]), (0, line(content, "texts/a b.txt")), hint="as it was typed")
    equal(sorted(got["files"]), [], hint="which files does the program write?")


@check
def missing_file(lab, rng):
    """complains on standard error about a file that is not there, and ends with 1"""
    name = f"{rng.choice(['nots', 'note', 'draft'])}.txt"
    got = lab.run(["python", "count.py", name], files={"notes.txt": "a\n"}, errors=True)
    equal((got["code"], got["out"]), (1, ""), hint="exit code, and nothing on standard output")
    equal(name in got["err"], True, hint="which file is it that is missing?")
    equal("Traceback" in got["err"], False, hint="a person reads it: one sentence, no traceback")


@check
def wrong_call(lab, rng):
    """says how it is used unless there is exactly one name, and ends with 2"""
    files = {"a.txt": text(rng), "b.txt": text(rng)}
    for names in ([], ["a.txt", "b.txt"]):
        got = lab.run(["python", "count.py", *names], files=files, errors=True)
        equal((got["code"], got["out"]), (2, ""), hint="exit code, and nothing on standard output")
        equal(got["err"][:6], "usage:", hint="the message begins with it")
