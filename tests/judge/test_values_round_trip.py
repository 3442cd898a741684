"""Everything that crosses arrives as it left: type, dtype, shape, order, names, every bit."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as nst
from test_values import VALUES, round_trip, same

from gradatim.checks.compare import difference
from gradatim.judge.protocol.values import CannotCross

ZONES = st.sampled_from(["UTC", "Europe/Paris", "Asia/Kolkata", "America/New_York"]).map(ZoneInfo)
FIXED = st.integers(-1439, 1439).map(lambda m: dt.timezone(dt.timedelta(minutes=m)))
TIMES = st.one_of(
    st.dates(),
    st.timedeltas(),
    st.times(),
    st.datetimes(),
    st.datetimes(timezones=FIXED),
    st.datetimes(timezones=ZONES),
)
NUMBERS = st.one_of(
    st.decimals(),
    st.fractions(),
    st.complex_numbers(),
    st.integers(-(2**3000), 2**3000),
)
DTYPES = st.one_of(
    nst.boolean_dtypes(),
    nst.integer_dtypes(endianness="<"),
    nst.unsigned_integer_dtypes(endianness="<"),
    nst.floating_dtypes(endianness="<"),
    nst.complex_number_dtypes(endianness="<", sizes=(64, 128)),
    nst.unicode_string_dtypes(endianness="<"),
    nst.byte_string_dtypes(),
    nst.datetime64_dtypes(endianness="<"),
    nst.timedelta64_dtypes(endianness="<"),
)
ARRAYS = nst.arrays(DTYPES, nst.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4))


@given(TIMES)
def test_times_arrive_with_their_zone(x):
    arrived = round_trip(x)
    assert arrived == x and type(arrived) is type(x) and repr(arrived) == repr(x)


def test_an_hour_that_comes_twice_arrives_as_the_second_one():
    late = dt.datetime(2024, 10, 27, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Paris"))
    assert round_trip(late).utcoffset() == late.utcoffset() == dt.timedelta(hours=1)


@given(NUMBERS)
def test_numbers_arrive_with_every_digit(x):
    assert repr(round_trip(x)) == repr(x)


@pytest.mark.parametrize(
    "x",
    [
        Fraction(10**4200, 7),
        Decimal("1.20"),
        Decimal("-0E+7"),
        Decimal("sNaN12"),
        bytearray(b"ab"),
        np.bytes_(b""),
        np.bytes_(b"a\0"),
        np.datetime64("NaT"),
        np.float16(0.1),
        frozenset({(1, 2)}),
        "\ud800",
        -0.0,
        2**63,
        -(2**63),
    ],
)
def test_odd_values_arrive(x):
    arrived = round_trip(x)
    assert type(arrived) is type(x) and repr(arrived) == repr(x)


@given(ARRAYS)
def test_arrays_arrive_bit_for_bit(x):
    arrived = round_trip(x)
    assert (arrived.dtype, arrived.shape) == (x.dtype, x.shape)
    assert arrived.tobytes() == x.tobytes() and difference(arrived, x) == ""


@given(VALUES)
def test_plain_values_nested_in_object_arrays_arrive(x):
    outer = np.empty((1, 2), dtype=object)
    outer[0, 0], outer[0, 1] = x, [x]
    assert same(round_trip(outer).tolist(), outer.tolist())


GAPS = st.one_of(st.none(), st.integers(-100, 100))
FORMS = [
    lambda xs: pd.array(xs, dtype="Int16"),
    lambda xs: pd.array(xs, dtype="Float64"),
    lambda xs: pd.array([None if x is None else x > 0 for x in xs], dtype="boolean"),
    lambda xs: pd.array([None if x is None else str(x) for x in xs], dtype="string"),
    lambda xs: pd.Series([None if x is None else str(x) for x in xs], dtype="str").array,
    lambda xs: np.array([abs(x or 0) for x in xs], dtype="uint8"),
    lambda xs: np.array([np.nan if x is None else x for x in xs], dtype="float32"),
    lambda xs: np.array(xs, dtype=object),
    lambda xs: np.array([f"{x}" for x in xs], dtype=object),
    lambda xs: np.array([x or 0 for x in xs], dtype=complex),
    lambda xs: pd.Categorical(xs, categories=range(-100, 101), ordered=True),
    lambda xs: pd.Categorical([str(x) for x in xs]),
    lambda xs: pd.Categorical([x or 7 for x in xs]),
    lambda xs: days(xs).array,
    lambda xs: days(xs).dt.tz_localize("UTC").dt.tz_convert("Asia/Tokyo").array,
    lambda xs: days(xs).dt.tz_localize("UTC").dt.tz_convert("+05:30").array,
    lambda xs: pd.to_timedelta(pd.Series(xs, dtype="Int64"), unit="h").array,
    lambda xs: pd.PeriodIndex.from_ordinals([x or 0 for x in xs], freq="Q-MAR").array,
    lambda xs: intervals([np.nan if x is None else x for x in xs]),
]


def days(xs):
    return pd.to_datetime(pd.Series(xs, dtype="Int64"), unit="D")


def intervals(xs):
    lows = np.array(xs, dtype=float)
    return pd.arrays.IntervalArray.from_arrays(lows, lows + 1.5, closed="both")


COLUMNS = st.builds(lambda form, xs: form(xs), st.sampled_from(FORMS), st.lists(GAPS, max_size=6))
NAMES = st.one_of(st.none(), st.integers(), st.text(), st.tuples(st.text(), st.booleans()))


@given(COLUMNS, NAMES)
def test_series_and_indexes_arrive_with_dtype_name_and_gaps(column, name):
    series = pd.Series(column, name=name, dtype=column.dtype)
    arrived = round_trip(series)
    pd.testing.assert_series_equal(arrived, series, check_exact=True)
    assert arrived.dtype == series.dtype and type(arrived.array) is type(series.array)
    if series.dtype != np.dtype(object):
        index = pd.Index(series.array, name=name)
        pd.testing.assert_index_equal(round_trip(index), index, exact=True, check_exact=True)
    assert difference(arrived, series) == ""


@given(st.lists(COLUMNS.filter(len), max_size=4), st.data())
def test_frames_arrive_with_names_order_and_duplicates(columns, data):
    rows = min(map(len, columns), default=2)
    frame = pd.DataFrame({n: pd.Series(c[:rows], dtype=c.dtype) for n, c in enumerate(columns)})
    frame.columns = pd.Index(
        data.draw(st.lists(st.text(), min_size=len(columns), max_size=len(columns))),
        dtype=object,
        name=data.draw(st.one_of(st.none(), st.text())),
    )
    pd.testing.assert_frame_equal(round_trip(frame), frame, check_exact=True)
    if len(columns) > 1:
        indexed = frame.set_axis(pd.MultiIndex.from_arrays(columns_of(frame, rows)), axis=0)
        pd.testing.assert_frame_equal(round_trip(indexed), indexed, check_exact=True)


def columns_of(frame, rows):
    return [list(range(rows)), [f"{n % 2}" for n in range(rows)]]


@pytest.mark.parametrize(
    "x",
    [
        pd.Timestamp("2024-01-01 10:00", tz="Europe/Paris"),
        pd.Timestamp("2024-10-27 02:30", tz="UTC").tz_convert("Europe/Paris"),
        pd.Timestamp("3000-01-01"),
        pd.Timestamp("2024-01-01", tz="+05:30"),
        pd.Timestamp(1, unit="ns"),
        pd.Timedelta("1D 00:00:00.000000001"),
        pd.Timedelta(days=10**5),
        pd.Period("2024-03", freq="M"),
        pd.Period("2024Q1", freq="Q-DEC"),
        pd.Interval(0, 1, closed="left"),
        pd.Interval(pd.Timestamp("2024-01-01"), pd.Timestamp("2024-01-02")),
        pd.NA,
        pd.NaT,
    ],
)
def test_scalars_of_pandas_arrive(x):
    arrived = round_trip(x)
    assert type(arrived) is type(x) and repr(arrived) == repr(x)
    assert getattr(arrived, "unit", "") == getattr(x, "unit", "")


def test_an_index_of_pairs_stays_flat_and_objects_stay_objects():
    pairs = pd.Index([(1, 2), (3, 4)], tupleize_cols=False)
    assert type(round_trip(pairs)) is pd.Index and round_trip(pairs).equals(pairs)
    texts = pd.Series(["a", "b"], dtype=object)
    assert round_trip(texts).dtype == object
    wide = pd.DataFrame([[1]], columns=pd.MultiIndex.from_tuples([("a", 1)], names=["x", "y"]))
    pd.testing.assert_frame_equal(round_trip(wide), wide)
    binned = pd.Series(pd.cut([1, 5, 9], [0, 4, 10]))
    pd.testing.assert_series_equal(round_trip(binned), binned)


@pytest.mark.parametrize(
    "x",
    [
        pd.Series([0.0, 1.0], dtype=pd.SparseDtype("float64", 0.0)),
        np.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]),
        np.ma.array([1, 2], mask=[0, 1]),
        np.longdouble(1),
        Decimal("1" * 10_001),
    ],
    ids=lambda x: type(x).__name__,
)
def test_what_would_lose_something_stays_where_it_is(x):
    with pytest.raises(CannotCross):
        round_trip(x)
