"""The record that holds

Decision records are never rewritten. Which one is in force today?

- `statuses`: a dict from the number of a record to its status: `"proposed"`, `"accepted"` or `"superseded by N"`, where N is the
  number of another record.
- `number`: the record at which the reader starts.
- Returns the number of the record that is in force in its place: the record itself if it is accepted, else the one to which
  the chain of `superseded by` leads.
- Returns None if the chain ends at a record that is only proposed. Raises a ValueError if it leads to a number without a record, or
  comes back to a record that it has already passed.

>>> the_record_that_holds({3: "superseded by 7", 7: "superseded by 9", 9: "accepted"}, 3)
9
>>> the_record_that_holds({1: "superseded by 2", 2: "proposed"}, 1)
"""

import re

minutes = 8
chapter = "03-why-it-is-so"
equivalent = {
    "Compare_Eq_LtE @ 10:return number if statuses[number] == 'accepted' else None -> return number if statuses[number] <= 'accepted' else None": "the only other status that comes here, proposed, stands later in the alphabet",
}
hint = "Go from record to record in a loop, and keep the numbers that you have passed. What does it mean if the next number is among them?"


def the_record_that_holds(statuses: dict[int, str], number: int) -> int | None:
    seen = []
    while number in statuses and number not in seen:
        seen.append(number)
        later = re.match(r"superseded by (\d+)", statuses[number])
        if later is None:
            return number if statuses[number] == "accepted" else None
        number = int(later[1])
    raise ValueError(f"no record is in force: {seen} leads to {number}")


def cases(rng):
    yield ({1: "accepted"}, 1)
    yield ({1: "proposed"}, 1)
    yield ({}, 1)
    yield ({1: "superseded by 2", 2: "accepted"}, 1)
    yield ({3: "superseded by 7", 7: "superseded by 9", 9: "accepted"}, 3)
    yield ({1: "superseded by 12", 12: "superseded by 120", 120: "superseded by 7", 7: "accepted"}, 1)
    yield ({1: "superseded by 2", 2: "proposed", 3: "accepted"}, 1)
    yield ({1: "superseded by 2", 2: "superseded by 3", 3: "proposed"}, 2)
    yield ({1: "superseded by 5"}, 1)
    yield ({1: "superseded by 2", 2: "superseded by 1"}, 1)
    yield ({1: "superseded by 2", 2: "superseded by 3", 3: "superseded by 2"}, 1)
    yield ({4: "superseded by 4"}, 4)
    yield ({9: "accepted", 4: "superseded by 2", 2: "superseded by 1", 1: "accepted"}, 4)
    for n in (4, 6):
        order = (rng.permutation(30)[:n] + 1).tolist()
        statuses = {a: f"superseded by {b}" for a, b in zip(order, order[1:], strict=False)}
        yield ({**statuses, order[-1]: "accepted"}, order[int(rng.integers(0, n))])


def wrong_one_step(statuses, number):
    """You follow one step only. Record 3 leads to 7, and 7 has been superseded as well."""
    if number not in statuses:
        raise ValueError
    later = re.match(r"superseded by (\d+)", statuses[number])
    if later is None:
        return number if statuses[number] == "accepted" else None
    if int(later[1]) not in statuses or int(later[1]) == number:
        raise ValueError
    return int(later[1])


def wrong_newest_accepted(statuses, number):
    """You return the highest number that is accepted. It may be about something else; only the chain says what took this record's place."""
    if number not in statuses:
        raise ValueError
    accepted = [n for n, status in statuses.items() if status == "accepted"]
    return max(accepted, default=None)


def wrong_proposed_holds(statuses, number):
    """You let a proposed record count. As long as nobody has accepted it, nothing is in force."""
    seen = set()
    while number in statuses and number not in seen:
        seen.add(number)
        if not statuses[number].startswith("superseded"):
            return number
        number = int(statuses[number].split()[-1])
    raise ValueError


def wrong_none_for_broken_chains(statuses, number):
    """You return None where the chain is broken or comes back. Nobody would notice; the task asks for a ValueError."""
    seen = set()
    while number in statuses and number not in seen:
        seen.add(number)
        if not statuses[number].startswith("superseded"):
            return number if statuses[number] == "accepted" else None
        number = int(statuses[number].split()[-1])
    return None
