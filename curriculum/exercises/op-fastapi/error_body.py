'''One form for all errors

An API promises one form of error body. Turn Pydantic's list of faults into it.

- `faults`: a list, perhaps empty, of dicts as `error.errors()` returns them, with at least `loc` (a tuple of texts and numbers), `msg` and `input`.
- The first part of `loc` says where the value came from (`"body"`, `"query"`, `"path"`). The name of a field is made of the other parts,
  joined by dots: `("body", "rows", 3, "stops")` becomes `"rows.3.stops"`. If there are no other parts, the name is the first part
  itself.
- Returns `{"error": ..., "fields": ...}`. `fields` is a dict from each name to its `msg`; if a name occurs more than once, the first
  `msg` counts. `error` is the text `"1 field does not fit"`, or with another number `"2 fields do not fit"`; names are counted, not
  faults.
- Nothing of `input` is in the result.

>>> error_body([{"loc": ("body", "mm"), "msg": "Field required", "input": {}}])
{'error': '1 field does not fit', 'fields': {'mm': 'Field required'}}
'''

minutes = 9
chapter = "03-what-goes-out"
hint = "Numbers in `loc` have to become texts before they can be joined. Which method of a dict writes an entry only if there is none yet?"
equivalent = {
    "Compare_Gt_NotEq @ 5:name = '.'.join(parts[1:]) if len(parts) > 1 else parts[0] -> name = '.'.join(parts[1:]) if len(parts) != 1 else parts[0]": "loc has at least one part",
    "NumberReplacer @ 5:name = '.'.join(parts[1:]) if len(parts) > 1 else parts[0] -> name = '.'.join(parts[1:]) if len(parts) > 1 else parts[ -1]": "there is one part only",
}


def error_body(faults: list) -> dict:
    fields = {}
    for fault in faults:
        parts = [str(part) for part in fault["loc"]]
        name = ".".join(parts[1:]) if len(parts) > 1 else parts[0]
        fields.setdefault(name, fault["msg"])
    n = len(fields)
    error = "1 field does not fit" if n == 1 else f"{n} fields do not fit"
    return {"error": error, "fields": fields}


def _fault(*loc, msg="Field required"):
    return {"type": "x", "loc": loc, "msg": msg, "input": float("nan")}


def cases(rng):
    yield ([],)
    yield ([_fault("body", "mm")],)
    yield ([_fault("body", "rows", 3, "stops", msg="Input should be a valid integer")],)
    yield ([_fault("body", msg="Input should be a valid dictionary")],)
    yield ([_fault("body", "a"), _fault("query", "limit", msg="too large")],)
    yield ([_fault("body", "x", msg="first"), _fault("body", "x", msg="second")],)
    yield ([_fault("body", "x", msg="first"), _fault("body", "y"), _fault("body", "x", msg="second")],)
    yield ([_fault("body", "a", 0), _fault("body", "a", 1, msg="b"), _fault("body", "a", 0, msg="c")],)
    yield ([_fault("body", "sender", "city"), _fault("body", "receiver", "city", msg="too short")],)
    yield ([_fault("path", "n"), _fault("query", msg="m")],)
    for n in (3, 6):
        faults = []
        for i in range(n):
            row = int(rng.integers(0, 3))
            faults.append(_fault("body", "rows", row, str(rng.choice(["stops", "kg"])), msg=f"fault {i}"))
        yield (faults,)


def wrong_last_part_only(faults):
    """You take the last part of `loc` as the name. The city of the sender and the city of the receiver become one field, and in a list nobody knows which row is meant."""
    fields = {}
    for fault in faults:
        fields.setdefault(str(fault["loc"][-1]), fault["msg"])
    n = len(fields)
    error = "1 field does not fit" if n == 1 else f"{n} fields do not fit"
    return {"error": error, "fields": fields}


def wrong_last_message_wins(faults):
    """A later fault of the same field replaces the first. The first rule that fails is usually the reason, and the task asks for it."""
    fields = {}
    for fault in faults:
        parts = [str(part) for part in fault["loc"]]
        fields[".".join(parts[1:]) if len(parts) > 1 else parts[0]] = fault["msg"]
    n = len(fields)
    error = "1 field does not fit" if n == 1 else f"{n} fields do not fit"
    return {"error": error, "fields": fields}


def wrong_counts_faults(faults):
    """You count the faults. A field with two of them is one field, and the list below shows one."""
    fields = {}
    for fault in faults:
        parts = [str(part) for part in fault["loc"]]
        name = ".".join(parts[1:]) if len(parts) > 1 else parts[0]
        fields.setdefault(name, fault["msg"])
    n = len(faults)
    error = "1 field does not fit" if n == 1 else f"{n} fields do not fit"
    return {"error": error, "fields": fields}


def wrong_source_in_the_name(faults):
    """You leave `body` in front of the name. The client's field is called `mm`, not `body.mm`."""
    fields = {}
    for fault in faults:
        fields.setdefault(".".join(str(part) for part in fault["loc"]), fault["msg"])
    n = len(fields)
    error = "1 field does not fit" if n == 1 else f"{n} fields do not fit"
    return {"error": error, "fields": fields}
