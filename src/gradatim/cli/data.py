"""`gradatim export` and `gradatim import`: all of a learner's data, from one folder to another."""

from __future__ import annotations

from pathlib import Path

import click

from gradatim.app.export import ExportActions
from gradatim.cli import output
from gradatim.cli.options import as_json, example, open_actions
from gradatim.errors import RequestError


@click.command(epilog=example("gradatim export backup.zip"))
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@as_json
@click.pass_context
def export(context: click.Context, path: Path, as_json: bool) -> None:
    """Write everything of yours to FILE, a zip.

    Your log as JSON lines, your settings, and your files as they are. tutor.toml stays here, since
    it may hold a key.
    """
    with open_actions(context, ExportActions) as app:
        size = 0
        try:
            with path.open("xb") as file:
                for piece in app.export():
                    size += file.write(piece)
        except FileExistsError as error:
            do = "choose another name; nothing is overwritten"
            raise RequestError("there is such a file already", where=str(path), do=do) from error
        except OSError as error:
            path.unlink(missing_ok=True)
            what = f"it cannot be written ({error.strerror})"
            raise RequestError(what, where=str(path), do="choose another place") from error
    if as_json:
        return output.print_json({"file": str(path), "bytes": size})
    print(f"{path}: everything of yours, {size / 2**20:.1f} MB")
    print("next: gradatim --home FOLDER import FILE brings it into an empty folder")


@click.command("import", epilog=example("gradatim --home ~/gradatim import backup.zip"))
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@as_json
@click.pass_context
def import_(context: click.Context, path: Path, as_json: bool) -> None:
    """Import what `gradatim export` wrote, into an empty folder."""
    with open_actions(context, ExportActions) as app:
        found = app.import_(path)
        home = app.home
    if as_json:
        return output.print_json({"rows": found.rows, "files": found.files})
    print(f"{home}: {found.rows} entries of your log and {found.files} files")
    print("next: gradatim shows where you stand")
