from json import JSONDecodeError, JSONDecoder

PROMPT = "Reply with one JSON object and nothing else: item (text), quantity (int), express (bool)."

GOOD = {
    "item": lambda value: isinstance(value, str) and value.strip() != "",
    "quantity": lambda value: isinstance(value, int) and value is not True and value > 0,
    "express": lambda value: value is True or value is False,
}


def read(reply):
    """Return the valid record in the reply, or raise ValueError with the first problem."""
    rest = reply
    while "{" in rest:
        rest = rest[rest.index("{") :]
        try:
            record = JSONDecoder().raw_decode(rest)[0]
        except JSONDecodeError:
            rest = rest[1:]
        else:
            return checked(record)
    raise ValueError("no JSON object")


def checked(record):
    """Return the record if it is valid."""
    problems = [f"missing field: {name}" for name in GOOD if name not in record]
    problems += [f"unknown field: {name}" for name in record if name not in GOOD]
    problems += [f"wrong value: {name}" for name in GOOD if not GOOD[name](record.get(name))]
    if problems:
        raise ValueError(problems[0])
    return record


def extract(letter, model, attempts=3):
    """Return the order in the letter as a valid record."""
    talk = [{"role": "system", "content": PROMPT}, {"role": "user", "content": letter}]
    while True:
        attempts -= 1
        reply = model(talk)
        try:
            return read(reply)
        except ValueError as error:
            if attempts == 0:
                raise
            talk = [
                *talk,
                {"role": "assistant", "content": reply},
                {"role": "user", "content": f"Problem: {error}"},
            ]
