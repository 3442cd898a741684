import math
import re

from gradatim.checks import check, equal

HEADER = "person,film,rating"
NAMES = "abcdefghijklmnopq"


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint=f"the exit code; {hint}")


def named(got, words, hint):
    """Compares which of these words are on standard error."""
    equal([word for word in [*words, "Traceback"] if word in got["err"]], words, hint=hint)


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def table(people):
    """The file of these ratings: person -> film -> stars."""
    rows = [(person, film) for person, given in people.items() for film in given]
    return text([HEADER, *(f"{one},{film},{people[one][film]:g}" for one, film in rows)])


def described(people, person, idea):
    """An idea, whom the program was asked about, and the ratings."""
    films = sorted({film for given in people.values() for film in given})
    rows = []
    for film in films:
        stars = (f"{given[film]:g}" if film in given else "-" for given in people.values())
        rows.append(f"{film} {' '.join(stars)}")
    return f"{idea} For {person}; stars of {' '.join(people)}: {', '.join(rows)}"


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


def half_way(value):
    """Whether a number lies about half way between two that can be printed."""
    return abs(value * 100 % 1 - 0.5) < 1e-6


def advice(people, person):
    """The recommendations as they are printed, and whether no number is half way."""
    own, found, safe = people[person], [], True
    mean = math.fsum(own.values()) / len(own)
    for film in {name for given in people.values() for name in given} - own.keys():
        votes = []
        for mine, stars in own.items():
            value, common = cosine(people, mine, film)
            if common >= 3 and value > 1e-9:
                votes.append((value * (stars - mean), mine))
        score = math.fsum(vote for vote, _ in votes)
        safe = safe and not any(half_way(number) for number in (score, *(v for v, _ in votes)))
        if round(score, 2) > 0:
            cause = min((-round(vote, 2), mine) for vote, mine in votes)[1]
            found.append((-round(score, 2), film, cause))
    lines = [f"{-score:.2f} {film} (you liked {cause})" for score, film, cause in sorted(found)]
    return text(lines[:10]), safe


def best(people, seen=()):
    """The best films that aren't among those seen, as they are printed."""
    stars = [s for given in people.values() for s in given.values()]
    found = []
    for film in {name for given in people.values() for name in given} - set(seen):
        own = [given[film] for given in people.values() if film in given]
        score = (5 * sum(stars) / len(stars) + sum(own)) / (5 + len(own))
        found.append((-round(score, 2), -len(own), film))
    rows = [row for row in sorted(found) if row[1] <= -3]
    return text(f"{-score:.2f} {-count} {film}" for score, count, film in rows[:10])


def draw(rng, n, films, share, lines=2):
    """Ratings of n people; p0 has seen none of the last films and gets at least so many lines."""
    while True:
        stars = rng.integers(2, 11, (n, films)) / 2 * (rng.random((n, films)) < share)
        stars[0, -3:] = 0
        people = persons(**dict(zip(NAMES, stars.T.tolist(), strict=False)))
        people = {name: given for name, given in people.items() if given}
        if "p0" in people:
            want, safe = advice(people, "p0")
            if safe and len(want.splitlines()) >= lines:
                return people


def run(lab, people, person="p0", name="mine.csv"):
    content = people if isinstance(people, str) else table(people)
    return lab.run(["python", "films.py", "for", name, person], {name: content}, errors=True)


EXAMPLE = {
    "Ana": {"Ferry": 5, "Salt": 4, "Robots": 1, "Moon": 2},
    "Ben": {"Ferry": 4, "Salt": 5, "Robots": 2, "Moon": 1},
    "Cleo": {"Ferry": 3, "Salt": 3, "Robots": 5, "Moon": 5},
    "Dan": {"Ferry": 5, "Robots": 4, "Moon": 3},
    "Eve": {"Ferry": 5, "Robots": 2},
}


@check
def recommends(lab):
    """recommends what is like the films that somebody has liked more than usual"""
    got = run(lab, EXAMPLE, "Eve")
    hint = described(EXAMPLE, "Eve", "The example of the lesson.")
    ended(got, 0, "1.25 Salt (you liked Ferry)\n", hint=hint)
    people = {**EXAMPLE, "Eve": {"Ferry": 3.5, "Robots": 4.5}}
    hint = described(people, "Eve", "Now Eve prefers the robots.")
    ended(run(lab, people, "Eve"), 0, advice(people, "Eve")[0], hint=hint)


