"""`gradatim start`: the app in the browser."""

from __future__ import annotations

import click

from gradatim.cli.options import example, open_app


@click.command(epilog=example("gradatim start --no-browser --port 8000"))
@click.option("--port", metavar="N", type=int, help="The port to use.")
@click.option("--no-browser", is_flag=True, help="Print the address and open no browser.")
@click.pass_context
def start(context: click.Context, port: int | None, no_browser: bool) -> None:
    """Open the app in your browser. It stays on this computer; Ctrl-C stops it."""
    from gradatim import libraries
    from gradatim.web import serve

    libraries.start_installation()
    with open_app(context) as app:
        if missing := libraries.status():
            print(f"{missing}; {libraries.remedy()}", flush=True)
        serve(app, port, not no_browser)
