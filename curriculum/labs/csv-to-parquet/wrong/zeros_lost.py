"""You let pandas guess the types and turn codes into text afterwards. By then the zeros are gone:
000171 became the number 171, and postcode 01067 has four digits. Say that a column is text before
it is read."""

import io

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

SCHEMA = pa.schema(
    [
        ("parcel", pa.string()),
        ("postcode", pa.string()),
        ("country", pa.string()),
        ("sent", pa.timestamp("us", tz="UTC")),
        ("pieces", pa.int64()),
        ("kilos", pa.float64()),
        ("insured", pa.bool_()),
    ]
)
ANSWERS = {"yes": True, "no": False}


def convert(text):
    """Return the CSV text as the bytes of a Parquet file with the types of SCHEMA."""
    raw = pd.read_csv(io.StringIO(text), keep_default_na=False, na_values=[""])
    for name in ("parcel", "postcode", "country"):
        raw[name] = (
            raw[name].astype("Int64").astype(str)
            if raw.dtypes[name] in ("int64", "float64")
            else raw[name]
        )
    insured = raw["insured"].map(ANSWERS)
    if (insured.isna() & raw["insured"].notna()).any():
        raise ValueError("insured must be yes, no or empty")
    typed = raw.assign(
        sent=pd.to_datetime(raw["sent"], utc=True),
        pieces=pd.to_numeric(raw["pieces"]).astype("Int64"),
        kilos=pd.to_numeric(raw["kilos"]),
        insured=insured,
    )
    table = pa.Table.from_pandas(typed, schema=SCHEMA, preserve_index=False)
    file = io.BytesIO()
    pq.write_table(table, file, row_group_size=1000)
    return file.getvalue()
