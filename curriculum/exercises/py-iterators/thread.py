"""A thread of comments

Below an article people comment, and others reply to the comments, and reply to the replies. A comment is a list: its text, and
then its replies, each of which is a comment too. Show the thread line by line: each comment with two dashes and a
space for each level of depth, followed by its replies.

- `comments`: a list of comments, possibly empty. A comment is a list whose first item is a text, and all others are comments.
- Returns a list of texts, in reading order: a comment, then its first reply with everything below that, then the next reply.

>>> thread([["Nice", ["Thanks", ["Welcome"]], ["Really?"]], ["Too long"]])
['Nice', '-- Thanks', '-- -- Welcome', '-- Really?', 'Too long']
"""

minutes = 5
chapter = "03-pipelines"
hint = "Write a generator with two parameters, the comments and the dashes in front of them. It hands over the text of a comment, and then everything that the same generator hands over for the replies."


def _lines(comments, dashes):
    for comment in comments:
        yield dashes + comment[0]
        yield from _lines(comment[1:], dashes + "-- ")


def thread(comments: list) -> list[str]:
    return list(_lines(comments, ""))


def _flat(comments, dashes):
    for comment in comments:
        yield dashes + comment[0]
        for reply in comment[1:]:
            yield "-- " + reply[0]


def _after(comments, dashes):
    for comment in comments:
        yield from _after(comment[1:], dashes + "-- ")
        yield dashes + comment[0]


def cases(rng):
    yield ([],)
    yield ([["a"]],)
    yield ([["a"], ["b"]],)
    yield ([["a", ["b"]]],)
    yield ([["a", ["b"], ["c"]]],)
    yield ([["a", ["b", ["c"]]]],)
    yield ([["a", ["b", ["c"], ["d"]]], ["e"]],)
    yield ([["a", ["b", ["c", ["d", ["e"]]]], ["f"]]],)
    yield ([["Nice", ["Thanks", ["Welcome"]], ["Really?"]], ["Too long"]],)
    for n in (5, 9, 14):
        roots = [["start", ["reply", ["deep"]]]]
        nodes = [roots[0]]
        for i in range(n):
            fresh = [f"comment {i}"]
            k = int(rng.integers(0, len(nodes) + 1))
            (roots if k == len(nodes) else nodes[k]).append(fresh)
            nodes.append(fresh)
        yield (roots,)


def wrong_two_levels_only(comments):
    """You show the replies, but not the replies to replies. What your generator does with a comment, it has to do with
    each reply as well, however deep."""
    return list(_flat(comments, ""))


def wrong_replies_first(comments):
    """A comment comes below its replies. First hand over its text, then go down."""
    return list(_after(comments, ""))


def wrong_level_by_level(comments):
    """You show all comments, then all replies, then all replies to replies. A reply belongs directly below its comment."""
    found, level, dashes = [], list(comments), ""
    while level:
        found += [dashes + comment[0] for comment in level]
        level = [reply for comment in level for reply in comment[1:]]
        dashes += "-- "
    return found
