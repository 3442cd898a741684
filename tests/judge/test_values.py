import builtins
import contextlib
import datetime as dt
import itertools
import math
import operator
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradatim.checks.compare import difference
from gradatim.judge.protocol.frames import LAB, BadFrame, Frame, frame
from gradatim.judge.protocol.values import CannotCross, Decoder, Encoder, learner_may_send
from gradatim.judge.protocol.values.decode import _DECODERS
from gradatim.judge.protocol.values.names import ERRORS, MODULES, TYPES, checks_may_send


def refuse(x):
    raise CannotCross(type(x).__name__)


def round_trip(x):
    encoder = Encoder(refuse)
    sent = frame(LAB, {"v": encoder.value(x)}, encoder.blobs)
    decoder = Decoder(sent.blob, refuse)
    value = decoder.value(Frame(LAB, sent.text, sent.blob).message["v"])
    decoder.finish()
    return value


SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.binary(),
    st.complex_numbers(),
)
KEYS = st.one_of(st.integers(), st.text(), st.booleans())
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=30),
        st.tuples(inner, inner),
        st.dictionaries(KEYS, inner, max_size=5),
        st.sets(KEYS, max_size=5),
    ),
    max_leaves=20,
)


def same(a, b):
    """Equal with the types of every part; NaN is NaN and -0.0 is not 0.0."""
    if type(a) is not type(b):
        return False
    if isinstance(a, float):
        return (math.isnan(a) and math.isnan(b)) or (
            a == b and math.copysign(1, a) == math.copysign(1, b)
        )
    if isinstance(a, complex):
        return same(a.real, b.real) and same(a.imag, b.imag)
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[k], b[k]) for k in a)
    return a == b


@given(VALUES)
def test_plain_values_arrive_as_they_left(x):
    assert same(round_trip(x), x)


@pytest.mark.parametrize(
    "x",
    [
        np.arange(6).reshape(2, 3),
        np.array(3.0),
        np.zeros((0, 3)),
        np.array([1, None, "x"], dtype=object),
        np.array(["a", "bcd"]),
        np.array(["2024-01-01", "NaT"], dtype="datetime64[D]"),
        np.arange(12.0).reshape(3, 4)[:, ::2],
        np.arange(4, dtype=">i4"),
        np.array([True, False]),
    ],
)
def test_arrays_keep_shape_dtype_kind_and_values(x):
    arrived = round_trip(x)
    assert arrived.shape == x.shape and arrived.dtype.kind == x.dtype.kind
    assert difference(arrived, x) == ""
    assert arrived.flags.writeable or arrived.size == 0


@pytest.mark.parametrize(
    "x",
    [
        np.float32(1.5),
        np.int8(-3),
        np.bool_(True),
        dt.date(2024, 2, 29),
        dt.datetime(2024, 1, 1, 12, 30),
        dt.timedelta(days=-1, seconds=3),
        Decimal("1.20"),
        Fraction(1, 3),
        frozenset({1, 2}),
        ValueError,
        int,
        len,
        np.median,
    ],
)
def test_other_plain_things_arrive(x):
    assert round_trip(x) == x and type(round_trip(x)) is type(x)


def test_frames_keep_dtypes_index_and_names():
    frame_ = pd.DataFrame(
        {
            "int": [1, 2],
            "text": ["x", None],
            "category": pd.Categorical(["u", "v"], ordered=True),
            "gap": pd.array([1, None], dtype="Int64"),
            "day": pd.to_datetime(["2024-01-01", None]),
            "zoned": pd.to_datetime(["2024-01-01", "2024-07-01"]).tz_localize("Europe/Paris"),
            "span": pd.to_timedelta(["1D", "2D"]),
            "lists": [[1], {2: 3}],
        },
        index=pd.Index(["r", "s"], name="key"),
    )
    pd.testing.assert_frame_equal(round_trip(frame_), frame_)
    grouped = frame_.groupby(["int", "text"], dropna=False)["int"].sum()
    pd.testing.assert_series_equal(round_trip(grouped), grouped)


def test_what_has_no_plain_form_is_left_to_its_owner():
    with pytest.raises(CannotCross):
        round_trip(object())
    with pytest.raises(CannotCross, match="deep"):
        deep: list = []
        for _ in range(30):
            deep = [deep]
        round_trip(deep)
    with pytest.raises(CannotCross, match="bits"):
        round_trip(2**200_000)


def names_of(module):
    names = [name for name in dir(module) if callable(getattr(module, name))]
    return {name for name in names if learner_may_send(module, name)}


def nameable():
    """All that a learner's side may name to the checks and they can call."""
    for module in MODULES.values():
        yield from (getattr(module, name) for name in sorted(names_of(module)))
    yield from {*TYPES.values(), *ERRORS.values()}


