"""You turn cells that can't be read into gaps. The file looks fine, but the number of pieces of the
parcel with `two` is gone. Raise a ValueError, so that somebody looks at the delivery."""

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
    typed = raw.assign(
        sent=pd.to_datetime(raw["sent"], utc=True),
        pieces=pd.to_numeric(raw["pieces"], errors="coerce").astype("Int64"),
        kilos=pd.to_numeric(raw["kilos"], errors="coerce"),
        insured=insured,
    )
    table = pa.Table.from_pandas(typed, schema=SCHEMA, preserve_index=False)
    file = io.BytesIO()
    pq.write_table(table, file, row_group_size=1000)
    return file.getvalue()