def without_causes(out):
    return re.sub(r" \(you liked .*\)", "", out)


@check(needs=recommends)
def votes(lab, rng):
    """adds up the votes of all films that the person has rated"""
    for n, films, share in ((9, 6, 1), (12, 8, 0.75)):
        people = draw(rng, n, films, share)
        want = without_causes(advice(people, "p0")[0])
        got = run(lab, people)
        hint = described(people, "p0", "Which films have a vote, and how much does it count?")
        ended({**got, "out": without_causes(got["out"])}, 0, want, hint)


@check(needs=recommends)
def only_alike(lab):
    """gives no vote to films that are not alike, or that too few have rated with them"""
    a, b = [5, 1, 5, 4, 2, 1], [1, 5, 1, 2, 4, 5]
    people = persons(a=a, b=b, x=[0, 5, 1, 2, 4, 5], y=[0, 1, 5, 0, 0, 0], z=[0, 4, 4, 5, 1, 2])
    hint = described(people, "p0", "Which cosines count?")
    ended(run(lab, people), 0, advice(people, "p0")[0], hint=hint)


@check(needs=votes)
def as_printed(lab):
    """goes by the scores as they are printed, in the order of the lines and above 0"""
    a, b = [3, 1, 4, 1, 1], [4.5, 3.5, 2, 3.5, 4]
    people = persons(a=a, b=b, x=[0, 2.5, 1, 4, 4], y=[0, 3, 2.5, 3, 5])
    hint = described(people, "p0", "0.447 and 0.453 are printed the same.")
    want = advice(people, "p0")[0]
    ended(run(lab, people), 0, want, hint)
    a, b = [1.5, 1, 4, 4.5, 1], [2.5, 2.5, 3, 2.5, 3]
    people = persons(a=a, b=b, x=[0, 5, 4.5, 2, 4], y=[0, 2, 2.5, 3, 3])
    hint = described(people, "p0", "0.003 is printed as 0.00.")
    ended(run(lab, people), 0, advice(people, "p0")[0], hint=hint)


@check(needs=votes)
def causes(lab, rng):
    """names the film with the largest vote"""
    a, b, c, d = [4, 4, 3, 3, 5], [4.5, 4, 3, 2, 5], [5, 5, 4, 5, 4], [1, 3, 1, 1, 1]
    people = persons(a=a, b=b, c=c, d=d, x=[0, 3, 4, 3, 5])
    hint = described(people, "p0", "a is most like x, c has most stars; which vote is largest?")
    ended(run(lab, people), 0, advice(people, "p0")[0], hint=hint)
    people = draw(rng, 12, 9, 0.8)
    hint = described(people, "p0", "The film with the largest vote.")
    ended(run(lab, people), 0, advice(people, "p0")[0], hint=hint)


@check(needs=causes)
def equal_votes(lab):
    """names the first film by title, if the largest votes are the same with two digits"""
    b = [4, 5, 4, 1]
    people = persons(c=b, b=b, d=b, a=[1, 1, 2, 5], x=[0, 4, 5, 1])
    hint = described(people, "p0", "b, c and d have the same vote.")
    ended(run(lab, people), 0, advice(people, "p0")[0], hint=hint)
    a, b, c = [4, 4, 4.5, 2.5, 2, 3], [4, 4, 3.5, 2, 5, 1.5], [1, 1, 3.5, 3.5, 4.5, 1]
    people = persons(b=b, a=a, c=c, x=[0, 4.5, 4.5, 3.5, 4.5, 2.5])
    hint = described(people, "p0", "0.059 and 0.062 are the same here.")
    ended(run(lab, people), 0, advice(people, "p0")[0], hint=hint)
    a, b, c = [4, 3, 1, 4, 2], [4, 2, 3, 2, 3], [1, 4, 4, 3, 3]
    people = persons(a=a, b=b, c=c, x=[0, 2, 1, 2, 3])
    hint = described(people, "p0", "0.08 and 0.11 are not the same.")
    ended(run(lab, people), 0, advice(people, "p0")[0], hint=hint)


