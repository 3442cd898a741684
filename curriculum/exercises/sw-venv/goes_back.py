"""The resolver goes back

A project needs a package that itself needs `core`. The resolver takes the newest version of the package for which there is a
`core` that fits; of the fitting versions of `core`, again the newest. Return its choice. All versions are whole numbers here.

- `releases`: a dict from a version of the package to a list of two numbers `[low, below]`: it needs a `core` of at least
  `low` and below `below`. The keys are in no particular order.
- `cores`: the list of the versions of `core` that the index has, in no particular order.
- Returns a tuple of two ints, the version of the package and that of `core`, or None if nothing fits together.

>>> goes_back({3: [20, 30], 2: [10, 20]}, [12, 15, 31])
(2, 15)
>>> goes_back({1: [5, 9]}, [9, 10])
"""

minutes = 7
chapter = "02-which-version-will-do"
hint = "Go through the versions of the package from the newest to the oldest. For each, collect the versions of `core` that fit."


def goes_back(releases: dict[int, list[int]], cores: list[int]) -> tuple[int, int] | None:
    for release in sorted(releases, reverse=True):
        low, below = releases[release]
        fitting = [core for core in cores if low <= core and core < below]
        if fitting:
            return release, max(fitting)
    return None


def cases(rng):
    yield ({}, [1])
    yield ({1: [5, 9]}, [])
    yield ({1: [5, 9]}, [9, 10])
    yield ({1: [5, 9]}, [4])
    yield ({1: [5, 9]}, [5])
    yield ({1: [5, 9]}, [8, 6])
    yield ({1: [0, 9], 2: [0, 9]}, [0])
    yield ({9: [1, 5], 10: [1, 5]}, [3])
    yield ({3: [20, 30], 2: [10, 20]}, [12, 15, 31])
    yield ({2: [10, 20], 3: [5, 8]}, [7, 19, 6])
    yield ({1: [1, 50], 4: [30, 40], 2: [2, 20]}, [18, 45, 3])
    yield ({5: [1, 4], 9: [3, 9], 7: [1, 99]}, [8, 50, 2])
    yield ({1: [10, 20], 2: [20, 30]}, [20, 19])
    yield ({1: [5, 9], 2: [30, 40]}, [7, 9, 8])
    yield ({1: [5, 9], 2: [31, 40]}, [6, 40, 8])
    yield ({4: [10, 12], 8: [1, 6]}, [6, 10, 11, 12])
    yield ({4: [10, 20], 8: [1, 6]}, [10, 6, 19, 20, 12])
    for n in (2, 4, 6):
        releases = {}
        for release in rng.permutation(20)[:n].tolist():
            low = int(rng.integers(0, 30))
            releases[release] = [low, low + int(rng.integers(1, 12))]
        yield (releases, rng.permutation(40)[:6].tolist())


def wrong_gives_up(releases, cores):
    """You only try the newest version of the package. If nothing fits it, the resolver goes back to an older one."""
    if not releases:
        return None
    release = max(releases)
    fitting = [core for core in cores if releases[release][0] <= core < releases[release][1]]
    return (release, max(fitting)) if fitting else None


def wrong_limit_fits(releases, cores):
    """You let `core` reach the upper limit. `<9` means that 9 doesn't fit any more."""
    for release in sorted(releases, reverse=True):
        fitting = [core for core in cores if releases[release][0] <= core <= releases[release][1]]
        if fitting:
            return release, max(fitting)
    return None


def wrong_in_the_order_of_the_dict(releases, cores):
    """You try the versions of the package in the order of the dict. They are in no particular order; the newest comes
    first."""
    for release, (low, below) in releases.items():
        fitting = [core for core in cores if low <= core < below]
        if fitting:
            return release, max(fitting)
    return None


def wrong_first_core(releases, cores):
    """You take the first `core` on the list that fits. Of those that fit, the newest is wanted."""
    for release in sorted(releases, reverse=True):
        for core in cores:
            if releases[release][0] <= core < releases[release][1]:
                return release, core
    return None
