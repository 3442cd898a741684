"""The three together

Before an office lets its assistant work, somebody looks for tasks in which private data could be stolen. That takes three things together in one task: private data, text from outside, and a way out.

- `tools`: a dict from the name of a tool to the list of what it brings: none, some or all of `"private"`, `"outside"` and `"out"`.
- `tasks`: a dict from the name of a task to the list of its tools, each once.
- A task is dangerous if its tools together bring all three.
- Returns a dict from each dangerous task to the list of those of its tools, in their order, that make the task safe if that *one* tool alone is taken away. The list is empty if no single tool is enough. Other tasks are left out.

Without `read_mail` there's no text from outside any more, and without `send_mail` no way out.

>>> tools = {"bookings": ["private"], "read_mail": ["private", "outside"], "send_mail": ["out"]}
>>> three_together(tools, {"desk": ["bookings", "read_mail", "send_mail"], "answer": ["bookings", "send_mail"]})
{'desk': ['read_mail', 'send_mail']}
"""

minutes = 8
chapter = "02-what-the-model-may-do"
hint = "Write a function that says of a list of tools whether it's dangerous, and call it with one tool left out."

equivalent = {
    "Compare_Eq_GtE @ 3:return len({thing for name in names for thing in tools[name]}) == 3 -> return len({thing for name in names for thing in tools[name]}) >= 3": "there are only three things",
}


def three_together(tools: dict[str, list[str]], tasks: dict[str, list[str]]) -> dict[str, list[str]]:
    def dangerous(names):
        return len({thing for name in names for thing in tools[name]}) == 3

    found = {}
    for task, names in tasks.items():
        if dangerous(names):
            found[task] = [name for name in names if not dangerous([n for n in names if n != name])]
    return found


def cases(rng):
    tools = {"bookings": ["private"], "read_mail": ["private", "outside"], "send_mail": ["out"], "web": ["outside", "out"], "notes": [], "all": ["out", "private", "outside"], "reviews": ["outside"], "post": ["out"]}
    yield ({}, {})
    yield (tools, {"empty": []})
    yield (tools, {"notes": ["notes"], "one": ["all"]})
    yield (tools, {"desk": ["bookings", "read_mail", "send_mail"], "answer": ["bookings", "send_mail"]})
    yield (tools, {"a": ["web", "read_mail"], "b": ["web", "bookings"], "c": ["reviews", "read_mail", "bookings"]})
    yield (tools, {"a": ["web", "post", "read_mail", "bookings", "reviews"], "b": ["post", "web", "bookings"]})
    yield (tools, {"a": ["all", "notes", "bookings"], "b": ["all", "web", "post"]})
    yield (tools, {"x": ["reviews", "post", "notes", "bookings"], "y": ["reviews", "post", "notes"], "z": ["all", "read_mail", "web"]})
    yield (tools, {"x": ["reviews", "read_mail", "post", "send_mail"], "y": ["send_mail", "web", "read_mail"]})
    names = list(tools)
    for n in (3, 4, 5):
        tasks = {f"task {i}": [names[k] for k in rng.permutation(len(names))[:n]] for i in range(4)}
        yield (tools, {**tasks, "desk": ["send_mail", "notes", "read_mail", "web"]})


def _things(tools, names):
    return {thing for name in names for thing in tools[name]}


def wrong_any_tool_that_brings_one(tools, tasks):
    """You list every tool that brings one of the three. If another tool brings the same, taking this one away changes nothing."""
    return {task: [n for n in names if tools[n]] for task, names in tasks.items() if len(_things(tools, names)) == 3}


def wrong_two_are_enough(tools, tasks):
    """You call a task dangerous when two of the three come together. A theft needs all three: without a way out, nothing reaches the stranger."""
    def bad(names):
        return len(_things(tools, names)) >= 2
    return {task: [n for n in names if not bad([m for m in names if m != n])] for task, names in tasks.items() if bad(names)}


def wrong_safe_tasks_listed(tools, tasks):
    """You list safe tasks as well, with an empty list. With a dangerous task an empty list says that no single tool is enough; safe ones are left out."""
    return {task: [n for n in names if len(_things(tools, names)) == 3 and len(_things(tools, [m for m in names if m != n])) < 3] for task, names in tasks.items()}


def wrong_one_tool_must_bring_all(tools, tasks):
    """You look for a single tool that brings all three. They may come from different tools; it's the task in which they meet."""
    return {task: [n for n in names if len(set(tools[n])) == 3] for task, names in tasks.items() if any(len(set(tools[n])) == 3 for n in names)}
