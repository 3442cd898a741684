"""Who is due?

You've written to people who do the work. What has to be done today?

- `contacts`: a dict from a name to the list of what happened, oldest first: pairs of a date, a text such as `"2026-03-02"`, and one of `"sent"` (a message by
  you), `"answer"`, `"talk"` and `"thanks"`. Each list begins with `"sent"`.
- `today`: a date as text.
- Something is due in two cases. The last thing is a talk: `"thank"`, from the day after it on. The last thing is a message without a reply, it was
  the only one so far, and it was sent at least 14 days ago: `"repeat"`.
- Returns a dict from the names of those who are due to what is due.

>>> who_is_due({"Ida": [("2026-03-02", "sent")], "Ben": [("2026-03-01", "sent"), ("2026-03-19", "talk")]}, "2026-03-20")
{'Ida': 'repeat', 'Ben': 'thank'}
"""

from datetime import date

minutes = 9
chapter = "02-ask-people-who-do-it"
hint = "The difference of two dates has `.days`. How many messages of yours are in the list?"


def who_is_due(contacts: dict, today: str) -> dict:
    due = {}
    for name, events in contacts.items():
        day, kind = events[-1]
        past = (date.fromisoformat(today) - date.fromisoformat(day)).days
        if kind == "talk" and past >= 1:
            due[name] = "thank"
        if len(events) == 1 and past >= 14:
            due[name] = "repeat"
    return due


def cases(rng):
    today = "2026-03-20"
    yield ({}, today)
    yield ({"Ida": [("2026-03-06", "sent")]}, today)
    yield ({"Ida": [("2026-03-07", "sent")]}, today)
    yield ({"Ida": [("2026-02-28", "sent")], "Bo": [("2025-12-31", "sent")]}, today)
    yield ({"Ida": [("2026-01-02", "sent"), ("2026-02-02", "sent")]}, today)
    yield ({"Zoe": [("2026-01-02", "sent"), ("2026-01-30", "sent")], "Al": [("2026-02-01", "sent")]}, today)
    yield ({"Cy": [("2026-01-02", "sent"), ("2026-01-20", "sent"), ("2026-02-20", "sent")]}, today)
    yield ({"Ida": [("2026-03-02", "sent")], "Ben": [("2026-03-01", "sent"), ("2026-03-19", "talk")]}, today)
    yield ({"Ben": [("2026-03-01", "sent"), ("2026-03-20", "talk")], "Flo": [("2026-03-01", "sent"), ("2026-03-04", "answer")]}, today)
    yield ({"Ben": [("2026-03-01", "sent"), ("2026-03-20", "talk")], "Amy": [("2026-03-06", "sent"), ("2026-03-20", "talk")]}, today)
    yield ({"Eli": [("2026-01-01", "sent"), ("2026-01-05", "talk"), ("2026-01-06", "thanks")]}, today)
    yield ({"Eli": [("2026-01-01", "sent"), ("2026-01-05", "answer"), ("2026-01-06", "sent")], "Dan": [("2026-03-05", "sent")]}, today)
    yield ({"Gus": [("2026-02-27", "sent"), ("2026-03-10", "talk")], "Hal": [("2026-02-20", "sent")]}, "2026-03-11")
    yield ({"Jan": [("2026-02-25", "sent")]}, "2026-03-12")
    yield ({"Jan": [("2026-02-25", "sent")], "Kim": [("2026-01-31", "sent")]}, "2026-03-02")
    yield ({"Gus": [("2026-02-27", "sent"), ("2026-03-11", "talk")], "Hal": [("2026-02-26", "sent")]}, "2026-03-11")
    for n in (5, 8):
        contacts = {}
        for i in rng.permutation(n).tolist():
            days = sorted(rng.integers(1, 21, 3).tolist())
            kinds = ["sent", *[["sent", "answer", "talk", "thanks"][j] for j in rng.integers(0, 4, 2).tolist()]]
            contacts[f"P{i}"] = [(f"2026-03-{d:02}", k) for d, k in zip(days, kinds, strict=True)][: int(rng.integers(1, 4))]
        yield (contacts, "2026-03-21")


def _due(contacts, today, again=1, same_day=False, since=-1):
    due = {}
    for name in sorted(contacts):
        events = contacts[name]
        kind = events[-1][1]
        past = (date.fromisoformat(today) - date.fromisoformat(events[since][0])).days
        talked = (date.fromisoformat(today) - date.fromisoformat(events[-1][0])).days
        if kind == "talk" and (talked >= 1 or same_day):
            due[name] = "thank"
        if kind == "sent" and past >= 14 and len(events) <= again:
            due[name] = "repeat"
    return due


def wrong_again_and_again(contacts, today):
    """You repeat a message as long as there's no reply. One repetition is enough; silence after it is an answer."""
    return _due(contacts, today, again=99)


def wrong_on_the_same_day(contacts, today):
    """You thank on the day of the talk. The task says from the day after it on."""
    return _due(contacts, today, same_day=True)


def wrong_day_of_the_month(contacts, today):
    """You subtract the numbers of the days. From 28 February to 20 March it's 20 days, and not -8."""
    due = {}
    for name in sorted(contacts):
        day, kind = contacts[name][-1]
        past = int(today[8:]) - int(day[8:])
        if kind == "talk" and past >= 1:
            due[name] = "thank"
        if kind == "sent" and past >= 14 and len(contacts[name]) == 1:
            due[name] = "repeat"
    return due
