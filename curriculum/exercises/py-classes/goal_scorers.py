"""Find the mistake: goal scorers

Two teams play, and a program notes who scored for which team. At the end, the lists of both teams are the same and hold
all the scorers of the match. Find the mistake in the class and fix it.

- `goals`: a list of tuples with two texts, the team (`"home"` or `"away"`) and the player.
- Returns a list with two lists of names, those who scored for the home team and those who scored for the away team, each in
  the order of the goals. Somebody who scored twice is there twice.

>>> scorers([("home", "Ada"), ("away", "Bo"), ("home", "Cleo")])
[['Ada', 'Cleo'], ['Bo']]
>>> scorers([])
[[], []]
"""

kind = "fix"
minutes = 4
chapter = "01-objects-that-remember"
hint = "How many lists does this program make, and when? Each team needs one when it is made."

starter = '''
class _Team:
    names = []

    def score(self, name):
        self.names.append(name)


def scorers(goals: list[tuple[str, str]]) -> list[list[str]]:
    teams = {"home": _Team(), "away": _Team()}
    for team, player in goals:
        teams[team].score(player)
    return [list(teams["home"].names), list(teams["away"].names)]
'''


class _Team:
    def __init__(self):
        self.names = []

    def score(self, name):
        self.names.append(name)


def scorers(goals: list[tuple[str, str]]) -> list[list[str]]:
    teams = {"home": _Team(), "away": _Team()}
    for team, player in goals:
        teams[team].score(player)
    return [list(teams["home"].names), list(teams["away"].names)]


def cases(rng):
    yield ([],)
    yield ([("home", "Ada")],)
    yield ([("away", "Bo")],)
    yield ([("home", "Ada"), ("home", "Ada")],)
    yield ([("home", "Ada"), ("away", "Bo"), ("home", "Cleo")],)
    yield ([("away", "Bo"), ("away", "Di"), ("away", "Bo")],)
    yield ([("home", "Eve"), ("home", "Cleo"), ("home", "Eve"), ("away", "Di")],)
    names = ["Ada", "Bo", "Cleo", "Di", "Eve"]
    for n in (4, 6, 9):
        sides = rng.integers(0, 2, n).tolist()
        who = rng.integers(0, 5, n).tolist()
        yield ([("home" if s else "away", names[w]) for s, w in zip(sides, who)] + [("away", "Bo"), ("away", "Bo")],)


def wrong_one_list_for_both(goals):
    """Both teams still share one list, which was made together with the class. Each team needs a list of its own,
    made when the team is made."""
    names = [player for team, player in goals]
    return [names, names]


def wrong_new_list_for_each_goal(goals):
    """You put a new list in the place of the old one for each goal, so only the last scorer of each team is left."""
    home, away = [], []
    for team, player in goals:
        if team == "home":
            home = [player]
        else:
            away = [player]
    return [home, away]


def wrong_each_scorer_once(goals):
    """You note each player only once. Somebody who scores twice is in the list twice."""
    home, away = [], []
    for team, player in goals:
        names = home if team == "home" else away
        if player not in names:
            names.append(player)
    return [home, away]
