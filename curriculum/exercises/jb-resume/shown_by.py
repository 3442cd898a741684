"""Shown by

An advertisement asks for skills. For each of them, which of your repositories shows it?

- `asked`: the skills of the advertisement, a list of texts, in its order.
- `repositories`: a dict from the name of a repository to a pair: the list of the skills that it shows, and whether its commands have run
  in a clean room (True or False). Only those that have run count.
- Capital letters don't matter for skills.
- Returns a dict from each skill, written as in the advertisement, to the sorted list of the repositories that show it. A skill
  that nothing shows has an empty list.

>>> shown_by(["SQL", "Spark"], {"trains": (["Python", "sql"], True), "old": (["spark"], False)})
{'SQL': ['trains'], 'Spark': []}
"""

minutes = 7
chapter = "02-bullet-points-that-hold"
hint = "For each skill, go through all repositories. Compare in lower case on both sides."


def shown_by(asked: list[str], repositories: dict) -> dict:
    evidence = {}
    for skill in asked:
        names = []
        for name, (shown, has_run) in repositories.items():
            if has_run and skill.lower() in [other.lower() for other in shown]:
                names.append(name)
        evidence[skill] = sorted(names)
    return evidence


def cases(rng):
    yield ([], {})
    yield (["SQL"], {})
    yield (["SQL", "Spark"], {"trains": (["Python", "sql"], True), "old": (["spark"], False)})
    yield (["Python"], {"zoo": (["python"], True), "bay": (["PYTHON"], True)})
    yield (["R", "Go"], {"a": (["PyTorch", "Django"], True), "b": (["r"], True)})
    yield (["SQL"], {"a": (["NoSQL", "mysql"], True), "b": (["SQL"], False)})
    yield (["Docker"], {"x": (["docker"], False), "a": (["Docker"], False)})
    yield (["Java"], {"web": (["JavaScript"], True), "a": (["Docker"], True)})
    yield (["Git", "C"], {"web": (["GitHub", "CSS"], True), "api": (["c", "git"], True)})
    yield (["pandas"], {"t": (["pandas", "SQL"], True), "s": (["Pandas"], True), "r": ([], True)})
    skills = ["Python", "SQL", "Docker", "R", "Spark", "python", "NoSQL", "DOCKER"]
    for n in (3, 5):
        shown = {f"p{i}": ([skills[j] for j in rng.permutation(8)[:3].tolist()], bool(rng.random() < 0.7)) for i in rng.permutation(n).tolist()}
        yield (["Docker", "SQL", "Python", "R"], shown)


def _evidence(asked, repositories, fits, runs=True):
    return {skill: sorted(name for name, (shown, ran) in repositories.items() if (ran or not runs) and fits(skill, shown)) for skill in asked}


def wrong_not_run(asked, repositories):
    """You count repositories whose commands don't run in a clean room. A reader who tries them sees an error, not a skill."""
    return _evidence(asked, repositories, lambda s, shown: s.lower() in [o.lower() for o in shown], runs=False)


def wrong_part_of_a_word(asked, repositories):
    """You find a skill inside the name of another one. Somebody who knows JavaScript needn't know Java."""
    return _evidence(asked, repositories, lambda s, shown: any(s.lower() in o.lower() for o in shown))


def wrong_capitals(asked, repositories):
    """Your comparison depends on capital letters. `sql` and `SQL` are the same skill."""
    return _evidence(asked, repositories, lambda s, shown: s in shown)


def wrong_gaps_left_out(asked, repositories):
    """You leave out skills that nothing shows. Those are the interesting ones: what to build next, or what not to claim."""
    found = _evidence(asked, repositories, lambda s, shown: s.lower() in [o.lower() for o in shown])
    return {skill: names for skill, names in found.items() if names}
