import csv
import io
from datetime import datetime

import pyarrow as pa
import pyarrow.parquet as pq


def yes_or_no(cell):
    if cell not in ("yes", "no"):
        raise ValueError(f"neither yes nor no: {cell}")
    return cell == "yes"


COLUMNS = {
    "parcel": (pa.string(), str),
    "postcode": (pa.string(), str),
    "country": (pa.string(), str),
    "sent": (pa.timestamp("us", tz="UTC"), datetime.fromisoformat),
    "pieces": (pa.int64(), int),
    "kilos": (pa.float64(), float),
    "insured": (pa.bool_(), yes_or_no),
}
SCHEMA = pa.schema([(name, kind) for name, (kind, _) in COLUMNS.items()])


def convert(text):
    """Return the CSV text as the bytes of a Parquet file with the types of SCHEMA."""
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    values = {
        name: [read(row[name]) if row[name] else None for row in rows]
        for name, (_, read) in COLUMNS.items()
    }
    file = io.BytesIO()
    with pq.ParquetWriter(file, SCHEMA) as writer:
        table = pa.table(values, schema=SCHEMA)
        for start in range(0, len(rows), 1000):
            writer.write_table(table.slice(start, 1000))
    return file.getvalue()
