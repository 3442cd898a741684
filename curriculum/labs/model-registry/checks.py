import hashlib

from gradatim.checks import check, equal, lend, raises

TAKES = {"price": "number", "payment": "text"}


def source(run):
    return {"run": run, "data": f"d{run % 7}", "code": f"c{run % 5}"}


def filled(lab, rng, count=3):
    """a registry with some models, and their bytes and runs; the last two are of one run"""
    registry = lab.Registry()
    runs = (rng.permutation(80)[:count] + 10).tolist()
    runs[-1] = runs[-2]
    contents = [rng.bytes(6) for _ in runs]
    given = [registry.register(c, source(r), TAKES) for c, r in zip(contents, runs, strict=True)]
    return registry, contents, runs, given


@check
def numbers_in_order(lab, rng):
    """gives the numbers 1, 2, 3, also to two models of one run"""
    registry, contents, _, given = filled(lab, rng)
    equal(given, [1, 2, 3], hint="versions 2 and 3 come from the same run")
    equal([registry.load(v) for v in (1, 2, 3)], contents, hint="the bytes of versions 1, 2, 3")
    other = lab.Registry()
    equal(other.register(b"m", source(5), TAKES), 1, hint="the first model of a second registry")


@check(needs=numbers_in_order)
def never_again(lab, rng):
    """never gives a number twice, whatever was deleted"""
    registry, contents, _, _ = filled(lab, rng)
    for victim, want in ((3, 4), (1, 5)):
        registry.delete(victim)
        for ask in (registry.load, registry.resolve, registry.delete):
            raises(KeyError, ask, victim, hint=f"version {victim} was deleted")
        raises(KeyError, registry.set_alias, "old", victim, hint=f"version {victim} was deleted")
        number = registry.register(b"new", source(1), TAKES)
        equal(number, want, hint=f"register, after three versions and then delete({victim})")
    equal(registry.load(2), contents[1])


@check
def needs_a_source(lab):
    """refuses a model without run, data, code or signature, and uses up no number"""
    registry = lab.Registry()
    for name in ("run", "data", "code"):
        rest = {key: value for key, value in source(4).items() if key != name}
        raises(ValueError, registry.register, b"m", rest, TAKES, hint=f"{name} is missing")
    raises(ValueError, registry.register, b"m", source(4), {}, hint="no signature")
    equal(registry.register(b"m", source(4), TAKES), 1)
    equal(registry.register(b"m", {**source(4), "run": 0}, TAKES), 2, hint="run 0 is a run")


@check(needs=numbers_in_order)
def alias_moves(lab, rng):
    """lets an alias move there and back, and leaves all versions as they are"""
    registry, contents, _, _ = filled(lab, rng)
    registry.set_alias("challenger", 1)
    for version in (2, 3, 1, 2):
        registry.set_alias("champion", version)
        equal(registry.load("champion"), contents[version - 1], hint=f"champion is {version}")
        equal(registry.resolve("champion"), version, hint=f"champion is {version}")
    equal([registry.load(v) for v in (1, 2, 3)], contents, hint="after champion has moved")
    equal(registry.resolve("challenger"), 1)
    equal(registry.resolve(3), 3)


@check(needs=numbers_in_order)
def not_there(lab, rng):
    """raises a KeyError for what isn't there"""
    predict = lend(lambda content, inputs: [])
    registry, _, runs, _ = filled(lab, rng)
    for ref in ("champion", "1", 4, 0, runs[0]):
        raises(KeyError, registry.resolve, ref, hint=f"resolve({ref!r})")
        raises(KeyError, registry.load, ref, hint=f"load({ref!r})")
        raises(KeyError, registry.lineage, ref, hint=f"lineage({ref!r})")
        raises(KeyError, registry.score, ref, [], predict, hint=f"score({ref!r}, ...)")
    for version in (4, runs[0]):
        raises(KeyError, registry.set_alias, "champion", version, hint=f"there is no {version}")
        raises(KeyError, registry.delete, version, hint=f"there is no {version}")
    raises(KeyError, registry.resolve, "champion", hint="no alias was set")


