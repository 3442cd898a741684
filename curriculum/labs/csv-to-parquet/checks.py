import io

import pyarrow.parquet as pq

from gradatim.checks import check, equal, raises

HEAD = "parcel,postcode,country,sent,pieces,kilos,insured"
NAMES = HEAD.split(",")
TYPES = ["string", "string", "string", "timestamp[us, tz=UTC]", "int64", "double", "bool"]
OFFSETS = ("+01:00", "+02:00", "+05:30", "-04:00", "+00:00")


def rows(rng, n=6, **columns):
    """n rows without trouble, as a dict of columns; those that are passed replace them"""
    found = {
        "parcel": [f"P{number}" for number in rng.integers(1000, 9999, n).tolist()],
        "postcode": [f"{a}Z{b}" for a, b in rng.integers(10, 99, (n, 2)).tolist()],
        "country": [("DE", "NO", "FR")[i] for i in rng.integers(0, 3, n).tolist()],
        "sent": [f"2024-05-{d:02}T12:00:00+00:00" for d in rng.integers(1, 29, n).tolist()],
        "pieces": [str(k) for k in rng.integers(1, 9, n).tolist()],
        "kilos": [f"{k}.5" for k in rng.integers(1, 30, n).tolist()],
        "insured": [("yes", "no")[i % 2] for i in rng.permutation(n).tolist()],
    }
    return found | columns


def as_csv(columns):
    """the columns as the text of a CSV file"""
    lines = [",".join(cells) for cells in zip(*columns.values(), strict=True)]
    return "\n".join([HEAD, *lines]) + "\n"


def column(convert, text, name):
    """a column of the file that convert makes of the text"""
    return pq.read_table(io.BytesIO(convert(text)))[name].to_pylist()


def same(lab, ref, text, names, hint):
    """these columns of the learner's file and of the reference's hold the same"""
    for name in names:
        want = column(ref.convert, text, name)
        equal(column(lab.convert, text, name), want, hint=f"{name}: {hint}")


@check
def only_these_columns(lab, rng):
    """writes the seven columns and no other"""
    schema = pq.read_schema(io.BytesIO(lab.convert(as_csv(rows(rng)))))
    equal(schema.names, NAMES, hint="the row labels stay behind")


@check
def order_of_rows(lab, ref, rng):
    """keeps the rows and their order"""
    same(lab, ref, as_csv(rows(rng)), ["parcel", "country"], "as in the text")


@check
def leading_zeros(lab, ref, rng):
    """keeps the zeros of parcel numbers and postcodes"""
    parcel = [f"{k:06}" for k in rng.integers(1, 9999, 6).tolist()]
    postcode = [f"{k:05}" for k in rng.integers(1, 9999, 6).tolist()]
    text = as_csv(rows(rng, parcel=parcel, postcode=postcode))
    same(lab, ref, text, ["parcel", "postcode"], "a name made of digits is text")


@check
def namibia(lab, ref, rng):
    """keeps NA, which is a country, and takes only the empty cell for a gap"""
    country = [("NA", "NO", "", "DE", "NA", "FR")[i] for i in rng.permutation(6).tolist()]
    parcel = [("NULL", "None", "n/a", "", "P1", "nan")[i] for i in rng.permutation(6).tolist()]
    text = as_csv(rows(rng, country=country, parcel=parcel))
    same(lab, ref, text, ["country", "parcel"], "which cells are empty?")
    postcode = [("NaN", "null", "", "#N/A", "-", "0")[i] for i in rng.permutation(6).tolist()]
    same(lab, ref, as_csv(rows(rng, postcode=postcode)), ["postcode"], "which cells are empty?")


@check
def moments(lab, ref, rng):
    """turns local times with an offset into moments in UTC"""
    hours = rng.integers(10, 23, 6).tolist()
    sent = [f"2024-03-31T{h}:30:07{OFFSETS[h % 5]}" for h in [*hours[:4], 10, 11]]
    text = as_csv(rows(rng, sent=sent))
    same(lab, ref, text, ["sent"], f"the first cell is {sent[0]}; 01:30+01:00 is 00:30 UTC")


