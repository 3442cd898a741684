"""The log of evidence, which the database itself keeps from being changed."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# REPLACE removes the old row without asking the trigger on DELETE, hence the one on INSERT.
GUARDS = {
    "UPDATE": "",
    "DELETE": "",
    "INSERT": "WHEN EXISTS (SELECT 1 FROM evidence WHERE id = NEW.id OR seq = NEW.seq)",
}


def upgrade() -> None:
    """One table, and a trigger for each way to change a row."""
    op.create_table(
        "evidence",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("learner", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("data", sa.JSON, nullable=False),
    )
    op.create_index("evidence_of_learner", "evidence", ["learner", "seq"])
    for deed, when in GUARDS.items():
        op.execute(
            f"CREATE TRIGGER evidence_no_{deed.lower()} BEFORE {deed} ON evidence {when} "
            "BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END"
        )
