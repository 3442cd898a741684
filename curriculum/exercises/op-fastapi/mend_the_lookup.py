'''Find the mistake: friendly errors

The handler of `GET /models/{name}/price`, `_price`, was written so that clients never see an error. It hides all of them. Fix it.

- `models`: a dict from names to dicts, which should have `price` and `rows`, both numbers. `name`: a text from the path.
- No such name: raise `HTTPException` with status 404 and the detail `"no such model"`.
- `rows` is 0: raise `HTTPException` with status 409 and the detail `"no rows yet"`.
- An entry lacks `price` or `rows`, or one of them isn't a number: that's our own fault. Let Python's own error out (`KeyError` or
  `TypeError`), so that it becomes 500.
- Otherwise return `{"name": ..., "price_per_row": ...}`, with price divided by rows.

The function below the handler plays FastAPI and is right: `mend_the_lookup` returns the status and the body, as a client would see
them.

>>> mend_the_lookup({"late": {"price": 6.0, "rows": 4}}, "late")
(200, {'name': 'late', 'price_per_row': 1.5})
>>> mend_the_lookup({"late": {"price": 6.0}}, "late")
(500, 'Internal Server Error')
'''

from fastapi import HTTPException

kind = "fix"
minutes = 7
chapter = "03-what-goes-out"
hint = "Ask about the two cases that you know before you compute, and raise there. Is the `except` below them still of any use?"

starter = '''
from fastapi import HTTPException


def _price(models, name):
    try:
        entry = models[name]
        return {"name": name, "price_per_row": entry["price"] / entry["rows"]}
    except KeyError:
        return HTTPException(404, "no such model")
    except Exception as error:
        return {"error": str(error)}


def mend_the_lookup(models: dict, name: str) -> tuple:
    try:
        return 200, _price(models, name)
    except HTTPException as error:
        return error.status_code, {"detail": error.detail}
    except Exception:
        return 500, "Internal Server Error"
'''


def _price(models, name):
    if name not in models:
        raise HTTPException(404, "no such model")
    entry = models[name]
    if entry["rows"] == 0:
        raise HTTPException(409, "no rows yet")
    return {"name": name, "price_per_row": entry["price"] / entry["rows"]}


def mend_the_lookup(models: dict, name: str) -> tuple:
    try:
        return 200, _price(models, name)
    except HTTPException as error:
        return error.status_code, {"detail": error.detail}
    except Exception:
        return 500, "Internal Server Error"


def cases(rng):
    full = {"price": 6.0, "rows": 4}
    yield ({"late": full}, "late")
    yield ({}, "late")
    yield ({"late": full}, "lost")
    yield ({"late": full, "lost": {"price": 1.0, "rows": 2}}, "Late")
    yield ({"late": {"price": 6.0, "rows": 0}}, "late")
    yield ({"late": {"price": 0.0, "rows": 0}}, "late")
    yield ({"late": {"price": 6.0, "rows": 0}, "b": full}, "late")
    yield ({"late": {"price": 6.0}}, "late")
    yield ({"late": {"rows": 4}}, "late")
    yield ({"late": {}}, "late")
    yield ({"late": {"price": "6", "rows": 4}}, "late")
    yield ({"late": {"price": None, "rows": 4}}, "late")
    yield ({"late": {"price": 6.0, "rows": None}}, "late")
    yield ({"late": {"price": 6.0, "rows": "4"}}, "late")
    yield ({"late": {"price": 6.0, "rows": -2}}, "late")
    yield ({"late": {"price": 0.0, "rows": 1}}, "late")
    for _ in range(3):
        names = [f"m{i}" for i in range(4)]
        models = {n: {"price": float(rng.integers(1, 9)), "rows": int(rng.integers(1, 9))} for n in names}
        yield (models, str(rng.choice(names)))


def wrong_own_keyerror_is_404(models, name):
    """Every KeyError becomes 404. If the model is there and its entry lacks `price`, the client is told that the model doesn't exist, and nobody hears of the broken entry."""
    try:
        entry = models[name]
        if entry["rows"] == 0:
            return 409, {"detail": "no rows yet"}
        return 200, {"name": name, "price_per_row": entry["price"] / entry["rows"]}
    except KeyError:
        return 404, {"detail": "no such model"}
    except Exception:
        return 500, "Internal Server Error"


def wrong_success_with_an_error(models, name):
    """Our own faults are still sent with status 200 and an error text. A client stores that as a price, and a monitor that counts the codes sees nothing."""
    if name not in models:
        return 404, {"detail": "no such model"}
    try:
        entry = models[name]
        if entry["rows"] == 0:
            return 409, {"detail": "no rows yet"}
        return 200, {"name": name, "price_per_row": entry["price"] / entry["rows"]}
    except Exception as error:
        return 200, {"error": str(error)}


def wrong_no_rows_is_500(models, name):
    """With 0 rows you divide by 0, which becomes 500. This state was foreseen: it isn't a fault of the program, and the client should hear 409."""
    if name not in models:
        return 404, {"detail": "no such model"}
    try:
        entry = models[name]
        return 200, {"name": name, "price_per_row": entry["price"] / entry["rows"]}
    except Exception:
        return 500, "Internal Server Error"