@check(needs=alias_moves)
def alias_protects(lab, rng):
    """deletes no version that an alias stands for"""
    registry, contents, _, _ = filled(lab, rng)
    registry.set_alias("champion", 2)
    registry.set_alias("challenger", 1)
    for version, alias in ((1, "challenger"), (2, "champion")):
        raises(ValueError, registry.delete, version, hint="champion is 2, and challenger is 1")
        for ref in (version, alias):
            equal(registry.load(ref), contents[version - 1], hint=f"load({ref!r}) after delete")
    registry.set_alias("champion", 3)
    registry.delete(2)
    raises(KeyError, registry.load, 2, hint="deleted when champion stood for 3")


@check(needs=alias_moves)
def comes_from(lab, rng):
    """says where a version comes from, by number or alias"""
    registry, contents, runs, _ = filled(lab, rng)
    registry.set_alias("champion", 1)
    for ref, version in (("champion", 1), (3, 3)):
        digest = hashlib.sha256(contents[version - 1]).hexdigest()
        want = {"version": version, **source(runs[version - 1]), "sha256": digest}
        equal(registry.lineage(ref), want, hint=f"lineage({ref!r})")


@check(needs=alias_moves)
def inputs_in_order(lab, rng):
    """hands the model its inputs in the order of the signature, and nothing else"""
    registry, contents, _, _ = filled(lab, rng)
    registry.set_alias("champion", 2)
    later = registry.register(b"later", source(9), {"km": "number", "payment": "text"})
    numbers = [0, int(rng.integers(1, 99)) / 2]
    rows = [{"payment": "card", "colour": "red", "price": 20}]
    rows += [{"price": number, "payment": ""} for number in numbers]
    predict = lend(lambda content, inputs: [0.5, 0.25, 0.75])
    equal(registry.score("champion", rows, predict), [0.5, 0.25, 0.75])
    want = (contents[1], [[20, "card"], [numbers[0], ""], [numbers[1], ""]])
    equal(predict.calls, [want], hint="the bytes, and a list for each row")
    predict = lend(lambda content, inputs: "asked")
    registry.score(later, [{"payment": "bill", "km": 7}], predict)
    equal(predict.calls, [(b"later", [[7, "bill"]])], hint="a later version takes km and payment")
    equal(registry.score(2, [], predict), "asked", hint="what predict returned, for no rows")


@check(needs=inputs_in_order)
def refuses_rows(lab, rng):
    """refuses a bad row before the model is asked"""
    registry, _, _, _ = filled(lab, rng)
    good = {"price": 20, "payment": "card"}
    for bad in (
        {"price": "20"},
        {"price": True},
        {"price": None},
        {"payment": 3},
        {"payment": None},
    ):
        predict = lend(lambda content, inputs: [0.5, 0.5])
        raises(
            ValueError, registry.score, 3, [good, {**good, **bad}], predict, hint=f"row 2: {bad}"
        )
        equal(predict.calls, [], hint="the model was asked")
    for name in good:
        rest = {key: value for key, value in good.items() if key != name}
        predict = lend(lambda content, inputs: [0.5, 0.5])
        raises(ValueError, registry.score, 3, [rest, good], predict, hint=f"{name} is missing")


@check(needs=[comes_from, inputs_in_order])
def never_changes(lab, given, rng):
    """keeps what was registered, whatever becomes of the dicts"""
    run = int(rng.integers(10, 90))
    want = [run, run, [[20, "card"]]]
    for what in ("source", "signature", "lineage"):
        got = given.after_a_change(lab.Registry, what, source(run), TAKES)
        equal(got, want, hint=f"the run, again the run, and the inputs: {what} was changed")
