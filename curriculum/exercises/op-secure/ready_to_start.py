'''Ready to start?

A service reads its settings from the environment. Return those that it needs, or refuse to start.

- `names`: a list of names that are needed. `env`: a dict from names to texts, like `os.environ`; it may have others.
- A name is *unset* if `env` doesn't have it, if its value is empty or only white space, or if it is the placeholder `change-me`
  (spaces around it and capital letters make no difference).
- If any is unset, raise `ValueError`. Let its message name the unset ones and hold no value. The wording is up to you.
- Otherwise return a dict with the needed names and their values, unchanged.

>>> ready_to_start(["KEY"], {"KEY": "k-41", "HOME": "/home/ada"})
{'KEY': 'k-41'}
>>> ready_to_start(["KEY", "DB"], {"KEY": "Change-Me", "DB": " "})
Traceback (most recent call last):
ValueError: not set: KEY, DB
'''

minutes = 6
chapter = "01-secrets-stay-out"
hint = "Collect the unset names first. `.strip().lower()` makes the last two rules one."


def ready_to_start(names: list[str], env: dict[str, str]) -> dict[str, str]:
    missing = [name for name in names if env.get(name, "").strip().lower() in ("", "change-me")]
    if missing:
        raise ValueError(f"not set: {', '.join(missing)}")
    return {name: env[name] for name in names}


def cases(rng):
    yield [], {}
    yield ["KEY"], {"KEY": "k-41"}
    yield ["KEY"], {}
    yield ["KEY"], {"KEY": ""}
    yield ["KEY"], {"KEY": "  "}
    yield ["KEY"], {"KEY": "\t"}
    yield ["A", "KEY"], {"KEY": " \n", "A": "1"}
    yield ["KEY"], {"KEY": "change-me"}
    yield ["KEY"], {"KEY": "CHANGE-ME"}
    yield ["KEY"], {"KEY": " change-me "}
    yield ["A"], {"A": "7", "KEY": "k-41"}
    yield ["A"], {"A": "please change-me"}
    yield ["A"], {"A": "\tx"}
    yield ["A"], {"A": "not-change-me"}
    yield ["A"], {"A": "x", "HOME": "/home/ada", "LANG": "en"}
    yield ["A", "B"], {"A": " x ", "B": "0", "PATH": "/bin"}
    yield ["PASSWORD"], {"PASSWORD": "7 roses "}
    for _ in range(4):
        names = [f"N{i}" for i in rng.permutation(5)]
        values = ["k-7", "", " ", "Change-me", "0", "false"]
        yield names[:4], {n: values[int(rng.integers(0, 6))] for n in names}


def wrong_only_absent(names, env):
    """You only ask whether the name is there. An empty value and the placeholder pass, and the service starts without a key."""
    missing = [name for name in names if name not in env]
    if missing:
        raise ValueError(f"not set: {', '.join(missing)}")
    return {name: env[name] for name in names}


def wrong_spaces_count(names, env):
    """You compare the values as they are. A value that is only white space is taken for a key, and so is `Change-Me`."""
    missing = [name for name in names if env.get(name, "") in ("", "change-me")]
    if missing:
        raise ValueError(f"not set: {', '.join(missing)}")
    return {name: env[name] for name in names}


def wrong_hands_on_everything(names, env):
    """You return the whole environment. What the service doesn't need, it shouldn't have in its hands or in its logs."""
    missing = [name for name in names if env.get(name, "").strip().lower() in ("", "change-me")]
    if missing:
        raise ValueError(f"not set: {', '.join(missing)}")
    return dict(env)


def wrong_values_cleaned(names, env):
    """You return the values without the spaces around them. The task wants them unchanged: a space may belong to a password."""
    missing = [name for name in names if env.get(name, "").strip().lower() in ("", "change-me")]
    if missing:
        raise ValueError(f"not set: {', '.join(missing)}")
    return {name: env[name].strip() for name in names}
