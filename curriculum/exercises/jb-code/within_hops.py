"""Friends of friends

"Our network suggests people you may know: your friends are one hop away, their friends two hops, unless they are nearer. Give me everyone
who is at most `hops` hops away from one person."

- `friends`: a dict, name -> list of the names of the friends. Friendship goes both ways. Each person is a key of the dict.
- `person`: one of the names. `hops`: an int, 0 or more.
- Returns a list of names in alphabetical order, without `person`.

>>> net = {"Ada": ["Bo"], "Bo": ["Ada", "Cy"], "Cy": ["Bo", "Di"], "Di": ["Cy"]}
>>> within_hops(net, "Ada", 2)
['Bo', 'Cy']
"""

minutes = 8
chapter = "03-stacks-queues-halves"
hint = "Keep the distance of each person you have met in a dict. A queue makes sure that the first distance you write down is the smallest."
equivalent = {
    "Compare_Eq_GtE @ 9:if distance[name] == hops: -> if distance[name] >= hops:": "no distance is larger than hops",
    "ReplaceContinueWithBreak @ 10:continue -> break": "the queue goes by distance, so all that is left is as far away",
}

from collections import deque


def within_hops(friends: dict[str, list[str]], person: str, hops: int) -> list[str]:
    distance = {person: 0}
    queue = deque([person])
    while queue:
        name = queue.popleft()
        if distance[name] == hops:
            continue
        for friend in friends[name]:
            if friend not in distance:
                distance[friend] = distance[name] + 1
                queue.append(friend)
    return sorted(name for name in distance if name != person)


def _net(pairs, names=""):
    friends = {}
    for name in names:
        friends[name] = []
    for a, b in pairs:
        friends.setdefault(a, []).append(b)
        friends.setdefault(b, []).append(a)
    return friends


def cases(rng):
    line = _net(["AB", "BC", "CD", "DE"])
    yield (_net([], "A"), "A", 0)
    yield (_net([], "A"), "A", 2)
    yield (_net(["AB"]), "A", 0)
    yield (_net(["AB"]), "A", 1)
    yield (_net(["AB"]), "B", 2)
    yield (line, "A", 2)
    yield (line, "C", 1)
    yield (line, "E", 3)
    yield (_net(["AB", "CD"]), "A", 5)
    square = _net(["AB", "BC", "CD", "DA", "DE"])
    yield (square, "A", 2)
    yield (square, "A", 1)
    detour = _net(["AB", "BC", "CD", "DE", "AD"])
    yield (detour, "A", 2)
    yield (detour, "A", 3)
    yield (_net(["AB", "BC", "CD", "AC", "DE"]), "A", 3)
    yield (_net(["AB", "BC", "CD", "DE", "EF", "AE"]), "A", 3)
    yield (_net(["AC", "CB", "CD"]), "A", 2)
    yield (_net(["AB", "BC", "CD", "AC"]), "A", 2)
    yield (_net(["AB", "BC", "CD", "AC", "CE"]), "A", 2)
    for n in (7, 9):
        letters = "JIHGFEDCBA"[:n]
        pairs = [letters[i] + letters[int(rng.integers(0, i))] for i in range(1, n)]
        yield (_net(pairs), letters[0], 2)


def wrong_exactly_so_far(friends, person, hops):
    """You return only those who are exactly `hops` away. Those who are nearer belong to them as well."""
    seen = {person}
    edge = {person}
    for _ in range(hops):
        edge = {friend for name in edge for friend in friends[name] if friend not in seen}
        seen = seen | edge
    return sorted(name for name in edge if name != person)


def wrong_person_included(friends, person, hops):
    """The person is in your result. Nobody is suggested to themselves."""
    seen = {person}
    for _ in range(hops):
        seen = seen | {friend for name in seen for friend in friends[name]}
    return sorted(seen)


def wrong_one_hop_more(friends, person, hops):
    """You go one hop too far: also those at a distance of `hops` bring their friends in."""
    seen = {person}
    for _ in range(hops + 1):
        seen = seen | {friend for name in seen for friend in friends[name]}
    return sorted(name for name in seen if name != person)


def wrong_long_way_first(friends, person, hops):
    """You follow one chain of friends to its end first. A person who is met on a long way counts as seen, and a shorter way isn't looked at any more."""
    seen = {person}

    def visit(name, left):
        if left == 0:
            return
        for friend in friends[name]:
            if friend not in seen:
                seen.add(friend)
                visit(friend, left - 1)

    visit(person, hops)
    return sorted(name for name in seen if name != person)
