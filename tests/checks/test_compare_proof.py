"""What is the same and what is not: the table of docs/authoring.md, case by case."""

import datetime as dt
import math
import zoneinfo
from decimal import Decimal as D
from fractions import Fraction as F

import numpy as np
import pandas as pd
import pytest

from gradatim.checks.compare import difference

NEAR = (1e-6, 1e-9)
nan = math.nan
S, DF = pd.Series, pd.DataFrame
NOON = pd.Timestamp("2024-01-01 12", tz="UTC")
NOON_IN_PARIS = NOON.tz_convert("Europe/Paris")
PARIS = zoneinfo.ZoneInfo("Europe/Paris")
UNEQUAL = [
    ("dict keys 1/2.0 swapped", {1: 0, 2.0: 0}, {1.0: 0, 2: 0}, None),
    ("dict key True vs 1", {True: 0, 2: 0, "x": 0}, {1: 0, 2: 0, "x": 0}, None),
    ("set 1,2.0", {1, 2.0}, {1.0, 2}, None),
    ("set of tuples", {(1, 2)}, {(1.0, 2)}, None),
    ("set bool/int", {True, 5}, {1, 5}, None),
    ("frozenset vs set", frozenset({1}), {1}, None),
    ("tuple key inner", {(1, 2): 0}, {(1.0, 2): 0}, None),
    ("Decimal scale", D("1.2"), D("1.20"), None),
    ("bytearray", bytearray(b"a"), b"a", None),
    (
        "aware datetimes other offset",
        dt.datetime(2024, 1, 1, 12, tzinfo=dt.UTC),
        dt.datetime(2024, 1, 1, 13, tzinfo=dt.timezone(dt.timedelta(hours=1))),
        None,
    ),
    (
        "Timestamp zone",
        pd.Timestamp("2024-01-01 12", tz="UTC"),
        pd.Timestamp("2024-01-01 13", tz="Europe/Paris"),
        None,
    ),
    ("keys in two zones", {NOON: 0}, {NOON_IN_PARIS: 0}, None),
    ("keys within tuples in two zones", {(1, NOON): 0}, {(1, NOON_IN_PARIS): 0}, None),
    ("set of two zones", {NOON}, {NOON_IN_PARIS}, None),
    ("zone of a time of no day", dt.time(12, tzinfo=PARIS), dt.time(12), None),
    ("key that is a time of no day", {dt.time(12, tzinfo=PARIS): 0}, {dt.time(12): 0}, None),
    ("400 years in days", np.array([400], "m8[Y]"), np.array([146_097], "m8[D]"), None),
    ("4800 months in days", np.timedelta64(4_800, "M"), np.timedelta64(146_097, "D"), None),
    ("a month in seconds", np.array([1], "m8[M]"), np.array([2_629_746], "m8[s]"), None),
    ("no months, no days", np.timedelta64(0, "M"), np.timedelta64(0, "D"), None),
    ("key of no months", {np.timedelta64(0, "M"): 0}, {np.timedelta64(0, "D"): 0}, None),
    ("span without a unit", np.timedelta64(5), np.timedelta64(5, "D"), None),
    ("a span for a number", np.timedelta64(5, "D"), 5, None),
    ("a span for a number, nearly", np.timedelta64(5, "ns"), 5, NEAR),
    ("spans in a list of numbers", [np.timedelta64(5, "ns")], [np.int64(5)], NEAR),
    ("half of the digits", np.float16(0.1), 0.1, None),
    ("single digits", np.float32(0.1), 0.1, None),
    ("single digits wanted", 0.1, np.float32(0.1), None),
    ("infinite in half a width", np.float16(np.inf), 1e5, None),
    ("nothing in half a width", [np.float16(0)], [1e-9], None),
    ("infinite key of the same hash", {np.float16(np.inf): 0}, {314159.0: 0}, None),
    ("narrow complex", np.complex64(0.1), 0.1 + 0j, None),
    (
        "months in a field",
        np.array([(1,)], [("a", "m8[M]")]),
        np.array([(2_629_746,)], [("a", "m8[s]")]),
        None,
    ),
    ("closed side", pd.Interval(0, 1, "left"), pd.Interval(0, 1, "right"), None),
    ("closed side of a key", {pd.Interval(0, 1, "left"): 0}, {pd.Interval(0, 1, "right"): 0}, None),
    ("ends of an interval", pd.Interval(0, 1), pd.Interval(0.0, 1.0), None),
    ("ends of a key", {pd.Interval(0, 1): 0}, {pd.Interval(0.0, 1.0): 0}, None),
    (
        "interval in two zones",
        pd.Interval(NOON, NOON + pd.Timedelta("1h")),
        pd.Interval(NOON_IN_PARIS, NOON_IN_PARIS + pd.Timedelta("1h")),
        None,
    ),
    ("period", pd.Period("2024-01", "M"), pd.Period("2024-01", "2M"), None),
    ("offset", pd.DateOffset(months=12), pd.DateOffset(years=1), None),
    ("-1 and the largest", np.array([-1]), np.array([2**64 - 1], "u8"), NEAR),
    ("the largest and -1", np.array([2**64 - 1], "u8"), np.array([-1]), NEAR),
    ("smallest and largest", np.array([-(2**63)]), np.array([2**63], "u8"), NEAR),
    ("-1 in a column", S([-1]), S([2**64 - 1], dtype="u8"), NEAR),
    ("-1 in a masked column", S([-1], dtype="Int64"), S([2**64 - 1], dtype="UInt64"), NEAR),
    ("int8 wrap", np.array([-128], "i1"), np.array([127], "i1"), (0, 1)),
    ("uint8 wrap", np.array([255], "u1"), np.array([0], "u1"), (0, 1)),
    ("object array 1 vs True", np.array([1, None], object), np.array([True, None], object), None),
    (
        "structured names",
        np.array([(1, 2)], [("a", "i4"), ("b", "i4")]),
        np.array([(1, 2)], [("x", "i4"), ("y", "i4")]),
        None,
    ),
    (
        "structured kinds",
        np.array([(1, 2)], [("a", "i4"), ("b", "i4")]),
        np.array([(1, 2)], [("a", "f8"), ("b", "i4")]),
        None,
    ),
    ("masked vs plain", np.ma.array([1, 2], mask=[0, 1]), np.array([1, 2]), None),
    ("masked differs", np.ma.array([1, 2], mask=[0, 1]), np.ma.array([1, 2], mask=[1, 0]), None),
    ("masked close", np.ma.array([1.0, 2], mask=[0, 1]), np.array([1.0, 5.0]), NEAR),
    ("all masked", np.ma.array([1, 2], mask=[1, 1]), np.ma.array([7, 8], mask=[0, 0]), None),
    ("U vs S", "a", b"a", None),
    ("complex nan", complex(nan, 1), complex(nan, 2), None),
    ("complex nan arr", np.array([complex(nan, 1)]), np.array([complex(nan, 2)]), None),
    ("complex nan arr close", np.array([complex(nan, 1)]), np.array([complex(nan, 2)]), NEAR),
    ("complex inf close", np.array([complex(math.inf, 1)]), np.array([complex(math.inf, 2)]), NEAR),
    ("big ints close exact", np.array([2**63 - 1]), np.array([2**63 - 2]), (0, 0)),
    ("bool in list", [1, 0], [True, False], None),
    ("nested", [[1]], [[1.0]], None),
    ("columns int vs float names", DF({1: [1]}), DF({1.0: [1]}), None),
    ("columns bool names", DF({True: [1]}), DF({1: [1]}), None),
    ("columns axis name", DF({"a": [1]}), DF({"a": [1]}).rename_axis("k", axis=1), None),
    ("series name 1 vs True", S([1], name=1), S([1], name=True), None),
    ("object col 1 vs True", S([1, "a"], dtype=object), S([True, "a"], dtype=object), None),
    ("object col nested", S([[1]], dtype=object), S([[1.0]], dtype=object), None),
    ("object index", S([1, 2], index=[1, "a"]), S([1, 2], index=[True, "a"]), None),
    (
        "multiindex kinds",
        S([1], index=pd.MultiIndex.from_tuples([(1, "a")])),
        S([1], index=pd.MultiIndex.from_tuples([(1.0, "a")])),
        None,
    ),
    (
        "categorical index",
        S([1], index=pd.CategoricalIndex(["a"], categories=["a", "b"])),
        S([1], index=pd.CategoricalIndex(["a"], categories=["b", "a"])),
        None,
    ),
    ("complex vs object", S([1 + 0j]), S([1 + 0j], dtype=object), None),
    (
        "sparse vs Float64",
        S([1.0], dtype=pd.SparseDtype("float64")),
        S([1.0], dtype="Float64"),
        None,
    ),
    (
        "period vs object",
        S(pd.period_range("2024", periods=1, freq="M")),
        S(list(pd.period_range("2024", periods=1, freq="M")), dtype=object),
        None,
    ),
    ("period freq", pd.Period("2024-01", freq="M"), pd.Period("2024-01-31", freq="D"), None),
    (
        "interval closed",
        S(pd.arrays.IntervalArray.from_tuples([(0, 1)], closed="left")),
        S(pd.arrays.IntervalArray.from_tuples([(0, 1)], closed="right")),
        None,
    ),
    (
        "categories order",
        S(pd.Categorical(["a"], ["a", "b"])),
        S(pd.Categorical(["a"], ["b", "a"])),
        None,
    ),
    ("category kinds", S(pd.Categorical([1], [1])), S(pd.Categorical([1.0], [1.0])), None),
    ("Int64 big close", S([2**60 + 1], dtype="Int64"), S([2**60], dtype="Int64"), (0, 0)),
    (
        "datetime unit overflow",
        np.array([106752 + 49710 * 0], "M8[D]"),
        np.array([106752 * 86400 * 10**9 - 2**64], "M8[ns]"),
        None,
    ),
    ("NaT vs too late for ns", np.array(["NaT"], "M8[ns]"), np.array(["3000"], "M8[D]"), None),
    ("NaT vs too late, one", np.datetime64("NaT", "ns"), np.datetime64("3000-01-01"), None),
    ("NaT vs too long", np.timedelta64("NaT", "ns"), np.timedelta64(2**62, "s"), None),
    ("units too far apart", np.datetime64("2024-01-01"), np.datetime64(5, "as"), None),
    ("two NaN keys vs one", {nan: 1, float("nan"): 1}, {nan: 1}, None),
    ("two NaN keys, other values", {nan: 1, float("nan"): 2}, {nan: 1, float("nan"): 1}, None),
    ("two NaN in tuples", {(nan,): 1, (float("nan"),): 1}, {(nan,): 1}, None),
    ("two NaN in a set", {nan, float("nan")}, {nan}, None),
    ("zero after a text", ["a\0", "b"], np.array(["a", "b"]), NEAR),
    ("zero after bytes", (b"a\0",), np.array([b"a"]), NEAR),
    ("number among texts", [1, "a"], np.array(["1", "a"]), NEAR),
    ("Enum-like str sub", np.str_("a"), "b", None),
    ("range vs list", range(3), [0, 1, 2], None),
    ("NaN in frame vs 0", S([nan]), S([0.0]), NEAR),
    ("str vs Timestamp", "2024-01-01", pd.Timestamp("2024-01-01"), None),
    (
        "time fold-less naive vs aware",
        dt.datetime(2024, 1, 1),
        dt.datetime(2024, 1, 1, tzinfo=dt.UTC),
        None,
    ),
    ("date vs datetime", dt.date(2024, 1, 1), dt.datetime(2024, 1, 1), None),
    ("index range vs text", DF({"a": [1]}, index=["0"]), DF({"a": [1]}), None),
    ("float index vs int", DF({"a": [1]}, index=[0.0]), DF({"a": [1]}), None),
    ("inf sign", math.inf, -math.inf, NEAR),
    ("nan vs None", nan, None, NEAR),
    ("inf tol", 1e308, math.inf, (math.inf, 0)),
    ("want inf rtol", 1.0, math.inf, NEAR),
]
EQUAL = [
    (
        "empty index kind",
        S([], dtype=float, index=pd.Index([], dtype="int64")),
        S([], dtype=float, index=pd.DatetimeIndex([])),
        None,
    ),
    ("nan in set", {nan, 1}, {float("nan"), 1}, None),
    ("nan as key", {nan: 1}, {float("nan"): 1}, None),
    ("NaN of NumPy as a key", {nan: 1}, {np.float64("nan"): 1}, None),
    ("NaT as a key", {np.datetime64("NaT"): 1}, {np.datetime64("NaT"): 1}, None),
    ("a year in months", np.array([1], "m8[Y]"), np.array([12], "m8[M]"), None),
    ("key in one zone", {NOON: 0}, {pd.Timestamp("2024-01-01 12", tz="UTC"): 0}, None),
    ("interval near", pd.Interval(0, 1), pd.Interval(0.0, 1 + 1e-12), NEAR),
    ("interval as a key", {pd.Interval(0, 1, "left"): 0}, {pd.Interval(0, 1, "left"): 0}, None),
    ("both sides of 0 near", np.array([-1, 5]), np.array([1, 4], "u8"), (0, 2)),
    ("nan as two keys", {nan: 1, float("nan"): 2}, {float("nan"): 1, float("nan"): 2}, None),
    ("huge ints close", 10**30, 10**30, NEAR),
    ("huge ints close 2", 10**400, 10**400, NEAR),
    ("huge int list close", [10**30, 1], [10**30, 1], NEAR),
    ("Decimal close", D("1.20"), D("1.2"), NEAR),
    ("Fraction close", F(1, 3), F(1, 3), NEAR),
    ("bytes_", np.bytes_(b"a"), b"a", None),
    ("uint8 near", np.array([250], "u1"), np.array([251], "u1"), (0, 1)),
    (
        "nested arrays in list",
        [np.array([1, 2]), np.array([3])],
        [np.array([1, 2]), np.array([3])],
        None,
    ),
    ("dict of arrays", {"a": np.arange(3)}, {"a": np.arange(3)}, None),
    ("tuple of frames", (DF({"a": [1]}),), (DF({"a": [1]}),), None),
    ("object col arrays", S([np.arange(2), np.arange(3)]), S([np.arange(2), np.arange(3)]), None),
    ("object col nan in list", S([[nan]], dtype=object), S([[float("nan")]], dtype=object), None),
    ("series name nan", S([1], name=nan), S([1], name=float("nan")), None),
    ("nan column", DF({nan: [1]}), DF({float("nan"): [1]}), None),
    ("object array nan", np.array([nan, "a"], object), np.array([float("nan"), "a"], object), None),
    ("categories nan free", S(pd.Categorical(["a", None])), S(pd.Categorical(["a", None])), None),
    ("complex nan", complex(nan, 1), complex(float("nan"), 1), None),
    ("empty arrays", np.zeros((0, 3)), np.zeros((0, 3)), NEAR),
    ("0-d", np.array(3.0), np.array(3.0), NEAR),
    ("0-d vs float close", np.array(3.0), 3.0, NEAR),
    ("str arr U3 U5", np.array(["a", "b"]), np.array(["a", "b"], "U9"), None),
    ("text object vs str", S(["a"], dtype=object), S(["a"], dtype="str"), None),
    ("M8 units", np.array(["2024-01-01"], "M8[D]"), np.array(["2024-01-01"], "M8[s]"), None),
    (
        "pandas units",
        S(pd.to_datetime(["2024-01-01"])).dt.as_unit("s"),
        S(pd.to_datetime(["2024-01-01"])).dt.as_unit("ns"),
        None,
    ),
    ("NA", pd.NA, pd.NA, None),
    ("NaT", pd.NaT, pd.NaT, None),
    ("NaT np", np.datetime64("NaT"), np.datetime64("NaT"), None),
    ("NaT of other units", np.datetime64("NaT", "D"), np.datetime64("NaT", "as"), None),
    ("list of text close", ["a", "bb"], np.array(["a", "bb"]), NEAR),
    ("neg zero", -0.0, 0.0, None),
    ("masked same", np.ma.array([1, 2], mask=[0, 1]), np.ma.array([1, 9], mask=[0, 1]), None),
    (
        "structured same",
        np.array([(1, 2.5)], [("a", "i4"), ("b", "f8")]),
        np.array([(1, 2.5)], [("a", "i4"), ("b", "f8")]),
        None,
    ),
    (
        "structured nan",
        np.array([(1, nan)], [("a", "i4"), ("b", "f8")]),
        np.array([(1, nan)], [("a", "i4"), ("b", "f8")]),
        None,
    ),
    (
        "structured close",
        np.array([(1, 2.5)], [("a", "i4"), ("b", "f8")]),
        np.array([(1, 2.5 + 1e-9)], [("a", "i4"), ("b", "f8")]),
        NEAR,
    ),
    ("deque no", {"a": {1, 2}}, {"a": {2, 1}}, None),
    ("mixed set", {1, "a", None, (1, 2)}, {None, "a", (1, 2), 1}, None),
    ("timedelta", dt.timedelta(1), dt.timedelta(1), NEAR),
    ("dates list close", [dt.date(2024, 1, 1)], [dt.date(2024, 1, 1)], NEAR),
    ("dict with floats close", {"a": 1.0 + 1e-9}, {"a": 1.0}, NEAR),
    ("float16 close", np.array([0.1], "f2"), np.array([0.1], "f2"), NEAR),
    ("complex close", np.array([1 + 1j]), np.array([1 + 1j + 1e-9]), NEAR),
    ("int vs float close", 1, 1.0, NEAR),
    ("bool list in close", [True, 1.0], [True, 1.0], NEAR),
    ("bool array close", np.array([True]), np.array([True]), NEAR),
    ("str array close", np.array(["a"]), np.array(["a"]), NEAR),
    (
        "object array close",
        np.array([1.0, "a"], object),
        np.array([1.0 + 1e-10, "a"], object),
        NEAR,
    ),
    ("sets of floats close", {1.0 + 1e-9}, {1.0}, NEAR),
]


def words(pair):
    return pair[0]


@pytest.mark.parametrize("pair", UNEQUAL, ids=words)
def test_what_differs_is_never_the_same(pair):
    _, one, other, tolerance = pair
    assert difference(one, other, tolerance) and difference(other, one, tolerance)


@pytest.mark.parametrize("pair", EQUAL, ids=words)
def test_what_is_the_same_never_differs(pair):
    _, one, other, tolerance = pair
    assert difference(one, other, tolerance) == difference(other, one, tolerance) == ""


@pytest.mark.filterwarnings("ignore:the matrix subclass")
def test_a_matrix_is_no_array():
    assert difference(np.matrix([[1]]), np.array([[1]])) == "got a matrix, expected an array"
