"""Which status?

A server for notes has looked at a request and noted what it found. Choose the status code.

- `found`: a dict with the keys
  `readable` (it's HTTP), `exists` (there's something at the address), `allowed` (the method works there), `json_type` (the content
  type is JSON), `parsed` (the body is JSON), `fits` (its values are right), all True or False; `method`, one of GET, POST,
  PUT, DELETE; and `crashed`, True if the server's own code then raised an error that nobody expected.
- Questions are asked in this order, and the first that fails decides: readable (400), exists (404), allowed (405); then, for POST
  and PUT only, json_type (415), parsed (400), fits (422).
- If all is well with the request: 500 if the server crashed, otherwise 200 for GET and PUT, 201 for POST, 204 for DELETE.

>>> base = {"readable": True, "exists": True, "allowed": True, "json_type": True, "parsed": True, "fits": True, "method": "POST", "crashed": False}
>>> which_status(base)
201
>>> which_status({**base, "parsed": False, "fits": False})
400
"""

minutes = 9
chapter = "02-methods-and-codes"
hint = "Write the questions as pairs of key and code, in their order. Which pairs are asked for a GET?"


def which_status(found: dict) -> int:
    questions = [("readable", 400), ("exists", 404), ("allowed", 405)]
    if found["method"] in ("POST", "PUT"):
        questions += [("json_type", 415), ("parsed", 400), ("fits", 422)]
    for key, code in questions:
        if not found[key]:
            return code
    if found["crashed"]:
        return 500
    return {"GET": 200, "PUT": 200, "POST": 201, "DELETE": 204}[found["method"]]


KEYS = ["readable", "exists", "allowed", "json_type", "parsed", "fits"]


def _found(method, *false, crashed=False):
    return {**dict([(key, key not in false) for key in KEYS]), "method": method, "crashed": crashed}


def cases(rng):
    for method in ("GET", "PUT", "POST", "DELETE"):
        yield (_found(method),)
        yield (_found(method, "json_type", "parsed", "fits"),)
        yield (_found(method, crashed=True),)
    for key in KEYS:
        yield (_found("PUT", key),)
        yield (_found("GET", key),)
    yield (_found("DELETE", "allowed", "fits"),)
    yield (_found("POST", "parsed", "fits"),)
    yield (_found("POST", "exists", "allowed"),)
    yield (_found("DELETE", "exists", "allowed", "json_type"),)
    yield (_found("PUT", "exists", "allowed", "fits"),)
    yield (_found("POST", "fits", crashed=True),)
    for _ in range(6):
        false = [KEYS[i] for i in rng.permutation(6)[: rng.integers(0, 3)].tolist()]
        yield (_found(["GET", "PUT", "POST", "DELETE"][int(rng.integers(4))], *false, crashed=bool(rng.integers(2))),)


def _status(found, questions, codes=(200, 200, 201, 204), crash=500, body=("POST", "PUT")):
    for key, code in questions:
        if not found[key] and (found["method"] in body or key in ("readable", "exists", "allowed")):
            return code
    return crash if found["crashed"] and crash else dict(zip(("GET", "PUT", "POST", "DELETE"), codes))[found["method"]]


_ORDER = [("readable", 400), ("exists", 404), ("allowed", 405), ("json_type", 415), ("parsed", 400), ("fits", 422)]


def wrong_success_for_a_crash(found):
    """You answer a crash with the code of success. Clients store the error as a result, and a monitor that counts the codes sees nothing."""
    return _status(found, _ORDER, crash=0)


def wrong_method_before_address(found):
    """You ask for the method before the address. Where there's nothing at an address, no method is the right one: 404."""
    return _status(found, [_ORDER[0], _ORDER[2], _ORDER[1], *_ORDER[3:]])


def wrong_body_of_a_get(found):
    """You judge the body of a GET or DELETE as well. They have none, so there's no content type and nothing to parse."""
    return _status(found, _ORDER, body=("GET", "POST", "PUT", "DELETE"))


def wrong_always_200(found):
    """You answer every success with 200. After a POST something new is there: 201. After a DELETE there's nothing to show: 204."""
    return _status(found, _ORDER, codes=(200, 200, 200, 200))
