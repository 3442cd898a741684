'''What may be logged

A service wants to log a request without a word of what a customer has written. Return the fields that may be logged, as a dict.

- `request`: a dict of names and values. `allowed`: a list of names that may be written as they are. `measured`: a list of names
  of which only the length may be written, as `<name>_chars`; their values are texts.
- The result has the allowed names that the request has, and the measured ones that it has. A name is in at most one of the
  lists.
- An allowed field whose value is a text of more than 40 characters is left out: an id is short, and a long text may be anything.
- All other fields are left out. The request isn't changed.

>>> fields_to_log({"text": "My card", "id": "r1", "email": "ada@example.org"}, ["id", "score"], ["text"])
{'id': 'r1', 'text_chars': 7}
'''

minutes = 8
chapter = "01-one-event-one-line"
hint = "Go through the lists, not through the request: then a field that is in neither list never comes up."


def fields_to_log(request: dict, allowed: list[str], measured: list[str]) -> dict:
    fields = {}
    for name in allowed:
        if name in request:
            value = request[name]
            if not isinstance(value, str) or len(value) <= 40:
                fields[name] = value
    for name in measured:
        if name in request:
            fields[f"{name}_chars"] = len(request[name])
    return fields


def cases(rng):
    yield ({}, ["id"], ["text"])
    yield ({"id": "r1"}, ["id"], [])
    yield ({"text": ""}, ["id"], ["text"])
    yield ({"text": "My card", "id": "r1", "email": "ada@example.org"}, ["id", "score"], ["text"])
    yield ({"text": "", "score": 0}, ["score"], ["text"])
    yield ({"id": "x" * 40, "name": "y" * 41, "phone": "0123"}, ["name", "id"], [])
    yield ({"score": 0.0, "id": "r2", "flag": False, "note": None}, ["flag", "score", "note", "id"], [])
    yield ({"id": "please call me at home, I am there all day long", "text": "z" * 50}, ["id"], ["text"])
    yield ({"id": "r3", "items": list(range(60)), "street": "High Street 1"}, ["items", "id"], ["street"])
    names = ["id", "score", "version", "text", "name", "phone", "note"]
    for _ in range(4):
        picked = rng.permutation(names).tolist()[:6]
        request = {name: str(name)[:2] * int(rng.integers(1, 30)) for name in picked}
        yield ({**request, "email": "a@b.org", "score": 0.5, "version": "v" * 44}, ["version", "score", "id"], ["note", "text"])


def wrong_forbidden_list(request, allowed, measured):
    """You leave out the fields that you know to be private. A field that is in neither list is written, whatever it holds."""
    private = ("email", "name")
    fields = {k: v for k, v in request.items() if k not in private and k not in measured}
    for name in measured:
        if name in request:
            fields[f"{name}_chars"] = len(request[name])
    return fields


def wrong_long_ids(request, allowed, measured):
    """You write allowed fields of any length. A text of more than 40 characters is left out, even under an allowed name."""
    fields = {name: request[name] for name in allowed if name in request}
    for name in measured:
        if name in request:
            fields[f"{name}_chars"] = len(request[name])
    return fields


def wrong_empty_left_out(request, allowed, measured):
    """You leave out values such as 0, False and empty texts. A score of 0.0 and a text of length 0 are worth knowing."""
    fields = {}
    for name in allowed:
        value = request.get(name)
        if value and not (isinstance(value, str) and len(value) > 40):
            fields[name] = value
    for name in measured:
        if request.get(name):
            fields[f"{name}_chars"] = len(request[name])
    return fields
