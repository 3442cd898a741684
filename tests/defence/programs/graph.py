"""Paths and orders in a graph given as a dict of lists."""

from collections import deque


def shortest(graph, start, goal):
    """The shortest path as a list of nodes, or None.

    >>> g = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}
    >>> shortest(g, "a", "d")
    ['a', 'b', 'd']
    >>> shortest(g, "d", "a")
    """
    queue, seen = deque([[start]]), {start}
    while queue:
        path = queue.popleft()
        if path[-1] == goal:
            return path
        for node in graph.get(path[-1], []):
            if node not in seen:
                seen.add(node)
                queue.append(path + [node])
    return None


def order(needs):
    """An order in which each task comes after what it needs.

    >>> order({"cake": ["eggs"], "eggs": ["shop"], "shop": []})
    ['shop', 'eggs', 'cake']
    """
    done, waiting = [], dict(needs)
    while waiting:
        ready = sorted(t for t, n in waiting.items() if all(x in done for x in n))
        if not ready:
            raise ValueError("the tasks need each other")
        for task in ready:
            done.append(task)
            del waiting[task]
    return done


def components(graph):
    """
    >>> components({"a": ["b"], "b": ["a"], "c": []})
    [['a', 'b'], ['c']]
    """
    seen, found = set(), []
    for start in graph:
        if start in seen:
            continue
        group, stack = [], [start]
        while stack:
            node = stack.pop()
            if node in seen:
                continue
            seen.add(node)
            group.append(node)
            stack.extend(graph[node])
        found.append(sorted(group))
    return found