def test_all_that_crosses_by_name_is_listed_here():
    """Whoever adds a name thinks about what it does to the arguments of a check."""
    assert " ".join(sorted(names_of(builtins))) == (
        "abs all any chr divmod len max min ord pow repr round sorted sum"
    )
    assert " ".join(sorted(names_of(operator))) == (
        "abs add and_ concat contains countOf eq floordiv ge getitem gt index indexOf inv invert "
        "is_ is_not le lshift lt matmul mod mul ne neg not_ or_ pos pow rshift sub truediv truth "
        "xor"
    )
    assert all(type(getattr(math, name)) is type(math.sqrt) for name in names_of(math))
    assert names_of(np) == set()
    assert set(MODULES) == {"builtins", "math", "operator", "numpy"}
    assert " ".join(sorted(TYPES)) == "bool bytes complex dict float int list set str tuple"
    assert all(issubclass(error, BaseException) for error in ERRORS.values())
    assert {tag for tag in _DECODERS if len(tag) == 1 and tag.isupper()} == set("FIETN")


ARGUMENTS = [
    lambda: [1, 2, 3],
    lambda: [[1], [2]],
    lambda: {"a": {"b": 1}},
    lambda: {1, 2},
    lambda: bytearray(b"ab"),
    lambda: np.array([1.0, 2.0]),
    lambda: pd.DataFrame({"a": [1, 2]}),
    lambda: 0,
    lambda: "a",
    lambda: iter,
]


def test_what_a_learner_may_name_changes_no_argument_of_a_check():
    functions = list(nameable())
    assert {"max", "sqrt", "add", "or_"} <= {function.__name__ for function in functions}
    for function in functions:
        given_, same_ = [[make() for make in ARGUMENTS] for _ in range(2)]
        pairs = list(itertools.product(given_, repeat=2))
        for arguments in [*((a,) for a in given_), *pairs, *((a, b, a) for a, b in pairs)]:
            with contextlib.suppress(Exception):
                function(*arguments)
        assert difference(given_, same_) == "", function


def test_what_a_learner_may_name_calls_nothing_that_it_is_given():
    called = []

    def spy(*args, **kwargs):
        called.append(args)
        return 1

    for function in nameable():
        for others in ([], [[1, 2]], [[3, 1], 2], ["ab", {"a": 1}]):
            for arguments in itertools.permutations([spy, *others]):
                with contextlib.suppress(Exception):
                    function(*arguments)
                with contextlib.suppress(Exception):
                    function(list(arguments))
        assert called == [], function


@pytest.mark.parametrize("name", ["ior", "iadd", "setitem", "delitem", "methodcaller", "call"])
def test_a_function_that_changes_or_calls_does_not_cross_by_name(name):
    if found := getattr(operator, name, None):
        with pytest.raises(CannotCross):
            round_trip(found)
    with pytest.raises(BadFrame):
        Decoder(b"", refuse).value({"N": f"operator.{name}"})


def test_functions_of_numpy_cross_by_name_from_the_checks_to_the_learner_only():
    assert round_trip(np.mean) is np.mean and checks_may_send(np, "add")
    with pytest.raises(CannotCross):
        Encoder(refuse, learner_may_send).value(np.add)
    with pytest.raises(BadFrame):
        Decoder(b"", refuse, learner_may_send).value({"N": "numpy.add"})


def test_a_lying_subclass_is_not_plain():
    class Liar(int):
        def __eq__(self, other):
            return True

        __hash__ = int.__hash__

    with pytest.raises(CannotCross):
        round_trip(Liar(1))


@pytest.mark.parametrize(
    "skeleton",
    [
        {"a": "<f8", "s": [2**62, 8], "n": 8},
        {"a": "|O", "s": [1], "n": 8},
        {"a": "<f8", "s": [-1], "n": 8},
        {"a": "<f8", "s": "x", "n": 8},
        {"b": 10**9},
        {"b": -1},
        {"F": 10**12},
        {"d": [[{"l": []}, 1]]},
        {"d": [[1]]},
        {"l": 5},
        {"i": "not hex"},
        {"N": "builtins.exec"},
        {"N": "numpy.load"},
        {"N": "os.system"},
        {"E": "Nonsense"},
        {"when": ["date", "never"]},
        {"num": ["Decimal", "9" * 20_000]},
        {"p": ["frame"]},
        {"p": 3},
        {},
        [1],
    ],
)
def test_a_malformed_skeleton_is_a_bad_frame(skeleton):
    with pytest.raises(BadFrame):
        Decoder(b"\0" * 8, lambda x: x).value(skeleton)


TAGS = (
    "l", "t", "d", "s", "fs", "i", "c", "b", "F", "I", "a", "n", "g", "o", "when", "num", "E", "T",
    "N", "p", "x",
)  # fmt: skip
JSON = st.recursive(
    st.one_of(st.none(), st.integers(), st.floats(), st.text(max_size=6)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.sampled_from(TAGS), inner)
    ),
    max_leaves=12,
)


@given(JSON, st.binary(max_size=40))
def test_any_skeleton_gives_a_value_or_a_bad_frame(skeleton, blob):
    def unknown(x):
        raise BadFrame("unknown tag")

    with contextlib.suppress(BadFrame):
        Decoder(blob, unknown).value(skeleton)
