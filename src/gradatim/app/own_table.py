"""A learner's own table for a project that works with any table: imported by the project's
bring.py."""

from __future__ import annotations

from pathlib import Path

from gradatim.errors import RequestError
from gradatim.model import Project

IMPORT_SCRIPT = "bring.py"


def import_table(project: Project, folder: Path, table: str) -> None:
    """Copies a CSV file, or a table that a package installs, into a new folder.

    RequestError with bring.py's own words if the table is not suitable.
    """
    from gradatim.verify import scaffold

    if not project.trusted:
        do = "leave out --table, and put the table there by hand"
        raise RequestError(f"'{project.id}' comes from another pack", do=do)
    if found := scaffold.run_script(project.folder / IMPORT_SCRIPT, str(folder), table):
        raise RequestError(found)
