"""You cut off the offset and call the rest UTC. In the example 01:30 and 03:30 are an hour apart,
since the clocks were put forward in between; in your file they are two hours apart, and both are
wrong. Take the offset into account."""

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
    raw = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False, na_values=[""])
    insured = raw["insured"].map(ANSWERS)
    if (insured.isna() & raw["insured"].notna()).any():
        raise ValueError("insured must be yes, no or empty")
    typed = raw.assign(
        sent=pd.to_datetime(raw["sent"].str.slice(0, 19), utc=True),
        pieces=pd.to_numeric(raw["pieces"]).astype("Int64"),
        kilos=pd.to_numeric(raw["kilos"]),
        insured=insured,
    )
    table = pa.Table.from_pandas(typed, schema=SCHEMA, preserve_index=False)
    file = io.BytesIO()
    pq.write_table(table, file, row_group_size=1000)
    return file.getvalue()
