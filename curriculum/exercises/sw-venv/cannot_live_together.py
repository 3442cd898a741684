"""They cannot live together

Some libraries pin their own dependencies, and then not all of them fit into one environment. Return the packages about which a set of libraries
disagree: those that are pinned to two or more different versions.

- `pins`: a dict from a library to a list of lines `name==version`. Names are spelled in any way that the rules allow: capitals and small letters don't
  differ, and any run of `-`, `_` and `.` counts as one `-`. A version is one to three numbers with dots between them; missing numbers count
  as 0, so `1.4` and `1.4.0` are the same version.
- Returns a sorted list of names, in the spelling with small letters and `-`, each once.

>>> quarrels({"maps": ["Units==1.4"], "charts": ["units==1.5", "bytes-kit==5"], "tides": ["bytes_kit==5.0"]})
['units']
"""

minutes = 7
chapter = "03-locked"
hint = "Bring every name and every version to one spelling first. A dict from names to sets of versions then shows which of them have more than one. Zeros at the end of a version can be cut off."

equivalent = {
    "Compare_Gt_NotEq @ 22:return sorted(name for name, found in versions.items() if len(found) > 1) -> return sorted(name for name, found in versions.items() if len(found) != 1)": "no set is empty",
}

import re


def _plain(name):
    return re.sub("[-_.]+", "-", name).lower()


def _short(version):
    while version.endswith(".0"):
        version = version[:-2]
    return version


def quarrels(pins: dict[str, list[str]]) -> list[str]:
    versions = {}
    for library, lines in pins.items():
        for line in lines:
            name, sign, version = line.partition("==")
            found = versions.get(_plain(name), set())
            found.add(_short(version))
            versions[_plain(name)] = found
    return sorted(name for name, found in versions.items() if len(found) > 1)


def cases(rng):
    yield ({},)
    yield ({"maps": []},)
    yield ({"maps": ["units==1"]},)
    yield ({"maps": ["units==1"], "charts": ["units==1"]},)
    yield ({"maps": ["units==1"], "charts": ["units==2"]},)
    yield ({"maps": ["units==1.4"], "charts": ["units==1.4.0"]},)
    yield ({"maps": ["units==1.4"], "charts": ["units==1.40"]},)
    yield ({"maps": ["units==1.0.0"], "charts": ["units==1"]},)
    yield ({"maps": ["units==1.0.1"], "charts": ["units==1.1"]},)
    yield ({"maps": ["units==10"], "charts": ["units==1"]},)
    yield ({"maps": ["bytes.-kit==2"], "charts": ["bytes-kit==3"]},)
    yield ({"maps": ["log__line==1"], "charts": ["Log-Line==1.1"], "tides": ["log_.line==1"]},)
    yield ({"maps": ["Units==1.4"], "charts": ["units==1.5"]},)
    yield ({"maps": ["bytes_kit==2"], "charts": ["bytes.-kit==2.0"], "tides": ["Bytes-Kit==3"]},)
    yield ({"maps": ["zoo==1", "ant==2"], "charts": ["ant==2.1", "zoo==1.1"], "tides": ["bee==1"]},)
    yield ({"maps": ["a-b==1", "ab==2"], "charts": ["ab==2", "a_b==1.0.0"]},)
    yield ({"maps": ["units==1.4"], "charts": ["units==1.5", "bytes-kit==5"], "tides": ["bytes_kit==5.0"]},)
    yield ({"maps": ["log==1"], "charts": ["log==1.0"], "tides": ["log==1.0.0"], "x": ["Log==1"]},)
    names = ["units", "Units", "bytes-kit", "bytes_kit", "scales"]
    for n in (3, 5):
        lines = [[f"{names[i]}=={v}.{w}" for i, v, w in rng.integers(0, 3, (3, 3)).tolist()] for _ in range(n)]
        yield ({**{f"lib {i}": some for i, some in enumerate(lines)}, "p": ["Old.Kit==1.9", "tar==2"], "q": ["old_kit==1.10", "TAR==2.0"]},)


def wrong_spelling_of_names(pins):
    """You take two spellings of a name for two packages. `Bytes_Kit` and `bytes-kit` are the same."""
    versions = {}
    for lines in pins.values():
        for line in lines:
            name, _, version = line.partition("==")
            versions.setdefault(name, set()).add(_short(version))
    return sorted({_plain(name) for name, found in versions.items() if len(found) > 1})


def wrong_versions_as_texts(pins):
    """You take `1.4` and `1.4.0` for two versions. Missing numbers count as 0."""
    versions = {}
    for lines in pins.values():
        for line in lines:
            name, _, version = line.partition("==")
            versions.setdefault(_plain(name), set()).add(version)
    return sorted(name for name, found in versions.items() if len(found) > 1)


def wrong_pinned_twice(pins):
    """You name each package that is pinned by two libraries. If both want the same version, they don't disagree."""
    times = {}
    for lines in pins.values():
        for line in lines:
            name = _plain(line.partition("==")[0])
            times[name] = times.get(name, 0) + 1
    return sorted(name for name, count in times.items() if count > 1)
