"""Find the mistake: pinned or not

Before a release, a check goes through `requirements.txt` and reports the lines whose version is not fixed exactly. It misses
some of them. Find the mistake and fix it.

- `lines`: a list of texts, each a name and a specifier of one or more conditions with commas between them, without spaces;
  or a name alone.
- Returns the lines that are not pinned, in the same order. A line is pinned if it has exactly one condition, its sign is
  `==`, and the version has no `*`.

>>> not_pinned(["six==1.17.0", "tides>=2.4", "maps"])
['tides>=2.4', 'maps']
>>> not_pinned(["core==1.4.*", "units>=1,!=1.5"])
['core==1.4.*', 'units>=1,!=1.5']
"""

kind = "fix"
minutes = 4
chapter = "03-locked"
hint = "Go through the condition with each line of the second example. Which characters of the line make it say \"pinned\"?"

starter = '''
def not_pinned(lines: list[str]) -> list[str]:
    return [line for line in lines if "==" not in line]
'''


def not_pinned(lines: list[str]) -> list[str]:
    return [line for line in lines if "==" not in line or "*" in line or "," in line]


def cases(rng):
    yield ([],)
    yield (["six==1.17.0"],)
    yield (["torch==2.1.0rc1"],)
    yield (["maps"],)
    yield (["tides>=2.4"],)
    yield (["core==1.4.*"],)
    yield (["units~=1.4"],)
    yield (["six==1.17.0", "tides>=2.4", "maps"],)
    yield (["core==1.4.*", "units>=1,!=1.5"],)
    yield (["a==1.*,!=1.5", "b==2"],)
    yield (["a!=1.5", "b<=2", "c==0.9"],)
    yield (["x==1.*", "y==2.0.*", "z"],)
    yield (["core!=1.4.*"],)
    yield (["a==1.4,~=1.4"],)
    yield (["a==2,!=2.0.1"],)
    pool = ["==1.4", "==1.4.*", ">=2", "~=2.1", "", "!=3", "<=4", "==2.*,!=2.5", ">=1,<2", "==0.1.9"]
    for n in (3, 5, 8):
        yield ([f"p{i}{pool[rng.integers(0, 10)]}" for i in range(n)] + ["q==2.*", "r!=1", "s==1,<=2"],)


def wrong_star_is_pinned(lines):
    """You take `==` alone for a sign of a fixed version. `core==1.4.*` allows 1.4.0 as well as 1.4.9."""
    return [line for line in lines if "==" not in line]


def wrong_single_equals(lines):
    """You look for a single `=`. It is also part of `>=`, `<=`, `!=` and `~=`."""
    return [line for line in lines if "=" not in line or "*" in line or "," in line]


def wrong_turned_round(lines):
    """You return the lines that are pinned. The others are wanted."""
    return [line for line in lines if "==" in line and "*" not in line and "," not in line]
