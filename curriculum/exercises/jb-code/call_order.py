"""Find the mistake: who is called when

On a snow day, somebody starts calling others, and everybody who has been called calls the people on their own list,
in its order. "In which order do people learn that there's no school?" All calls take equally long, so those called
earlier also call earlier. The program names some people twice. Find the mistake and fix it.

- `lists`: a dict, name -> list of the names that this person calls. All people are keys.
- `start`: the person who knows first.
- Returns the names in the order in which they learn it, each once, beginning with `start`.


>>> call_order({"Ada": ["Bo", "Cy"], "Bo": ["Di"], "Cy": ["Di"], "Di": []}, "Ada")
['Ada', 'Bo', 'Cy', 'Di']
"""

kind = "fix"
minutes = 9
chapter = "06-graphs"
hint = "When is a person marked as knowing? Between being put into the queue and being taken out, somebody else may call them. Marked in time, everybody enters the queue once: O(V + E)."

starter = '''
from collections import deque


def call_order(lists: dict[str, list[str]], start: str) -> list[str]:
    knows = set()
    order = []
    queue = deque([start])
    while queue:
        name = queue.popleft()
        knows.add(name)
        order.append(name)
        for other in lists[name]:
            if other not in knows:
                queue.append(other)
    return order
'''

from collections import deque


def call_order(lists: dict[str, list[str]], start: str) -> list[str]:
    knows = {start}
    order = []
    queue = deque([start])
    while queue:
        name = queue.popleft()
        order.append(name)
        for other in lists[name]:
            if other not in knows:
                knows.add(other)
                queue.append(other)
    return order


def cases(rng):
    yield ({"a": []}, "a")
    yield ({"a": ["a"]}, "a")
    yield ({"a": ["b"], "b": ["a"]}, "a")
    yield ({"a": ["b"], "b": [], "c": ["a"]}, "a")
    yield ({"a": ["b", "c"], "b": ["d"], "c": [], "d": []}, "a")
    yield ({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}, "a")
    yield ({"a": ["c", "b"], "b": ["d"], "c": ["d", "b"], "d": ["a"]}, "a")
    yield ({"a": ["b", "c"], "b": ["c"], "c": []}, "a")
    yield ({"a": ["b", "c", "d"], "b": ["e"], "c": ["e", "f"], "d": ["f"], "e": [], "f": ["g"], "g": []}, "a")
    yield ({"d": ["c", "a"], "c": ["b"], "b": ["a"], "a": ["e"], "e": []}, "d")
    for n in (6, 8):
        names = "abcdefgh"[:n]
        lists = {}
        for name in names:
            lists[name] = [names[k] for k in rng.permutation(n)[:3].tolist()]
        yield (lists, "a")


def wrong_marked_too_late(lists, start):
    """You mark people when they are taken out of the queue, so somebody who waits in it is put in again. `call_order({"a": ["b", "c"], "b": ["c"], "c": []}, "a")` gives ['a', 'b', 'c', 'c'], not ['a', 'b', 'c']."""
    knows = set()
    order = []
    queue = deque([start])
    while queue:
        name = queue.popleft()
        knows.add(name)
        order.append(name)
        for other in lists[name]:
            if other not in knows:
                queue.append(other)
    return order


def wrong_latest_first(lists, start):
    """You take the latest person from the end. Those who were called first call first. `call_order({"a": ["b", "c"], "b": [], "c": []}, "a")` gives ['a', 'c', 'b'], not ['a', 'b', 'c']."""
    knows = {start}
    order = []
    stack = [start]
    while stack:
        name = stack.pop()
        order.append(name)
        for other in lists[name]:
            if other not in knows:
                knows.add(other)
                stack.append(other)
    return order


def wrong_whole_chain_first(lists, start):
    """You follow the calls of the first person called to their end before the second one is called. `call_order({"a": ["b", "c"], "b": ["d"], "c": [], "d": []}, "a")` gives ['a', 'b', 'd', 'c'], not ['a', 'b', 'c', 'd']."""
    order = []

    def called(name):
        if name not in order:
            order.append(name)
            for other in lists[name]:
                called(other)

    called(start)
    return order


def wrong_start_missing(lists, start):
    """You name only those who are called. The person who starts knows first. `call_order({"a": []}, "a")` gives [], not ['a']."""
    knows = {start}
    queue = [start]
    for name in queue:
        for other in lists[name]:
            if other not in knows:
                knows.add(other)
                queue.append(other)
    return queue[1:]
