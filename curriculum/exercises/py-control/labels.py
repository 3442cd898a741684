"""Labels for a message

A school wants to sort its messages. A table of rules says which label belongs to which word: if the word occurs
anywhere in the message, in small or capital letters, the message gets the label. It may get several, in the order of
the table. If no rule applies, its only label is `"other"`.

- `message`: a text.
- `rules`: a dict from words, in small letters and not empty, to labels. It is not changed.
- Returns a list of texts. If two rules that apply have the same label, it occurs twice.

>>> labels("Sick today. Please send the HOMEWORK", {"sick": "absence", "homework": "teacher"})
['absence', 'teacher']
>>> labels("Thank you", {"sick": "absence"})
['other']
"""

minutes = 7
chapter = "05-loop-in-a-loop"
hint = "After which round do you know that no rule applies? How can you tell from the list of labels?"


def labels(message: str, rules: dict[str, str]) -> list[str]:
    found = []
    for word, label in rules.items():
        if word in message.lower():
            found.append(label)
    if len(found) < 1:
        found.append("other")
    return found


def cases(rng):
    school = {"sick": "absence", "homework": "teacher", "late": "absence", "bus": "office"}
    yield ("", {})
    yield ("Thank you", {"sick": "absence"})
    yield ("She is sick", {"sick": "absence"})
    yield ("SICK", {"sick": "absence"})
    yield ("Sick today. Please send the HOMEWORK", {"sick": "absence", "homework": "teacher"})
    yield ("homework comes, he is sick", {"sick": "absence", "homework": "teacher"})
    yield ("the bus was late", school)
    yield ("Late, and sick too", school)
    yield ("The late bus made her late and seasick", school)
    yield ("no news", school)
    yield ("He is late. The Bus again", {"bus": "office", "sick": "absence", "late": "absence"})
    words = ["Sick", "bus", "homework", "LATE", "thanks", "sorry", "hello"]
    for n in (1, 3, 4):
        yield (" ".join(words[i] for i in rng.integers(0, len(words), n)) + " sick Bus", school)


def wrong_first_rule_only(message, rules):
    """Your function returns at the first rule that applies. A message may get several labels, so you have to check
    every rule."""
    for word, label in rules.items():
        if word in message.lower():
            return [label]
    return ["other"]


def wrong_other_for_every_no(message, rules):
    """Each rule that does not apply adds "other". That label is for messages to which no rule applies at all: check
    that after the last rule."""
    found = []
    for word, label in rules.items():
        if word in message.lower():
            found.append(label)
        else:
            found.append("other")
    return found


def wrong_capitals_missed(message, rules):
    """To Python, "Sick" and "sick" are two different texts. Convert the message to small letters before you look for
    the words."""
    found = []
    for word, label in rules.items():
        if word in message:
            found.append(label)
    if found == []:
        found.append("other")
    return found


def wrong_no_other(message, rules):
    """If no rule applies, you return the empty list. In that case the task asks for the label "other"."""
    found = []
    for word, label in rules.items():
        if word in message.lower():
            found.append(label)
    return found
