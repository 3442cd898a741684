# clean: FAIL got ['.gitmodules', 'x/.git']
"""A repository within the repository, to be fetched by a command."""


def spoil(folder):
    (folder / ".gitmodules").write_text(
        '[submodule "x"]\n\tpath = x\n\turl = ext::sh -c "touch /tmp/gradatim-was-here-url"\n'
        "\tupdate = !touch /tmp/gradatim-was-here-update\n"
    )
    (folder / "x").mkdir()
    (folder / "x" / ".git").write_text("gitdir: /etc\n")
