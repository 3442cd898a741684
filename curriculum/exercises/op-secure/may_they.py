"""May they?

Decide which status a request gets, before anything else is done with it.

- `headers`: a dict of texts. Capital and small letters make no difference in the names of headers.
- `clients`: a dict; each key is the SHA-256 digest (`hexdigest`) of a client's token, the value is a set of the actions that
  this client may do. `action`: a text.
- A client shows its token in the header `authorization`, as `Bearer `, then the token. Capital and small letters make no
  difference in `Bearer`; in the token they do.
- Return 401 if there is no such header, if it has another form, or if the token isn't known. Return 403 if the client is known
  and may not do `action`. Otherwise return 200.

The examples use `hashlib.sha256(b"k7").hexdigest()` as the digest of the token `k7`.

>>> clients = {hashlib.sha256(b"k7").hexdigest(): {"predict"}}
>>> may_they({"Authorization": "Bearer k7"}, "predict", clients)
200
>>> may_they({"Authorization": "Bearer k7"}, "delete", clients)
403
>>> may_they({}, "predict", clients)
401
"""

import hashlib

minutes = 8
chapter = "01-secrets-stay-out"
hint = "`.partition(\" \")` divides the header's value. What do you look up in `clients`: the token, or something computed from it?"


def may_they(headers: dict[str, str], action: str, clients: dict[str, set]) -> int:
    for name, value in headers.items():
        if name.lower() == "authorization":
            scheme, _, token = value.partition(" ")
            digest = hashlib.sha256(token.encode()).hexdigest()
            if scheme.lower() != "bearer" or digest not in clients:
                return 401
            return 200 if action in clients[digest] else 403
    return 401


def _digest(token):
    return hashlib.sha256(token.encode()).hexdigest()


def cases(rng):
    clients = {_digest("k7"): {"predict"}, _digest("k9"): {"predict", "delete"}}
    yield {}, "predict", clients
    yield {"Authorization": "Bearer k7"}, "predict", clients
    yield {"authorization": "bearer k7"}, "predict", clients
    yield {"AUTHORIZATION": "BEARER k9"}, "delete", clients
    yield {"authorization": "Bearer k7"}, "delete", clients
    yield {"Authorization": "Bearer K7"}, "predict", clients
    yield {"Authorization": "Bearer k9"}, "retrain", clients
    yield {"authorization": "Bearer k9"}, "Predict", clients
    yield {"Authorization": "Basic k7"}, "predict", clients
    yield {"Authorization": "k7"}, "predict", clients
    yield {"Authorization": "Bearer k7 k9"}, "predict", clients
    yield {"Authorization": "Token k9"}, "delete", clients
    yield {"Authorization": "Bearer " + _digest("k7")}, "predict", clients
    yield {"Authorization": "Bearer " + _digest("k9")}, "delete", clients
    yield {"authorization": "Bearer " + _digest("k9")}, "predict", clients
    yield {"Authorization": "Bearer "}, "predict", clients
    yield {"Accept": "Bearer k7"}, "predict", clients
    yield {"X-Authorization": "Bearer k7"}, "predict", clients
    yield {"Authorization": ""}, "predict", {}
    for _ in range(4):
        token = ["k7", "k9", "k8"][int(rng.integers(0, 3))]
        name = ["authorization", "Authorization", "X-Token"][int(rng.integers(0, 3))]
        action = ["predict", "delete"][int(rng.integers(0, 2))]
        yield {"Host": "svc", name: f"Bearer {token}"}, action, clients


def _found(headers):
    for name, value in headers.items():
        if name.lower() == "authorization":
            return value
    return ""


def wrong_digest_accepted(headers, action, clients):
    """You also accept the digest itself as a token. A thief who has the table of digests can then log in with them, and nothing is gained by storing digests."""
    scheme, _, token = _found(headers).partition(" ")
    digest = token if token in clients else _digest(token)
    if scheme.lower() != "bearer" or digest not in clients:
        return 401
    return 200 if action in clients[digest] else 403


def wrong_always_401(headers, action, clients):
    """A known client that may not do this gets 401. That means "I don't know you", and the client logs in again and again. 403 says: known, and not allowed."""
    scheme, _, token = _found(headers).partition(" ")
    if scheme.lower() != "bearer" or _digest(token) not in clients:
        return 401
    return 200 if action in clients[_digest(token)] else 401


def wrong_any_scheme(headers, action, clients):
    """You take the last word of the header for a token, whatever stands before it. A header of another form isn't valid: 401."""
    digest = _digest(_found(headers).split(" ")[-1])
    if digest not in clients:
        return 401
    return 200 if action in clients[digest] else 403


def wrong_exact_capitals(headers, action, clients):
    """You look for `Authorization` and `Bearer` in exactly these capitals. Both may also come in small letters, and servers often hand the names of headers on like that."""
    scheme, _, token = headers.get("Authorization", "").partition(" ")
    if scheme != "Bearer" or _digest(token) not in clients:
        return 401
    return 200 if action in clients[_digest(token)] else 403
