'''The jobs of a matrix

Return the list of combinations for which a matrix starts a job.

- `axes`: a dict, name -> list of values. Every combination of one value of each name is a dict.
  The last name changes fastest. Without names there are no combinations.
- `exclude`: a list of dicts. A combination is left out if one of these agrees with it in *all* the names that it mentions; it needn't
  mention all names.
- `further`: a list of complete combinations that are added at the end, in their order, also if `exclude` fits them. One that is in the
  list already isn't added again.

>>> jobs_of_a_matrix({"os": ["linux", "mac"], "python": ["3.12", "3.13"]}, [{"os": "mac", "python": "3.12"}], [])
[{'os': 'linux', 'python': '3.12'}, {'os': 'linux', 'python': '3.13'}, {'os': 'mac', 'python': '3.13'}]
'''

minutes = 9
chapter = "02-fast-and-the-same"
hint = "Begin with a list that holds one empty dict. Each name turns every combination into as many as it has values."


def jobs_of_a_matrix(axes: dict[str, list[str]], exclude: list[dict[str, str]], further: list[dict[str, str]]) -> list[dict[str, str]]:
    jobs = [{}] if axes else []
    for name, values in axes.items():
        jobs = [{**job, name: value} for job in jobs for value in values]
    kept = []
    for job in jobs:
        if not any(all(job[name] == value for name, value in one.items()) for one in exclude):
            kept.append(job)
    for job in further:
        if job not in kept:
            kept.append(job)
    return kept


def cases(rng):
    two = {"os": ["linux", "mac"], "python": ["3.12", "3.13"]}
    yield ({}, [], [])
    yield ({"python": ["3.12"]}, [], [])
    yield ({"python": ["3.9", "3.10"]}, [], [{"python": "3.12"}, {"python": "3.11"}])
    yield (two, [], [])
    yield (two, [{"os": "mac", "python": "3.12"}], [])
    yield (two, [{"os": "mac"}], [])
    yield (two, [{"os": "mac"}, {"python": "3.13"}], [{"os": "mac", "python": "3.13"}])
    yield (two, [{"os": "win"}], [{"os": "win", "python": "3.12"}, {"os": "linux", "python": "3.12"}])
    yield ({}, [], [{"os": "win"}, {"os": "win"}])
    yield ({**two, "db": ["lite", "pg"]}, [{"os": "mac", "db": "pg"}], [{"os": "mac", "python": "3.12", "db": "pg"}])
    yield ({"a": ["1", "2"], "b": []}, [], [])
    for _ in range(4):
        axes = {"os": ["linux", "mac", "win"][: int(rng.integers(2, 4))], "python": ["3.11", "3.12", "3.13"], "db": ["lite", "pg"]}
        pick = {name: str(rng.choice(values)) for name, values in axes.items()}
        yield (axes, [{"os": pick["os"], "db": pick["db"]}, {"python": "3.11", "os": "linux"}], [pick, pick])


def wrong_one_name_is_enough(axes, exclude, further):
    """You leave a combination out if it agrees with an entry in one name. It has to agree in all names of the entry."""
    jobs = [{}] if axes else []
    for name, values in axes.items():
        jobs = [{**job, name: value} for job in jobs for value in values]
    kept = [job for job in jobs if not any(any(job[n] == v for n, v in one.items()) for one in exclude)]
    for job in further:
        if job not in kept:
            kept.append(job)
    return kept


def wrong_whole_entries_only(axes, exclude, further):
    """You leave out only combinations that are equal to an entry. An entry may mention some of the names and stands for all that agree."""
    jobs = [{}] if axes else []
    for name, values in axes.items():
        jobs = [{**job, name: value} for job in jobs for value in values]
    kept = [job for job in jobs if job not in exclude]
    for job in further:
        if job not in kept:
            kept.append(job)
    return kept


def wrong_further_excluded(axes, exclude, further):
    """You apply `exclude` to the further combinations as well. They are added afterwards, whatever it says."""
    jobs = [{}] if axes else []
    for name, values in axes.items():
        jobs = [{**job, name: value} for job in jobs for value in values]
    kept = []
    for job in jobs + further:
        if job not in kept and not any(all(job.get(n) == v for n, v in one.items()) for one in exclude):
            kept.append(job)
    return kept


def wrong_twice(axes, exclude, further):
    """You add every further combination. One that is in the list already would be tested twice."""
    jobs = [{}] if axes else []
    for name, values in axes.items():
        jobs = [{**job, name: value} for job in jobs for value in values]
    return [job for job in jobs if not any(all(job[n] == v for n, v in one.items()) for one in exclude)] + further
