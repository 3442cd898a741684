import re

from gradatim.checks import check, equal, kind, raises

WORDS = ["amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heron", "islet", "jolly"]
LINE = re.compile(r"([\w.-]+)\s*(==)?\s*(\S+)?")


def plain(name):
    return re.sub("[-_.]+", "-", name).lower()


def spelled(rng, name):
    """The name in another spelling."""
    name = name.replace("-", rng.choice(["-", "_", ".", "--", "_-"]))
    return str(rng.choice([name, name.upper(), name.title()]))


def world(rng, spell=lambda rng, name: name):
    """(wanted, installed, requires, needed): two wanted packages need four others, two of them
    only through others; four more packages are installed, and some of those need needed ones."""
    names = [f"{word}-{rng.choice(['kit', 'lib', 'py'])}" for word in rng.permutation(WORDS)]
    a, b, c, d, e, f, *rest = names
    requires = {a: [c, d], b: [c], c: [e], e: [f], rest[0]: [a, rest[1]], rest[2]: [f]}
    versions = {
        name: ".".join(str(number) for number in rng.integers(0, 30, 3).tolist())
        + str(rng.choice(["", "RC1", "+Local"]))
        for name in rng.permutation(names).tolist()
    }
    wanted = [spell(rng, name) for name in (a, b)]
    installed = {spell(rng, name): version for name, version in versions.items()}
    needs = {spell(rng, x): [spell(rng, y) for y in ys] for x, ys in requires.items()}
    return wanted, installed, needs, {name: versions[name] for name in (a, b, c, d, e, f)}


def lines(text):
    """What the lock asks for: (package, pinned version or "any") of each line, sorted."""
    found = [LINE.match(line.strip()) for line in text.splitlines() if line.strip()]
    return sorted((plain(m[1]), m[3] if m[2] and m[3] else "any") for m in found if m)


@check
def a_text(lab, rng):
    """returns a text"""
    wanted, installed, requires, _ = world(rng)
    equal(kind(lab.lock(wanted, installed, requires)), "str", hint="one text with line breaks")


@check(needs=a_text)
def wanted_and_pinned(lab, rng):
    """pins each wanted package to the version that is installed"""
    wanted, installed, requires, _ = world(rng)
    found = lines(lab.lock(wanted, installed, requires))
    equal(
        [line for line in found if line[0] in wanted],
        sorted((name, installed[name]) for name in wanted),
        hint="name==version, once for each package",
    )


@check(needs=a_text)
def brought_along(lab, rng):
    """pins the packages that are needed through others, however long the chain"""
    wanted, installed, requires, needed = world(rng)
    found = lines(lab.lock(wanted, installed, requires))
    equal(
        [line for line in found if line[0] in needed and line[0] not in wanted],
        sorted((name, version) for name, version in needed.items() if name not in wanted),
        hint="what a needed package needs is needed too",
    )


@check(needs=a_text)
def nothing_else(lab, rng):
    """leaves out what is installed but not needed"""
    wanted, installed, requires, needed = world(rng)
    found = lines(lab.lock(wanted, installed, requires))
    equal([line for line in found if line[0] not in needed], [], hint="who asked for this one?")


@check(needs=[wanted_and_pinned, brought_along, nothing_else])
def circles(lab, rng):
    """comes to an end when two packages need each other"""
    names = rng.permutation(WORDS)[:4].tolist()
    a, b, c, _ = names
    installed = {name: str(rng.integers(1, 99)) for name in names}
    mine = lab.lock([a], installed, {a: [b], b: [c], c: [b]})
    hint = "a package that is on the list already need not be looked at again"
    equal(lines(mine), sorted((name, installed[name]) for name in (a, b, c)), hint=hint)


@check(needs=[wanted_and_pinned, brought_along, nothing_else])
def as_written(lab, rng):
    """writes a line name==version for each, sorted by name, each with a line break"""
    wanted, installed, requires, needed = world(rng)
    text = "".join(f"{name}=={needed[name]}\n" for name in sorted(needed))
    equal(lab.lock(wanted, installed, requires), text)


@check(needs=as_written)
def spellings(lab, rng):
    """knows a package by every spelling, and writes all names in the plain one"""
    for _ in range(3):
        wanted, installed, requires, needed = world(rng, spelled)
        text = "".join(f"{name}=={needed[name]}\n" for name in sorted(needed))
        equal(lab.lock(wanted, installed, requires), text, hint="plain(name), before you compare")


@check(needs=as_written)
def sorted_by_name(lab, rng):
    """sorts by the name, even where one name is the beginning of another"""
    word, version = str(rng.choice(WORDS)), str(rng.integers(2, 9))
    installed = {f"{word}-a": "1", word: version, f"{word}2": "1", f"{word}-lib": "0"}
    names = sorted(installed)
    text = "".join(f"{name}=={installed[name]}\n" for name in names)
    equal(lab.lock(rng.permutation(names).tolist(), installed, {}), text, hint="names, not lines")


@check(needs=as_written)
def wanted_twice(lab, rng):
    """writes a package once, even if it is wanted twice"""
    a, b = rng.permutation(WORDS)[:2].tolist()
    mine = lab.lock([a, a.upper(), b], {a: "1.0", b: "2.1"}, {b: [a]})
    equal(mine, "".join(sorted([f"{a}==1.0\n", f"{b}==2.1\n"])))


@check(needs=wanted_and_pinned)
def not_installed(lab, rng):
    """raises LookupError if a package that is needed is not installed"""
    wanted, installed, requires, needed = world(rng)
    for missing in (wanted[0], str(rng.choice([name for name in needed if name not in wanted]))):
        short = {name: version for name, version in installed.items() if name != missing}
        raises(LookupError, lab.lock, wanted, short, requires, hint=f"{missing} is not installed")


@check(needs=as_written)
def nobody_needs_it(lab, rng):
    """does not mind that an unneeded package lacks something"""
    a, b, c = rng.permutation(WORDS)[:3].tolist()
    equal(lab.lock([a], {a: "1.0", b: "2.0"}, {b: [c]}), f"{a}==1.0\n")


@check(needs=a_text)
def nothing_wanted(lab, rng):
    """returns an empty text if nothing is wanted"""
    _, installed, requires, _ = world(rng)
    equal(lab.lock([], installed, requires), "")
