# drawn: FAIL did not finish | ended its process
# titled: FAIL did not finish | ended its process
"""A figure whose parts are what each reader would like to see, and whose picture is a page."""

from matplotlib.figure import Figure


class Page(Figure):
    def savefig(self, file, **options):
        file.write(b"\x89PNG\r\n\x1a\n<script>alert(1)</script>" + b"x" * 10**7)

    @property
    def axes(self):
        return self

    def __getitem__(self, at):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return self


def plot(x, y):
    return Page()
