"""You let the values choose the types of the file. On a night when all weights are whole, kilos
comes out as whole numbers, and a column without values gets no type of its own at all. Write with a
schema."""

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
        sent=pd.to_datetime(raw["sent"], utc=True),
        pieces=pd.to_numeric(raw["pieces"]).astype("Int64"),
        kilos=pd.to_numeric(raw["kilos"]),
        insured=insured,
    )
    table = pa.Table.from_pandas(typed, preserve_index=False)
    file = io.BytesIO()
    pq.write_table(table, file, row_group_size=1000)
    return file.getvalue()
