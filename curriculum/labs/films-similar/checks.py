import math
import re
import shlex

from gradatim.checks import check, equal

HEADER = "person,film,rating"
NAMES = "abcdefghijklmnopq"


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=f"{got['call']}; {hint}")
    equal(got["code"], code, hint=f"the exit code; {got['call']}; {hint}")


def named(got, words, hint):
    """Compares which of these words are on standard error."""
    equal([word for word in [*words, "Traceback"] if word in got["err"]], words, hint=hint)


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def table(people):
    """The file of these ratings: person -> film -> stars."""
    rows = [(person, film) for person, given in people.items() for film in given]
    return text([HEADER, *(f"{one},{film},{people[one][film]:g}" for one, film in rows)])


def persons(**films):
    """The ratings by person, from a row of stars for each film; 0 where there is none."""
    columns = zip(*films.values(), strict=True)
    rows = [dict(zip(films, column, strict=True)) for column in columns]
    return {f"p{i}": {film: s for film, s in row.items() if s} for i, row in enumerate(rows)}


def cosine(people, one, other):
    """The cosine of two films, and how many people have rated both."""
    sums = [0.0, 0.0, 0.0]
    common = [given for given in people.values() if one in given and other in given]
    for given in common:
        mean = math.fsum(given.values()) / len(given)
        a, b = given[one] - mean, given[other] - mean
        sums = [sums[0] + a * b, sums[1] + a * a, sums[2] + b * b]
    below = math.sqrt(sums[1] * sums[2])
    return (sums[0] / below if below else 0.0), len(common)


def listed(people, film):
    """The list as it is printed, and whether no cosine is about half way between two."""
    found, safe = [], True
    for other in {name for given in people.values() for name in given} - {film}:
        value, common = cosine(people, film, other)
        if common >= 3:
            safe = safe and abs(value * 100 % 1 - 0.5) > 1e-6
            found.append((-round(value, 2), -common, other))
    rows = [row for row in sorted(found) if row[0] < 0]
    return text(f"{-value:.2f} {-n} {other}" for value, n, other in rows[:10]), safe


def draw(rng, n, films, share, film="a"):
    """Ratings of n people, of whom each has rated a share of the films a, b and so on."""
    while True:
        stars = rng.integers(2, 11, (n, films)) / 2 * (rng.random((n, films)) < share)
        people = persons(**dict(zip(NAMES, stars.T.tolist(), strict=False)))
        people = {name: given for name, given in people.items() if given}
        want, safe = listed(people, film)
        if safe and len(want.splitlines()) >= 2:
            return people


def described(people):
    """The stars of each film, a column for each person, as a hint shows them."""
    films = sorted({film for given in people.values() for film in given})
    columns = {
        film: [str(given.get(film, "-")).removesuffix(".0") for given in people.values()]
        for film in films
    }
    return "; ".join(f"{film}: {' '.join(column)}" for film, column in columns.items())


def called(lab, words, files, what=""):
    """Runs the program; the answer also has the call, as a hint shows it."""
    got = lab.run(["python", "films.py", *words], files, errors=True)
    return {**got, "call": "films.py " + shlex.join(words) + what}


def run(lab, people, film="a", name="mine.csv", what=""):
    """Asks for the films like one; people are ratings, or the text of the file."""
    if not isinstance(people, str):
        people, what = table(people), f", a column for each person: {described(people)}"
    return called(lab, ["like", name, film], {name: people}, what)


@check
def alike(lab):
    """prints how alike the films are that the same people have rated"""
    a, b, c, d = [5, 4, 2, 1], [4, 5, 1, 2], [1, 2, 4, 5], [2, 1, 5, 4]
    people = persons(a=a, b=b, c=c, d=d, e=[4, 2, 3, 3], f=[2, 4, 3, 3])
    ended(run(lab, people), 0, listed(people, "a")[0], hint="LIKENESS COUNT TITLE")


@check(needs=alike)
def own_mean(lab, rng):
    """measures each rating from the mean of all ratings of that person"""
    for n, films in ((5, 4), (9, 6)):
        people = draw(rng, n, films, 1)
        want, _ = listed(people, "a")
        ended(run(lab, people), 0, want, hint="what does a 4 say if somebody gives 4.5 on average?")


@check(needs=own_mean)
def common(lab, rng):
    """looks only at the people who have rated both films"""
    for share in (0.8, 0.65):
        people = draw(rng, 12, 6, share, "d")
        want, _ = listed(people, "d")
        ended(run(lab, people, "d"), 0, want, hint="which people do the three sums go over?")


@check(needs=alike)
def three(lab):
    """leaves out films with fewer than three people in common"""
    a, b = [5, 4, 2, 1, 0], [4, 5, 1, 0, 2]
    rows = {"c": [5, 4, 0, 0, 4], "d": [5, 0, 0, 0, 1], "e": [0, 4, 1, 1, 0], "x": [1, 2, 4, 5, 3]}
    people = persons(a=a, b=b, **rows)
    ended(run(lab, people), 0, listed(people, "a")[0], hint="how many people have rated both?")


@check(needs=own_mean)
def above_zero(lab):
    """leaves out films that are not alike, and those whose number is printed as 0.00"""
    people = persons(a=[5, 4, 2, 1], b=[1, 2, 4, 5], c=[3, 1, 1, 3], d=[3, 5, 5, 3])
    ended(run(lab, people), 0, "", hint="b is the opposite of a, c and d neither like it nor not")
    a, b, d = [3.5, 2, 2.5, 3], [1, 1, 3, 2], [5, 4, 3.5, 2.5]
    people = persons(a=a, b=b, c=[4.5, 2, 2, 3], d=d)
    ended(run(lab, people), 0, listed(people, "a")[0], hint="0.01 is above zero")
    a, b, d = [1.5, 4.5, 3.5, 1.5], [3.5, 5, 1.5, 1], [5, 1.5, 4.5, 2.5]
    people = persons(a=a, b=b, c=[2, 5, 3.5, 3.5], d=d)
    ended(run(lab, people), 0, listed(people, "a")[0], hint="0.00 is not above zero")


