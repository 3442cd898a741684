# kept: FAIL GitError
# history: FAIL GitError
# clean: FAIL got ['prices.csv']
"""Links in the place of branches, objects and files, which lead to what others keep secret."""

import shutil


def spoil(folder):
    git = folder / ".git"
    (git / "refs" / "heads" / "main").unlink()
    (git / "refs" / "heads" / "main").symlink_to("/etc/passwd")
    shutil.rmtree(git / "objects")
    (git / "objects").symlink_to("/")
    (folder / "prices.csv").unlink()
    (folder / "prices.csv").symlink_to("/etc/shadow")
