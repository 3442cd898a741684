import re

from gradatim.checks import check, equal

HEADER = "person,film,rating"


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint=f"the exit code; {hint}")


def named(got, words, hint):
    """Compares which of these words are on standard error."""
    equal([word for word in [*words, "Traceback"] if word in got["err"]], words, hint=hint)


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def table(rows, header=HEADER):
    """The file of these ratings: person, film, stars."""
    return text([header, *(f"{person},{film},{stars:g}" for person, film, stars in rows)])


def described(rows):
    """The ratings of each film, as a hint shows them."""
    given = {}
    for _, film, stars in rows:
        given.setdefault(film, []).append(f"{stars:g}")
    return "the ratings are " + "; ".join(
        f"{film}: {' '.join(given[film])}" for film in sorted(given)
    )


def films(**stars):
    """Ratings of films by their stars; the persons are p0, p1 and so on."""
    return [(f"p{i}", film, s) for film, given in stars.items() for i, s in enumerate(given)]


def listed(rows, minimum=1):
    """The list as it is printed, and whether no score is about half way between two."""
    mean = sum(stars for *_, stars in rows) / len(rows)
    found, safe = [], True
    for film in {film for _, film, _ in rows}:
        given = [stars for _, name, stars in rows if name == film]
        score = (5 * mean + sum(given)) / (5 + len(given))
        safe = safe and abs(score * 100 % 1 - 0.5) > 1e-6
        if len(given) >= minimum:
            found.append((-round(score, 2), -len(given), film))
    lines = [f"{-score:.2f} {-count} {film}" for score, count, film in sorted(found)[:10]]
    return text(lines), safe


def draw(rng, counts):
    """Ratings of films called a, b and so on, so many of each; no score is half way."""
    while True:
        stars = {
            name: rng.integers(2, 11, n) / 2
            for name, n in zip("abcdefghijklm", counts, strict=False)
        }
        rows = films(**stars)
        if listed(rows)[1]:
            return [rows[i] for i in rng.permutation(len(rows))]


def run(lab, content, minimum=1, name="mine.csv"):
    words = ["python", "films.py", "best", name, str(minimum)]
    return lab.run(words, {name: content}, errors=True)


@check
def damped(lab):
    """prints the damped mean of each film and the number of its ratings, the best first"""
    rows = films(Two=[4, 5], Six=[2, 3] * 3, Four=[1] * 4, Eight=[4.5, 3.5] * 4)
    hint = f"{described(rows)}; five more for each"
    ended(run(lab, table(rows)), 0, listed(rows)[0], hint=hint)


@check(needs=damped)
def mean_of_all(lab, rng):
    """damps towards the mean of all ratings"""
    rows = films(Many=[5] * 11, Few=[1, 2], Two=[1.5, 1.5])
    hint = f"each rating counts once in the mean of all; {described(rows)}"
    ended(run(lab, table(rows)), 0, listed(rows)[0], hint=hint)
    rows = draw(rng, [2, 3, 12, 7])
    hint = f"what is added above and below? {described(rows)}"
    ended(run(lab, table(rows)), 0, listed(rows)[0], hint=hint)


@check(needs=mean_of_all)
def minimum(lab, rng):
    """leaves out films with too few ratings, and lets their ratings count in the mean of all"""
    rows = draw(rng, [3, 2, 4, 1, 5])
    for least in (2, 3, 4, 6):
        want, _ = listed(rows, least)
        ended(run(lab, table(rows), least), 0, want, hint=f"minimum {least}; {described(rows)}")


@check(needs=mean_of_all)
def equal_scores(lab):
    """puts the film with more ratings first if the scores are printed the same, then by title"""
    rows = films(c=[3], b=[2, 4], e=[3, 2.5, 3.5], d=[4, 2], a=[3], C=[3])
    want = text(["3.00 3 e", "3.00 2 b", "3.00 2 d", "3.00 1 C", "3.00 1 a", "3.00 1 c"])
    hint = f"all of them have the score 3.00; {described(rows)}"
    ended(run(lab, table(rows)), 0, want, hint=hint)
    rows = films(x=[3], y=[3.5, 3], z=[5])
    want, _ = listed(rows)
    hint = f"scores that look the same count as the same; {described(rows)}"
    ended(run(lab, table(rows)), 0, want, hint=hint)


@check(needs=mean_of_all)
def ten(lab, rng):
    """prints ten films at most"""
    for n in (10, 13):
        rows = draw(rng, [2, 1, 3, 2, 2, 1, 4, 2, 3, 1, 2, 3, 5][:n])
        ended(run(lab, table(rows)), 0, listed(rows)[0], hint=f"{n} films; how many lines?")


