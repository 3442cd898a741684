"""What do the dots mean?

A tool that moves a module to another folder has to know what its relative imports refer to. Return the full name of the
module that a relative name means.

- `module`: the full name of the module that contains the import, such as `"zoo.birds.owls"`. It is a file, not the
  `__init__.py` of a package.
- `relative`: what is written between `from` and `import`: dots, then a name that may have dots itself, such as `"..food"` or
  `".nests.high"`. If there is no dot at the beginning, it is a full name already.
- Returns the full name. Raises ValueError if there are more dots than packages: then the name would lie outside.

>>> absolute_name("zoo.birds.owls", ".nests.high")
'zoo.birds.nests.high'
>>> absolute_name("zoo.birds.owls", "..food")
'zoo.food'
>>> absolute_name("zoo.birds.owls", "...food")
Traceback (most recent call last):
    ...
ValueError: ...food leaves the package
"""

minutes = 7
chapter = "03-packages"
hint = "Count the dots at the beginning with a loop. `zoo.birds.owls` lies in two packages, `zoo` and `zoo.birds`: how many of its parts are left for one dot, and how many for two?"


def absolute_name(module: str, relative: str) -> str:
    dots = 0
    while relative[dots] == ".":
        dots += 1
    if not dots:
        return relative
    parts = module.split(".")
    if dots >= len(parts):
        raise ValueError(f"{relative} leaves the package")
    return ".".join(parts[: len(parts) - dots] + [relative[dots:]])


def cases(rng):
    yield ("a", "c")
    yield ("a.b", ".c")
    yield ("a", ".c")
    yield ("a.b", "..c")
    yield ("a.b.c", ".d")
    yield ("a.b.c", "..d")
    yield ("a.b.c", "...d")
    yield ("zoo.birds.owls", ".nests.high")
    yield ("zoo.birds.owls", "..food")
    yield ("zoo.birds.owls", "..food.mice")
    yield ("shop.web.pages.till", "...stock.count")
    yield ("shop.web.pages.till", "..forms")
    yield ("shop.web.pages.till", ".....x")
    names = ["zoo", "birds", "food", "staff", "plan"]
    for n in (2, 3, 4, 5):
        module = ".".join([names[i] for i in rng.integers(0, 5, n)])
        dots = int(rng.integers(1, n))
        yield (module, "." * dots + names[rng.integers(0, 5)])
        yield (module, "." * dots + names[rng.integers(0, 5)] + "." + names[rng.integers(0, 5)])
        yield (module, "Food." + names[rng.integers(0, 5)])
    yield ("zoo.birds", "....food")


def wrong_one_dot_is_the_module(module, relative):
    """You count from the module itself. One dot stands for the package in which the module lies: in `zoo.birds.owls` that is
    `zoo.birds`."""
    dots = 0
    while relative[dots] == ".":
        dots += 1
    if dots == 0:
        return relative
    parts = module.split(".")
    if dots > len(parts):
        raise ValueError("outside")
    return ".".join(parts[: len(parts) - dots + 1] + [relative[dots:]])


def wrong_every_dot_counts(module, relative):
    """You count all the dots. Only those at the beginning lead upwards; the others lead into a package."""
    if relative[0] != ".":
        return relative
    dots = len(relative) - len(relative.replace(".", ""))
    parts = module.split(".")
    if dots >= len(parts):
        raise ValueError("outside")
    return ".".join(parts[: len(parts) - dots] + [relative.replace(".", " ").split()[-1]])


def wrong_stays_at_the_top(module, relative):
    """With too many dots you stay in the topmost package. Python refuses such an import, so that a wrong number
    of dots doesn't lead to some other module."""
    dots = 0
    while relative[dots] == ".":
        dots += 1
    if dots == 0:
        return relative
    parts = module.split(".")
    return ".".join(parts[: max(len(parts) - dots, 1)] + [relative[dots:]])
