from gradatim.checks import check, equal

MARKS = ".,;:!?()[]\"'-"
WORDS = ["tea", "Tea", "rain,", "rain", "(night)", "open!", "it's", "co-op", "x", "--", "'x'"]


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint="the exit code")


def named(got, words, hint):
    """Compares which of these words are on standard error."""
    equal([word for word in [*words, "Traceback"] if word in got["err"]], words, hint=hint)


def text(rng, pieces=14):
    return " ".join(rng.choice(WORDS, pieces)) + "\n"


def top(content, n):
    found = {}
    for piece in content.lower().split():
        word = piece.strip(MARKS)
        if word:
            found[word] = found.get(word, 0) + 1
    rows = sorted((-count, word) for word, count in found.items())
    return [(-count, word) for count, word in rows][:n]


def printed(content, n):
    return "".join(f"{count} {word}\n" for count, word in top(content, n))


def call(lab, content, n):
    """What words.top returns, as another program sees it."""
    program = f"import words\nprint(words.top({content!r}, {n}))\n"
    got = lab.run(["python", "other.py"], files={"other.py": program})
    return got["out"]


@check
def two_words(lab):
    """finds the two words that a sentence uses most"""
    content = "To be, or not to be: -- (to be!), be"
    hint = f"another program prints top({content!r}, 2)"
    equal(call(lab, content, 2), "[(4, 'be'), (3, 'to')]\n", hint=hint)


@check(needs=two_words)
def tidy_words(lab, rng):
    """tidies words at their ends only, and drops what is empty"""
    for content in ("it's it's co-op -- ' (its) \"co-op\" [x]; x?", text(rng), text(rng)):
        hint = f"which marks go, and where? This is top({content!r}, 20)"
        equal(call(lab, content, 20), f"{top(content, 20)}\n", hint=hint)


@check(needs=two_words)
def order(lab, rng):
    """sorts by count, then by the alphabet, and returns no more than n"""
    x, y, z = sorted(rng.choice(["apple", "fig", "kiwi", "pear", "plum"], 3, False).tolist())
    content = f"{y} {x} {z} lime {z} {x} {y}"
    for n in (1, 3, 9):
        hint = f"which of equal counts is first? This is top({content!r}, {n})"
        equal(call(lab, content, n), f"{top(content, n)}\n", hint=hint)
    got = call(lab, "To be, or not to be: -- (to be!)", 2)
    equal(got, "[(3, 'be'), (3, 'to')]\n", hint="the example of the lesson")
    equal(call(lab, "", 3), "[]\n", hint="a text without words")


@check
def option(lab, rng):
    """prints the words of one file for --top"""
    content, few = text(rng), int(rng.integers(2, 4))
    for n in (1, few):
        got = lab.run(["python", "count.py", "--top", str(n), "a.txt"], files={"a.txt": content})
        hint = f"COUNT WORD, nothing else; --top {n}, and a.txt is {content!r}"
        ended(got, 0, printed(content, n), hint=hint)


@check(needs=option)
def together(lab, rng):
    """counts the words of all files together, and of standard input"""
    files = {"a.txt": text(rng).strip(), "b.txt": text(rng)}
    got = lab.run(["python", "count.py", "--top", "3", "a.txt", "b.txt"], files=files)
    whole = files["a.txt"] + "\n" + files["b.txt"]
    ended(got, 0, printed(whole, 3), hint=f"one list for all files: {files}")
    files = {"a.txt": "tea rain", "b.txt": "rain tea"}
    got = lab.run(["python", "count.py", "--top", "3", "a.txt", "b.txt"], files=files)
    hint = f"a word ends where its file ends: {files}"
    ended(got, 0, "2 rain\n2 tea\n", hint=hint)
    got = lab.run(["python", "count.py", "--top", "2", "-"], stdin=files["b.txt"])
    ended(got, 0, printed(files["b.txt"], 2), hint="- is standard input")


@check(needs=option)
def one_is_missing(lab, rng):
    """reports a missing file, counts the others, and ends with 1"""
    files = {"a.txt": text(rng)}
    words = ["python", "count.py", "--top", "2", "gone.txt", "a.txt"]
    got = lab.run(words, files=files, errors=True)
    ended(got, 1, printed(files["a.txt"], 2), hint="as in the second step")
    named(got, ["gone.txt"], hint="name the file in a sentence on standard error")


@check
def wrong_call(lab):
    """says how it is used if N is no number from 1 up, or no file follows"""
    files = {"a.txt": "one two"}
    for words in (["0", "a.txt"], ["two", "a.txt"], ["-1", "a.txt"], ["+3", "a.txt"], ["3"], []):
        got = lab.run(["python", "count.py", "--top", *words], files=files, errors=True)
        ended(got, 2, "", hint=f"python count.py --top {' '.join(words)}")
        equal(got["err"][:6], "usage:", hint="the message begins with it")


@check
def as_before(lab, rng):
    """works as before without --top"""
    content = text(rng)
    got = lab.run(["python", "count.py", "(1).txt"], files={"(1).txt": "one two"})
    ended(got, 0, "1 2 7 (1).txt\n", hint="one name, so there is no total")
    line = f"{len(content.splitlines())} {len(content.split())} {len(content)}"
    got = lab.run(["python", "count.py", "a.txt", "a.txt"], files={"a.txt": content})
    n, w, c = (2 * int(number) for number in line.split())
    want = f"{line} a.txt\n{line} a.txt\n{n} {w} {c} total\n"
    ended(got, 0, want, hint="as in the second step")
