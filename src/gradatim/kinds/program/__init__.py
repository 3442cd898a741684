"""A program of several files in a folder, built by the steps of a workshop."""

from gradatim.kinds.kind import Folder, Kind

KIND = Kind(
    {"": "text"},
    is_typed=False,
    folder=Folder(
        noun="a folder of several files",
        edit_advice="change its files in your own editor",
        missing_message="there is no such folder",
        ignored=(".*", "__pycache__", "*.egg-info", "venv", "build", "dist", "*.pyc"),
        max_bytes=2 * 2**20,
        max_files=100,
    ),
)
