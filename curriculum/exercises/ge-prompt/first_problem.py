'''Check a booking

A restaurant reads bookings from e-mails with a language model. Before a table is kept, check what came back.

- `value`: a dict. A good booking has exactly the fields `name` (a text that isn't empty or only white space), `guests` (an int
  from 1 to 12; True and False are no numbers of guests) and `outside` (a bool).
- Returns the first problem as a text, or an empty text. Look for problems in this order: `"missing field: ..."` for the three
  fields in the order above; then `"unknown field: ..."`, in the order of `value`; then `"wrong value: ..."` for the three
  fields.
- The keys of `value` are texts.

>>> first_problem({"name": "Ada", "guests": 2, "outside": True})
''
>>> first_problem({"name": "Ada", "guests": "2", "when": "8 pm", "outside": 1})
'unknown field: when'
'''

minutes = 10
chapter = "02-replies-a-program-can-use"


def first_problem(value: dict) -> str:
    fields = ("name", "guests", "outside")
    for field in fields:
        if field not in value:
            return f"missing field: {field}"
    for field in value:
        if field not in fields:
            return f"unknown field: {field}"
    name, guests, outside = (value[field] for field in fields)
    if not isinstance(name, str) or not name.strip():
        return "wrong value: name"
    if type(guests) is not int or not 1 <= guests <= 12:
        return "wrong value: guests"
    if not isinstance(outside, bool):
        return "wrong value: outside"
    return ""


def cases(rng):
    good = {"name": "Ada", "guests": 2, "outside": True}
    yield ({},)
    yield (good,)
    for field in good:
        yield ({key: value for key, value in good.items() if key != field},)
    yield ({"name": "", "guests": 0},)
    yield ({"when": "8 pm", **good, "zoo": 1},)
    yield ({**good, "note": "by the window", "guests": "2"},)
    yield ({**good, "Guests": 2},)
    yield ({"when": "8 pm", "guests": 2},)
    yield ({"zoo": 1, **good, "at": 2},)
    yield ({"name": "Bo", "guests": True, "outside": False},)
    yield ({"name": "Mia", "guests": True, "outside": 0},)
    for name in ("", "  ", None, 7, ["Ada"]):
        yield ({**good, "name": name},)
    for guests in (0, 1, 12, 13, -3, "2", 2.0, True, False, None):
        yield ({**good, "guests": guests},)
    for outside in (False, 0, 1, "yes", None):
        yield ({**good, "outside": outside},)
    yield ({"name": " ", "guests": 40, "outside": "no"},)
    yield ({"name": "Bo", "guests": 40, "outside": "no"},)
    for n in rng.integers(2, 20, 4).tolist():
        yield ({"name": "Mia", "guests": n, "outside": bool(n % 2)},)


def wrong_true_is_a_number(value):
    """True passes as a number of guests in your program. In Python, `isinstance(True, int)` is true as well."""
    if value.get("guests") is True:
        value = {**value, "guests": 1}
    return _x(value)


def _x(value):
    fields = ("name", "guests", "outside")
    for field in fields:
        if field not in value:
            return f"missing field: {field}"
    for field in value:
        if field not in fields:
            return f"unknown field: {field}"
    if not isinstance(value["name"], str) or not value["name"].strip():
        return "wrong value: name"
    if type(value["guests"]) is not int or not 1 <= value["guests"] <= 12:
        return "wrong value: guests"
    return "" if isinstance(value["outside"], bool) else "wrong value: outside"


def wrong_unknown_fields_pass(value):
    """You pass over fields that nobody asked for. An unknown field is a sign that the model has misunderstood, and the wish in it would be lost silently."""
    return _x({key: item for key, item in value.items() if key in ("name", "guests", "outside")})


def wrong_numbers_as_texts_pass(value):
    """You let numbers of guests such as "2" and 2.0 pass, as happens if they are turned into an int before the check. The program that gets the booking finds a text where it needs a number."""
    try:
        return _x({**value, "guests": int(value["guests"])})
    except (KeyError, TypeError, ValueError):
        return _x(value)
