# clean: PASS
"""Hooks, aliases, pagers, filters and watchers: each of them a command that Git would run."""

HOOKS = "post-checkout pre-commit post-index-change fsmonitor-watchman reference-transaction"
CONFIG = """
[core]
\tfsmonitor = touch /tmp/gradatim-was-here-fsmonitor
\tpager = touch /tmp/gradatim-was-here-pager
\thooksPath = .git/hooks
\tsshCommand = touch /tmp/gradatim-was-here-ssh
\tworktree = /
\teditor = touch /tmp/gradatim-was-here-editor
[alias]
\tlog = !touch /tmp/gradatim-was-here-alias
[diff]
\texternal = touch /tmp/gradatim-was-here-diff
[filter "x"]
\tclean = touch /tmp/gradatim-was-here-clean
\tsmudge = touch /tmp/gradatim-was-here-smudge
[include]
\tpath = /etc/passwd
"""


def spoil(folder):
    hooks = folder / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in HOOKS.split():
        (hooks / name).write_text("#!/bin/sh\ntouch /tmp/gradatim-was-here-hook\n")
        (hooks / name).chmod(0o755)
    with (folder / ".git" / "config").open("a") as file:
        file.write(CONFIG)
    (folder / ".git" / "info").mkdir(exist_ok=True)
    (folder / ".git" / "info" / "attributes").write_text("* filter=x diff=x\n")
