'''From a request to the numbers of a model

Return the list of floats that the model reads for one request, in the order of training.

- `features`: the names in the order of training. A name with an equals sign, such as `"depot=north"`, belongs to a category: the
  number is 1.0 if the field `depot` is `"north"`, else 0.0. So an unknown or missing category gives 0.0 in all its places.
- All other names are fields with numbers. If the field is absent or None, the number is `fill[name]`, and that isn't scaled any more:
  `fill` holds the value after scaling. Other values `x` become `(x - mean[name]) / scale[name]`. True counts as 1 and False as 0.
- `fill`, `mean`, `scale`: dicts with an entry for each field with numbers. `fields`: the request, a dict in any order. Fields that no
  feature asks for don't matter.

>>> features_of_a_request(["kg", "depot=north"], {"kg": -0.5}, {"kg": 3.0}, {"kg": 2.0}, {"depot": "north", "kg": 7})
[2.0, 1.0]
>>> features_of_a_request(["kg", "depot=north"], {"kg": -0.5}, {"kg": 3.0}, {"kg": 2.0}, {"depot": "moon", "kg": None})
[-0.5, 0.0]
'''

minutes = 9
chapter = "04-as-in-training"
hint = "Go through `features`, not through `fields`. `name.partition(\"=\")` gives the field, the sign and the category; the sign is empty for a field with numbers."


def features_of_a_request(features: list, fill: dict, mean: dict, scale: dict, fields: dict) -> list:
    row = []
    for name in features:
        field, sign, category = name.partition("=")
        value = fields.get(field)
        if sign:
            row.append(1.0 if value == category else 0.0)
        elif value is None:
            row.append(fill[field])
        else:
            row.append((value - mean[field]) / scale[field])
    return row


def cases(rng):
    names = ["stops", "kg", "depot=north", "depot=harbour", "express"]
    fill = {"stops": 0.25, "kg": -0.5, "express": 0.75}
    mean = {"stops": 10.0, "kg": 3.0, "express": 0.25}
    scale = {"stops": 4.0, "kg": 2.0, "express": 0.5}
    full = {"stops": 14, "kg": 7.0, "depot": "north", "express": True}
    yield (["kg"], {"kg": -0.5}, {"kg": 3.0}, {"kg": 2.0}, {"kg": 7})
    yield (["depot=north"], {}, {}, {}, {"depot": "north"})
    yield (names, fill, mean, scale, full)
    yield (names, fill, mean, scale, {**full, "express": False, "depot": "harbour"})
    yield (names, fill, mean, scale, {"express": True, "depot": "north", "kg": 7.0, "stops": 14})
    yield (names, fill, mean, scale, {"kg": 5.0, "stops": 2, "express": False, "depot": "moon"})
    yield (names, fill, mean, scale, {"kg": None, "stops": None, "express": None, "depot": None})
    yield (names, fill, mean, scale, {"depot": "north", "kg": 0, "stops": 0, "express": False})
    yield (names, fill, mean, scale, {"kg": 0.0, "stops": 14, "express": True})
    yield (names, fill, mean, scale, {"colour": "red", **full})
    yield (names, fill, mean, scale, {"kg": None, "stops": 6, "depot": "harbour"})
    yield (names[::-1], fill, mean, scale, {**full, "kg": None, "depot": "North"})
    yield (["depot=", "kg"], fill, mean, scale, {"kg": 1.0})
    yield (["depot=", "kg"], fill, mean, scale, {"kg": 1.0, "depot": ""})
    for _ in range(4):
        order = rng.permutation(names).tolist()
        fields = {"stops": int(rng.integers(0, 30)), "kg": float(rng.integers(0, 9)), "express": bool(rng.random() < 0.5)}
        fields["depot"] = str(rng.choice(["north", "harbour", "moon"]))
        if rng.random() < 0.5:
            fields["kg"] = None
        keys = rng.permutation(list(fields)).tolist()
        yield (order, fill, mean, scale, {key: fields[key] for key in keys})


def wrong_order_of_the_request(features, fill, mean, scale, fields):
    """You go through the fields of the request. Its order is the client's affair; the model wants the order of `features`, and a number for each of them."""
    row = []
    for field, value in fields.items():
        if field in mean:
            row.append(fill[field] if value is None else (value - mean[field]) / scale[field])
        else:
            row += [1.0 if name == f"{field}={value}" else 0.0 for name in features if name.partition("=")[0] == field]
    return row


def wrong_fill_scaled_again(features, fill, mean, scale, fields):
    """You scale what `fill` holds, too. It was stored after scaling: -0.5 would become (-0.5 - 3) / 2."""
    row = []
    for name in features:
        field, sign, category = name.partition("=")
        value = fields.get(field)
        if sign:
            row.append(1.0 if value == category else 0.0)
        else:
            row.append(((fill[field] if value is None else value) - mean[field]) / scale[field])
    return row


def wrong_zero_is_missing(features, fill, mean, scale, fields):
    """You take 0 and False for missing, as `if not value` does. A parcel with 0 stops is the first of the tour, and not one whose stops nobody knows."""
    row = []
    for name in features:
        field, sign, category = name.partition("=")
        value = fields.get(field)
        if sign:
            row.append(1.0 if value == category else 0.0)
        else:
            row.append((value - mean[field]) / scale[field] if value else fill[field])
    return row


def wrong_missing_is_zero(features, fill, mean, scale, fields):
    """You put 0.0 in place of a missing number. Training filled with another value, and the model learnt with that one."""
    row = []
    for name in features:
        field, sign, category = name.partition("=")
        value = fields.get(field)
        if sign:
            row.append(1.0 if value == category else 0.0)
        else:
            row.append(0.0 if value is None else (value - mean[field]) / scale[field])
    return row