@check(needs=votes)
def long_lists(lab):
    """asks all films of the person, and prints ten recommendations at most"""
    other = {f"other {i}": [0, 1, 2, 5, 4] for i in range(12)}
    rows = {name: [5, 5, 4, 1, 2 + i % 3 / 2] for i, name in enumerate(NAMES[:12])}
    people = persons(**rows, **other, p=[1, 1, 2, 5, 4], x=[0, 4, 5, 1, 2])
    ended(run(lab, people), 0, advice(people, "p0")[0], hint="twelve films are like x")
    rows = {name: [0, 5, 4, 1 + i % 2, 2] for i, name in enumerate(NAMES[11::-1])}
    people = persons(**rows, **other, p=[5, 5, 4, 1, 2], q=[1, 1, 2, 5, 4])
    ended(run(lab, people), 0, advice(people, "p0")[0], hint="twelve films are like p")


@check
def newcomer(lab):
    """shows the best films to somebody who has rated nothing"""
    people = persons(
        a=[5, 5, 0, 0], b=[3, 3, 4, 0], c=[1, 2, 3, 4], d=[4, 4.5, 4, 5], e=[0, 2, 0, 0]
    )
    want = "There are no ratings of Zoe. The best of all:\n" + best(people)
    hint = described(people, "Zoe", "The best films with at least three ratings.")
    ended(run(lab, people, "Zoe"), 0, want, hint=hint)
    got = run(lab, f"{HEADER}\n", "Zoe Miller")
    want = "There are no ratings of Zoe Miller. The best of all:\n"
    ended(got, 0, want, hint="a file without ratings")


def others(person, people):
    line = f"The ratings of {person} lead to no film. The best of the others:\n"
    return line + best(people, people[person])


@check
def no_advice(lab):
    """shows the best of the others where the ratings of a person lead to no film"""
    people = {**EXAMPLE, "Zoe": {"Ferry": 5}, "Yann": {"Moon": 3, "Salt": 3}}
    for person in ("Zoe", "Yann", "Ana"):
        want = others(person, people)
        hint = described(people, person, "What haven't they rated?")
        ended(run(lab, people, person), 0, want, hint=hint)
    people = persons(**{name: [1 + i % 8 / 2] * 3 for i, name in enumerate(NAMES[:13])})
    people = {**people, "Zoe": {"h": 5}}
    hint = described(people, "Zoe", "How many are left?")
    ended(run(lab, people, "Zoe"), 0, others("Zoe", people), hint=hint)


@check
def bad_files(lab):
    """treats damaged and missing files as before"""
    got = run(lab, table(EXAMPLE) + "Eve,Moon,6\n\nEve,Moon\n", "Eve")
    hint = "as in the first step; line 19 is Eve,Moon,6 and line 21 is Eve,Moon"
    ended(got, 1, "", hint=hint)
    found = sorted({int(n) for n in re.findall(r"\bline (\d+)", got["err"])})
    equal(found, [19, 21], hint=hint)
    named(got, ["mine.csv"], hint=hint)
    got = lab.run(["python", "films.py", "for", "gone.csv", "Eve"], errors=True)
    ended(got, 1, "", hint="for gone.csv Eve; there is no such file")
    named(got, ["gone.csv"], hint="for gone.csv Eve; name the file on standard error")


@check
def as_before(lab):
    """does everything else as before"""
    files = {"a.csv": table(EXAMPLE)}
    calls = (["best", "a.csv", "3"], best(EXAMPLE)), (["like", "a.csv", "Salt"], "0.83 3 Ferry\n")
    for words, out in calls:
        ended(lab.run(["python", "films.py", *words], files), 0, out, hint=" ".join(words))
    got = lab.run(["python", "films.py", "like", "a.csv", "Sun"], files, errors=True)
    ended(got, 1, "", hint="a film that nobody has rated")


@check
def wrong_call(lab):
    """says how it is used where the arguments make no sense, and ends with 2"""
    files = {"a.csv": table(EXAMPLE)}
    for words in ([], ["for", "a.csv"], ["for", "a.csv", "Zoe", "Miller"]):
        got = lab.run(["python", "films.py", *words], files, errors=True)
        hint = " ".join(["python films.py", *words])
        ended(got, 2, "", hint=hint)
        equal(got["err"][:6], "usage:", hint=f"how the message begins; {hint}")
