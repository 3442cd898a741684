from gradatim.checks import check, equal

WORDS = ["tea", "rain", "seven", "night", "open", "lamp", "river", "co-op", "it's", "x"]


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint="the exit code")


def named(got, words, hint):
    """Compares which of these words are on standard error."""
    equal([word for word in [*words, "Traceback"] if word in got["err"]], words, hint=hint)


def text(rng, lines=4):
    """Lines of words, some of them empty, with a line break at the end."""
    rows = [" ".join(rng.choice(WORDS, int(rng.integers(0, 6)))) for _ in range(lines)]
    return "".join(f"{row}\n" for row in rows)


def count(lab, content, name="notes.txt"):
    """Runs the program on one file."""
    return lab.run(["python", "count.py", name], files={name: content})


def line(content, name="notes.txt"):
    return f"{len(content.splitlines())} {len(content.split())} {len(content)} {name}\n"


@check
def one_file(lab, rng):
    """prints lines, words, characters and the name of a file"""
    for content in ("one two\nthree\n", text(rng), text(rng, 9)):
        hint = f"four columns, single spaces, code 0; notes.txt holds {content!r}"
        ended(count(lab, content), 0, line(content), hint=hint)


@check(needs=one_file)
def last_line(lab, rng):
    """counts a last line without a line break, and an empty file"""
    ended(count(lab, "one two\nthree"), 0, "2 3 13 notes.txt\n", hint="is the last line counted?")
    content = text(rng) + "end"
    hint = f"is the last line counted? notes.txt holds {content!r}"
    ended(count(lab, content), 0, line(content), hint=hint)
    ended(count(lab, ""), 0, "0 0 0 notes.txt\n", hint="an empty file is no error")


@check(needs=one_file)
def words(lab, rng):
    """takes each run of spaces, tabs and line breaks as one gap between words"""
    a, b, c = rng.choice(WORDS, 3).tolist()
    for content in (f"  {a}   {b} \n", f"{a}\t{b}\n\n{c}\n"):
        hint = f"split() without an argument? notes.txt holds {content!r}"
        ended(count(lab, content), 0, line(content), hint=hint)


@check(needs=one_file)
def characters(lab, rng):
    """counts characters, not bytes"""
    for content in ("café\n", "naïve café, 5 €\n" + text(rng)):
        hint = f"how many characters is é? notes.txt holds {content!r}"
        ended(count(lab, content), 0, line(content), hint=hint)


@check(needs=one_file)
def elsewhere(lab, rng):
    """reads a file in another folder, and leaves nothing behind"""
    content = text(rng)
    got = lab.run(["python", "count.py", "texts/a b.txt"], files={"texts/a b.txt": content})
    ended(got, 0, line(content, "texts/a b.txt"), hint="as it was typed")
    typed = lab.run(["python", "count.py", "./b.txt"], files={"b.txt": content})
    ended(typed, 0, line(content, "./b.txt"), hint="as it was typed: ./b.txt")
    equal(sorted(got["files"]), [], hint="which files does the program write?")


@check
def missing_file(lab, rng):
    """complains on standard error about a file that is not there, and ends with 1"""
    name = f"{rng.choice(['nots', 'note', 'draft'])}.txt"
    got = lab.run(["python", "count.py", name], files={"notes.txt": "a\n"}, errors=True)
    ended(got, 1, "", hint="exit code, and nothing on standard output")
    named(got, [name], hint="name the file in a sentence on standard error")


@check
def wrong_call(lab, rng):
    """says how it is used unless there is exactly one name, and ends with 2"""
    files = {"a.txt": text(rng), "b.txt": text(rng)}
    for names in ([], ["a.txt", "b.txt"]):
        got = lab.run(["python", "count.py", *names], files=files, errors=True)
        hint = " ".join(["python count.py", *names])
        ended(got, 2, "", hint=f"exit code, and nothing on standard output: {hint}")
        equal(got["err"][:6], "usage:", hint=f"the message begins with it: {hint}")
