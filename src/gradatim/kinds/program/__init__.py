"""A program of several files in a folder, built by the steps of a workshop."""

from gradatim.kinds.parts import Folder, Kind

KIND = Kind(
    {"": "text"},
    is_typed=False,
    folder=Folder(
        is_a="a folder of several files",
        edit="change its files in your own editor",
        missing="there is no such folder",
        ignored=(".*", "__pycache__", "*.egg-info", "venv", "build", "dist", "*.pyc"),
        limit_bytes=2 * 2**20,
        limit_files=100,
    ),
)