@check
def gaps_everywhere(lab, ref, rng):
    """writes an empty cell as null"""
    columns = rows(rng)
    for name in ("sent", "pieces", "kilos"):
        columns[name][int(rng.integers(6))] = ""
    same(lab, ref, as_csv(columns), ["sent", "pieces", "kilos"], "null, and 2 stays a whole number")


@check
def unknown_is_not_no(lab, ref, rng):
    """writes an answer that is missing as null"""
    insured = [("yes", "no", "")[i % 3] for i in rng.permutation(6).tolist()]
    same(lab, ref, as_csv(rows(rng, insured=insured)), ["insured"], "yes, no, or not known")


@check
def numbers(lab, ref, rng):
    """reads 0, large numbers, and weights with and without decimals"""
    pieces = [("0", "100000", "7", "", "10", "0")[i] for i in rng.permutation(6).tolist()]
    kilos = [("0", "0.125", "20", "", "1250.75", "3.0")[i] for i in rng.permutation(6).tolist()]
    text = as_csv(rows(rng, pieces=pieces, kilos=kilos))
    same(lab, ref, text, ["pieces", "kilos"], "0 is a number; only an empty cell is null")


def types(lab, columns):
    """the types in the learner's file; large_string is text as well"""
    schema = pq.read_schema(io.BytesIO(lab.convert(as_csv(columns))))
    return [str(kind).replace("large_", "") for kind in schema.types]


@check(needs=only_these_columns)
def same_types_every_night(lab, rng):
    """has the same types whatever the cells are"""
    whole = [str(k) for k in rng.integers(1, 40, 6).tolist()]
    empty = [""] * 6
    equal(types(lab, rows(rng)), TYPES, hint="a night without gaps")
    equal(types(lab, rows(rng, kilos=whole)), TYPES, hint="all weights are whole")
    equal(
        types(lab, rows(rng, pieces=["", *whole[1:]])),
        TYPES,
        hint="one number of pieces is missing",
    )
    nothing = dict.fromkeys(("country", "sent", "pieces", "kilos", "insured"), empty)
    equal(types(lab, rows(rng, **nothing)), TYPES, hint="five columns are empty")


@check(needs=only_these_columns)
def no_rows(lab):
    """has the same types if there are no rows"""
    equal(types(lab, {name: [] for name in NAMES}), TYPES, hint="only the headings")


@check
def refuses(lab, rng):
    """raises ValueError for a cell that can't be read"""
    for name, cell in (
        ("pieces", "two"),
        ("pieces", "NA"),
        ("kilos", "4 kg"),
        ("kilos", "n/a"),
        ("insured", "maybe"),
        ("insured", "1"),
        ("insured", "YES"),
        ("insured", "NULL"),
    ):
        columns = rows(rng)
        columns[name][int(rng.integers(6))] = cell
        raises(ValueError, lab.convert, as_csv(columns), hint=f"{name} is {cell!r} in one row")


@check
def quoted_fields(lab, ref, rng):
    """reads fields in quotation marks"""
    parcel = [f'"A,{k} ""B"""' for k in rng.integers(10, 99, 6).tolist()]
    same(
        lab,
        ref,
        as_csv(rows(rng, parcel=parcel)),
        ["parcel", "country"],
        "a comma may belong to a field, and two quotation marks in a field are one",
    )


@check
def row_groups(lab, rng):
    """cuts the rows into groups of 1000, and keeps their order"""
    for n in (int(rng.integers(2100, 2900)), 2000):
        columns = rows(rng, n)
        file = pq.ParquetFile(io.BytesIO(lab.convert(as_csv(columns))))
        sizes = [file.metadata.row_group(g).num_rows for g in range(file.num_row_groups)]
        equal(sizes, [1000, 1000, n - 2000][: 2 + (n > 2000)], hint=f"{n} rows")
        got = file.read(["parcel"])["parcel"].to_pylist()
        equal(got, columns["parcel"], hint=f"the column parcel of {n} rows")
