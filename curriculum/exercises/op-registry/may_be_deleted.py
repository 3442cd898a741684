'''What may be deleted?

The registry has 80 versions and the disk is full. Say which files may go.

- `versions`: a dict of version -> day on which it was registered. `aliases`: a dict of alias -> version.
- `served`: a dict of version -> last day on which it answered a request; a version that never answered is missing there.
- `today`, `keep`: whole numbers. A version may be deleted if no alias points to it, *and* it was registered more than `keep` days
  ago, *and* it hasn't answered within the last `keep` days: its last answer is more than `keep` days ago, or there is none.
- The version that was in service before the champion has to stay, as the way back: of all versions that ever answered, the one with
  the latest last day that isn't the champion's version; of several the highest number. If there is no alias `"champion"`, no version
  is kept for this reason.
- Returns the sorted list of versions that may be deleted.

>>> may_be_deleted({1: 0, 2: 10, 3: 20, 4: 98}, {"champion": 3}, {1: 9, 2: 30, 3: 100}, 100, 30)
[1]
'''

minutes = 10
chapter = "01-versions-stay-names-move"
hint = "Collect what has to stay in a set, reason by reason. What is left may go."


def may_be_deleted(versions: dict, aliases: dict, served: dict, today: int, keep: int) -> list:
    stay = set(aliases.values())
    if "champion" in aliases:
        before = [(day, v) for v, day in served.items() if v != aliases["champion"]]
        if before:
            stay.add(max(before)[1])
    for version, day in versions.items():
        last = max(day, served.get(version, day))
        if today - last <= keep:
            stay.add(version)
    return sorted(v for v in versions if v not in stay)


def cases(rng):
    yield ({}, {}, {}, 10, 5)
    yield ({1: 0}, {}, {}, 10, 5)
    yield ({1: 0}, {"champion": 1}, {}, 10, 5)
    yield ({1: 5, 2: 4}, {}, {}, 10, 5)
    yield ({1: 0, 2: 0}, {}, {1: 5, 2: 4}, 10, 5)
    yield ({1: 0, 2: 1, 3: 2}, {"champion": 3}, {1: 2, 2: 3, 3: 90}, 90, 30)
    yield ({1: 0, 2: 1, 3: 2}, {"champion": 3}, {1: 3, 2: 3, 3: 90}, 90, 30)
    yield ({1: 0, 2: 1, 3: 2}, {"challenger": 3}, {1: 3, 2: 4, 3: 9}, 90, 30)
    yield ({1: 0, 2: 1, 3: 2, 4: 3}, {"champion": 1, "challenger": 4}, {1: 88, 2: 50, 3: 20}, 90, 30)
    yield ({1: 0, 2: 10, 3: 20, 4: 98}, {"champion": 3}, {1: 9, 2: 30, 3: 100}, 100, 30)
    yield ({1: 0, 2: 0, 3: 0, 4: 0}, {"champion": 2}, {1: 10, 2: 100, 3: 40, 4: 80}, 100, 30)
    yield ({1: 0, 2: 0, 3: 0}, {"champion": 2}, {1: 50, 2: 20, 3: 40}, 100, 30)
    yield ({1: 0, 2: 0, 3: 0}, {"champion": 1, "challenger": 2, "old": 3}, {1: 99}, 100, 30)
    yield ({1: 0, 2: 0}, {"champion": 1, "shadow": 2}, {}, 100, 30)
    yield ({1: 0, 2: 0, 3: 0, 4: 0}, {"champion": 4}, {1: 95, 2: 96, 3: 97, 4: 99}, 100, 30)
    yield ({1: 0, 2: 0, 3: 0}, {}, {1: 90, 3: 95}, 100, 30)
    yield ({1: 0, 2: 0, 3: 0}, {"champion": 3}, {1: 20, 3: 95}, 100, 30)
    yield ({1: 0, 2: 0, 3: 0}, {"champion": 2}, {3: 20, 2: 95}, 100, 30)
    yield ({1: 0, 2: 0, 3: 0}, {"champion": 1, "challenger": 2}, {1: 99, 2: 60, 3: 50}, 100, 30)
    for n in (8, 12):
        versions = {v: int(rng.integers(0, 70)) for v in range(1, n)}
        served = {v: day + int(rng.integers(0, 30)) for v, day in list(versions.items())[: n // 2]}
        aliases = {"champion": int(rng.integers(1, n)), "challenger": int(rng.integers(1, n))}
        yield (versions, aliases, served, 100, int(rng.integers(20, 60)))


def wrong_way_back_lost(versions, aliases, served, today, keep):
    """You keep only what has an alias or is young. The version that served before the champion is the way back: it has to stay."""
    stay = set(aliases.values())
    for version, day in versions.items():
        if today - max(day, served.get(version, day)) <= keep:
            stay.add(version)
    return sorted(v for v in versions if v not in stay)


def wrong_only_champion(versions, aliases, served, today, keep):
    """You protect the champion alone. Any alias may be loaded at any time, so none of their versions may go."""
    stay = {aliases.get("champion")}
    if "champion" in aliases:
        before = [(day, v) for v, day in served.items() if v != aliases["champion"]]
        if before:
            stay.add(max(before)[1])
    for version, day in versions.items():
        if today - max(day, served.get(version, day)) <= keep:
            stay.add(version)
    return sorted(v for v in versions if v not in stay)


def wrong_age_alone(versions, aliases, served, today, keep):
    """You look at the day of registration only. An old version that answered yesterday is still needed to explain its answers."""
    stay = set(aliases.values())
    if "champion" in aliases:
        before = [(day, v) for v, day in served.items() if v != aliases["champion"]]
        if before:
            stay.add(max(before)[1])
    for version, day in versions.items():
        if today - day <= keep:
            stay.add(version)
    return sorted(v for v in versions if v not in stay)


def wrong_number_before(versions, aliases, served, today, keep):
    """You keep the version with the next smaller number as the way back. It may never have been in service; look at the last days."""
    stay = set(aliases.values())
    if "champion" in aliases:
        below = [v for v in versions if v < aliases["champion"]]
        if below:
            stay.add(max(below))
    for version, day in versions.items():
        if today - max(day, served.get(version, day)) <= keep:
            stay.add(version)
    return sorted(v for v in versions if v not in stay)
