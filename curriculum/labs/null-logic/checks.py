import pandas as pd

from gradatim.checks import check, close, equal

COLUMNS = ["station", "due", "missing", "mean", "frost"]


def orchard(rng, n=6):
    """n stations with owners, two to four readings from 1 to 9 degrees, and two retired others"""
    ids = sorted((rng.permutation(60)[: n + 2] + 10).tolist())
    owners = rng.choice(["Ines", "Tom", "Uwe", "orchid museum"], n + 2).tolist()
    retired = rng.choice(ids, 2, replace=False).tolist()
    return tables(
        stations=[*zip(ids, owners, strict=True)],
        readings=[(i, hour, degrees(rng)) for i in ids for hour in range(1, rng.integers(3, 6))],
        retired=[(i, 2020) for i in retired],
    )


def degrees(rng):
    return float(rng.integers(4, 37)) / 4


def tables(stations, readings, retired):
    return {
        "stations": pd.DataFrame(stations, columns=["id", "owner"]),
        "readings": pd.DataFrame(readings, columns=["station", "hour", "degrees"]),
        "retired": pd.DataFrame(retired, columns=["station", "year"], dtype=object),
    }


def in_use(data, n):
    """n stations that aren't retired"""
    ids = data["stations"]["id"]
    return ids[~ids.isin(data["retired"]["station"])].tolist()[:n]


def set_degrees(data, station, values):
    """gives the station these readings in place of its own"""
    rest = data["readings"][data["readings"]["station"] != station]
    own = pd.DataFrame([(station, hour, x) for hour, x in enumerate(values)], columns=rest.columns)
    data["readings"] = pd.concat([rest, own.astype({"degrees": float})])


def renumber(data, new):
    """gives stations other numbers, in all three tables"""
    for name, column in (("stations", "id"), ("readings", "station"), ("retired", "station")):
        data[name][column] = data[name][column].replace(new)


def same_rows(lab, ref, data, hint):
    """the learner's rows are the reference's, on each engine that the file asks for"""
    want = ref.rows("sqlite", data)
    for engine in lab.engines():
        close(lab.rows(engine, data), want, hint=f"on {engine}: {hint}")


@check
def columns(lab, rng):
    """gives the five columns by their names"""
    for engine in lab.engines():
        equal(lab.columns(engine, orchard(rng)), COLUMNS, hint="AS gives a column its name")


@check(needs=columns)
def all_known(lab, ref, rng):
    """gives the rows where nothing is missing, without retired stations"""
    data = orchard(rng)
    cold, mild = in_use(data, 2)
    set_degrees(data, cold, [2.5, -1.0, 3.0])
    set_degrees(data, mild, [0.0, 0.5])
    same_rows(lab, ref, data, "one row for each station in use; 0 is no frost")


@check(needs=columns)
def gap_in_the_list(lab, ref, rng):
    """keeps its rows when a retired station has no number"""
    data = orchard(rng)
    data["retired"].loc[len(data["retired"])] = [None, 2024]
    same_rows(lab, ref, data, "what is 5 NOT IN (4, NULL)?")


@check(needs=[gap_in_the_list, all_known])
def no_number_for_none(lab, ref, rng):
    """keeps stations 0 and -1, too, when a retired station has no number, and leaves out -2"""
    data = orchard(rng)
    zero, below, far = in_use(data, 3)
    renumber(data, {zero: 0, below: -1, far: -999, data["retired"]["station"].iloc[0]: -2})
    data["retired"].loc[len(data["retired"])] = [None, 2024]
    hint = "stations 0, -1 and -999 aren't retired, and -2 is; NULL is no number"
    same_rows(lab, ref, data, hint)


@check(needs=all_known)
def retired_twice(lab, ref, rng):
    """leaves out a station that was retired twice, and one retired besides the gaps"""
    data = orchard(rng)
    again, other = data["retired"]["station"].iloc[0], in_use(data, 1)[0]
    more = [(again, 2023), (None, 2021), (other, 2024), (None, 2024)]
    more = pd.DataFrame(more, columns=["station", "year"], dtype=object)
    data["retired"] = pd.concat([data["retired"], more])
    same_rows(lab, ref, data, "the gaps count for no station")


@check(needs=all_known)
def owners(lab, ref, rng):
    """leaves out what the museum owns, and keeps stations without an owner"""
    data = orchard(rng)
    retired = data["stations"]["id"].isin(data["retired"]["station"])
    owners = ["museum", None, "museum shop", "museum", None, "zoo"]
    data["stations"].loc[~retired, "owner"] = rng.permutation(owners)
    data["stations"].loc[retired, "owner"] = [None, "Ines"]
    same_rows(lab, ref, data, "what is NULL <> 'museum'? One of the two retired has no owner")


@check(needs=all_known)
def gaps_in_the_readings(lab, ref, rng):
    """counts the readings due and those missing, and takes the mean of the rest"""
    data = orchard(rng)
    for station in in_use(data, 3):
        values = [-degrees(rng) for _ in range(rng.integers(1, 4))]
        set_degrees(data, station, [*values, *[None] * rng.integers(1, 3)])
    same_rows(lab, ref, data, "a missing value is neither 0 nor a row less")


@check(needs=all_known)
def mild_or_unknown(lab, ref, rng):
    """does not rule out frost while a value is missing"""
    data = orchard(rng)
    first, second = in_use(data, 2)
    set_degrees(data, first, [None, degrees(rng)])
    set_degrees(data, second, [degrees(rng), None, degrees(rng)])
    same_rows(lab, ref, data, "could the missing value have been below 0?")


@check(needs=all_known)
def nothing_measured(lab, ref, rng):
    """keeps a station of which nothing was measured, with no mean and unknown frost"""
    data = orchard(rng)
    set_degrees(data, in_use(data, 1)[0], [None] * int(rng.integers(1, 4)))
    same_rows(lab, ref, data, "the mean of nothing")


@check(needs=all_known)
def without_readings(lab, ref, rng):
    """leaves out stations without a row in readings"""
    data = orchard(rng)
    set_degrees(data, in_use(data, 1)[0], [])
    same_rows(lab, ref, data, "at least one row in readings")


@check(needs=all_known)
def same_hour_twice(lab, ref, rng):
    """counts each row of readings, those of the same hour as well"""
    data = orchard(rng)
    set_degrees(data, in_use(data, 1)[0], [2.5, 2.5, 4.0, None, None])
    data["readings"]["hour"] = 4
    same_rows(lab, ref, data, "a station may have several rows of one hour")


@check(needs=all_known)
def sorted_by_station(lab, ref, rng):
    """sorts the rows by station, 9 before 10"""
    data = orchard(rng)
    first, second, *_, last = data["stations"]["id"].tolist()
    far = {last: int(rng.integers(2, 10)), second: 10**6, first: 10**6 + int(rng.integers(1, 9))}
    renumber(data, far)
    backwards = {name: table.iloc[::-1] for name, table in data.items()}
    same_rows(lab, ref, backwards, "no ORDER BY, no order")
