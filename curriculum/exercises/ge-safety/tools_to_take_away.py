"""Tools to take away

A museum's assistant was given its tools generously, "just in case". A log of three months shows which ones each task has used.
Return the tools that can be taken away.

- `granted`: a dict from the name of a task to the list of its tools.
- `log`: a list of tuples `(task, tool)`, one for each call that was tried. Calls of tools that the task doesn't have were refused,
  but are in the log, too.
- Returns a dict from each task to the list of its tools that this task never called, in the order in which they were granted. Tasks
  that called all their tools are left out.

>>> granted = {"tours": ["find", "book", "mail"], "shop": ["find"]}
>>> tools_to_take_away(granted, [("tours", "find"), ("shop", "find"), ("shop", "mail"), ("tours", "book")])
{'tours': ['mail']}
"""

minutes = 6
chapter = "02-what-the-model-may-do"
hint = "Ask for each task and each of its tools: is this pair in the log?"


def tools_to_take_away(granted: dict, log: list) -> dict:
    unused = {}
    for task, tools in granted.items():
        idle = [tool for tool in tools if (task, tool) not in log]
        if idle:
            unused[task] = idle
    return unused


def cases(rng):
    two = {"tours": ["find", "book", "mail"], "shop": ["find"]}
    yield ({}, [])
    yield (two, [])
    yield (two, [("tours", "find"), ("shop", "find"), ("shop", "mail"), ("tours", "book")])
    yield (two, [("tours", "find"), ("tours", "book"), ("tours", "mail"), ("shop", "find")])
    yield (two, [("tours", "find")])
    yield (two, [("shop", "find"), ("shop", "book"), ("shop", "find")])
    yield ({"a": ["x", "y"], "b": ["y", "x"]}, [("a", "x"), ("b", "x")])
    yield ({"a": ["x", "y"], "b": ["y", "x"]}, [("a", "y"), ("b", "x")])
    yield ({"a": []}, [("a", "x")])
    names = ["find", "book", "mail", "pay", "print"]
    for n in (6, 9, 12):
        granted = {}
        for task in ("tours", "shop", "press"):
            granted[task] = [names[i] for i in rng.permutation(5).tolist()[:3]]
        log = []
        for _ in range(n):
            task = ["tours", "shop", "press"][int(rng.integers(3))]
            log.append((task, names[int(rng.integers(5))]))
        yield ({**granted, "archive": ["find", "scan"]}, [*log, ("archive", "find"), ("tours", "scan")])


def wrong_any_task(granted, log):
    """You keep a tool in every task if some task has used it. Each task gets only what it needs itself."""
    used = {tool for _, tool in log}
    unused = {}
    for task, tools in granted.items():
        idle = [tool for tool in tools if tool not in used]
        if idle:
            unused[task] = idle
    return unused


def wrong_empty_lists(granted, log):
    """You list tasks that have nothing to lose, with an empty list. Leave them out."""
    return {task: [tool for tool in tools if (task, tool) not in log] for task, tools in granted.items()}


def wrong_used_ones(granted, log):
    """You return the tools that were used. Those are the ones to keep."""
    used = {}
    for task, tools in granted.items():
        busy = [tool for tool in tools if (task, tool) in log]
        if busy:
            used[task] = busy
    return used
