"""What training may rely on: the rows that count, as a schema. Rows at the door: see data.py."""

import pandera.pandas as pa
import pyarrow
from pandera.errors import SchemaError

from demand.errors import DemandError

ROWS = pa.DataFrameSchema(
    {
        "date": pa.Column("datetime64[ms]", coerce=True),
        "series": pa.Column(str, pa.Check.str_length(min_value=1)),
        "units": pa.Column("int64", pa.Check.ge(0)),
    },
    unique=["date", "series"],
)


def check(rows: pyarrow.Table) -> None:
    """Refuses rows of which no model should be made."""
    try:
        ROWS.validate(rows.to_pandas())
    except SchemaError as error:
        said = str(error).splitlines()[0]
        raise DemandError(f"no model is made of these rows: {said}") from error
