"""Find the mistake: hours by manager

A firm adds up the hours that were worked for each of its managers. The list of projects has been kept for years, and
some projects are in it twice, with an old and a new manager. Since then the sums have been too large. The newest manager
of each project counts. Find the mistake and fix it.

- `hours`: a DataFrame with the columns `project` (text) and `hours` (whole numbers).
- `projects`: a DataFrame with the columns `project`, `manager` (texts) and `since` (whole numbers: the year); no
  project has two managers of the same year. Every project in `hours` is in it. Rows are in any order.
- Returns a dict from manager to the sum of hours of the projects whose newest manager this is. Managers without hours
  aren't in it.

>>> hours = pd.DataFrame({"project": ["roof", "roof", "yard"], "hours": [5, 3, 4]})
>>> projects = pd.DataFrame({"project": ["roof", "yard", "roof"], "manager": ["Ann", "Ann", "Bo"], "since": [2019, 2020, 2023]})
>>> hours_by_manager(hours, projects)
{'Ann': 4, 'Bo': 8}
"""

import pandas as pd

kind = "fix"
minutes = 5
chapter = "02-two-tables"
hint = "Print the number of rows before and after the join. What has to be true of `project` on the right, and which of two rows should stay?"
equivalent = {
    "DropArgument @ 6:joined = hours.merge(newest, on='project') -> joined = hours.merge(newest)": "without `on` pandas takes the columns of the same name, and `project` is the only one",
}

starter = '''
import pandas as pd


def hours_by_manager(hours: pd.DataFrame, projects: pd.DataFrame) -> dict[str, int]:
    joined = hours.merge(projects, on="project")
    return joined.groupby("manager")["hours"].sum().to_dict()
'''


def hours_by_manager(hours: pd.DataFrame, projects: pd.DataFrame) -> dict[str, int]:
    newest = projects.sort_values(by="since").drop_duplicates("project", keep="last")
    joined = hours.merge(newest, on="project")
    return joined.groupby("manager")["hours"].sum().to_dict()


def _projects(*rows):
    project, manager, since = zip(*rows)
    return pd.DataFrame({"project": project, "manager": manager, "since": since})


def cases(rng):
    one = pd.DataFrame({"project": ["roof"], "hours": [5]})
    yield one, _projects(("roof", "Ann", 2020))
    yield one, _projects(("roof", "Ann", 2019), ("roof", "Bo", 2023))
    yield one, _projects(("roof", "Bo", 2023), ("roof", "Ann", 2019))
    three = pd.DataFrame({"project": ["roof", "roof", "yard"], "hours": [5, 3, 4]})
    yield three, _projects(("roof", "Ann", 2019), ("yard", "Ann", 2020), ("roof", "Bo", 2023))
    yield three, _projects(("yard", "Cy", 2024), ("roof", "Bo", 2022), ("yard", "Bo", 2018), ("pool", "Di", 2024))
    yield three, _projects(("roof", "Ann", 2024), ("yard", "Ann", 2023), ("roof", "Ann", 2021), ("yard", "Bo", 2020))
    names, people = ["roof", "yard", "pool", "hall"], ["Ann", "Bo", "Cy", "Di"]
    for n in (5, 9):
        hours = pd.DataFrame({"project": [names[i] for i in rng.integers(0, 4, n)], "hours": rng.integers(1, 9, n)})
        years = rng.permutation(8) + 2010
        rows = [(name, people[rng.integers(0, 4)], int(years[k])) for k, name in enumerate(names + names[::-1])]
        yield hours, _projects(*[rows[i] for i in rng.permutation(8)])


def wrong_old_and_new_manager(hours, projects):
    """The hours of a project that is in the list twice are counted twice, once for each manager. Which row of the list counts?"""
    joined = hours.merge(projects, on="project", how="left")
    return joined.groupby("manager")["hours"].sum().to_dict()


def wrong_last_row_kept(hours, projects):
    """You keep the row that stands last in the list. The newest one counts, wherever it stands."""
    newest = projects.drop_duplicates("project", keep="last")
    joined = hours.merge(newest, on="project", how="left")
    return joined.groupby("manager")["hours"].sum().to_dict()


def wrong_oldest_manager(hours, projects):
    """You keep the oldest manager of each project. The newest one counts."""
    oldest = projects.sort_values(by="since").drop_duplicates("project")
    joined = hours.merge(oldest, on="project", how="left")
    return joined.groupby("manager")["hours"].sum().to_dict()
