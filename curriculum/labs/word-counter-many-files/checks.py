from gradatim.checks import check, equal

WORDS = ["tea", "rain", "seven", "night", "open", "lamp", "river", "co-op", "it's", "x"]


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint="the exit code")


def named(got, words, hint):
    """Compares which of these words are on standard error."""
    equal([word for word in [*words, "Traceback"] if word in got["err"]], words, hint=hint)


def text(rng, lines=3):
    """Lines of words, without a line break at the end."""
    return "\n".join(" ".join(rng.choice(WORDS, int(rng.integers(1, 6)))) for _ in range(lines))


def row(content):
    return [len(content.splitlines()), len(content.split()), len(content)]


def table(files, names):
    """What is printed for these names; names that are not among the files are missing."""
    rows = [(*row(files[name]), name) for name in names if name in files]
    lines = [f"{a} {b} {c} {name}" for a, b, c, name in rows]
    if len(names) > 1:
        sums = [sum(found[i] for found in rows) for i in range(3)]
        lines.append(f"{sums[0]} {sums[1]} {sums[2]} total")
    return "".join(f"{line}\n" for line in lines)


def count(lab, files, names, stdin=""):
    """Runs the program with these names."""
    laid = {name: content for name, content in files.items() if name != "-"}
    return lab.run(["python", "count.py", *names], files=laid, stdin=stdin)


@check
def single(lab, rng):
    """prints one line, and no total, for a single file"""
    files = {"a.txt": text(rng), "(1).txt": text(rng)}
    for name in files:
        ended(count(lab, files, [name]), 0, table(files, [name]), hint="as in the first step")


@check
def several(lab, rng):
    """prints a line for each of several files in their order, then the total"""
    files = {"b.txt": text(rng), "a.txt": text(rng, 5), "sub/(c).txt": text(rng) + "\n"}
    for names in map(str.split, ("b.txt a.txt", "sub/(c).txt a.txt b.txt", "a.txt b.txt a.txt")):
        hint = f"{' '.join(names)}: a line for each name, then the sums of these lines"
        ended(count(lab, files, names), 0, table(files, names), hint=hint)


@check
def nothing_in_them(lab):
    """counts empty files among others"""
    files = {"empty.txt": "", "a.txt": "one two"}
    names = ["empty.txt", "a.txt", "empty.txt"]
    want = "0 0 0 empty.txt\n1 2 7 a.txt\n0 0 0 empty.txt\n1 2 7 total\n"
    ended(count(lab, files, names), 0, want, hint="an empty file is no error")


@check(needs=single)
def standard_input(lab, rng):
    """reads standard input for the name -"""
    typed = text(rng) + "\ncafé\n"
    want = table({"-": typed}, ["-"])
    ended(count(lab, {}, ["-"], stdin=typed), 0, want, hint="sys.stdin.read()")
    files = {"a.txt": text(rng), "-": typed}
    for names in (["a.txt", "-"], ["-", "a.txt"]):
        got = count(lab, files, names, stdin=typed)
        ended(got, 0, table(files, names), hint=f"beside a file too: {' '.join(names)}")


@check(needs=several)
def one_is_missing(lab, rng):
    """goes on after a file that is not there, and ends with 1"""
    files = {"a.txt": text(rng), "b.txt": text(rng, 2), "c.txt": text(rng, 4)}
    calls = "a.txt gone.txt b.txt c.txt", "gone.txt c.txt", "c.txt gone.txt"
    for names in map(str.split, calls):
        got = lab.run(["python", "count.py", *names], files=files, errors=True)
        ended(got, 1, table(files, names), hint="the others are counted all the same")
        named(got, ["gone.txt"], hint="name the file in a sentence on standard error")


@check
def nothing_to_count(lab):
    """ends with 1 if no file is there, and with 2 if no name was typed"""
    got = lab.run(["python", "count.py", "gone.txt"], errors=True)
    ended(got, 1, "", hint="a single name, so there is no total")
    ended(count(lab, {}, ["x.txt", "y.txt"]), 1, "0 0 0 total\n", hint="two names, so a total")
    got = lab.run(["python", "count.py"], errors=True)
    ended(got, 2, "", hint="exit code, and nothing on standard output")
    equal(got["err"][:6], "usage:", hint="the message begins with it")
