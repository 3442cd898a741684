"""Who must upgrade?

Say which installed packages have a known security hole, and which version each must reach.

- `installed`: a dict from a package name to its version, a text of whole numbers with dots, such as `"2.10.0"`.
- `advisories`: a list of tuples `(name, since, fixed)`. Versions from `since` up to but not including `fixed` are concerned.
  If `fixed` is None, there is no fixed version yet, and all from `since` on are concerned.
- Names are compared without regard to capitals, and `_` counts as `-`.
- Return a dict: for each concerned package, under its name as `installed` writes it, the version that it has to reach: the
  highest `fixed` of the advisories that concern it, as a text. If any of these has no `fixed`, the value is None.

All versions of a package have equally many numbers.

>>> who_must_upgrade({"tea": "2.3.1"}, [("tea", "2.0.0", "2.10.0"), ("maps", "1.0", "1.1")])
{'tea': '2.10.0'}
>>> who_must_upgrade({"Tide_Kit": "1.9"}, [("tide-kit", "1.0", None), ("tide-kit", "1.5", "2.0")])
{'Tide_Kit': None}
"""

minutes = 9
chapter = "03-what-you-install"
hint = "Collect the `fixed` of all advisories that concern a package in a list. Then decide: None in it, or the maximum by numbers?"


def _numbers(version):
    return [int(part) for part in version.split(".")]


def _plain(name):
    return name.lower().replace("_", "-")


def who_must_upgrade(installed: dict[str, str], advisories: list[tuple]) -> dict:
    upgrades = {}
    for name, version in installed.items():
        mine = _numbers(version)
        targets = []
        for other, since, fixed in advisories:
            if _plain(other) == _plain(name) and _numbers(since) <= mine:
                if fixed is None or mine < _numbers(fixed):
                    targets.append(fixed)
        if targets:
            upgrades[name] = None if None in targets else max(targets, key=_numbers)
    return upgrades


def cases(rng):
    yield {}, []
    yield {"tea": "2.3.1"}, [("tea", "2.0.0", "2.10.0")]
    yield {"tea": "2.10.0"}, [("tea", "2.0.0", "2.10.0")]
    yield {"tea": "2.1"}, [("tea", "2.0", "2.1"), ("maps", "2.0", "2.2")]
    yield {"tea": "3.1"}, [("tea", "3.1", "3.1"), ("tea", "2.0", "3.1")]
    yield {"tea": "2.11.0"}, [("tea", "2.0.0", "2.10.0")]
    yield {"tea": "2.9"}, [("tea", "2.10", "2.12")]
    yield {"my_tea_kit": "2.0.9"}, [("my-tea-kit", "2.0.0", "2.0.10")]
    yield {"tea": "2.0"}, [("tea", "2.0", "2.1")]
    yield {"tea": "1.9"}, [("tea", "2.0", None)]
    yield {"Tide_Kit": "1.9"}, [("tide-kit", "1.0", "2.0")]
    yield {"tide-kit": "1.9"}, [("Tide-Kit", "1.0", "2.0")]
    yield {"a_b": "1.0", "ab": "1.0"}, [("A-B", "0.1", "1.2")]
    yield {"tea": "1.5"}, [("tea", "1.0", "1.9"), ("tea", "1.0", "1.10")]
    yield {"tea": "1.5"}, [("tea", "1.0", "1.10"), ("tea", "1.2", "1.7")]
    yield {"tea": "1.5"}, [("tea", "1.0", "2.0"), ("tea", "1.2", "1.7"), ("tea", "1.6", "3.0")]
    yield {"Tide_Kit": "1.9"}, [("tide-kit", "1.0", None), ("tide-kit", "1.5", "2.0")]
    yield {"tea": "1.5"}, [("tea", "1.0", None)]
    yield {"tea": "4"}, [("tea", "1", "5"), ("tea", "2", "6")]
    yield {"tea": "4"}, [("tea", "1", "9"), ("tea", "2", "10")]
    yield {"tea": "1.5"}, [("tea", "1.0", "1.7"), ("tea", "1.0", None)]
    for _ in range(4):
        names = ["tea", "Tide_Kit", "maps"]
        have = {n: f"{rng.integers(1, 3)}.{rng.integers(5, 13)}" for n in names}
        listed = []
        for _ in range(5):
            low, high = (f"{rng.integers(1, 3)}.{rng.integers(5, 13)}" for _ in range(2))
            name = ["tea", "tide-kit", "Maps"][int(rng.integers(0, 3))]
            listed.append((name, low, None if rng.random() < 0.2 else high))
        yield have, listed


def _concern(installed, advisories, same, below):
    result = {}
    for name, version in installed.items():
        hits = [f for n, s, f in advisories if same(n) == same(name) and below(version, s, f)]
        if hits:
            result[name] = hits
    return result


def _inside(version, since, fixed):
    mine = _numbers(version)
    return _numbers(since) <= mine and (fixed is None or mine < _numbers(fixed))


def wrong_versions_as_texts(installed, advisories):
    """You compare versions as texts. There "2.3.1" is larger than "2.10.0", since "3" comes after "1", and a package with a hole counts as fixed."""
    hits = _concern(installed, advisories, _plain, lambda v, s, f: s <= v and (f is None or v < f))
    return {name: None if None in found else max(found) for name, found in hits.items()}


def wrong_fixed_is_concerned(installed, advisories):
    """You count the fixed version as concerned. A team that has upgraded to it is still told to upgrade."""
    def inside(version, since, fixed):
        mine = _numbers(version)
        return _numbers(since) <= mine and (fixed is None or mine <= _numbers(fixed))

    hits = _concern(installed, advisories, _plain, inside)
    return {name: None if None in found else max(found, key=_numbers) for name, found in hits.items()}


def wrong_first_advisory(installed, advisories):
    """You stop at the first advisory that concerns a package. A second one may ask for a higher version, or have no fixed one."""
    hits = _concern(installed, advisories, _plain, _inside)
    return {name: found[0] for name, found in hits.items()}


def wrong_spelling_exact(installed, advisories):
    """You compare names letter by letter. `Tide_Kit` and `tide-kit` are the same package, and you find no hole in it."""
    hits = _concern(installed, advisories, str, _inside)
    return {name: None if None in found else max(found, key=_numbers) for name, found in hits.items()}
