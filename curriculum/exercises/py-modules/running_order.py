"""Which module is done first?

A program starts slowly, and you measure how long each of its modules takes. For that you have to know in which order they
are done. Every module imports its others in its first lines; when all these imports are finished, the rest of it runs, and
it is done. A module that has been begun before is not run again, even if it is still waiting for its own imports.

- `imports`: a dict from the name of a module to the list of the modules that it imports, in this order. Every module that is
  imported is a key. There may be circles. (The modules use `import name`, so that a circle raises no error.)
- `start`: the module that the program imports.
- Returns the list of all modules that run, the one that is done first at the beginning.

>>> running_order({"a": ["b", "c"], "b": ["c"], "c": [], "d": []}, "a")
['c', 'b', 'a']
>>> running_order({"a": ["b"], "b": ["a"]}, "a")
['b', 'a']
"""

minutes = 8
chapter = "04-imports-that-go-wrong"
hint = "The chapter's program notes what is done. For circles you need a second list, of what was begun. When does a name get into the one, and when into the other?"


def running_order(imports: dict[str, list[str]], start: str) -> list[str]:
    begun = []
    done = []

    def run(name):
        begun.append(name)
        for other in imports[name]:
            if other not in begun:
                run(other)
        done.append(name)

    run(start)
    return done


def cases(rng):
    yield ({"a": []}, "a")
    yield ({"a": ["b"], "b": []}, "a")
    yield ({"a": ["a"]}, "a")
    yield ({"a": ["b"], "b": ["a"]}, "b")
    yield ({"a": ["b", "c"], "b": [], "c": []}, "a")
    yield ({"a": ["b", "c"], "b": ["c"], "c": [], "d": []}, "a")
    yield ({"a": ["c", "b"], "b": ["c"], "c": []}, "a")
    yield ({"a": ["b"], "b": ["c"], "c": ["a"]}, "b")
    yield ({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}, "a")
    yield ({"a": ["b"], "b": ["c", "d"], "c": ["b", "d"], "d": []}, "a")
    names = ["till", "stock", "bills", "tax", "menu", "web"]
    for n in (3, 4, 5, 6, 6):
        some = names[:n]
        imports = {}
        for name in some:
            imports[name] = [some[i] for i in rng.permutation(n)[: rng.integers(0, 3)].tolist()]
        imports["till"] = ["bills", "stock"]
        yield (imports, "till")


def wrong_begun_first(imports, start):
    """You list the modules in the order in which they begin. What is wanted is the order in which they are done, and a module waits
    for its imports."""
    begun = []

    def run(name):
        begun.append(name)
        for other in imports[name]:
            if other not in begun:
                run(other)

    run(start)
    return begun


def wrong_no_further_than_one_step(imports, start):
    """You only run what the first module imports. Those modules have imports of their own."""
    done = []
    for other in imports[start]:
        if other not in done and other != start:
            done.append(other)
    return done + [start]


def wrong_imports_backwards(imports, start):
    """You run the imports of a module from the last to the first. Python goes from the top of the file to the bottom."""
    begun = []
    done = []

    def run(name):
        begun.append(name)
        for other in imports[name][::-1]:
            if other not in begun:
                run(other)
        done.append(name)

    run(start)
    return done