@check(needs=mean_of_all)
def last_counts(lab, rng):
    """takes the last rating if somebody has rated a film several times"""
    rows = draw(rng, [4, 6, 3])
    old = [(person, film, 6 - stars) for person, film, stars in rows[1:4]]
    want, _ = listed(rows)
    hint = f"the first 7 rows are replaced by later ones; without them {described(rows)}"
    ended(run(lab, table([*old, rows[1], *old, *rows])), 0, want, hint=hint)


@check(needs=mean_of_all)
def csv(lab):
    """reads quotation marks, other columns in any order, spaces and blank lines"""
    lines = ["", "  ", " date,film , rating,person", ""]
    lines += ['1.3.,"Salt, Wind and Rain",4.5,Ana', "   "]
    lines += ['1.3.,"The ""Ferry""", 4.0 ,Ana', '2.3.,"The ""Ferry"" ",3, Ben ']
    lines += ["1.3.,Io,1,Ana", "2.3., Io ,5, Ana "]
    want = text(["4.27 1 Io", "4.19 1 Salt, Wind and Rain", '3.95 2 The "Ferry"'])
    hint = f"four ratings by two persons; the lines are {lines}"
    ended(run(lab, text(lines)), 0, want, hint=hint)


@check(needs=damped)
def no_ratings(lab):
    """prints nothing for a file with a header and no ratings, and ends with 0"""
    ended(run(lab, f"{HEADER}\n"), 0, "", hint="the header is the only line")


def damaged(got, lines, what, name="mine.csv"):
    """Compares what is said of a file with damaged lines."""
    ended(got, 1, "", hint=f"nothing on standard output; {what}")
    named(got, [name], hint="name the file in a message on standard error")
    found = sorted({int(n) for n in re.findall(r"\bline (\d+)", got["err"])})
    equal(found, lines, hint=f"line N for each damaged row, from the top of the file; {what}")


@check(needs=damped)
def damage(lab):
    """names every damaged row, and prints no list"""
    lines = [HEADER, "Ana,Io,4", "", "Ana,Io", ",Io,3", "Ben,,3", "Ben,Io,4,5", "Ben,Io,3.5"]
    lines.append("Ana, ,2")
    got = run(lab, text(lines), name="april.csv")
    damaged(got, [4, 5, 6, 7, 9], f"the lines are {lines}", "april.csv")


@check(needs=damage)
def stars(lab):
    """takes only whole and half stars from 1 to 5"""
    good, bad = ["1", "5", "1.5", "4.5", "3.0"], ["0.5", "5.5", "4.2", "0", "-4", "nan", "inf"]
    rows = [f"p{i},Io,{word}" for i, word in enumerate([*good, *bad, "", "four", '"4,5"'])]
    what = f"the rows below the header are {rows}"
    damaged(run(lab, text([HEADER, *rows])), list(range(7, 17)), what)


@check
def no_table(lab):
    """complains about a missing file and a missing column, and ends with 1"""
    contents = {"a.csv": "person,film,stars\nAna,Io,4\n", "b.csv": ""}
    states = {
        "gone.csv": "isn't there",
        "a.csv": "has no rating in its header",
        "b.csv": "is empty",
    }
    for name in ("gone.csv", *contents):
        files = {name: contents[name]} if name in contents else {}
        got = lab.run(["python", "films.py", "best", name, "1"], files, errors=True)
        ended(got, 1, "", hint=f"nothing on standard output; {name} {states[name]}")
        named(got, [name], hint="name the file in a message on standard error")


@check
def wrong_call(lab):
    """says how it is used where the arguments make no sense, and ends with 2"""
    calls = [], ["best", "a.csv"], ["best", "a.csv", "1", "1"], ["worst", "a.csv", "1"]
    for words in (*calls, ["Best", "a.csv", "1"]):
        got = lab.run(["python", "films.py", *words], {"a.csv": f"{HEADER}\n"}, errors=True)
        ended(got, 2, "", hint=f"nothing on standard output; the arguments are {words}")
        equal(got["err"][:6], "usage:", hint="the message begins with it")


@check
def wrong_minimum(lab):
    """refuses a minimum that isn't a whole number of at least 1, and ends with 2"""
    for word in ("0", "-2", "2.5", "many"):
        words = ["python", "films.py", "best", "a.csv", word]
        got = lab.run(words, {"a.csv": f"{HEADER}\n"}, errors=True)
        ended(got, 2, "", hint=f"nothing on standard output; MINIMUM is {word}")
        equal(got["err"][:6], "usage:", hint="the message begins with it")