@check(needs=alike)
def no_direction(lab):
    """survives people who give every film the same"""
    rows = {"a": [4, 4, 3, 5, 0], "b": [4, 4, 3, 0, 2], "c": [4, 4, 3, 4, 1], "d": [0, 0, 0, 1, 3]}
    people = persons(**rows)
    ended(run(lab, people, "b"), 0, "", hint="the length of a row of zeros is 0")
    ended(run(lab, people), 0, listed(people, "a")[0], hint="the length of a row of zeros is 0")


@check(needs=alike)
def equal_ones(lab):
    """puts more people in common first if the numbers are the same, then goes by title"""
    a, x = [5, 4, 2, 1, 3.5, 4], [1, 2, 4, 5, 1, 2]
    rows = {"f": [5, 4, 2, 0, 0, 0], "c": [5, 4, 2, 1, 0, 0], "e": [5, 4, 2, 1, 3.5, 0]}
    people = persons(a=a, x=x, **rows, b=[5, 0, 2, 1, 3.5, 0])
    want = text(["1.00 5 e", "1.00 4 b", "1.00 4 c", "1.00 3 f"])
    ended(run(lab, people), 0, want, hint="four films are rated exactly like a")
    b, c = [3, 4, 4, 5, 0], [1, 2, 3, 4, 4]
    people = persons(a=[2, 2, 3, 5, 4], b=b, c=c, x=[1, 1, 2, 1, 2])
    hint = "0.413 and 0.407 are printed the same, so they count as the same"
    ended(run(lab, people), 0, text(["0.41 5 c", "0.41 4 b"]), hint=hint)


@check(needs=alike)
def ten(lab, rng):
    """prints ten films at most"""
    a = [5, 4.5, 2, 1]
    for n in (10, 12):
        rows = {
            name: [s + (i + j) % 2 / 2 for i, s in enumerate([4, 4, 1, 1])]
            for j, name in enumerate(NAMES[1 : n + 1])
        }
        people = persons(a=a, **rows, x=[1, 1, 5, 5], y=[1, 1, 5, 5], z=[1, 1.5, 4, 5])
        ended(run(lab, people), 0, listed(people, "a")[0], hint="how many lines?")


@check(needs=alike)
def titles(lab):
    """takes the title as it stands in the file, and says so if there is none like it"""
    people = persons(a=[5, 4, 2, 1], b=[4, 5, 1, 2], c=[1, 2, 4, 4])
    content = table(people).replace(",a,", ',"Wind, ""Rain""",')
    got = run(lab, content, 'Wind, "Rain"', what=f", which is a of {described(people)}")
    ended(got, 0, listed(people, "a")[0], hint="a title with a comma")
    for film in ("Sun", "wind", "B", "p0"):
        got = run(lab, content, film)
        ended(got, 1, "", hint="nobody has rated it: nothing on standard output")
        named(got, [film], hint="name the film in a message on standard error")


@check
def bad_files(lab):
    """treats damaged and missing files as before"""
    people = persons(a=[5, 4, 2, 1], b=[4, 5, 1, 2], c=[1, 2, 4, 4])
    got = run(lab, table(people) + "p1,a,6\n\np1,b\n", what=" where line 14 is p1,a,6 and 16 p1,b")
    ended(got, 1, "", hint="as in the first step")
    found = sorted({int(n) for n in re.findall(r"\bline (\d+)", got["err"])})
    equal(found, [14, 16], hint="as in the first step")
    named(got, ["mine.csv"], hint="as in the first step")
    got = called(lab, ["like", "gone.csv", "a"], {})
    ended(got, 1, "", hint="there is no such file: nothing on standard output")
    named(got, ["gone.csv"], hint="name the file in a message on standard error")


@check(needs=own_mean)
def last_counts(lab):
    """counts only the last rating of a film by the same person"""
    people = persons(a=[5, 4, 2, 1], b=[4, 5, 1, 2], c=[1, 2, 4, 4])
    old = text([HEADER, "p1,a,1", "p3,b,5"])
    rows = table(people)[len(HEADER) + 1 :]
    what = f" where p1,a,1 and p3,b,5 stand above {described(people)}"
    got = run(lab, old + rows, what=what)
    ended(got, 0, listed(people, "a")[0], hint="the last row counts")


@check
def as_before(lab):
    """prints the best films as before"""
    people = persons(a=[5, 4, 2, 1], b=[4, 5, 1, 0])
    a, b = ((5 * 22 / 7 + stars) / (5 + n) for stars, n in ((12, 4), (10, 3)))
    for least, out in ("1", f"{b:.2f} 3 b\n{a:.2f} 4 a\n"), ("4", f"{a:.2f} 4 a\n"):
        got = called(lab, ["best", "a.csv", least], {"a.csv": table(people)})
        ended(got, 0, out, hint=f"as before; a.csv holds {described(people)}")


@check
def wrong_call(lab):
    """says how it is used where the arguments make no sense, and ends with 2"""
    files = {"a.csv": f"{HEADER}\np0,a,4\n"}
    for words in ([], ["like", "a.csv"], ["like", "a.csv", "a", "b"], ["best", "a.csv", "a"]):
        got = called(lab, words, files)
        ended(got, 2, "", hint="nothing on standard output")
        equal(got["err"][:6], "usage:", hint=f"how standard error begins; {got['call']}")
